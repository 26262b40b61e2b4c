#include "search/duplicate_table.h"

namespace tracuu::search {

bool DuplicateTable::read(store::ByteView bytes, std::uint32_t documents) {
  store::ByteReader reader(bytes);
  const std::uint32_t groups = reader.varint32();
  if (reader.failed() || groups > documents / 2) return false;
  if (groups > 0) groups_.resize(documents);
  std::uint64_t first = 0;
  for (std::uint32_t group = 1; group <= groups; ++group) {
    const std::uint64_t size = std::uint64_t{reader.varint32()} + 2;
    std::uint64_t member = first + reader.varint32();
    first = member + 1;
    for (std::uint64_t i = 0; i < size; ++i) {
      if (i > 0) member += std::uint64_t{reader.varint32()} + 1;
      if (reader.failed() || member >= documents) return false;
      const auto document = static_cast<std::uint32_t>(member);
      if (groups_[document] != 0) return false;
      groups_[document] = group;
      members_.push_back(document);
    }
    ends_.push_back(static_cast<std::uint32_t>(members_.size()));
  }
  return reader.at_end();
}

std::span<const std::uint32_t> DuplicateTable::members(std::uint32_t group) const {
  if (group == 0) return {};
  const std::uint32_t begin = group == 1 ? 0 : ends_[group - 2];
  return std::span(members_).subspan(begin, ends_[group - 1] - begin);
}

}  // namespace tracuu::search
