// What a web page says of itself to search engines and other programs.
#pragma once

#include <string>

#include "document/document.h"
#include "document/formats/html_tree.h"

namespace tracuu::document {

// Sets title, author, date, source, address, section and language where the page gives them; the title is that for
// sharing (og:title), which has no site's name in it. Returns the content of <title>.
std::string read_html_metadata(const GumboNode& root, Document& document);

}  // namespace tracuu::document
