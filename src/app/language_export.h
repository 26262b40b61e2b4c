// The answer of a language tool as a table for other programs.
#pragma once

#include <string>

#include "app/language_view.h"
#include "base/texts.h"

namespace tracuu::app {

// CSV (csv.h), piece by piece: a line of headings in the reader's language, then the rows; of frequencies those of the
// answer itself.
std::string csv_beginning(Tool tool, Lang lang);
std::string csv_rows(const LanguageView& answer, const LanguageRows& rows);

}  // namespace tracuu::app
