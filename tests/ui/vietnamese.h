// Every letter of Vietnamese that carries a mark, both cases, composed: "àáảãạ…đĐ".
#pragma once

#include <string>
#include <string_view>

namespace tracuu::ui {

inline constexpr std::string_view kAccentedLetters =
    "àảãáạằẳẵắặầẩẫấậăâèẻẽéẹềểễếệêìỉĩíịòỏõóọồổỗốộờởỡớợôơùủũúụừửữứựưỳỷỹýỵđ"
    "ÀẢÃÁẠẰẲẴẮẶẦẨẪẤẬĂÂÈẺẼÉẸỀỂỄẾỆÊÌỈĨÍỊÒỎÕÓỌỒỔỖỐỘỜỞỠỚỢÔƠÙỦŨÚỤỪỬỮỨỰƯỲỶỸÝỴĐ";

// "Ủy ban Hỗn hợp" with every mark as a character of its own.
inline constexpr std::string_view kDecomposed = "U\u0309y ban H\u006f\u0302\u0303n h\u006f\u031b\u0323p";

}  // namespace tracuu::ui
