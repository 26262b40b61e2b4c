#include "app/citation_fields.h"

#include <array>
#include <charconv>
#include <cstdint>

namespace tracuu::app {

namespace {

// The two digits at `at`, where a hyphen stands before them and they are no more than `most`; else 0.
int part_of_date(std::string_view iso, std::size_t at, int most) {
  if (iso.size() < at + 2 || iso[at - 1] != '-') return 0;
  int value = 0;
  const char* begin = iso.data() + at;
  const auto [end, error] = std::from_chars(begin, begin + 2, value);
  return error == std::errc() && end == begin + 2 && value >= 1 && value <= most ? value : 0;
}

std::string two_digits(int number) {
  return {static_cast<char>('0' + number / 10), static_cast<char>('0' + number % 10)};
}

std::string_view trimmed(std::string_view text) {
  constexpr std::string_view kBlanks = " \t\r\n";
  const std::size_t begin = text.find_first_not_of(kBlanks);
  if (begin == std::string_view::npos) return {};
  return text.substr(begin, text.find_last_not_of(kBlanks) + 1 - begin);
}

std::string_view tex_of(char c) {
  switch (c) {
    case '\\': return "\\textbackslash{}";
    case '{': return "\\textbraceleft{}";
    case '}': return "\\textbraceright{}";
    case '~': return "\\textasciitilde{}";
    case '^': return "\\textasciicircum{}";
    case '&': return "\\&";
    case '%': return "\\%";
    case '$': return "\\$";
    case '#': return "\\#";
    case '_': return "\\_";
    default: return {};
  }
}

}  // namespace

CitationDate citation_date(std::string_view iso) {
  CitationDate date;
  if (iso.size() < 4 || iso.substr(0, 4).find_first_not_of("0123456789") != std::string_view::npos) return date;
  date.year = iso.substr(0, 4);
  date.month = part_of_date(iso, 5, 12);
  if (date.month != 0) date.day = part_of_date(iso, 8, 31);
  return date;
}

std::string CitationDate::iso() const {
  std::string out = year;
  if (month != 0) out += "-" + two_digits(month);
  if (day != 0) out += "-" + two_digits(day);
  return out;
}

std::string CitationDate::ris() const {
  if (year.empty()) return "";
  return year + "/" + (month == 0 ? "" : two_digits(month)) + "/" + (day == 0 ? "" : two_digits(day)) + "/";
}

std::vector<std::string> authors_of(std::string_view author) {
  std::vector<std::string> names;
  while (!author.empty()) {
    const std::string_view name = author.substr(0, author.find_first_of(";\r\n"));
    author.remove_prefix(name.size() == author.size() ? name.size() : name.size() + 1);
    if (const std::string_view bare = trimmed(name); !bare.empty()) names.push_back(one_line(bare));
  }
  return names;
}

std::string one_line(std::string_view text) {
  std::string out;
  for (const char c : trimmed(text)) {
    const bool is_control = static_cast<unsigned char>(c) < 0x20 || c == 0x7F;
    if (!is_control) out += c;
    else if (!out.ends_with(' ')) out += ' ';
  }
  return out;
}

std::string bibtex_escaped(std::string_view text) {
  std::string out;
  for (const char c : one_line(text)) {
    const std::string_view command = tex_of(c);
    if (command.empty()) out += c;
    else out += command;
  }
  return out;
}

std::string bibtex_url(std::string_view url) {
  constexpr std::string_view kDigits = "0123456789ABCDEF";
  std::string out;
  for (const char c : trimmed(url)) {
    const auto byte = static_cast<unsigned char>(c);
    if (byte > 0x20 && c != '{' && c != '}' && c != '\\') {
      out += c;
      continue;
    }
    out += '%';
    out += kDigits[byte >> 4];
    out += kDigits[byte & 15];
  }
  return out;
}

std::string_view bibtex_month(int month) {
  constexpr std::array<std::string_view, 12> kMonths = {"jan", "feb", "mar", "apr", "may", "jun",
                                                        "jul", "aug", "sep", "oct", "nov", "dec"};
  return kMonths[static_cast<std::size_t>(month - 1)];
}

std::string_view bibtex_language(std::string_view tag) {
  const std::string_view language = tag.substr(0, tag.find('-'));
  if (language == "vi") return "vietnamese";
  if (language == "en") return "english";
  return {};
}

std::string hash_text(std::string_view text) {
  std::uint64_t hash = 0xCBF29CE484222325;
  for (const char c : text) hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001B3;
  constexpr std::string_view kDigits = "0123456789abcdef";
  std::string out(16, '0');
  for (std::size_t i = out.size(); i-- > 0; hash >>= 4) out[i] = kDigits[hash & 15];
  return out;
}

}  // namespace tracuu::app
