#include "pack/site.h"

#include <algorithm>
#include <iterator>
#include <utility>

#include "pack/hash.h"
#include "pack/html.h"
#include "pack/policy.h"
#include "pack/static_site.h"

namespace tracuu::pack {

namespace {

Result<std::string> make_index(std::string_view shell, const PackageInfo& info, bool has_pages) {
  ShellPlaces places;
  places.lang = escape_html(info.lang.empty() ? "vi" : info.lang);
  places.title = escape_html(info.title);
  places.csp.append("<meta http-equiv=\"Content-Security-Policy\" content=\"").append(site_policy()).append("\">");
  places.head =
      "<link rel=\"stylesheet\" href=\"tracuu.css\">\n"
      "<link rel=\"modulepreload\" href=\"tracuu.js\">\n"
      "<script defer src=\"boot.js\"></script>";
  if (has_pages) places.body_scripts = static_link(info);
  return fill_shell(shell, places);
}

FileEntry entry_of(const SiteFile& file) { return {file.path, file.bytes.size(), sha256_hex(file.bytes)}; }

}  // namespace

Result<std::vector<SiteFile>> pack_site(const Application& application, std::vector<Part> parts,
                                        const PackageInfo& info, const StaticDocuments& documents) {
  TRACUU_ASSIGN(const std::string index, make_index(application.shell, info, !documents.empty()));
  std::vector<SiteFile> files;
  files.push_back({"boot.js", copy_of(application.boot_script)});
  files.push_back({"index.html", copy_of(index)});
  files.push_back({"sbom.cdx.json", copy_of(application.bill_of_materials)});
  files.push_back({"tracuu.classic.js", copy_of(application.classic_script)});
  files.push_back({"tracuu.css", copy_of(application.style)});
  files.push_back({"tracuu.js", copy_of(application.module_script)});
  StaticSite plain = make_static_site(documents, info);
  if (!plain.pages.empty()) files.push_back({std::string(kStaticSums), copy_of(sums_text(plain.sums))});

  Manifest manifest = manifest_of(info);
  for (const SiteFile& file : files) manifest.files.push_back(entry_of(file));
  for (Part& part : parts) {
    files.push_back({part.entry.path, std::move(part.stored)});
    manifest.parts.push_back(std::move(part.entry));
  }
  const std::string json = encode(manifest);
  files.push_back({"manifest.json", copy_of(json)});
  files.push_back({"SHA256SUMS", copy_of(sha256_sums(manifest, json, plain.sums))});
  std::move(plain.pages.begin(), plain.pages.end(), std::back_inserter(files));
  std::sort(files.begin(), files.end(), [](const SiteFile& a, const SiteFile& b) { return a.path < b.path; });
  return files;
}

std::string sha256_sums(const Manifest& manifest, std::string_view manifest_json, const std::vector<FileSum>& pages) {
  std::vector<FileSum> sums;
  for (const FileEntry& file : manifest.files) sums.push_back({file.path, file.sha256});
  for (const PartEntry& part : manifest.parts) sums.push_back({part.path, part.sha256});
  for (const FileSum& page : pages) sums.push_back({std::string(kStaticFolder) + page.path, page.sha256});
  sums.push_back({"manifest.json", sha256_hex(bytes_of(manifest_json))});
  return sums_text(std::move(sums));
}

}  // namespace tracuu::pack
