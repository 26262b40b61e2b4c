// Text whose letters are in its font: in the documents of word processors before Unicode, TCVN3 and VNI are
// Windows-1252 as far as the file knows, and only the font's name says what is meant.
#pragma once

#include <string>
#include <string_view>

namespace tracuu::charset {

// Whether fonts of this name are TCVN3 (".VnTime", ".VnArialH") or VNI ("VNI-Times").
bool is_legacy_font(std::string_view font);

// The text of a run in this font as it is meant: capitals where the font has capitals alone (".VnTimeH"). The text as
// it is where the font is an ordinary one or some of the text is Unicode beyond Windows-1252 already. REQUIRES: valid
// UTF-8.
std::string read_in_font(std::string_view text, std::string_view font);

}  // namespace tracuu::charset
