#include "search/facet_columns.h"

#include <algorithm>

namespace tracuu::search {

std::uint32_t FacetColumn::number_of(std::string_view value) const {
  const auto found = std::ranges::find(values_, value);
  return found == values_.end() ? 0 : static_cast<std::uint32_t>(found - values_.begin()) + 1;
}

bool FacetColumn::read(store::ByteReader& reader, std::uint32_t documents) {
  name_ = reader.text();
  const std::uint64_t count = reader.varint();
  if (count > reader.remaining()) return false;
  values_.reserve(static_cast<std::size_t>(count));
  for (std::uint64_t i = 0; i < count; ++i) values_.push_back(reader.text());
  width_ = reader.byte();
  if (width_ < 1 || width_ > 3) return false;
  numbers_ = reader.bytes(std::uint64_t{documents} * width_);
  if (reader.failed()) return false;
  for (std::uint32_t document = 0; document < documents; ++document) {
    if (at(document) > count) return false;
  }
  return true;
}

bool FacetTable::read(store::ByteView facets, std::uint32_t documents) {
  store::ByteReader reader(facets);
  const std::uint64_t count = reader.varint();
  if (count > reader.remaining()) return false;
  columns_.resize(static_cast<std::size_t>(count));
  for (FacetColumn& column : columns_) {
    if (!column.read(reader, documents)) return false;
  }
  return !reader.failed() && reader.at_end();
}

const FacetColumn* FacetTable::find(std::string_view name) const {
  const auto found = std::ranges::find(columns_, name, &FacetColumn::name);
  return found == columns_.end() ? nullptr : &*found;
}

}  // namespace tracuu::search
