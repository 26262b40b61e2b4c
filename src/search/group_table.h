// For each term of the dictionary the groups of a query that it answers.
#pragma once

#include <bit>
#include <cstddef>
#include <cstdint>
#include <vector>

#include "search/dictionary.h"
#include "search/matcher.h"

namespace tracuu::search {

// Sets of a query's groups: bit i is group i.
using GroupSet = std::uint64_t;

// Calls visit(group) for each group of the set.
template <typename Visit>
void for_each_group(GroupSet groups, Visit visit) {
  for (; groups != 0; groups &= groups - 1) visit(static_cast<std::size_t>(std::countr_zero(groups)));
}

// One bit a term, so that asking for the many terms that answer nothing stays in the processor's nearest cache; sets
// for the few that answer, found by counting the bits before theirs (rank, Jacobson 1989).
class GroupTable {
 public:
  // REQUIRES: at most 64 groups.
  GroupTable(const MatchPlan& plan, const Dictionary& dictionary);

  // Of any number, kUnknownTerm included.
  GroupSet of(std::uint32_t term) const {
    const std::size_t place = term / kBits;
    if (place >= words_.size()) return 0;
    const Word& word = words_[place];
    const std::uint64_t bit = std::uint64_t{1} << (term % kBits);
    return (word.answers & bit) == 0 ? 0 : groups_[rank(word, bit)];
  }

 private:
  static constexpr std::size_t kBits = 64;
  struct Word {
    std::uint64_t answers = 0;
    std::uint32_t before = 0;  // bits set in the words before
  };
  static std::size_t rank(const Word& word, std::uint64_t bit) {
    return word.before + static_cast<std::size_t>(std::popcount(word.answers & (bit - 1)));
  }

  std::vector<Word> words_;
  std::vector<GroupSet> groups_;
};

}  // namespace tracuu::search
