#include "document/folder_project.h"

#include <cstddef>
#include <filesystem>
#include <memory>
#include <system_error>
#include <utility>

#include "document/byte_stream.h"

namespace tracuu::document {

namespace {

constexpr std::size_t kMaxBytes = std::size_t{1024} * 1024;

Result<std::string> read_file(const std::string& location) {
  const std::string name(kProjectFile);
  TRACUU_ASSIGN(const std::unique_ptr<ByteStream> stream, open_file(location, Links::refuse, name));
  return read_all(*stream, kMaxBytes, name);
}

}  // namespace

std::optional<ProjectReading> project_of(const std::string& folder) {
  const std::filesystem::path location = std::filesystem::path(folder) / kProjectFile;
  std::error_code error;
  const auto type = std::filesystem::symlink_status(location, error).type();
  if (type != std::filesystem::file_type::regular) return std::nullopt;
  Result<std::string> bytes = read_file(location.string());
  if (bytes.ok()) return read_project(bytes.value());
  ProjectReading unread;
  unread.diagnostics.push_back({Severity::skipped, std::string(kProjectFile), 0, std::move(bytes).error()});
  return unread;
}

std::vector<Diagnostic> later_settings(const Project& project) {
  std::vector<Diagnostic> all;
  const std::string file(kProjectFile);
  const auto add = [&](const Project::Entry& entry, std::string_view key) {
    const std::string place = file + ":" + std::to_string(entry.line);
    all.push_back({Severity::noted, file, entry.line, {TextKey::error_project_later, place, std::string(key)}});
  };
  if (project.title) add(*project.title, "title");
  if (project.language) add(*project.language, "language");
  if (project.date) add(*project.date, "date");
  if (!project.fields.empty()) add(project.fields.front(), "fields");
  if (!project.hidden.empty()) add(project.hidden.front(), "facets");
  return all;
}

}  // namespace tracuu::document
