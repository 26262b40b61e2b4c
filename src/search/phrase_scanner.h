// Finds phrases in documents by reading their tokens once: Shift-And (Baeza-Yates and Gonnet 1992) with terms for
// letters, all phrases in one word of bits.
#pragma once

#include <array>
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

  // Whether any of the group's terms is an expression.
  bool add(const TermGroup& group, std::uint64_t bits);
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

  // Calls visit(phrase, position of its last token, how many tokens its last place takes) in the order of the text
  // until it says false, or until position `end`.
  template <typename Visit>
  void scan(std::span<const StreamWord> words, std::uint32_t end, Visit visit) const {
    if (has_expressions_) scan_words<true>(words, end, visit);
    else scan_words<false>(words, end, visit);
  }

 private:
  using Places = std::uint64_t;  // bit i: the places up to i fit the tokens up to there

  // What fits up to the last positions: an expression goes on from where its first token stands.
  class Past {
   public:
    void keep(std::uint32_t position, Places fits) { fits_[position % kPositions] = fits; }
    Places before(std::uint32_t position) const { return fits_[(position + kPositions - 1) % kPositions]; }

   private:
    static constexpr std::uint32_t kPositions = 2 * kMaxExpressionTokens;
    std::array<Places, kPositions> fits_ = {};
  };

  template <bool kWithExpressions, typename Visit>
  void scan_words(std::span<const StreamWord> words, std::uint32_t end, Visit& visit) const {
    Places here = 0;
    Past past;
    std::uint32_t next = 0;
    for (const StreamWord word : words) {
      Places fits = 0;
      std::uint32_t length = 1;
      if (word < kGap) {
        if (++next > end) return;
        here = fits = (here << 1 | starts_) & bits_.of(word);
      } else if ((word & kGap) != 0) {
        next += word & kGapSize;
        here = 0;
      } else if constexpr (kWithExpressions) {
        length = expression_tokens(word);
        fits = (past.before(next - length) << 1 | starts_) & bits_.of(word & kStreamTerm) & ~here;
        here |= fits;
      }
      if constexpr (kWithExpressions) past.keep(next - 1, here);
      if ((fits & ends_) != 0 && !report(fits & ends_, next - 1, length, visit)) return;
    }
  }

  template <typename Visit>
  bool report(Places ended, std::uint32_t position, std::uint32_t length, Visit& visit) const {
    for (; ended != 0; ended &= ended - 1) {
      if (!visit(phrase_of_bit_[static_cast<std::size_t>(std::countr_zero(ended))], position, length)) return false;
    }
    return true;
  }

  TermBits& bits_;
  Places starts_ = 0, ends_ = 0;
  bool has_expressions_ = false;
  std::vector<std::size_t> phrase_of_bit_;
  std::size_t phrases_ = 0;
};

}  // namespace tracuu::search
