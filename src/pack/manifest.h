// What a site or a single file consists of: manifest.json, described in docs/file-format.md.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "pack/part.h"

namespace tracuu::pack {

inline constexpr int kManifestFormat = 1;

// A file of a site that is not a part.
struct FileEntry {
  std::string path;  // below the site
  std::uint64_t bytes = 0;
  std::string sha256;
  bool operator==(const FileEntry&) const = default;
};

struct Manifest {
  std::string title;
  std::string lang;     // "vi", "en" or "" to let the browser decide
  std::string date;     // given to the builder, "" if none
  std::string builder;  // "tracuu 0.1.0"
  std::uint32_t documents = 0;
  bool private_url = false;      // searches stay out of the address
  std::vector<PartEntry> parts;  // app, worker, the corpus in order, then the builder
  std::vector<FileEntry> files;  // none in a single file
  bool operator==(const Manifest&) const = default;
};

// JSON in ASCII alone; without '<', so that it can stand inside a script element as it is.
std::string encode(const Manifest& manifest);

// Refuses, with error.manifest_*, what is not such JSON, another format, and a path that leaves the site.
Result<Manifest> decode_manifest(std::string_view text);

}  // namespace tracuu::pack
