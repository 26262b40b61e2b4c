// The folder documents/ of a site: one page a document and a list of them, plain HTML without any script.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "pack/package.h"
#include "pack/site_file.h"
#include "pack/static_documents.h"
#include "pack/sums.h"

namespace tracuu::pack {

inline constexpr std::string_view kStaticFolder = "documents/";
inline constexpr std::string_view kStaticIndex = "documents/index.html";
// What stands in the folder besides: a line "SHA-256  NAME" for each page, as sha256sum -c reads it inside the folder.
inline constexpr std::string_view kStaticSums = "documents/SHA256SUMS";

inline constexpr std::size_t kStaticListLength = 500;  // documents on one page of the list

struct StaticSite {
  std::vector<SiteFile> pages;
  std::vector<FileSum> sums;  // of the pages, by their names inside the folder
};

// No pages where there are no documents.
StaticSite make_static_site(const StaticDocuments& documents, const PackageInfo& info);

// What index.html shows without JavaScript.
std::string static_link(const PackageInfo& info);

}  // namespace tracuu::pack
