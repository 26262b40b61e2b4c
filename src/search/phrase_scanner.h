// Finds phrases in documents by reading their tokens once: Shift-And (Baeza-Yates and Gonnet 1992) with terms for
// letters, all phrases in one word of bits.
#pragma once

#include <bit>
#include <cstdint>
#include <span>
#include <vector>

#include "search/dictionary.h"
#include "search/matcher.h"
#include "search/token_stream.h"

namespace tracuu::search {

// Which bits each term of the dictionary stands for; kept between queries, so that a query costs no more than its
// terms.
class TermBits {
 public:
  explicit TermBits(const Dictionary& dictionary) : dictionary_(dictionary) {}

  void add(const TermGroup& group, std::uint64_t bits);
  void clear();
  std::uint64_t of(std::uint32_t term) const { return term < bits_.size() ? bits_[term] : 0; }

 private:
  const Dictionary& dictionary_;
  std::vector<std::uint64_t> bits_;  // by term; empty until first used
  std::vector<NumberRange> used_;
};

class PhraseScanner {
 public:
  // Empties the bits, and again at its end. They must outlive the scanner.
  explicit PhraseScanner(TermBits& bits) : bits_(bits) { bits_.clear(); }
  ~PhraseScanner() { bits_.clear(); }
  PhraseScanner(const PhraseScanner&) = delete;
  PhraseScanner& operator=(const PhraseScanner&) = delete;

  // Adds a phrase of so many places, numbered from 0. REQUIRES: all phrases together have at most 64.
  std::size_t add(std::span<const TermGroup* const> phrase);

  // Calls visit(phrase, position of its last token) in the order of the text until it says false, or little later than
  // position `end`.
  template <typename Visit>
  void scan(std::span<const StreamWord> words, std::uint32_t end, Visit visit) const {
    std::uint64_t before = 0, here = 0;  // bit i: the places up to i fit the tokens up to there
    std::uint32_t next = 0;
    for (const StreamWord word : words) {
      std::uint64_t fits = 0;
      if (word < kGap) {
        if (++next > end) return;
        before = here << 1 | starts_;
        here = fits = before & bits_.of(word);
      } else if ((word & kGap) != 0) {
        next += word & kStreamNumber;
        here = 0;
      } else {
        fits = before & bits_.of(word & kStreamNumber) & ~here;
        here |= fits;
      }
      if ((fits & ends_) != 0 && !report(fits & ends_, next - 1, visit)) return;
    }
  }

 private:
  template <typename Visit>
  bool report(std::uint64_t ended, std::uint32_t position, Visit& visit) const {
    for (; ended != 0; ended &= ended - 1) {
      if (!visit(phrase_of_bit_[static_cast<std::size_t>(std::countr_zero(ended))], position)) return false;
    }
    return true;
  }

  TermBits& bits_;
  std::uint64_t starts_ = 0, ends_ = 0;
  std::vector<std::size_t> phrase_of_bit_;
  std::size_t phrases_ = 0;
};

}  // namespace tracuu::search
