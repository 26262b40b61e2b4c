// A static site: files that any web server can hand out as they are.
#pragma once

#include <string>
#include <vector>

#include "base/result.h"
#include "pack/package.h"
#include "pack/site_file.h"
#include "pack/static_documents.h"
#include "pack/sums.h"

namespace tracuu::pack {

// index.html, the scripts and the style, sbom.cdx.json, manifest.json, SHA256SUMS, parts/ and documents/, in the order
// of their paths' bytes. `parts` as make_parts() gives them. Fails where `application` is not as web/README.md says.
Result<std::vector<SiteFile>> pack_site(const Application& application, std::vector<Part> parts,
                                        const PackageInfo& info, const StaticDocuments& documents = {});

// The text of SHA256SUMS, readable by sha256sum -c: everything a manifest names, manifest.json itself, and the
// pages that documents/SHA256SUMS names.
std::string sha256_sums(const Manifest& manifest, std::string_view manifest_json, const std::vector<FileSum>& pages);

}  // namespace tracuu::pack
