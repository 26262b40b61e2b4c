// How a plain text is laid out: its lines as headings, paragraphs, photo captions, list items and the byline.
#pragma once

#include <string_view>
#include <vector>

#include "document/document.h"

namespace tracuu::document {

// One block a line, without the white space around it; blank lines have none. After kMaxLines (lines.h) the rest is
// one block with its line ends in it. REQUIRES: valid UTF-8, text.size() < 4 GiB.
//   heading    the first line, where it is `title`, or, with no title given, where it reads like one and text follows;
//              and lines that name a part of the text (section_heading.h)
//   caption    a short line between paragraphs that only names what a photo shows (caption.h)
//   byline     a short line, or the rest of one, after the closing "./."
//   list_item  a line that begins with a bullet
std::vector<Block> find_blocks(std::string_view text, std::string_view title);

}  // namespace tracuu::document
