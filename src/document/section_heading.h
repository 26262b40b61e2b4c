// Headings inside a plain text that say so themselves: "Chương II", "Điều 5. Trách nhiệm", "III. KẾT QUẢ", "Section 4".
#pragma once

#include <string_view>

namespace tracuu::document {

// One line, trimmed. Lines that are sentences, or long, are none. REQUIRES: valid UTF-8.
bool reads_like_section_heading(std::string_view line);

}  // namespace tracuu::document
