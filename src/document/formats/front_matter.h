// What stands between "---" lines at the top of a Markdown file.
#pragma once

#include <string_view>

#include "document/json_record.h"

namespace tracuu::document {

struct FrontMatter {
  JsonRecord record;
  std::string_view rest;  // the text after it
};

// Single lines "key: value", quotes around a value taken off; other YAML is passed over. No fields where there is none.
FrontMatter read_front_matter(std::string_view text);

}  // namespace tracuu::document
