#include "search/occurrences.h"

namespace tracuu::search {

Result<void> Occurrences::gather(const MatchPlan& plan, std::span<const std::uint32_t> documents,
                                 const Dictionary& dictionary, TokenStream& stream) {
  groups_ = plan.groups.size();
  occurrences_.clear();
  begins_.assign(1, 0);
  begins_.reserve(documents.size() + 1);
  const GroupTable table(plan, dictionary);
  for (const std::uint32_t document : documents) {
    TRACUU_ASSIGN(const std::span<const StreamWord> words, stream.of(document));
    scan(words, table);
    begins_.push_back(occurrences_.size());
  }
  return {};
}

void Occurrences::scan(std::span<const StreamWord> words, const GroupTable& table) {
  const std::size_t begin = begins_.back();
  for_each_token(words, [&](std::uint32_t term, std::uint32_t position) {
    const GroupSet groups = table.of(term);
    if (groups == 0) return;
    const bool is_new = occurrences_.size() == begin || occurrences_.back().position != position;
    if (is_new) occurrences_.push_back({position, 0});
    occurrences_.back().groups |= groups;
  });
}

}  // namespace tracuu::search
