// A PowerPoint file as a document.
#pragma once

#include <string>
#include <string_view>

#include "base/result.h"
#include "document/document.h"

namespace tracuu::document {

// Slide by slide in the order of showing: titles as headings, then what else is on the slide, then its speaker's notes.
Result<Document> read_pptx(std::string id, std::string_view bytes);

}  // namespace tracuu::document
