#include "store/id_table.h"

#include <algorithm>
#include <utility>

namespace tracuu::store {

namespace {

// Half the hash keeps the table small; two ids that share it are told apart by their records.
std::uint32_t shortened(std::uint64_t hash) { return static_cast<std::uint32_t>(hash >> 32); }

}  // namespace

std::uint64_t hash_id(std::string_view id) {
  std::uint64_t hash = 0xCBF29CE484222325;
  for (const char letter : id) hash = (hash ^ static_cast<unsigned char>(letter)) * 0x100000001B3;
  return hash;
}

Bytes encode_id_table(const std::vector<std::uint64_t>& hashes) {
  std::vector<std::pair<std::uint32_t, std::uint32_t>> entries;
  entries.reserve(hashes.size());
  for (const std::uint64_t hash : hashes)
    entries.emplace_back(shortened(hash), static_cast<std::uint32_t>(entries.size()));
  std::ranges::sort(entries);
  Bytes table;
  table.reserve(entries.size() * 8);
  for (const auto& entry : entries) put_u32(table, entry.first);
  for (const auto& entry : entries) put_u32(table, entry.second);
  return table;
}

bool IdTable::read(ByteView bytes, std::uint32_t documents, IdTable& table) {
  if (bytes.size() != std::uint64_t{documents} * 8) return false;
  table.hashes_ = bytes.first(bytes.size() / 2);
  table.ordinals_ = bytes.subspan(bytes.size() / 2);
  return true;
}

std::vector<std::uint32_t> IdTable::candidates(std::string_view id) const {
  const std::uint32_t wanted = shortened(hash_id(id));
  const std::size_t count = hashes_.size() / 4;
  std::size_t low = 0;
  for (std::size_t high = count; low < high;) {
    const std::size_t middle = low + (high - low) / 2;
    if (load_u32(hashes_, middle) < wanted) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  std::vector<std::uint32_t> found;
  for (; low < count && load_u32(hashes_, low) == wanted; ++low) found.push_back(load_u32(ordinals_, low));
  return found;
}

}  // namespace tracuu::store
