#include "document/formats/zip_archive.h"

#include <unzip.h>

#include <algorithm>
#include <utility>

#include "base/utf8.h"
#include "document/formats/limits.h"
#include "document/formats/zip_source.h"

namespace tracuu::document {

namespace {

constexpr std::uint64_t kFreely = std::uint64_t{8} * 1024 * 1024;  // bytes that may be unpacked out of anything
constexpr std::uint64_t kMaxRatio = 100;
constexpr std::uint64_t kMaxEntryRatio = 200;
constexpr std::size_t kPardoned = 8;  // bombs
constexpr std::size_t kPiece = std::size_t{64} * 1024;
constexpr uLong kEncrypted = 1;  // of an entry's flags

Error damaged(std::string_view why) { return {TextKey::error_format_damaged, {}, std::string(why)}; }

Error expands(std::uint64_t bytes) {
  return {TextKey::error_archive_expands, {}, std::to_string(bytes / 1024 / 1024) + " MB"};
}

bool has_part(std::string_view path, std::string_view part) {
  for (std::size_t begin = 0; begin <= path.size();) {
    const std::size_t end = std::min(path.find('/', begin), path.size());
    if (path.substr(begin, end - begin) == part) return true;
    begin = end + 1;
  }
  return false;
}

bool is_unsafe_name(std::string_view name) {
  constexpr std::size_t kLongest = 4'096;
  const bool has_drive = name.size() > 1 && name[1] == ':';
  return name.empty() || name.size() > kLongest || name.front() == '/' || has_drive ||
         name.find('\\') != std::string_view::npos || name.find('\0') != std::string_view::npos || has_part(name, "..");
}

}  // namespace

struct ZipArchive::Source : ZipSource {};

ZipArchive::ZipArchive(ZipArchive&& other) noexcept
    : source_(std::exchange(other.source_, nullptr)),
      handle_(std::exchange(other.handle_, nullptr)),
      archive_size_(other.archive_size_),
      unpacked_(other.unpacked_),
      entries_(std::move(other.entries_)),
      claimed_(std::move(other.claimed_)) {}

ZipArchive::~ZipArchive() {
  if (handle_ != nullptr) unzClose(handle_);
  delete source_;
}

Result<ZipArchive> ZipArchive::open(std::string_view bytes) {
  ZipArchive archive;
  archive.source_ = new Source{{bytes}};
  archive.archive_size_ = bytes.size();
  zlib_filefunc64_def functions = zip_functions(*archive.source_);
  archive.handle_ = unzOpen2_64("", &functions);
  if (archive.handle_ == nullptr) return damaged("zip");
  TRACUU_TRY(archive.list());
  return archive;
}

Result<void> ZipArchive::list() {
  unz_global_info64 global = {};
  if (unzGetGlobalInfo64(handle_, &global) != UNZ_OK) return damaged("zip");
  if (global.number_entry > kMaxArchiveEntries) {
    return Error{TextKey::error_archive_entries_too_many, {}, std::to_string(kMaxArchiveEntries)};
  }
  std::string name;
  for (int at = unzGoToFirstFile(handle_); at != UNZ_END_OF_LIST_OF_FILE; at = unzGoToNextFile(handle_)) {
    // An archive without entries is at no file, which is no damage.
    if (at != UNZ_OK) return global.number_entry == 0 ? Result<void>() : damaged("zip");
    unz_file_info64 info = {};
    if (unzGetCurrentFileInfo64(handle_, &info, nullptr, 0, nullptr, 0, nullptr, 0) != UNZ_OK) return damaged("zip");
    name.assign(info.size_filename, '\0');
    if (unzGetCurrentFileInfo64(handle_, &info, name.data(), info.size_filename, nullptr, 0, nullptr, 0) != UNZ_OK) {
      return damaged("zip");
    }
    unz64_file_pos place = {};
    unzGetFilePos64(handle_, &place);
    entries_.push_back({utf8::repair(name).text, info.uncompressed_size, name.ends_with('/'),
                        (info.flag & kEncrypted) != 0, is_unsafe_name(name), place.pos_in_zip_directory,
                        place.num_of_file});
  }
  std::ranges::sort(entries_, {}, &ZipEntry::name);
  for (std::size_t i = 1; i < entries_.size(); ++i) {
    if (entries_[i].name == entries_[i - 1].name) entries_[i].is_unsafe = entries_[i - 1].is_unsafe = true;
  }
  return {};
}

const ZipEntry* ZipArchive::find(std::string_view name) const {
  const auto found = std::ranges::lower_bound(entries_, name, {}, &ZipEntry::name);
  return found == entries_.end() || found->name != name || found->is_unsafe ? nullptr : &*found;
}

Result<std::string> ZipArchive::read(const ZipEntry& entry, std::size_t limit) {
  if (entry.is_unsafe) return Error{TextKey::error_archive_name, {}, entry.name};
  if (entry.is_encrypted) return Error{TextKey::error_archive_encrypted, {}, {}};
  if (entry.size > limit) return Error{TextKey::error_file_too_large, {}, std::to_string(limit / 1024 / 1024)};
  const unz64_file_pos place = {entry.directory_offset, entry.number};
  unz_file_info64 info = {};
  const bool is_open = unzGoToFilePos64(handle_, &place) == UNZ_OK &&
                       unzGetCurrentFileInfo64(handle_, &info, nullptr, 0, nullptr, 0, nullptr, 0) == UNZ_OK &&
                       unzOpenCurrentFile(handle_) == UNZ_OK;
  if (!is_open) return damaged(entry.name);
  Result<void> claimed = claim(unzGetCurrentFileZStreamPos64(handle_), info.compressed_size);
  Result<std::string> bytes = claimed.ok() ? unpack(entry, info.compressed_size, limit) : std::move(claimed).error();
  const int closed = unzCloseCurrentFile(handle_);
  if (bytes.ok() && closed != UNZ_OK) return damaged(entry.name);
  return bytes;
}

Result<void> ZipArchive::claim(std::uint64_t begin, std::uint64_t size) {
  const std::pair range(begin, begin + size);
  if (size > archive_size_ || begin > archive_size_ - size) return damaged("zip");
  for (const auto& other : claimed_) {
    if (other != range && other.first < range.second && range.first < other.second) return damaged("zip");
  }
  claimed_.push_back(range);
  return {};
}

Result<std::string> ZipArchive::unpack(const ZipEntry& entry, std::uint64_t packed, std::size_t limit) {
  const std::uint64_t most = std::max(kFreely, packed * kMaxEntryRatio);
  const std::uint64_t most_of_all = std::max(kFreely, archive_size_ * kMaxRatio);
  std::string bytes;
  for (;;) {
    const std::size_t size = bytes.size();
    bytes.resize(size + kPiece);
    const int taken = unzReadCurrentFile(handle_, bytes.data() + size, kPiece);
    if (taken < 0) return damaged(entry.name);
    bytes.resize(size + static_cast<std::size_t>(taken));
    unpacked_ += static_cast<std::uint64_t>(taken);
    if (taken == 0) break;
    if (bytes.size() > limit) return Error{TextKey::error_file_too_large, {}, std::to_string(limit / 1024 / 1024)};
    if (bytes.size() > most) {
      // What good entries may still hold is not lessened by a bomb beside them; by many, which all take time, it is.
      if (++bombs_ <= kPardoned) unpacked_ -= bytes.size();
      return expands(most);
    }
    if (unpacked_ > most_of_all) return expands(most_of_all);
  }
  if (bytes.size() != entry.size) return damaged(entry.name);
  return bytes;
}

}  // namespace tracuu::document
