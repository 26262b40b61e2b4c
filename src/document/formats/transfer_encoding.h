// How mails carry bytes through seven bits.
#pragma once

#include <string>
#include <string_view>

namespace tracuu::document {

// What is no Base64 is passed over; the end is where "=" stands.
std::string decode_base64(std::string_view text);

// `=3D` and soft line ends; in headers `_` is a space.
std::string decode_quoted_printable(std::string_view text, bool is_header);

// "%20".
std::string decode_percent(std::string_view text);

}  // namespace tracuu::document
