#include "extract/dates.h"

#include <algorithm>
#include <iterator>
#include <optional>
#include <span>

#include "text/date_finder.h"

namespace tracuu::extract {

namespace {

constexpr std::uint32_t kFirstYear = 1850, kLastYear = 2100;

// Words that tell a date from a figure.
constexpr KeyHash kDay = hash_of("ngay1"), kMonth = hash_of("thang4"), kYear = hash_of("năm");
constexpr KeyHash kBeforeDay[] = {
    kDay,           hash_of("sang4"), hash_of("trưa"), hash_of("chiêu1"), hash_of("tôi4"),
    hash_of("đêm"), hash_of("hôm"),   hash_of("tư1"),  hash_of("đên4"),   hash_of("vao1"),
    hash_of("nay"), hash_of("qua"),   hash_of("tơi4"), hash_of("trươc4"), hash_of("mung1"),
    hash_of("va1")};
constexpr KeyHash kTo[] = {hash_of("đên4"), hash_of("tơi4")};
constexpr KeyHash kPartOfYear[] = {hash_of("đâu1"), hash_of("giưa3"), hash_of("cuôi4")};
constexpr KeyHash kNotADate[] = {hash_of("sô4"), hash_of("điêu1"), hash_of("khoan2"), hash_of("qđ"),
                                 hash_of("nq"),  hash_of("ty2"),   hash_of("ti2")};

bool is_one_of(KeyHash key, std::span<const KeyHash> keys) { return std::ranges::find(keys, key) != keys.end(); }

class DateReader {
 public:
  explicit DateReader(const Reading& reading) : reading_(reading) {}

  std::optional<FoundDate> at(std::uint32_t i) const {
    const KeyHash key = reading_.words[i].key;
    if (is_number(i))
      return first_of(i, i, {&DateReader::period, &DateReader::day, &DateReader::month, &DateReader::year});
    if (!reading_.is_joined(i + 1) && !(key == kYear)) return std::nullopt;
    if (key == kDay) return first_of(i, i + 1, {&DateReader::period, &DateReader::day});
    if (key == kMonth) return first_of(i, i + 1, {&DateReader::month});
    if (key == kYear && reading_.is_joined(i + 1)) return first_of(i, i + 1, {&DateReader::year});
    return std::nullopt;
  }

 private:
  using Rule = std::optional<FoundDate> (DateReader::*)(std::uint32_t) const;

  std::optional<FoundDate> first_of(std::uint32_t begin, std::uint32_t number,
                                    std::initializer_list<Rule> rules) const {
    for (const Rule rule : rules) {
      std::optional<FoundDate> found = (this->*rule)(number);
      if (!found) continue;
      found->words.first = begin;
      return found;
    }
    return std::nullopt;
  }

  bool is_number(std::uint32_t i) const { return reading_.has(i) && reading_.words[i].shape == Shape::number; }
  std::uint32_t digits(std::uint32_t i) const { return reading_.words[i].range.size(); }
  std::uint32_t value(std::uint32_t i) const {
    if (!is_number(i) || digits(i) > 4) return 0;
    std::uint32_t sum = 0;
    for (const char c : reading_.slice({i, i + 1})) sum = sum * 10 + static_cast<std::uint32_t>(c - '0');
    return sum;
  }
  bool is_year(std::uint32_t i) const {
    return is_number(i) && digits(i) == 4 && value(i) >= kFirstYear && value(i) <= kLastYear;
  }
  bool is_day(std::uint32_t i) const { return is_number(i) && digits(i) <= 2 && value(i) >= 1 && value(i) <= 31; }
  bool is_month(std::uint32_t i) const { return is_number(i) && digits(i) <= 2 && value(i) >= 1 && value(i) <= 12; }

  // The sign that joins a number with the one before it: '/', '-', '.', or 0.
  char sign(std::uint32_t i) const {
    if (i == 0 || !reading_.has(i)) return 0;
    const std::uint16_t gap = reading_.words[i].gap;
    return gap == kSlash ? '/' : gap == kHyphen ? '-' : gap == kStop ? '.' : 0;
  }
  bool has_hyphen(std::uint32_t i) const { return reading_.has(i) && (reading_.gap(i) & ~kSpace) == kHyphen; }

  bool begins_freely(std::uint32_t i) const {
    if (i == 0) return true;
    const std::uint16_t gap = reading_.words[i].gap;
    const bool is_joined_number = is_number(i - 1) && (gap == kComma || gap == kStop || gap == kSlash);
    const bool is_joined_word = !is_number(i - 1) && (gap == kHyphen || gap == kSlash || gap == 0);
    return !is_joined_number && !is_joined_word && !is_one_of(reading_.words[i - 1].key, kNotADate);
  }
  // Behind a date there is no more of a figure or of a decree's number.
  bool ends_freely(std::uint32_t last) const {
    const std::uint32_t next = last + 1;
    if (reading_.text.substr(reading_.words[last].range.end).starts_with('%')) return false;
    if (!reading_.has(next)) return true;
    const std::uint16_t gap = reading_.gap(next);
    if (gap == kSlash) return false;
    return !(is_number(next) && (gap == kComma || gap == kStop));
  }

  bool is_before_day(std::uint32_t i) const {
    if (i == 0) return true;
    return is_one_of(reading_.words[i - 1].key, kBeforeDay) || (reading_.gap(i) & (kOpen | kLine)) != 0;
  }

  // "Chiều 4.2": with a point, only where the word before says that it is a day.
  bool is_said_to_be_day(std::uint32_t i) const {
    return i > 0 && is_one_of(reading_.words[i - 1].key, std::span(kBeforeDay).first(7)) && reading_.is_joined(i);
  }

  // "kỷ niệm 50 năm thiết lập quan hệ (21/9/1973 - 21/9/2023)": the day that is remembered and the one on which it is.
  bool is_celebrated(std::uint32_t i) const {
    constexpr std::uint32_t kBefore = 16;
    for (std::uint32_t back = 1; back <= kBefore && back <= i; ++back) {
      if (reading_.kind_at(i - back) == PhraseClass::anniversary) return true;
      if (reading_.words[i - back].starts_sentence) return false;
    }
    return false;
  }

  // Month and perhaps year behind a day, whose last word is `i`.
  struct Tail {
    std::uint32_t month = 0, year = 0, last = 0;
    char sign = 0;
  };
  std::optional<Tail> tail_of(std::uint32_t i) const {
    Tail tail;
    if (sign(i + 1) != 0 && is_month(i + 1)) {
      tail = {value(i + 1), 0, i + 1, sign(i + 1)};
    } else if (reading_.is_word(i + 1, kMonth) && reading_.is_joined(i + 1) && is_month(i + 2) &&
               reading_.is_joined(i + 2)) {
      tail = {value(i + 2), 0, i + 2, ' '};
    } else {
      return std::nullopt;
    }
    const std::uint32_t next = tail.last + 1;
    if (is_year(next) && (sign(next) == tail.sign || (tail.sign == ' ' && sign(next) != 0))) {
      tail.year = value(next);
      tail.last = next;
    } else if (reading_.is_word(next, kYear) && reading_.is_joined(next) && is_year(next + 1)) {
      tail.year = value(next + 1);
      tail.last = next + 1;
    }
    return tail;
  }

  std::optional<FoundDate> day(std::uint32_t i) const {
    if (is_year(i) && sign(i + 1) == '-' && is_month(i + 1) && digits(i + 1) == 2 && sign(i + 2) == '-' &&
        is_day(i + 2)) {
      return point({i, i + 3}, {value(i), value(i + 1), value(i + 2)});
    }
    if (!is_day(i) || !begins_freely(i)) return std::nullopt;
    const std::optional<Tail> tail = tail_of(i);
    if (!tail || !text::is_calendar_day(value(i), tail->month) || !ends_freely(tail->last)) return std::nullopt;
    if (tail->sign == '.' && tail->year == 0 && !is_said_to_be_day(i)) return std::nullopt;
    const bool is_dotted = tail->sign == '.' && tail->year == 0;
    const bool is_sure = is_dotted || tail->year != 0 || tail->sign == '/' || tail->sign == ' ';
    if (!is_sure && (tail->sign != '-' || !is_before_day(i))) return std::nullopt;
    return point({i, tail->last + 1}, {tail->year, tail->month, value(i)});
  }

  // "09 - 13/5/2019", "14 đến 16-4", "30/4 - 1/5".
  std::optional<FoundDate> period(std::uint32_t i) const {
    if (!is_day(i) || !begins_freely(i)) return std::nullopt;
    std::uint32_t next = i + 1;
    DatePoint from{0, 0, value(i)};
    if (const std::optional<Tail> tail = tail_of(i);
        tail && has_hyphen(tail->last + 1) && (reading_.gap(tail->last + 1) != kHyphen || tail->sign == '/')) {
      from.month = tail->month;
      from.year = tail->year;
      next = tail->last + 1;
    }
    const bool has_word = reading_.is_joined(next) && is_one_of(reading_.words[next].key, kTo);
    if (has_word) {
      ++next;
      if (reading_.is_word(next, kDay)) ++next;
    } else if (!has_hyphen(next)) {
      return std::nullopt;
    }
    if (!is_day(next)) return std::nullopt;
    const std::optional<Tail> tail = tail_of(next);
    if (!tail || !text::is_calendar_day(value(next), tail->month) || !ends_freely(tail->last)) return std::nullopt;
    if (from.month == 0 && tail->sign == sign(next) && tail->sign == '-' && tail->year != 0) return std::nullopt;
    if (from.month == 0) from.month = tail->month;
    if (from.year == 0) from.year = tail->year;
    const DatePoint to{tail->year, tail->month, value(next)};
    if (from.year != to.year && from.month == to.month && from.day == to.day && is_celebrated(i)) return std::nullopt;
    FoundDate found = point({i, tail->last + 1}, from);
    found.to = to;
    found.is_period = true;
    return found;
  }

  // "11/2021", "tháng 11/2021", "tháng 11-2017", "tháng 11 năm 2021", "tháng 11".
  std::optional<FoundDate> month(std::uint32_t i) const {
    if (!is_month(i)) return std::nullopt;
    const bool has_word = i > 0 && reading_.is_word(i - 1, kMonth) && reading_.is_joined(i);
    if (!has_word && !begins_freely(i)) return std::nullopt;
    const std::uint32_t next = i + 1;
    if (is_year(next) && (sign(next) == '/' || (has_word && sign(next) != 0)) && ends_freely(next)) {
      return point({i, next + 1}, {value(next), value(i), 0});
    }
    if (!has_word) return std::nullopt;
    if (reading_.is_word(next, kYear) && reading_.is_joined(next) && is_year(next + 1)) {
      return point({i, next + 2}, {value(next + 1), value(i), 0});
    }
    return ends_freely(i) ? std::optional(point({i, i + 1}, {0, value(i), 0})) : std::nullopt;
  }

  // "năm 2019", "2020 - 2021", "1982" where it counts nothing.
  std::optional<FoundDate> year(std::uint32_t i) const {
    if (!is_year(i) || !ends_freely(i)) return std::nullopt;
    const bool has_word = i > 0 && reading_.is_word(i - 1, kYear);
    if (!has_word && !begins_freely(i) && !is_behind_name(i)) return std::nullopt;
    const std::uint32_t next = i + 1;
    if (has_hyphen(next) && is_year(next) && value(next) > value(i)) {
      FoundDate found = point({i, next + 1}, {value(i), 0, 0});
      found.to = {value(next), 0, 0};
      found.is_period = true;
      return found;
    }
    if (!has_word && counts_something(next)) return std::nullopt;
    return point({i, i + 1}, {value(i), 0, 0});
  }
  // APEC-2017; the year behind a date's hyphen, 24/6/1967-2022.
  bool is_behind_name(std::uint32_t i) const {
    return reading_.gap(i) == kHyphen && (reading_.is_capital(i - 1) || is_year(i - 1));
  }
  bool counts_something(std::uint32_t next) const {
    if (!reading_.is_joined(next)) return false;
    switch (reading_.kind_at(next)) {
      case PhraseClass::unit:
      case PhraseClass::counted:
      case PhraseClass::scale:
      case PhraseClass::currency: return true;
      default: return false;
    }
  }

  static FoundDate point(Span words, DatePoint from) {
    return {words, from, {}, false, from.year != 0 ? YearStatus::stated : YearStatus::unknown};
  }

  const Reading& reading_;
};

// "giữa năm 2019", "những năm 1960".
void widen(const Reading& reading, FoundDate& date) {
  constexpr KeyHash kSeveral = hash_of("nhưng3");
  std::uint32_t& first = date.words.first;
  const bool is_year = reading.words[first].key == kYear;
  if (!is_year || first == 0 || !reading.is_joined(first)) return;
  const KeyHash before = reading.words[first - 1].key;
  // "4 tháng đầu năm 2021" is a number of months of a year.
  const bool counts_months = first >= 2 && reading.words[first - 2].key == kMonth;
  if ((is_one_of(before, kPartOfYear) && !counts_months) || before == kSeveral) --first;
}

// "4 tháng đầu năm 2021" is from January to April; "cùng kỳ năm 2020", behind it, the same months of that year.
class FirstMonths {
 public:
  void widen(const Reading& reading, FoundDate& date) {
    constexpr KeyHash kFirst = hash_of("đâu1"), kSame = hash_of("cung1"), kSpan = hash_of("ky1");
    const std::uint32_t i = date.words.first;
    if (date.is_period || date.from.month != 0 || i < 3 || !reading.is_word(i, kYear)) return;
    if (reading.is_word(i - 1, kFirst) && reading.is_word(i - 2, kMonth) &&
        reading.words[i - 3].shape == Shape::number) {
      months_ = 0;
      for (const char c : reading.slice({i - 3, i - 2})) months_ = months_ * 10 + static_cast<std::uint32_t>(c - '0');
      if (months_ >= 1 && months_ < 12) take(date, i - 3);
    } else if (reading.is_word(i - 1, kSpan) && reading.is_word(i - 2, kSame) && months_ >= 1 && months_ < 12) {
      take(date, i - 2);
    }
  }

 private:
  void take(FoundDate& date, std::uint32_t first) const {
    date.words.first = first;
    date.to = {date.from.year, months_, 0};
    date.from.month = 1;
    date.is_period = true;
  }

  std::uint32_t months_ = 0;
};

}  // namespace

std::vector<FoundDate> find_dates(const Reading& reading) {
  std::vector<FoundDate> dates;
  const DateReader reader(reading);
  FirstMonths first_months;
  for (std::uint32_t i = 0; i < reading.words.size(); ++i) {
    const Word& word = reading.words[i];
    if (word.shape != Shape::number && word.key != kDay && word.key != kMonth && word.key != kYear) continue;
    std::optional<FoundDate> found = reader.at(i);
    if (!found) continue;
    i = found->words.last - 1;
    widen(reading, *found);
    first_months.widen(reading, *found);
    dates.push_back(*found);
  }
  return dates;
}

}  // namespace tracuu::extract
