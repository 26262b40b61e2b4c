// An extraction as one line of JSON; offsets count code points of the document's text.
#pragma once

#include <string>

#include "document/document.h"
#include "extract/extraction.h"

namespace tracuu::cli {

std::string extraction_json(const Document& document, const extract::Extraction& extraction);

}  // namespace tracuu::cli
