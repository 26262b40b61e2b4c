// Where the outer members of a series begin and end, from all series of a corpus: a member is where what stands beside
// it varies most. After the successor variety of Z. Harris, "From phoneme to morpheme", Language 31 (1955), as
// Jin and Tanaka-Ishii, "Unsupervised segmentation of Chinese text by use of branching entropy" (2006), take it
// from both sides.
#pragma once

#include <cstdint>
#include <unordered_map>
#include <vector>

#include "extract/key_hash.h"

namespace tracuu::knowledge {

// The words of an outer member as far as it may reach, from the inner member outwards, and what stands behind them.
struct Reach {
  extract::KeyHash inner = 0;   // the member beside it …
  std::size_t inner_words = 0;  // … and how many words that has
  std::vector<extract::KeyHash> words;
  extract::KeyHash beyond = 0;
  bool is_quoted = false;  // a quotation mark stands there: nothing is left to find out

  // What stands beside a member of so many of the words.
  extract::KeyHash beside(std::size_t length) const { return length < words.size() ? words[length] : beyond; }
};

class SeriesEnds {
 public:
  void add(const Reach& reach);
  // How many of its words are the member's: all where nothing speaks against it, and among equals the length nearest to
  // the inner member's, as members of a series are like one another. REQUIRES: it has words.
  std::size_t length(const Reach& reach) const;

 private:
  // By an inner member and words in a row: what is seen behind them, up to a bound.
  std::unordered_map<extract::KeyHash, std::vector<extract::KeyHash>> beside_;
  std::uint64_t quoted_ = 0;
};

}  // namespace tracuu::knowledge
