// A Markdown file as a document.
#pragma once

#include <string>
#include <string_view>

#include "base/result.h"
#include "document/document.h"
#include "document/field_map.h"

namespace tracuu::document {

// CommonMark with GitHub's tables, by md4c: the words without their marks. Lines of "key: value" between two lines
// "---" at the top are fields as in JSON Lines. REQUIRES: valid UTF-8.
Result<Document> read_markdown(std::string id, std::string_view text, const FieldMap& fields);

}  // namespace tracuu::document
