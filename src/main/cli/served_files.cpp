#include "main/cli/served_files.h"

#include <algorithm>
#include <array>
#include <system_error>
#include <utility>

#include "pack/file.h"
#include "pack/policy.h"

namespace tracuu::cli {

namespace fs = std::filesystem;

namespace {

constexpr std::string_view kPolicyOpen = "<meta http-equiv=\"Content-Security-Policy\" content=\"";

constexpr std::array<std::pair<std::string_view, std::string_view>, 7> kContentTypes = {{
    {".html", "text/html; charset=utf-8"},
    {".js", "text/javascript; charset=utf-8"},
    {".css", "text/css; charset=utf-8"},
    {".json", "application/json"},
    {".wasm", "application/wasm"},
    {".png", "image/png"},
    {".svg", "image/svg+xml"},
}};

std::string_view content_type_of(const fs::path& path) {
  const std::string extension = path.extension().string();
  const auto* type = std::find_if(kContentTypes.begin(), kContentTypes.end(),
                                  [&](const auto& known) { return known.first == extension; });
  return type == kContentTypes.end() ? "application/octet-stream" : type->second;
}

// Letters, digits, "-", "_" and "."; not "." in front, which leaves out "..", hidden files and the empty
// name.
bool is_plain_name(std::string_view name) {
  if (name.empty() || name.front() == '.') return false;
  return std::all_of(name.begin(), name.end(), [](char c) {
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '-' || c == '_' ||
           c == '.';
  });
}

bool is_plain_address(std::string_view address) {
  while (true) {
    const std::size_t slash = address.find('/');
    if (!is_plain_name(address.substr(0, slash))) return false;
    if (slash == address.npos) return true;
    address.remove_prefix(slash + 1);
  }
}

// The policy that a page carries in itself: it names the hashes of its script and style, which a header has
// to allow as well.
std::string policy_in(std::string_view page) {
  const std::size_t open = page.find(kPolicyOpen);
  if (open == page.npos) return "";
  const std::string_view rest = page.substr(open + kPolicyOpen.size());
  return std::string(rest.substr(0, rest.find('"')));
}

}  // namespace

ServedFiles::ServedFiles(fs::path root, std::string page, const std::string& policy)
    : root_(std::move(root)), page_(std::move(page)), policy_(pack::with_frame_ancestors(policy)) {}

Result<ServedFiles> ServedFiles::open(const std::string& path) {
  std::error_code error;
  const fs::path real = fs::canonical(path, error);
  if (error) return Error{TextKey::error_input_missing, path, ""};
  if (fs::is_directory(real, error)) {
    const bool is_site =
        fs::is_regular_file(real / "index.html", error) && fs::is_regular_file(real / "manifest.json", error);
    if (!is_site) return Error{TextKey::error_serve_unknown, path, ""};
    return ServedFiles(real, "", std::string(pack::site_policy()));
  }
  TRACUU_ASSIGN(const pack::Bytes page, pack::read_file(real));
  const std::string policy = policy_in(pack::text_of(page));
  if (policy.empty()) return Error{TextKey::error_serve_unknown, path, ""};
  return ServedFiles(real.parent_path(), real.filename().string(), policy);
}

std::optional<ServedFile> ServedFiles::find(std::string_view address) const {
  if (!address.starts_with('/')) return std::nullopt;
  address.remove_prefix(1);
  if (!page_.empty()) {
    if (!address.empty() && address != page_) return std::nullopt;
    return ServedFile{root_ / page_, content_type_of(page_), "no-cache"};
  }
  if (address.empty()) address = "index.html";
  if (!is_plain_address(address)) return std::nullopt;
  std::error_code error;
  // A link below the folder could still lead out of it.
  const fs::path path = root_ / address;
  if (fs::canonical(path, error) != path || !fs::is_regular_file(path, error)) return std::nullopt;
  return ServedFile{path, content_type_of(path), pack::cache_control(address)};
}

}  // namespace tracuu::cli
