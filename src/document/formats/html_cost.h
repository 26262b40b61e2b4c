// Whether a page can be parsed in reasonable time and memory: seen from its tags alone, before a tree is made of it.
#pragma once

#include <string_view>

namespace tracuu::document {

// False where elements nest more than 512 deep, or where so many unclosed formatting elements (<b>, <font>, …) would be
// repeated in every paragraph that the tree would be far larger than the page.
bool is_parseable_html(std::string_view html);

}  // namespace tracuu::document
