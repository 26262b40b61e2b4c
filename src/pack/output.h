// Where packed bytes become files: whole or not at all, whatever happens in between.
#pragma once

#include <filesystem>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "pack/bytes.h"
#include "pack/site.h"

namespace tracuu::pack {

// Whether a file may be written to `path`: its folder is there, and it is not a folder itself
// (error.output_*).
Result<void> check_file_target(const std::filesystem::path& path);

// Whether a site may be written to `folder`: it is not there yet, or is empty, or holds a site of Tracuu's
// and nothing else.
Result<void> check_site_target(const std::filesystem::path& folder);

// Writes beside `path`, flushes to the disk and renames.
Result<void> write_file(const std::filesystem::path& path, ByteView bytes);

// Writes a new folder beside `folder` and puts it in its place at once; the old site is removed afterwards.
// Checks the target as above.
Result<void> write_site(const std::filesystem::path& folder, const std::vector<SiteFile>& files);

// A place beside `target`, in the same file system, for what is not finished yet. Whatever is there when this
// goes is removed.
class Unfinished {
 public:
  // `purpose` tells several apart: ".NAME.PURPOSE-PROCESS".
  Unfinished(const std::filesystem::path& target, std::string_view purpose);
  ~Unfinished();
  Unfinished(const Unfinished&) = delete;
  Unfinished& operator=(const Unfinished&) = delete;

  const std::filesystem::path& path() const { return path_; }

 private:
  std::filesystem::path path_;
};

// error.file_unreadable, with the system's reason.
Result<Bytes> read_file(const std::filesystem::path& path);

}  // namespace tracuu::pack
