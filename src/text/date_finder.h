// Dates in running text, in every form Vietnamese texts use: 7/6, 07/06/2021, 7.6.2021, ngày 7-6, ngày 7 tháng 6 năm
// 2021, 11/2021, tháng 11 năm 2021, 2021-06-07. Figures that cannot be a day and a month are none, nor are the numbers
// of decrees (11/2021/NĐ-CP), decimals and scores (2-1).
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/ranges.h"
#include "text/tokenizer.h"

namespace tracuu::text {

// What a text says of a date; what it leaves open is 0. Either day and month, or month and year, or all three.
struct CalendarDate {
  std::uint32_t year = 0, month = 0, day = 0;
  bool operator==(const CalendarDate&) const = default;
};

struct DateExpression {
  CalendarDate date;
  std::uint32_t first = 0, last = 0;  // positions of its tokens
  ByteRange range;                    // into the text
};

class DateFinder {
 public:
  // The text must outlive the finder.
  explicit DateFinder(std::string_view text) : text_(text) {}

  enum class Word : std::uint8_t { none, number, day, part_of_day, just_gone, month, year, each, times };
  // What a token may be in a date.
  struct Part {
    Word word = Word::none;
    std::uint8_t digits = 0;  // of a number
    std::uint16_t value = 0;
  };
  static Part part_of(const Token& token);

  // Takes the tokens of the text in order. Tokens at positions that follow each other are neighbours.
  void add(const Token& token, std::uint32_t position) { add(part_of(token), token.range, position); }
  // The same where its part_of() is known.
  void add(Part part, ByteRange range, std::uint32_t position) {
    if (part.word != Word::none) pieces_.push_back({part.word, part.value, part.digits, position, range});
  }

  // The dates among the tokens so far, in order, disjoint. The finder is as new.
  std::vector<DateExpression> finish();

 private:
  struct Piece {
    Word word = Word::number;
    std::uint32_t value = 0, digits = 0;  // of a number
    std::uint32_t position = 0;
    ByteRange range;
  };
  struct Found {
    CalendarDate date;
    std::size_t first = 0, last = 0;  // pieces
  };

  std::optional<Found> date_at(std::size_t i) const;
  std::optional<Found> iso_date(std::size_t i) const;
  std::optional<Found> numeric_date(std::size_t i) const;
  std::optional<Found> written_date(std::size_t i) const;
  std::optional<Found> numeric_month(std::size_t i) const;
  std::optional<Found> written_month(std::size_t i) const;
  // Day and month, with the year where one follows joined in this way or as "năm 2021".
  Found with_year(std::size_t day, std::size_t month, std::string_view joined_with) const;

  bool is_number(std::size_t i, std::uint32_t most, std::uint32_t digits) const;
  bool is_year(std::size_t i) const;
  bool is_day_and_month(std::size_t day, std::size_t month) const;
  bool is_word(std::size_t i, Word word) const { return i < pieces_.size() && pieces_[i].word == word; }
  bool is_after(std::size_t i, std::string_view separators) const;
  std::size_t year_behind(std::size_t month, std::string_view joined_with) const;
  bool says_it_is_a_day(std::size_t i) const;
  bool is_duration(std::size_t i) const;
  bool begins_freely(std::size_t i) const;
  bool ends_freely(std::size_t i) const;

  std::string_view text_;
  std::vector<Piece> pieces_;
};

// Whether there is such a day in some year.
bool is_calendar_day(std::uint32_t day, std::uint32_t month);

}  // namespace tracuu::text
