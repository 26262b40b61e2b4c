// A zip archive in memory, read with the suspicion that an archive of unknown origin deserves.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/result.h"

namespace tracuu::document {

struct ZipEntry {
  std::string name;        // as in the archive; UTF-8 by force
  std::uint64_t size = 0;  // unpacked, as the archive says
  bool is_folder = false;
  bool is_encrypted = false;
  bool is_unsafe = false;  // the name is absolute, leads upwards, is another entry's, or is none
  std::uint64_t directory_offset = 0;
  std::uint64_t number = 0;
};

// What entries hold may not be over 100 times the archive, once it is over 8 MB, nor one of them 200 times its packed
// size; it is counted as it is unpacked, not believed. Entries whose packed bytes overlap, as in bombs, are damaged.
class ZipArchive {
 public:
  // The bytes outlive the archive. error.format_damaged where they are none, error.archive_entries_too_many.
  static Result<ZipArchive> open(std::string_view bytes);

  ZipArchive(ZipArchive&& other) noexcept;
  ZipArchive& operator=(ZipArchive&&) = delete;
  ~ZipArchive();

  const std::vector<ZipEntry>& entries() const { return entries_; }
  const ZipEntry* find(std::string_view name) const;

  // An entry's bytes, their check sum compared; error.archive_encrypted, .archive_expands, .format_damaged, or
  // error.file_too_large over `limit`.
  Result<std::string> read(const ZipEntry& entry, std::size_t limit);

 private:
  struct Source;

  ZipArchive() = default;
  Result<void> list();
  Result<void> claim(std::uint64_t begin, std::uint64_t size);
  Result<std::string> unpack(const ZipEntry& entry, std::uint64_t packed, std::size_t limit);

  Source* source_ = nullptr;
  void* handle_ = nullptr;
  std::uint64_t archive_size_ = 0;
  std::uint64_t unpacked_ = 0;
  std::size_t bombs_ = 0;  // entries refused for what they unpack to
  std::vector<ZipEntry> entries_;
  std::vector<std::pair<std::uint64_t, std::uint64_t>> claimed_;  // packed bytes that entries read so far had
};

}  // namespace tracuu::document
