// Finds the names of a corpus while it is built: expressions of 2 to 6 syllables that it writes with capitals, as
// Vietnamese does ("Prak Sokhonn", "Bộ Ngoại giao", "Ban Đối ngoại Trung ương"): a capital begins them, and of three
// neighbours at least one is a capital.
//
// Which runs of syllables are names is decided by counting. One that nearly always stands inside a longer one is left
// to that (statistical substring reduction: Lü, Zhang and Hu 2004); one that is a chance meeting of two others, which
// both are met far more often, is none; neither is one whose capital is just that of a sentence.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "base/ranges.h"
#include "search/proper_name_counts.h"
#include "search/proper_names.h"
#include "text/tokenizer.h"

namespace tracuu::search {

inline constexpr std::size_t kMaxProperNames = 20000;
inline constexpr std::size_t kMaxNameSyllables = 6;

class ProperNameCollector {
 public:
  // The tokens that follow are of this text, which must last until the next call.
  void begin_text(std::uint32_t document, std::string_view text);
  // Takes the tokens of the text in order. Tokens at positions that follow each other are neighbours.
  void add(const text::Token& token, std::uint32_t position) {
    const char first = text_[token.range.begin];
    if (!run_.empty() || first < '0' || first > 'z' || (first >= 'A' && first <= 'Z')) take(token, position);
    last_end_ = token.range.end;
    next_position_ = position + 1;
  }
  void end_text() { end_run(); }

  // The most frequent, by falling number of documents. Their texts live as long as the collector.
  std::vector<ProperName> names() const;

 private:
  struct Syllable {
    std::uint64_t hash = 0;
    ByteRange range;
    bool is_capital = false;
  };

  void take(const text::Token& token, std::uint32_t position);
  void end_run();
  bool has_room_for_lower() const;
  void count_from(std::size_t first);

  std::uint32_t document_ = 0;
  std::string_view text_;
  std::uint32_t next_position_ = 0, last_end_ = 0;
  std::vector<Syllable> run_;
  bool run_is_inside_ = false;  // of a sentence
  bool run_goes_on_ = false;    // small letters follow it
  ProperNameCounts counts_;
};

}  // namespace tracuu::search
