// The words of a page's tree as blocks.
#pragma once

#include "document/formats/composer.h"
#include "document/formats/html_tree.h"

namespace tracuu::document {

// Hands on what stands in this element, in its order.
void read_page(const GumboNode& root, Composer& composer);

// What has no words for a reader (scripts, pictures), or is for finding one's way (nav, footer, buttons).
bool is_left_out(const GumboNode& node);

}  // namespace tracuu::document
