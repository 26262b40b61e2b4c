#include "search/phrase_scanner.h"

#include <algorithm>

#include "search/expression_finder.h"

namespace tracuu::search {

bool TermBits::add(const TermGroup& group, std::uint64_t bits) {
  bool has_expression = false;
  bits_.resize(dictionary_.terms());
  for (const Tier& tier : group.tiers) {
    for (const PostingList& list : tier.lists) {
      used_.push_back(list.terms);
      for (std::uint32_t term = list.terms.begin; term < list.terms.end; ++term) {
        if (!list.letters.empty() && !dictionary_.key(term).starts_with(list.letters)) continue;
        bits_[term] |= bits;
        has_expression = has_expression || is_expression_key(dictionary_.key(term));
      }
    }
  }
  return has_expression;
}

void TermBits::clear() {
  for (const NumberRange& terms : used_) {
    std::fill_n(bits_.data() + terms.begin, terms.end - terms.begin, std::uint64_t{0});
  }
  used_.clear();
}

std::size_t PhraseScanner::add(std::span<const TermGroup* const> phrase) {
  starts_ |= std::uint64_t{1} << phrase_of_bit_.size();
  for (const TermGroup* group : phrase) {
    has_expressions_ |= bits_.add(*group, std::uint64_t{1} << phrase_of_bit_.size());
    phrase_of_bit_.push_back(phrases_);
  }
  ends_ |= std::uint64_t{1} << (phrase_of_bit_.size() - 1);
  return phrases_++;
}

}  // namespace tracuu::search
