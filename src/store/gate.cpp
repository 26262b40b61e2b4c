#include "store/gate.h"

#include <string>

#include "store/database_pages.h"
#include "store/format.h"

namespace tracuu::store {

namespace {

// The header of the SQLite file format, by offset; numbers there are big-endian.
constexpr std::string_view kMagic{"SQLite format 3\0", 16};
constexpr std::size_t kPageSizeAt = 16;
constexpr std::size_t kWriteVersionAt = 18;
constexpr std::size_t kReadVersionAt = 19;
constexpr std::size_t kReservedAt = 20;
constexpr std::size_t kPageCountAt = 28;
constexpr std::size_t kUserVersionAt = 60;
constexpr std::size_t kApplicationIdAt = 68;
constexpr std::uint8_t kRollbackJournal = 1;  // 2 would be a write-ahead log

Error damaged(std::string_view name, std::string_view detail) {
  return Error{TextKey::error_corpus_damaged, std::string(name), std::string(detail)};
}

}  // namespace

Result<void> check_header(ByteView file, std::string_view name) {
  const bool is_database = file.size() >= kDatabaseHeaderBytes && as_text(file).starts_with(kMagic);
  if (!is_database || big_endian_u32(file, kApplicationIdAt) != kApplicationId) {
    return Error{TextKey::error_corpus_foreign, std::string(name), ""};
  }
  const std::uint32_t version = big_endian_u32(file, kUserVersionAt);
  if (version > kFormatVersion) return Error{TextKey::error_corpus_newer, std::string(name), std::to_string(version)};
  if (version == 0) return damaged(name, "user_version");
  const bool plain = file[kWriteVersionAt] == kRollbackJournal && file[kReadVersionAt] == kRollbackJournal;
  if (!plain || file[kReservedAt] != kReservedPageBytes) return damaged(name, "header");
  const std::uint64_t page_bytes = big_endian(file.subspan(kPageSizeAt, 2));
  const std::uint64_t expected = page_bytes * big_endian_u32(file, kPageCountAt);
  if (page_bytes != kPageBytes || expected != file.size()) {
    return damaged(name, std::to_string(file.size()) + " / " + std::to_string(expected));
  }
  return {};
}

}  // namespace tracuu::store
