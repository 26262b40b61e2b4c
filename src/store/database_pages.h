// The pages of an SQLite database that is in memory whole: https://www.sqlite.org/fileformat2.html. Nothing here
// believes the file: what points outside of it, or twice to the same page, is found.
#pragma once

#include <cstdint>
#include <vector>

#include "store/byte_stream.h"
#include "store/format.h"

namespace tracuu::store {

inline constexpr std::size_t kDatabaseHeaderBytes = 100;  // of the first page
inline constexpr std::size_t kUsablePageBytes = kPageBytes - kReservedPageBytes;

// SQLite's numbers: the highest byte first.
inline std::uint64_t big_endian(ByteView bytes) {
  std::uint64_t value = 0;
  for (const std::uint8_t byte : bytes) value = value << 8 | byte;
  return value;
}

// REQUIRES: four bytes at `at`.
inline std::uint32_t big_endian_u32(ByteView bytes, std::size_t at) {
  return static_cast<std::uint32_t>(big_endian(bytes.subspan(at, 4)));
}

class DatabasePages {
 public:
  // `file` is pages of kPageBytes, and outlives this.
  explicit DatabasePages(ByteView file) : file_(file) {}

  std::uint32_t count() const { return static_cast<std::uint32_t>(file_.size() / kPageBytes); }
  // What SQLite uses of the page; pages count from 1. REQUIRES: 1 <= number <= count().
  ByteView operator[](std::uint32_t number) const {
    return file_.subspan(std::size_t{number - 1} * kPageBytes, kUsablePageBytes);
  }

 private:
  ByteView file_;
};

// Which pages have been met: each belongs to one thing, so that a walk over damaged pages ends.
class PageClaims {
 public:
  explicit PageClaims(std::uint32_t pages);

  // False where there is no such page, or it was claimed before.
  bool claim(std::uint32_t number);
  bool all_claimed() const { return left_ == 0; }

 private:
  std::vector<bool> claimed_;
  std::uint32_t left_;
};

// Claims the pages that are free for later use. False where their list is damaged.
bool claim_free_pages(const DatabasePages& pages, PageClaims& claims);

}  // namespace tracuu::store
