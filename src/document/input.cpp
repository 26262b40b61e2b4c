#include "document/input.h"

#include <algorithm>
#include <filesystem>
#include <optional>
#include <system_error>
#include <tuple>
#include <utility>

#include "base/utf8.h"
#include "document/folder_project.h"
#include "document/folder_rules.h"
#include "document/listing_sidecars.h"
#include "document/sidecar.h"

namespace tracuu::document {

namespace {

namespace fs = std::filesystem;

constexpr int kMaxDepth = 64;
constexpr std::size_t kMaxFiles = 1'000'000;

std::string extension_of(std::string_view name) {
  const std::size_t point = name.rfind('.');
  const bool is_in_name = point != std::string_view::npos && name.find('/', point) == std::string_view::npos;
  return is_in_name ? std::string(name.substr(point)) : std::string("?");
}

class Lister {
 public:
  Result<void> add_input(const std::string& input) {
    if (input == "-") {
      listing_.files.push_back({"-", "-", 0, {Format::json_lines, Compression::none}, Links::follow});
      return {};
    }
    std::error_code error;
    const fs::file_status status = fs::status(input, error);
    if (status.type() == fs::file_type::not_found) return Error{TextKey::error_input_missing, input, {}};
    if (error) return Error{TextKey::error_file_unreadable, input, error.message()};
    if (status.type() == fs::file_type::directory) return add_folder_input(input);
    add_entry(input, own_name(input), status.type());
    add_sidecar_beside(input);
    return {};
  }

  Listing take() {
    std::move(sidecars_).pair(listing_);
    return std::move(listing_);
  }

 private:
  static std::string own_name(const std::string& input) { return fs::path(input).filename().string(); }

  Result<void> add_folder_input(const std::string& input) {
    const std::size_t first_file = listing_.files.size();
    const std::size_t first_diagnostic = listing_.diagnostics.size();
    std::error_code error;
    // Below it no link is followed; on the way to it, which is the caller's, every one.
    const fs::path folder = fs::canonical(input, error);
    fs::directory_iterator entries(folder, error);
    if (error) return Error{TextKey::error_file_unreadable, input, error.message()};
    rules_.emplace(take_project(input));
    add_entries(entries, "", 1);
    add_diagnostics(rules_->unmet());
    listing_.excluded += rules_->excluded();
    rules_.reset();
    const auto by_name = [](const InputFile& a, const InputFile& b) {
      return std::tie(a.name, a.location) < std::tie(b.name, b.location);
    };
    const auto by_path = [](const Diagnostic& a, const Diagnostic& b) {
      return std::tie(a.path, a.line) < std::tie(b.path, b.line);
    };
    std::sort(listing_.files.begin() + static_cast<std::ptrdiff_t>(first_file), listing_.files.end(), by_name);
    std::stable_sort(listing_.diagnostics.begin() + static_cast<std::ptrdiff_t>(first_diagnostic),
                     listing_.diagnostics.end(), by_path);
    return {};
  }

  // What the folder says of itself; nothing where it says nothing.
  Project take_project(const std::string& folder) {
    std::optional<ProjectReading> reading = project_of(folder);
    if (!reading) return {};
    add_diagnostics(reading->diagnostics);
    if (std::exchange(has_project_, true)) {
      add_diagnostics(later_settings(reading->project));
    } else {
      listing_.project = reading->project;
    }
    return std::move(reading->project);
  }

  void add_diagnostics(const std::vector<Diagnostic>& diagnostics) {
    listing_.diagnostics.insert(listing_.diagnostics.end(), diagnostics.begin(), diagnostics.end());
  }

  void add_entries(fs::directory_iterator& entries, const std::string& prefix, int depth) {
    std::error_code error;
    for (; entries != fs::directory_iterator(); entries.increment(error)) {
      const std::string name = entries->path().filename().string();
      if (name.starts_with('.')) continue;
      const fs::file_status status = entries->symlink_status(error);
      const std::string path = prefix + name;
      if (error) {
        skip(TextKey::error_file_unreadable, path, error.message());
      } else if (status.type() == fs::file_type::directory) {
        add_folder(entries->path(), path, depth + 1);
      } else {
        add_entry(entries->path().string(), path, status.type());
      }
    }
    if (error) skip(TextKey::error_file_unreadable, prefix, error.message());
  }

  void add_folder(const fs::path& location, const std::string& path, int depth) {
    if (depth > kMaxDepth) return skip(TextKey::error_folder_too_deep, path, std::to_string(kMaxDepth));
    std::error_code error;
    fs::directory_iterator entries(location, error);
    if (error) return skip(TextKey::error_file_unreadable, path, error.message());
    add_entries(entries, path + "/", depth);
  }

  // What lies in a folder is bound to its rules; what the command line names is not, and may be a link.
  void add_entry(const std::string& location, const std::string& path, fs::file_type type) {
    const bool is_regular = type == fs::file_type::regular;
    const std::string shown = utf8::repair(path).text;
    if (rules_ && is_regular) {
      if (path == kProjectFile) return;
      if (const FolderRules::Tables tables = rules_->table_at(path)) {
        (listing_.*tables).push_back({location, shown, 0, {}, Links::refuse});
        return;
      }
    }
    if (rules_ && rules_->excludes(is_sidecar(path) ? described_by(path) : path)) return;
    if (type == fs::file_type::symlink) return skip(TextKey::error_file_link, path, {});
    if (!is_regular) return skip(TextKey::error_file_special, path, {});
    if (is_sidecar(path)) return sidecars_.add(location, shown);
    const FileKind kind = kind_of_name(path);
    if (kind.format == Format::unsupported) {
      return skip(TextKey::error_file_format_unsupported, path, extension_of(path));
    }
    if (listing_.files.size() == kMaxFiles) return skip(TextKey::error_files_too_many, path, std::to_string(kMaxFiles));
    std::error_code error;
    const std::uintmax_t size = fs::file_size(location, error);
    const std::uint64_t known_size = error ? 0 : size;
    listing_.files.push_back({location, shown, known_size, kind, rules_ ? Links::refuse : Links::follow});
    listing_.total_bytes += known_size;
  }

  void add_sidecar_beside(const std::string& input) {
    const std::string location = input + std::string(kSidecarEnding);
    std::error_code error;
    if (fs::symlink_status(location, error).type() == fs::file_type::regular) {
      sidecars_.add(location, own_name(location));
    }
  }

  void skip(TextKey code, const std::string& path, std::string detail) {
    const std::string shown = utf8::repair(path).text;
    listing_.diagnostics.push_back({Severity::skipped, shown, 0, {code, shown, std::move(detail)}});
  }

  Listing listing_;
  std::optional<FolderRules> rules_;  // of the folder that is being listed
  bool has_project_ = false;          // some folder had a tracuu.toml
  ListingSidecars sidecars_;
};

}  // namespace

const InputFile* Listing::sole_corpus() const {
  const bool is_one = files.size() == 1 && files.front().kind.format == Format::corpus;
  return is_one ? &files.front() : nullptr;
}

Result<Listing> list_inputs(const std::vector<std::string>& inputs) {
  Lister lister;
  for (const std::string& input : inputs) TRACUU_TRY(lister.add_input(input));
  return lister.take();
}

}  // namespace tracuu::document
