// One self-contained page that opens from a disk, a mail or a stick: docs/file-format.md.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "base/result.h"
#include "pack/package.h"

namespace tracuu::pack {

// `parts` as make_parts() gives them, `section` as static_section(). Fails where `application` is not as web/README.md
// says.
Result<std::string> pack_single_html(const Application& application, const std::vector<Part>& parts,
                                     const PackageInfo& info, std::string_view section = "");

// The last line of the page: a comment with the SHA-256 of all bytes before it.
std::string seal_line(std::string_view page);

// Where the last line begins; npos where the page does not end in such a line.
std::size_t find_seal(std::string_view page);

// What stands around the manifest and the data blocks; for the writer, the verifier and their tests.
inline constexpr std::string_view kManifestOpen = "<script type=\"application/json\" id=\"tracuu-manifest\">\n";
inline constexpr std::string_view kBillOpen = "<script type=\"application/vnd.cyclonedx+json\" id=\"tracuu-sbom\">\n";
inline constexpr std::string_view kScriptClose = "</script>\n";
std::string data_block_open(std::size_t part);

}  // namespace tracuu::pack
