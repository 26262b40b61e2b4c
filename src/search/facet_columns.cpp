#include "search/facet_columns.h"

#include <algorithm>

namespace tracuu::search {

std::uint32_t FacetColumn::number_of(std::string_view value) const {
  const auto found = std::ranges::find(values_, value);
  return found == values_.end() ? 0 : static_cast<std::uint32_t>(found - values_.begin()) + 1;
}

bool FacetColumn::read_values(store::ByteReader& reader) {
  name_ = reader.text();
  const std::uint64_t count = reader.varint();
  if (count > reader.remaining()) return false;
  values_.reserve(static_cast<std::size_t>(count));
  for (std::uint64_t i = 0; i < count; ++i) values_.push_back(reader.text());
  return !reader.failed();
}

bool FacetColumn::read(store::ByteReader& reader, std::uint32_t documents) {
  if (!read_values(reader)) return false;
  width_ = reader.byte();
  if (width_ < 1 || width_ > 3) return false;
  numbers_ = reader.bytes(std::uint64_t{documents} * width_);
  if (reader.failed()) return false;
  for (std::uint32_t document = 0; document < documents; ++document) {
    if (at(document) > values()) return false;
  }
  return true;
}

// Of each document how many values it has, then the first one's number and what each further one is above the last.
bool FacetColumn::read_list(store::ByteReader& reader, std::uint32_t documents) {
  if (!read_values(reader)) return false;
  starts_.reserve(std::size_t{documents} + 1);
  starts_.push_back(0);
  for (std::uint32_t document = 0; document < documents; ++document) {
    const std::uint32_t count = reader.varint32();
    if (count > reader.remaining()) return false;
    std::uint64_t number = 0;
    for (std::uint32_t i = 0; i < count; ++i) {
      const std::uint32_t step = reader.varint32();
      number += step;
      if (step == 0 || number > values()) return false;
      listed_.push_back(static_cast<std::uint32_t>(number));
    }
    starts_.push_back(static_cast<std::uint32_t>(listed_.size()));
  }
  return !reader.failed();
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

bool FacetTable::read_lists(store::ByteView facets, std::uint32_t documents) {
  store::ByteReader reader(facets);
  const std::uint64_t count = reader.varint();
  if (count > reader.remaining()) return false;
  for (std::uint64_t i = 0; i < count; ++i) {
    if (!columns_.emplace_back().read_list(reader, documents)) return false;
  }
  return !reader.failed() && reader.at_end();
}

const FacetColumn* FacetTable::find(std::string_view name) const {
  const auto found = std::ranges::find(columns_, name, &FacetColumn::name);
  return found == columns_.end() ? nullptr : &*found;
}

}  // namespace tracuu::search
