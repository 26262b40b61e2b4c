#include "document/folder_rules.h"

#include <algorithm>
#include <filesystem>
#include <utility>

#include "document/project_file.h"

namespace tracuu::document {

namespace {

Diagnostic unmet_entry(Severity severity, TextKey what, const Project::Entry& entry) {
  const std::string file(kProjectFile);
  return {severity, file, entry.line, {what, file + ":" + std::to_string(entry.line), entry.value}};
}

}  // namespace

FolderRules::FolderRules(const Project& project) {
  const std::pair<const std::optional<Project::Entry>&, Table> tables[] = {
      {project.aliases, {"aliases.tsv", {}, &Listing::alias_tables, false}},
      {project.names, {"names.tsv", {}, &Listing::name_tables, false}},
      {project.corrections, {"corrections.tsv", {}, &Listing::corrections, false}}};
  for (const auto& [named, usual] : tables) {
    tables_.push_back(usual);
    if (!named) continue;
    tables_.back().path = std::filesystem::path(named->value).lexically_normal().generic_string();
    tables_.back().named = *named;
  }
  for (const Project::Entry& pattern : project.exclude) {
    exclusions_.push_back({Glob(pattern.value), pattern, false});
  }
}

FolderRules::Tables FolderRules::table_at(std::string_view path) {
  const auto table = std::ranges::find(tables_, path, &Table::path);
  if (table == tables_.end()) return nullptr;
  table->is_found = true;
  return table->list;
}

bool FolderRules::excludes(std::string_view path) {
  bool is_excluded = false;
  for (Exclusion& exclusion : exclusions_) {
    if (!exclusion.glob.matches(path)) continue;
    exclusion.is_met = true;
    is_excluded = true;
  }
  if (is_excluded) ++excluded_;
  return is_excluded;
}

std::vector<Diagnostic> FolderRules::unmet() const {
  std::vector<Diagnostic> all;
  for (const Table& table : tables_) {
    if (table.named.line == 0 || table.is_found) continue;
    all.push_back(unmet_entry(Severity::repaired, TextKey::error_project_table, table.named));
  }
  for (const Exclusion& exclusion : exclusions_) {
    if (!exclusion.is_met)
      all.push_back(unmet_entry(Severity::noted, TextKey::error_exclude_unmatched, exclusion.named));
  }
  return all;
}

}  // namespace tracuu::document
