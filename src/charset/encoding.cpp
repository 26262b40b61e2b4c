#include "charset/encoding.h"

#include <algorithm>
#include <string>

namespace tracuu::charset {

namespace {

struct Name {
  std::string_view name;  // in small letters
  Encoding encoding;
};

constexpr Name kNames[] = {
    {"utf-8", Encoding::utf8},
    {"utf8", Encoding::utf8},
    {"us-ascii", Encoding::utf8},
    {"utf-16le", Encoding::utf16le},
    {"utf-16", Encoding::utf16le},
    {"utf-16be", Encoding::utf16be},
    {"windows-1252", Encoding::windows1252},
    {"cp1252", Encoding::windows1252},
    {"iso-8859-1", Encoding::windows1252},
    {"latin1", Encoding::windows1252},
    {"windows-1258", Encoding::windows1258},
    {"cp1258", Encoding::windows1258},
    {"tcvn3", Encoding::tcvn3},
    {"tcvn", Encoding::tcvn3},
    {"tcvn5712-1", Encoding::tcvn3},
    {"x-viet-tcvn", Encoding::tcvn3},
    {"x-viet-tcvn5712", Encoding::tcvn3},
    {"vni", Encoding::vni},
    {"x-viet-vni", Encoding::vni},
    {"viscii", Encoding::viscii},
    {"viscii1.1", Encoding::viscii},
    {"x-viet-viscii", Encoding::viscii},
};

}  // namespace

std::string_view name_of(Encoding encoding) {
  switch (encoding) {
    case Encoding::utf8: return "UTF-8";
    case Encoding::utf16le: return "UTF-16LE";
    case Encoding::utf16be: return "UTF-16BE";
    case Encoding::windows1252: return "windows-1252";
    case Encoding::windows1258: return "windows-1258";
    case Encoding::tcvn3: return "TCVN3";
    case Encoding::vni: return "VNI";
    case Encoding::viscii: return "VISCII";
  }
  return {};
}

std::optional<Encoding> encoding_named(std::string_view name) {
  std::string small(name);
  for (char& c : small) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c | 0x20);
  }
  const auto* const found = std::ranges::find(kNames, small, &Name::name);
  return found == std::end(kNames) ? std::nullopt : std::optional(found->encoding);
}

}  // namespace tracuu::charset
