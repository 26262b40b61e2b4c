// A static site: files that any web server can hand out as they are.
#pragma once

#include <string>
#include <vector>

#include "base/result.h"
#include "pack/package.h"

namespace tracuu::pack {

struct SiteFile {
  std::string path;  // below the site, with '/'
  Bytes bytes;
};

// index.html, the scripts and the style, manifest.json, SHA256SUMS and parts/, in the order of their paths'
// bytes. `parts` as make_parts() gives them. Fails where `application` is not as web/README.md says.
Result<std::vector<SiteFile>> pack_site(const Application& application, std::vector<Part> parts,
                                        const PackageInfo& info);

// The text of SHA256SUMS for these files, readable by sha256sum -c: everything a manifest names, and
// manifest.json itself.
std::string sha256_sums(const Manifest& manifest, std::string_view manifest_json);

}  // namespace tracuu::pack
