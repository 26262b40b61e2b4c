// From a document's id to its ordinal: hashes in ascending order with the ordinals beside them. The record
// confirms the id.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "store/byte_stream.h"

namespace tracuu::store {

// 64-bit FNV-1a.
std::uint64_t hash_id(std::string_view id);

// The table for documents 0, 1, 2, … with these hashes.
Bytes encode_id_table(const std::vector<std::uint64_t>& hashes);

class IdTable {
 public:
  IdTable() = default;
  // Takes a view of an encoded table; its size must be that of `documents` entries.
  static bool read(ByteView bytes, std::uint32_t documents, IdTable& table);

  // The ordinals that may have this id, most often one or none.
  std::vector<std::uint32_t> candidates(std::string_view id) const;

 private:
  ByteView hashes_, ordinals_;  // numbers of 4 bytes
};

}  // namespace tracuu::store
