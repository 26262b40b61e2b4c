// A saved web page as a document.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "base/result.h"
#include "charset/encoding.h"
#include "document/document.h"

namespace tracuu::document {

// What stands in its main element, or in its only article, where those hold most of it; else in all of its body,
// without what is for finding one's way (nav, footer, forms). Headings, list items, table rows and captions are such
// blocks; anything else that begins a line is a paragraph. Title, author, date, source, address and section are read
// from what pages say of themselves to search engines. Never runs or loads anything.
// `named` is the encoding that its sender says it is in.
Result<Document> read_html(std::string id, std::string_view bytes,
                           std::optional<charset::Encoding> named = std::nullopt);

}  // namespace tracuu::document
