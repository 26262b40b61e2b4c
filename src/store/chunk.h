// A chunk: consecutive documents' records, compressed together, and those lately read, kept up to a number of
// bytes.
#pragma once

#include <cstdint>
#include <list>
#include <map>
#include <vector>

#include "store/byte_stream.h"

namespace tracuu::store {

// The records laid end to end after their count and sizes. `first` is the ordinal of the first.
Bytes encode_chunk(std::uint32_t first, const std::vector<std::size_t>& sizes, ByteView records);

class Chunk {
 public:
  // False where the bytes are not the chunk that starts with document `first`.
  static bool read(Bytes bytes, std::uint32_t first, Chunk& chunk);

  std::uint32_t first() const { return first_; }
  bool holds(std::uint32_t ordinal) const { return ordinal >= first_ && ordinal - first_ < ends_.size() - 1; }
  // REQUIRES: holds(ordinal). Valid as long as the chunk.
  ByteView record(std::uint32_t ordinal) const;
  std::size_t memory() const { return bytes_.size() + ends_.size() * sizeof(ends_[0]); }

 private:
  Bytes bytes_;
  std::uint32_t first_ = 0;
  std::vector<std::size_t> ends_ = {0};  // offsets into bytes_: ends_[0] is where the first record begins
};

class ChunkCache {
 public:
  explicit ChunkCache(std::size_t most_bytes) : most_bytes_(most_bytes) {}

  void limit(std::size_t most_bytes);
  // The chunk that holds the document; nullptr where it is not in memory.
  const Chunk* find(std::uint32_t ordinal);
  // Keeps the chunk, and drops those unused for longest. It stays until another one is kept.
  const Chunk& keep(Chunk chunk);
  std::size_t memory() const { return memory_; }

 private:
  void shrink();

  std::list<Chunk> chunks_;                                       // lately used first
  std::map<std::uint32_t, std::list<Chunk>::iterator> by_first_;  // by the first document's ordinal
  std::size_t memory_ = 0;
  std::size_t most_bytes_;
};

}  // namespace tracuu::store
