#include "search/occurrences.h"

namespace tracuu::search {

Result<void> Occurrences::gather(const MatchPlan& plan, std::span<const std::uint32_t> documents,
                                 const Dictionary& dictionary, TokenStream& stream) {
  groups_.assign(plan.groups.size(), {});
  for (Group& group : groups_) group.begins.reserve(documents.size() + 1);
  const GroupTable table(plan, dictionary);
  for (const std::uint32_t document : documents) {
    TRACUU_ASSIGN(const std::span<const StreamWord> words, stream.of(document));
    begin_document();
    scan(words, table);
  }
  begin_document();
  return {};
}

void Occurrences::begin_document() {
  for (Group& group : groups_) group.begins.push_back(group.positions.size());
}

void Occurrences::scan(std::span<const StreamWord> words, const GroupTable& table) {
  for_each_token(words, [&](std::uint32_t term, std::uint32_t position) {
    GroupTable::for_each(table.of(term), [&](std::size_t group) {
      Group& found = groups_[group];
      // Two readings of one place may answer the same syllable.
      const bool is_new = found.positions.size() == found.begins.back() || found.positions.back() != position;
      if (is_new) found.positions.push_back(position);
    });
  });
}

}  // namespace tracuu::search
