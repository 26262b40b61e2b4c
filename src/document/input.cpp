#include "document/input.h"

#include <algorithm>
#include <cctype>
#include <filesystem>
#include <system_error>
#include <tuple>
#include <utility>

#include "base/utf8.h"

namespace tracuu::document {

namespace {

namespace fs = std::filesystem;

constexpr int kMaxDepth = 64;
constexpr std::size_t kMaxFiles = 1'000'000;
// Tables beside documents, and where a listing keeps them.
struct TableName {
  std::string_view name;
  std::vector<InputFile> Listing::*list;
};
constexpr TableName kTableNames[] = {{"aliases.tsv", &Listing::alias_tables},
                                     {"names.tsv", &Listing::name_tables},
                                     {"corrections.tsv", &Listing::corrections}};

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
    add_entry(input, own_name(input), status.type(), Links::follow);
    return {};
  }

  Listing take() { return std::move(listing_); }

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
    add_entries(entries, "", 1);
    const auto by_name = [](const InputFile& a, const InputFile& b) {
      return std::tie(a.name, a.location) < std::tie(b.name, b.location);
    };
    const auto by_path = [](const Diagnostic& a, const Diagnostic& b) { return a.path < b.path; };
    std::sort(listing_.files.begin() + static_cast<std::ptrdiff_t>(first_file), listing_.files.end(), by_name);
    std::sort(listing_.diagnostics.begin() + static_cast<std::ptrdiff_t>(first_diagnostic), listing_.diagnostics.end(),
              by_path);
    return {};
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
        add_entry(entries->path().string(), path, status.type(), Links::refuse);
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

  void add_entry(const std::string& location, const std::string& path, fs::file_type type, Links links) {
    if (type == fs::file_type::symlink) return skip(TextKey::error_file_link, path, {});
    if (type != fs::file_type::regular) return skip(TextKey::error_file_special, path, {});
    const auto table = std::ranges::find(kTableNames, path, &TableName::name);
    if (table != std::end(kTableNames) && links == Links::refuse) {
      (listing_.*table->list).push_back({location, path, 0, {}, links});
      return;
    }
    const FileKind kind = kind_of_name(path);
    if (kind.format == Format::unsupported) {
      return skip(TextKey::error_file_format_unsupported, path, extension_of(path));
    }
    if (listing_.files.size() == kMaxFiles) return skip(TextKey::error_files_too_many, path, std::to_string(kMaxFiles));
    std::error_code error;
    const std::uintmax_t size = fs::file_size(location, error);
    const std::uint64_t known_size = error ? 0 : size;
    listing_.files.push_back({location, utf8::repair(path).text, known_size, kind, links});
    listing_.total_bytes += known_size;
  }

  void skip(TextKey code, const std::string& path, std::string detail) {
    const std::string shown = utf8::repair(path).text;
    listing_.diagnostics.push_back({Severity::skipped, shown, 0, {code, shown, std::move(detail)}});
  }

  Listing listing_;
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
