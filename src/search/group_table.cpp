#include "search/group_table.h"

namespace tracuu::search {

namespace {

// Calls visit(term, group) for each term of each list.
template <typename Visit>
void for_each_answer(const MatchPlan& plan, const Dictionary& dictionary, Visit visit) {
  for (std::size_t group = 0; group < plan.groups.size(); ++group) {
    for (const Tier& tier : plan.groups[group].tiers) {
      for (const PostingList& list : tier.lists) {
        for (std::uint32_t term = list.terms.begin; term < list.terms.end; ++term) {
          if (list.letters.empty() || dictionary.key(term).starts_with(list.letters)) visit(term, group);
        }
      }
    }
  }
}

}  // namespace

GroupTable::GroupTable(const MatchPlan& plan, const Dictionary& dictionary) : words_(dictionary.terms() / kBits + 1) {
  for_each_answer(plan, dictionary, [this](std::uint32_t term, std::size_t) {
    words_[term / kBits].answers |= std::uint64_t{1} << (term % kBits);
  });
  std::uint32_t answers = 0;
  for (Word& word : words_) {
    word.before = answers;
    answers += static_cast<std::uint32_t>(std::popcount(word.answers));
  }
  groups_.resize(answers);
  for_each_answer(plan, dictionary, [this](std::uint32_t term, std::size_t group) {
    groups_[rank(words_[term / kBits], std::uint64_t{1} << (term % kBits))] |= GroupSet{1} << group;
  });
}

}  // namespace tracuu::search
