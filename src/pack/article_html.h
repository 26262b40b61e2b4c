// A document as HTML that needs no script and no style to be read. Everything a document says is untrusted and stays
// text.
#pragma once

#include <string>

#include "base/texts.h"
#include "document/document.h"

namespace tracuu::pack {

// Source, date, author and a link to the original, as far as they are known, with dots between; else empty.
std::string origin_html(const Document& document, Lang lang);

// The blocks of the text as headings of the given level (2 to 6) and paragraphs; a first heading that only repeats the
// title is left out.
std::string body_html(const Document& document, int heading_level);

// ` lang="…"` where the document names its language by a well-formed tag, else empty.
std::string lang_attribute(const Document& document);

}  // namespace tracuu::pack
