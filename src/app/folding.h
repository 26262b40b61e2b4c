// Text without case and marks, for finding names of the interface's own by what is typed.
#pragma once

#include <string>
#include <string_view>

namespace tracuu::app {

// Latin letters with the marks of Vietnamese as bare small letters, đ as d; all else as it is. "Tìm Đảng" is "tim
// dang".
std::string fold(std::string_view text);

// Whether the text holds each word of what is typed, case and marks aside.
bool holds_words(std::string_view text, std::string_view typed);

}  // namespace tracuu::app
