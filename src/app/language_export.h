// The answer of a language tool as a table for other programs.
#pragma once

#include <string>

#include "app/language_view.h"
#include "base/texts.h"

namespace tracuu::app {

// CSV (csv.h). `rows` are all there are; of frequencies the answer itself is taken. Headings are in the reader's
// language.
std::string csv_of(const LanguageView& answer, const LanguageRows& rows, Lang lang);

}  // namespace tracuu::app
