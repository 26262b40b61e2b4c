// A Word file as a document.
#pragma once

#include <string>
#include <string_view>

#include "base/result.h"
#include "document/document.h"

namespace tracuu::document {

// The body in its order: headings by their styles or outline levels, list items, captions, table rows; then the notes,
// each as "[1] …" for the "[1]" where it is called. What has been deleted with changes tracked is not in; headers,
// footers and comments are not. Runs in fonts of TCVN3 and VNI are read as they look (charset/font.h).
Result<Document> read_docx(std::string id, std::string_view bytes);

}  // namespace tracuu::document
