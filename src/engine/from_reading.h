// The answers of reading.h, from documents.
#pragma once

#include "document/document.h"
#include "engine/reading.h"

namespace tracuu::engine {

DocumentFacts facts_of(const Document& document);
Comparison comparison_of(Document a, Document b);

}  // namespace tracuu::engine
