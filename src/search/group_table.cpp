#include "search/group_table.h"

namespace tracuu::search {

GroupTable::GroupTable(const MatchPlan& plan, const Dictionary& dictionary) : groups_(dictionary.terms()) {
  for (std::size_t group = 0; group < plan.groups.size(); ++group) {
    for (const Tier& tier : plan.groups[group].tiers) {
      for (const PostingList& list : tier.lists) add(list, Groups{1} << group, dictionary);
    }
  }
}

void GroupTable::add(const PostingList& list, Groups group, const Dictionary& dictionary) {
  for (std::uint32_t term = list.terms.begin; term < list.terms.end; ++term) {
    if (list.letters.empty() || dictionary.key(term).starts_with(list.letters)) groups_[term] |= group;
  }
}

}  // namespace tracuu::search
