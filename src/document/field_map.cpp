#include "document/field_map.h"

#include <algorithm>
#include <iterator>

namespace tracuu::document {

namespace {

// In the order of Field.
constexpr std::string_view kNames[] = {"id", "title", "date", "source", "author", "url", "category", "lang", "text"};

Error malformed(const std::string& option) {
  std::string names;
  for (const std::string_view name : kNames) names.append(names.empty() ? "" : ", ").append(name);
  return {TextKey::error_map_malformed, option, names};
}

}  // namespace

FieldMap::FieldMap() { std::copy(std::begin(kNames), std::end(kNames), columns_.begin()); }

Result<FieldMap> FieldMap::parse(std::span<const std::string> options) {
  FieldMap map;
  for (const std::string& option : options) {
    const std::size_t equals = option.find('=');
    if (equals == std::string::npos || equals + 1 == option.size()) return malformed(option);
    const auto* name = std::find(std::begin(kNames), std::end(kNames), std::string_view(option).substr(0, equals));
    if (name == std::end(kNames)) return malformed(option);
    map.columns_[static_cast<std::size_t>(name - std::begin(kNames))] = option.substr(equals + 1);
  }
  return map;
}

Field FieldMap::field_of(std::string_view column) const {
  const auto* found = std::find(columns_.begin(), columns_.end(), column);
  return static_cast<Field>(found - columns_.begin());
}

}  // namespace tracuu::document
