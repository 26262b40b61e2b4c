// The answer of a language tool as a table for other programs: CSV as RFC 4180 has it, in UTF-8 behind a byte order
// mark, without which Excel takes it for another encoding. Numbers are written plainly, with a point, whichever the
// reader's language.
#pragma once

#include <string>

#include "app/language_view.h"
#include "base/texts.h"

namespace tracuu::app {

// `rows` are all there are; of frequencies the answer itself is taken. Headings are in the reader's language.
std::string csv_of(const LanguageView& answer, const LanguageRows& rows, Lang lang);

}  // namespace tracuu::app
