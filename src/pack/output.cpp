#include "pack/output.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <optional>
#include <set>
#include <string>
#include <system_error>
#include <utility>

#include "pack/file.h"
#include "pack/manifest.h"
#include "pack/static_site.h"

namespace tracuu::pack {

namespace fs = std::filesystem;

namespace {

Error write_error(const fs::path& path) { return system_error(TextKey::error_output_failed, path, errno); }

// Makes a rename or a new entry last through a power cut. Some file systems cannot, and the rename stands all
// the same.
void flush_folder(const fs::path& folder) {
  const Descriptor descriptor(::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
  if (descriptor.is_open()) ::fsync(descriptor.number());
}

Result<void> write_folder(const fs::path& folder, const std::vector<SiteFile>& files) {
  if (::mkdir(folder.c_str(), 0777) != 0) return write_error(folder);
  for (const SiteFile& file : files) {
    const fs::path path = folder / file.path;
    std::error_code error;
    fs::create_directories(path.parent_path(), error);
    TRACUU_TRY(write_unflushed_file(path, file.bytes));
  }
  return flush_file_system(folder);
}

// Puts the folder `fresh` in the place of `target` in one step; `fresh` is the old one afterwards.
Result<void> exchange(const fs::path& fresh, const fs::path& target) {
  if (::renameat2(AT_FDCWD, fresh.c_str(), AT_FDCWD, target.c_str(), RENAME_EXCHANGE) == 0) return {};
  if (errno != EINVAL && errno != ENOSYS) return write_error(target);
  // A file system without the exchange: two steps, with nothing at the target in between.
  const fs::path old = fs::path(fresh).concat("-old");
  if (::rename(target.c_str(), old.c_str()) != 0) return write_error(target);
  if (::rename(fresh.c_str(), target.c_str()) != 0) {
    const Error error = write_error(target);
    if (::rename(old.c_str(), target.c_str()) != 0) return write_error(old);
    return error;
  }
  if (::rename(old.c_str(), fresh.c_str()) != 0) return write_error(old);
  return {};
}

// Whether there is a folder to put `target` into; `given` is how the person called the target.
Result<void> check_parent(const fs::path& target, const fs::path& given) {
  std::error_code error;
  if (fs::is_directory(target.parent_path(), error)) return {};
  return Error{TextKey::error_output_no_folder, given.generic_string(), ""};
}

void add_pages(const fs::path& folder, std::set<std::string>& paths) {
  const Result<Bytes> text = read_file(folder / kStaticSums);
  if (!text.ok()) return;
  const std::optional<std::vector<FileSum>> pages = parse_sums(text_of(text.value()));
  if (!pages) return;
  for (const FileSum& page : *pages) paths.insert(std::string(kStaticFolder) + page.path);
}

// Every path below the site, folders included; nothing where the folder's manifest is not Tracuu's.
std::set<std::string> own_paths(const fs::path& folder) {
  const Result<Bytes> json = read_file(folder / "manifest.json");
  if (!json.ok()) return {};
  const Result<Manifest> manifest = decode_manifest(text_of(json.value()));
  if (!manifest.ok()) return {};
  std::set<std::string> paths = {"manifest.json", "SHA256SUMS", "parts", "documents"};
  for (const FileEntry& file : manifest->files) paths.insert(file.path);
  if (paths.contains(std::string(kStaticSums))) add_pages(folder, paths);
  for (const PartEntry& part : manifest->parts) paths.insert(part.path);
  return paths;
}

}  // namespace

Result<void> check_file_target(const fs::path& path) {
  const fs::path target = plain_target(path);
  std::error_code error;
  if (fs::is_directory(target, error)) return system_error(TextKey::error_output_failed, path, EISDIR);
  return check_parent(target, path);
}

Result<void> check_site_target(const fs::path& folder) {
  const fs::path target = plain_target(folder);
  std::error_code error;
  if (!fs::exists(target, error)) return check_parent(target, folder);
  if (!fs::is_directory(target, error)) return system_error(TextKey::error_output_failed, folder, ENOTDIR);
  const std::set<std::string> own = own_paths(target);
  std::set<std::string> foreign;
  for (fs::recursive_directory_iterator entry(target, error), end; !error && entry != end; entry.increment(error)) {
    std::string path = entry->path().lexically_relative(target).generic_string();
    if (!own.contains(path)) foreign.insert(std::move(path));
  }
  if (error) return system_error(TextKey::error_output_failed, folder, error.value());
  if (!foreign.empty()) return Error{TextKey::error_output_foreign, folder.generic_string(), *foreign.begin()};
  return {};
}

Result<void> write_file(const fs::path& path, ByteView bytes) {
  const fs::path target = plain_target(path);
  const Unfinished fresh(target, "new");
  TRACUU_TRY(write_new_file(fresh.path(), bytes));
  if (::rename(fresh.path().c_str(), target.c_str()) != 0) return write_error(path);
  flush_folder(target.parent_path());
  return {};
}

Result<void> write_site(const fs::path& folder, const std::vector<SiteFile>& files) {
  TRACUU_TRY(check_site_target(folder));
  const fs::path target = plain_target(folder);
  const Unfinished fresh(target, "new");
  TRACUU_TRY(write_folder(fresh.path(), files));
  std::error_code error;
  if (fs::exists(target, error)) {
    TRACUU_TRY(exchange(fresh.path(), target));
  } else if (::rename(fresh.path().c_str(), target.c_str()) != 0) {
    return write_error(folder);
  }
  flush_folder(target.parent_path());
  return {};
}

}  // namespace tracuu::pack
