#include "pack/single_html.h"

#include <utility>

#include "pack/base64.h"
#include "pack/hash.h"
#include "pack/html.h"
#include "pack/policy.h"

namespace tracuu::pack {

namespace {

constexpr std::string_view kSealOpen = "<!-- sha256 ";
constexpr std::string_view kSealClose = " -->\n";
constexpr std::size_t kSealSize = kSealOpen.size() + 64 + kSealClose.size();

Result<void> check_inline(std::string_view name, std::string_view source) {
  if (can_stand_inline(source)) return {};
  return Error{TextKey::error_page_not_inline, std::string(name), ""};
}

std::string head_of(std::string_view style) {
  return std::string("<meta name=\"referrer\" content=\"no-referrer\">\n<style>").append(style).append("</style>");
}

std::string policy_meta(std::string_view script, std::string_view style) {
  const std::string policy = single_file_policy(sha256_base64(bytes_of(script)), sha256_base64(bytes_of(style)));
  return "<meta http-equiv=\"Content-Security-Policy\" content=\"" + policy + "\">";
}

std::size_t size_of_data(const std::vector<Part>& parts) {
  std::size_t size = 0;
  for (const Part& part : parts) size += part.stored.size() / 3 * 4 + 100;
  return size;
}

void append_data(std::string& html, const std::vector<Part>& parts) {
  for (std::size_t i = 0; i < parts.size(); ++i) {
    html.append(data_block_open(i)).append(base64_encode(parts[i].stored)).append(kScriptClose);
  }
}

}  // namespace

Result<std::string> pack_single_html(const Application& application, const std::vector<Part>& parts,
                                     const PackageInfo& info, std::string_view section) {
  TRACUU_TRY(check_inline("tracuu.classic.js", application.classic_script));
  TRACUU_TRY(check_inline("tracuu.css", application.style));
  TRACUU_TRY(check_inline("sbom.cdx.json", application.bill_of_materials));
  const std::string script = std::string(application.classic_script).append("\nTracuu.startPage();\n");
  Manifest manifest = manifest_of(info);
  for (const Part& part : parts) manifest.parts.push_back(part.entry);

  ShellPlaces places;
  places.lang = escape_html(info.lang.empty() ? "vi" : info.lang);
  places.title = escape_html(info.title);
  places.csp = policy_meta(script, application.style);
  places.head = head_of(application.style);
  // The script stands before the data, so that the frame is there while the data is still being read.
  std::string& scripts = places.body_scripts;
  const std::string json = encode(manifest);
  scripts.reserve(script.size() + json.size() + section.size() + size_of_data(parts) +
                  application.bill_of_materials.size() + 300);
  scripts.append("<script>").append(script).append(kScriptClose);
  // Before the data as well: it is there where the file was cut.
  scripts.append(section);
  scripts.append(kManifestOpen).append(json).append(kScriptClose);
  append_data(scripts, parts);
  scripts.append(kBillOpen).append(application.bill_of_materials).append(kScriptClose);

  TRACUU_ASSIGN(std::string page, fill_shell(application.shell, places));
  if (!page.ends_with('\n')) page += '\n';
  return page.append(seal_line(page));
}

std::string data_block_open(std::size_t part) {
  return "<script type=\"application/octet-stream\" data-part=\"" + std::to_string(part) + "\">";
}

std::string seal_line(std::string_view page) {
  return std::string(kSealOpen).append(sha256_hex(bytes_of(page))).append(kSealClose);
}

std::size_t find_seal(std::string_view page) {
  if (page.size() < kSealSize) return page.npos;
  const std::size_t at = page.size() - kSealSize;
  const std::string_view line = page.substr(at);
  return line.starts_with(kSealOpen) && line.ends_with(kSealClose) ? at : page.npos;
}

}  // namespace tracuu::pack
