// What a folder says of itself in the file tracuu.toml at its top (docs/building.md).
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "base/result.h"
#include "document/field_map.h"

namespace tracuu::document {

struct Project {
  struct Entry {
    std::string value;
    std::uint64_t line = 0;  // of the file, from 1
  };

  std::optional<Entry> title;
  std::optional<Entry> language;  // "vi" or "en"
  std::optional<Entry> date;      // "2021-06-07"
  std::vector<Entry> fields;      // FIELD=COLUMN
  std::vector<Entry> hidden;      // columns that are no facets
  std::vector<Entry> exclude;     // patterns of paths (glob.h)
  // Tables, relative to the folder; where none is named, those of the usual names.
  std::optional<Entry> aliases, names, corrections;

  // The fields, where `options` of the same form say nothing else.
  Result<FieldMap> field_map(std::span<const std::string> options) const;
};

}  // namespace tracuu::document
