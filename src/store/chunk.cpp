#include "store/chunk.h"

#include <iterator>
#include <utility>

namespace tracuu::store {

Bytes encode_chunk(std::uint32_t first, const std::vector<std::size_t>& sizes, ByteView records) {
  Bytes chunk;
  chunk.reserve(records.size() + sizes.size() * 3 + 10);
  put_varint(chunk, first);
  put_varint(chunk, sizes.size());
  for (const std::size_t size : sizes) put_varint(chunk, size);
  put_bytes(chunk, records);
  return chunk;
}

bool Chunk::read(Bytes bytes, std::uint32_t first, Chunk& chunk) {
  ByteReader reader(bytes);
  const std::uint32_t claimed = reader.varint32();
  const std::uint64_t count = reader.varint();
  if (claimed != first || count == 0 || count > reader.remaining()) return false;
  std::vector<std::size_t> ends{0};
  ends.reserve(static_cast<std::size_t>(count) + 1);
  for (std::uint64_t i = 0; i < count; ++i) ends.push_back(ends.back() + reader.varint32());
  if (reader.failed() || ends.back() != reader.remaining()) return false;
  const std::size_t header = bytes.size() - reader.remaining();
  for (std::size_t& end : ends) end += header;
  chunk.bytes_ = std::move(bytes);
  chunk.first_ = first;
  chunk.ends_ = std::move(ends);
  return true;
}

ByteView Chunk::record(std::uint32_t ordinal) const {
  const std::size_t place = ordinal - first_;
  return ByteView(bytes_).subspan(ends_[place], ends_[place + 1] - ends_[place]);
}

void ChunkCache::limit(std::size_t most_bytes) {
  most_bytes_ = most_bytes;
  shrink();
}

const Chunk* ChunkCache::find(std::uint32_t ordinal) {
  auto after = by_first_.upper_bound(ordinal);
  if (after == by_first_.begin()) return nullptr;
  const auto chunk = std::prev(after)->second;
  if (!chunk->holds(ordinal)) return nullptr;
  chunks_.splice(chunks_.begin(), chunks_, chunk);
  return &*chunk;
}

const Chunk& ChunkCache::keep(Chunk chunk) {
  memory_ += chunk.memory();
  chunks_.push_front(std::move(chunk));
  by_first_[chunks_.front().first()] = chunks_.begin();
  shrink();
  return chunks_.front();
}

void ChunkCache::shrink() {
  while (memory_ > most_bytes_ && chunks_.size() > 1) {
    memory_ -= chunks_.back().memory();
    by_first_.erase(chunks_.back().first());
    chunks_.pop_back();
  }
}

}  // namespace tracuu::store
