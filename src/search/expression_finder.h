// What in a text is more than its words: a date, or a name of several words that varies, has a term of its own beside
// them, the same however it is written. The term stands at the position of the first word.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "search/name_finder.h"
#include "text/date_finder.h"
#include "text/tokenizer.h"

namespace tracuu::search {

// "<2021-06-07>", "<--06-07>" for a day without a year, "<2021-06>" for a month: no word has such a key.
std::string date_key(const text::CalendarDate& date);

// Whether a key is one of these.
inline bool is_expression_key(std::string_view key) { return key.starts_with('<'); }

struct Expression {
  text::Token token;                  // range: all of it
  std::uint32_t first = 0, last = 0;  // positions of its words
};

class ExpressionFinder {
 public:
  // Both must outlive the finder.
  ExpressionFinder(std::string_view text, const NameTrie& names) : dates_(text), names_(text, names) {}

  // What a token may be in a name or a date.
  struct Part {
    std::uint32_t of_name = NameTrie::kNone;  // NameTrie::word()
    text::DateFinder::Part of_date;
  };
  static Part part_of(const text::Token& token, const NameTrie& names) {
    return {names.word(token.key), text::DateFinder::part_of(token)};
  }

  // Takes the tokens of the text in order, each by its part_of(). Tokens at positions that follow each other are
  // neighbours.
  void add(const Part& part, ByteRange range, std::uint32_t position) {
    dates_.add(part.of_date, range, position);
    names_.add(part.of_name, range, position);
  }

  // The expressions among the tokens so far. A whole date is three: itself, its day and its month.
  std::vector<Expression> finish();

 private:
  text::DateFinder dates_;
  NameFinder names_;
};

}  // namespace tracuu::search
