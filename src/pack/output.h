// Where packed bytes become files: whole or not at all, whatever happens in between.
#pragma once

#include <filesystem>
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

}  // namespace tracuu::pack
