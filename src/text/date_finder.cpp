#include "text/date_finder.h"

#include <algorithm>
#include <array>
#include <utility>

namespace tracuu::text {

namespace {

constexpr std::uint32_t kDaysOfMonth[] = {31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
constexpr std::uint32_t kFirstYear = 1000, kLastYear = 2999;
constexpr std::size_t kNowhere = static_cast<std::size_t>(-1);

bool is_digit(char c) { return c >= '0' && c <= '9'; }

// Blanks within a line, no-break spaces included, and perhaps a comma.
bool is_blank(std::string_view between) {
  static constexpr std::string_view kBlanks[] = {" ", ",", "\t", "\u00A0", "\u202F"};
  const bool is_something = !between.empty();
  while (!between.empty()) {
    const auto* const blank =
        std::ranges::find_if(kBlanks, [&](std::string_view each) { return between.starts_with(each); });
    if (blank == std::end(kBlanks)) return false;
    between.remove_prefix(blank->size());
  }
  return is_something;
}

// Hyphens and dashes, U+2010 to U+2013, are written for one another.
std::string_view plain_sign(std::string_view sign) {
  const bool is_hyphen = sign.size() == 3 && sign.starts_with("\xE2\x80") && sign[2] >= '\x90' && sign[2] <= '\x93';
  return is_hyphen ? "-" : sign;
}

}  // namespace

bool is_calendar_day(std::uint32_t day, std::uint32_t month) {
  return month >= 1 && month <= 12 && day >= 1 && day <= kDaysOfMonth[month - 1];
}

DateFinder::Part DateFinder::part_of(const Token& token) {
  static constexpr std::pair<std::string_view, Word> kWords[] = {
      {"ngay1", Word::day},          {"ngay", Word::day},          {"mung1", Word::day},
      {"mông1", Word::day},          {"sang4", Word::part_of_day}, {"trưa", Word::part_of_day},
      {"chiêu1", Word::part_of_day}, {"tôi4", Word::part_of_day},  {"đêm", Word::part_of_day},
      {"hôm", Word::part_of_day},    {"nay", Word::just_gone},     {"qua", Word::just_gone},
      {"thang4", Word::month},       {"thang", Word::month},       {"năm", Word::year},
      {"nam", Word::year},           {"môi3", Word::each},         {"môt5", Word::each},
      {"lân1", Word::times}};
  const char first = token.folded[0];
  if (is_digit(first)) {
    if (token.folded.size() > 4 || !std::ranges::all_of(token.folded, is_digit)) return {};
    unsigned value = 0;
    for (const char digit : token.folded) value = value * 10 + static_cast<unsigned>(digit - '0');
    return {Word::number, static_cast<std::uint8_t>(token.folded.size()), static_cast<std::uint16_t>(value)};
  }
  const bool may_be = token.folded.size() >= 3 && token.folded.size() <= 5;
  if (!may_be || std::string_view("cdhlmnqst").find(first) == std::string_view::npos) return {};
  const auto* const word = std::ranges::find(kWords, token.key, &std::pair<std::string_view, Word>::first);
  if (word == std::end(kWords)) return {};
  return {word->second};
}

std::vector<DateExpression> DateFinder::finish() {
  std::vector<DateExpression> dates;
  for (std::size_t i = 0; i < pieces_.size(); ++i) {
    const std::optional<Found> found = date_at(i);
    if (!found) continue;
    const Piece& first = pieces_[found->first];
    const Piece& last = pieces_[found->last];
    dates.push_back({found->date, first.position, last.position, {first.range.begin, last.range.end}});
    i = found->last;
  }
  pieces_.clear();
  return dates;
}

// Pieces that are neighbours in the text, with one of these signs between them; " " stands for white space.
bool DateFinder::is_after(std::size_t i, std::string_view separators) const {
  if (i == 0 || i >= pieces_.size() || pieces_[i].position != pieces_[i - 1].position + 1) return false;
  const std::uint32_t begin = pieces_[i - 1].range.end;
  const std::string_view between = plain_sign(text_.substr(begin, pieces_[i].range.begin - begin));
  const bool is_sign = between.size() == 1 && separators.find(between) != std::string_view::npos;
  return is_sign || (separators.find(' ') != std::string_view::npos && is_blank(between));
}

bool DateFinder::is_number(std::size_t i, std::uint32_t most, std::uint32_t digits) const {
  if (!is_word(i, Word::number)) return false;
  return pieces_[i].value >= 1 && pieces_[i].value <= most && pieces_[i].digits <= digits;
}

bool DateFinder::is_year(std::size_t i) const {
  return is_number(i, kLastYear, 4) && pieces_[i].digits == 4 && pieces_[i].value >= kFirstYear;
}

bool DateFinder::is_day_and_month(std::size_t day, std::size_t month) const {
  return is_number(day, 31, 2) && is_number(month, 12, 2) && is_calendar_day(pieces_[day].value, pieces_[month].value);
}

// No figure is joined to it: 3.7/6, 5/7/6 and 1,7/6 are none, the second half of 5-7/6 is.
bool DateFinder::begins_freely(std::size_t i) const { return !(is_after(i, "/.,") && is_word(i - 1, Word::number)); }

bool DateFinder::ends_freely(std::size_t i) const {
  const std::string_view rest = text_.substr(pieces_[i].range.end);
  if (rest.starts_with('/') || rest.starts_with('%')) return false;
  const bool may_go_on = rest.size() >= 2 && (rest[0] == '.' || rest[0] == ',');
  return !(may_go_on && is_digit(rest[1]));
}

// "ngày", "tối", "sáng nay"; but not the "ngày" of "mỗi ngày".
bool DateFinder::says_it_is_a_day(std::size_t i) const {
  if (!is_after(i, " ")) return false;
  if (is_word(i - 1, Word::just_gone)) return is_after(i - 1, " ") && is_word(i - 2, Word::part_of_day);
  const bool is_each_day = is_after(i - 1, " ") && is_word(i - 2, Word::each);
  return !is_each_day && (is_word(i - 1, Word::day) || is_word(i - 1, Word::part_of_day));
}

std::size_t DateFinder::year_behind(std::size_t month, std::string_view joined_with) const {
  if (is_after(month + 1, joined_with) && is_year(month + 1)) return month + 1;
  const bool is_written = is_after(month + 1, " ") && is_word(month + 1, Word::year) && is_after(month + 2, " ");
  return is_written && is_year(month + 2) ? month + 2 : kNowhere;
}

DateFinder::Found DateFinder::with_year(std::size_t day, std::size_t month, std::string_view joined_with) const {
  const bool has_word = is_after(day, " ") && is_word(day - 1, Word::day);
  Found found{{0, pieces_[month].value, pieces_[day].value}, has_word ? day - 1 : day, month};
  if (const std::size_t year = year_behind(month, joined_with); year != kNowhere) {
    found.date.year = pieces_[year].value;
    found.last = year;
  }
  return found;
}

std::optional<DateFinder::Found> DateFinder::date_at(std::size_t i) const {
  // The word belongs to the date behind it.
  if (is_word(i, Word::day)) return is_after(i + 1, " ") ? date_at(i + 1) : std::nullopt;
  if (is_word(i, Word::month)) return written_month(i);
  if (!is_word(i, Word::number)) return std::nullopt;
  for (const auto read :
       {&DateFinder::iso_date, &DateFinder::numeric_date, &DateFinder::written_date, &DateFinder::numeric_month}) {
    if (const auto found = (this->*read)(i)) return found;
  }
  return std::nullopt;
}

std::optional<DateFinder::Found> DateFinder::iso_date(std::size_t i) const {
  const bool is_date = is_year(i) && is_after(i + 1, "-") && is_after(i + 2, "-") && is_day_and_month(i + 2, i + 1) &&
                       pieces_[i + 1].digits == 2 && pieces_[i + 2].digits == 2;
  if (!is_date || !begins_freely(i)) return std::nullopt;
  return Found{{pieces_[i].value, pieces_[i + 1].value, pieces_[i + 2].value}, i, i + 2};
}

// 7/6, 7/6/2021, 7.6.2021, 7-6-2021; 7-6 alone where a word says that it is a day.
std::optional<DateFinder::Found> DateFinder::numeric_date(std::size_t i) const {
  if (!is_day_and_month(i, i + 1) || !begins_freely(i)) return std::nullopt;
  const bool has_slash = is_after(i + 1, "/");
  if (!has_slash && !is_after(i + 1, "-.")) return std::nullopt;
  const std::string_view sign = has_slash ? "/" : is_after(i + 1, "-") ? "-" : ".";
  const Found found = with_year(i, i + 1, sign);
  const bool is_sure = has_slash || found.date.year != 0 || (sign == "-" && says_it_is_a_day(i));
  const bool is_count = is_after(found.last + 1, " ") && is_word(found.last + 1, Word::times);
  if (!is_sure || !ends_freely(found.last) || (is_count && !has_slash)) return std::nullopt;
  return found;
}

// 2 tháng 5 ngày; not the first of "ngày 7 tháng 6, ngày 8 tháng 6".
bool DateFinder::is_duration(std::size_t i) const {
  const bool goes_on = is_after(i + 3, " ") && is_word(i + 3, Word::day);
  const bool is_date = is_after(i, " ") && is_word(i - 1, Word::day);
  if (!goes_on || is_date) return false;
  const std::uint32_t end = pieces_[i + 2].range.end;
  return text_.substr(end, pieces_[i + 3].range.begin - end).find(',') == std::string_view::npos;
}

// 7 tháng 6, ngày 7 tháng 6 năm 2021.
std::optional<DateFinder::Found> DateFinder::written_date(std::size_t i) const {
  const bool is_written = is_after(i + 1, " ") && is_word(i + 1, Word::month) && is_after(i + 2, " ");
  if (!is_written || !is_day_and_month(i, i + 2) || !begins_freely(i)) return std::nullopt;
  if (is_duration(i)) return std::nullopt;
  return with_year(i, i + 2, "/-.");
}

// 11/2021.
std::optional<DateFinder::Found> DateFinder::numeric_month(std::size_t i) const {
  const bool is_month = is_number(i, 12, 2) && is_after(i + 1, "/") && is_year(i + 1);
  if (!is_month || !begins_freely(i) || !ends_freely(i + 1)) return std::nullopt;
  return Found{{pieces_[i + 1].value, pieces_[i].value, 0}, i, i + 1};
}

// tháng 11 năm 2021, tháng 11/2021.
std::optional<DateFinder::Found> DateFinder::written_month(std::size_t i) const {
  if (!is_after(i + 1, " ") || !is_number(i + 1, 12, 2)) return std::nullopt;
  const std::size_t year = year_behind(i + 1, "/-.");
  if (year == kNowhere || !ends_freely(year)) return std::nullopt;
  return Found{{pieces_[year].value, pieces_[i + 1].value, 0}, i, year};
}

}  // namespace tracuu::text
