// Which documents are copies of one another, as the corpus says: blob `index.duplicates` of docs/index-format.md, made
// by duplicate_finder.h. A corpus from before there was one has no groups.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "store/byte_stream.h"

namespace tracuu::search {

class DuplicateTable {
 public:
  // False where the bytes contradict themselves.
  bool read(store::ByteView bytes, std::uint32_t documents);

  bool empty() const { return ends_.empty(); }
  std::uint32_t groups() const { return static_cast<std::uint32_t>(ends_.size()); }
  // The number of the document's group from 1; 0 where it has no copy.
  std::uint32_t group_of(std::uint32_t document) const { return ends_.empty() ? 0 : groups_[document]; }
  // Of a group's number, ascending; of 0, none.
  std::span<const std::uint32_t> members(std::uint32_t group) const;

 private:
  std::vector<std::uint32_t> groups_;   // by document; empty where there are none
  std::vector<std::uint32_t> members_;  // group after group
  std::vector<std::uint32_t> ends_;     // in members_
};

}  // namespace tracuu::search
