#include "document/section_heading.h"

#include <array>
#include <cstddef>

#include "base/utf8.h"
#include "text/unicode.h"

namespace tracuu::document {

namespace {

constexpr std::size_t kMaxHeading = 120;  // code points

constexpr std::array<std::string_view, 16> kParts = {"Chương ",  "CHƯƠNG ",  "Phần ",    "PHẦN ",    "Mục ",  "MỤC ",
                                                     "Điều ",    "ĐIỀU ",    "Chapter ", "CHAPTER ", "Part ", "PART ",
                                                     "Section ", "SECTION ", "Article ", "ARTICLE "};

// Takes a number off the front, Arabic or Roman; false where there is none.
bool take_number(std::string_view& rest, bool roman_only) {
  std::size_t size = rest.find_first_not_of("IVXL");
  if (size == std::string_view::npos) size = rest.size();
  if (size == 0 && !roman_only) {
    size = rest.find_first_not_of("0123456789");
    if (size == std::string_view::npos) size = rest.size();
  }
  rest.remove_prefix(size);
  return size > 0 && size <= 6;
}

// What may stand between a number and the words of a heading.
bool take_separator(std::string_view& rest) {
  for (const std::string_view separator : {". ", ": ", " - ", " – ", ") "}) {
    if (!rest.starts_with(separator)) continue;
    rest.remove_prefix(separator.size());
    return true;
  }
  return false;
}

bool is_end(std::string_view rest) { return rest.empty() || rest == "." || rest == ":"; }

bool begins_with_capital(std::string_view words) {
  return !words.empty() && text::is_upper(utf8::decode(words, 0).code_point);
}

// "Điều 5", "Chương II. Quy định chung".
bool names_a_part(std::string_view line) {
  for (const std::string_view part : kParts) {
    if (!line.starts_with(part)) continue;
    std::string_view rest = line.substr(part.size());
    return take_number(rest, false) && (is_end(rest) || (take_separator(rest) && begins_with_capital(rest)));
  }
  return false;
}

// "III. KẾT QUẢ"
bool has_roman_number(std::string_view line) {
  return take_number(line, true) && take_separator(line) && begins_with_capital(line);
}

}  // namespace

bool reads_like_section_heading(std::string_view line) {
  if (line.size() > 4 * kMaxHeading || utf8::count_code_points(line) > kMaxHeading) return false;
  if (names_a_part(line)) return !line.ends_with(';') && !line.ends_with(',');
  const std::string_view ends = ".;,:?!";
  return !line.empty() && ends.find(line.back()) == std::string_view::npos && has_roman_number(line);
}

}  // namespace tracuu::document
