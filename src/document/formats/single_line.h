// Titles and names as formats keep them, on one line.
#pragma once

#include <string>
#include <string_view>

namespace tracuu::document {

// Valid UTF-8 with single spaces for white space and control characters, none at the ends; at most 1,000 bytes.
std::string single_line(std::string_view text);

}  // namespace tracuu::document
