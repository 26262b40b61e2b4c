#include "base/texts.h"

#include <algorithm>
#include <cstddef>
#include <iterator>

#include "base/text_table.h"

namespace tracuu {

namespace {

const TextRow& row_of(TextKey key) { return kTextTable[static_cast<std::size_t>(key)]; }

// "{0}" to "{9}" at the start of `rest`, as its number; -1 where there is none.
int place_at(std::string_view rest) {
  const bool is_place = rest.size() >= 3 && rest[0] == '{' && rest[2] == '}' && rest[1] >= '0' && rest[1] <= '9';
  return is_place ? rest[1] - '0' : -1;
}

}  // namespace

std::string_view lang_code(Lang lang) { return lang == Lang::vi ? "vi" : "en"; }

Lang lang_from_tag(std::string_view tag) {
  const std::string_view language = tag.substr(0, tag.find_first_of("-_.@"));
  const bool is_vietnamese = language.size() == 2 && (language[0] | 0x20) == 'v' && (language[1] | 0x20) == 'i';
  return is_vietnamese ? Lang::vi : Lang::en;
}

std::string_view text_of(TextKey key, Lang lang) { return lang == Lang::vi ? row_of(key).vi : row_of(key).en; }

std::string format_text(TextKey key, Lang lang, std::initializer_list<std::string_view> arguments) {
  std::string_view rest = text_of(key, lang);
  std::string out;
  while (!rest.empty()) {
    const int place = place_at(rest);
    if (place < 0) {
      out += rest.front();
      rest.remove_prefix(1);
      continue;
    }
    const auto number = static_cast<std::size_t>(place);
    if (number < arguments.size()) out += arguments.begin()[number];
    rest.remove_prefix(3);
  }
  return out;
}

std::string_view text_key_name(TextKey key) { return row_of(key).name; }

std::optional<TextKey> text_key_from_name(std::string_view name) {
  const auto by_name = [](const TextRow& row, std::string_view wanted) { return row.name < wanted; };
  const auto* row = std::lower_bound(std::begin(kTextTable), std::end(kTextTable), name, by_name);
  if (row == std::end(kTextTable) || row->name != name) return std::nullopt;
  return static_cast<TextKey>(row - std::begin(kTextTable));
}

}  // namespace tracuu
