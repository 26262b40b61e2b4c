#include "store/database_pages.h"

namespace tracuu::store {

namespace {

constexpr std::size_t kFirstFreeAt = 32;  // in the file's header
// The page that holds the byte SQLite locks files at is never used.
constexpr std::uint32_t kLockPage = 0x4000'0000 / kPageBytes + 1;

}  // namespace

PageClaims::PageClaims(std::uint32_t pages) : claimed_(pages), left_(pages) { claim(kLockPage); }

bool PageClaims::claim(std::uint32_t number) {
  if (number == 0 || number > claimed_.size() || claimed_[number - 1]) return false;
  claimed_[number - 1] = true;
  --left_;
  return true;
}

bool claim_free_pages(const DatabasePages& pages, PageClaims& claims) {
  std::uint32_t next = big_endian_u32(pages[1], kFirstFreeAt);
  while (next != 0) {
    if (!claims.claim(next)) return false;
    const ByteView list = pages[next];  // the next such page, how many numbers follow, the numbers
    const std::uint32_t count = big_endian_u32(list, 4);
    if (count > list.size() / 4 - 2) return false;
    for (std::uint32_t i = 0; i < count; ++i) {
      if (!claims.claim(big_endian_u32(list, 8 + std::size_t{i} * 4))) return false;
    }
    next = big_endian_u32(list, 0);
  }
  return true;
}

}  // namespace tracuu::store
