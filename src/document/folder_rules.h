// What a folder's tracuu.toml says of the files below it.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "document/diagnostic.h"
#include "document/glob.h"
#include "document/input.h"
#include "document/project.h"

namespace tracuu::document {

class FolderRules {
 public:
  // Without a tracuu.toml, of an empty project: tables have their usual names.
  explicit FolderRules(const Project& project);

  using Tables = std::vector<InputFile> Listing::*;
  // Where a listing keeps the table that lies at `path`, relative to the folder; null where there lies none.
  Tables table_at(std::string_view path);

  // Whether a file is left out.
  bool excludes(std::string_view path);
  std::uint32_t excluded() const { return excluded_; }

  // When all files have been asked for: what tracuu.toml names and is not there.
  std::vector<Diagnostic> unmet() const;

 private:
  struct Table {
    std::string path;
    Project::Entry named;  // line 0 where it is not
    Tables list;
    bool is_found;
  };
  struct Exclusion {
    Glob glob;
    Project::Entry named;
    bool is_met;
  };

  std::vector<Table> tables_;
  std::vector<Exclusion> exclusions_;
  std::uint32_t excluded_ = 0;
};

}  // namespace tracuu::document
