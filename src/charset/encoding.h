// The encodings that Vietnamese text files of forty years are in.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace tracuu::charset {

// In the order of preference where several fit equally well.
enum class Encoding : std::uint8_t {
  utf8,
  utf16le,
  utf16be,
  windows1252,  // what other languages' older files are in; Latin-1 is a part of it
  windows1258,
  tcvn3,  // ABC; its fonts for capitals hold small letters, so such headings come out small
  vni,
  viscii,
};

// "UTF-8", "windows-1258", "TCVN3", …: IANA's name where there is one.
std::string_view name_of(Encoding encoding);

// The encoding that a file or a mail names, case aside: "utf-8", "iso-8859-1", "cp1258", "x-viet-tcvn", …
std::optional<Encoding> encoding_named(std::string_view name);

}  // namespace tracuu::charset
