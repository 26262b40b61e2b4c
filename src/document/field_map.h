// Which column of a table or JSON record is which part of a document.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>

#include "base/result.h"

namespace tracuu::document {

enum class Field : std::uint8_t { id, title, date, source, author, url, category, lang, text, metadata };

class FieldMap {
 public:
  // Every field in the column of its own name.
  FieldMap();

  // Options of the form FIELD=COLUMN: the field is read from that column instead, and a column of the field's own name
  // becomes metadata. The last of several for one field counts.
  static Result<FieldMap> parse(std::span<const std::string> options);

  // Field::metadata for every column that is no field's.
  Field field_of(std::string_view column) const;

 private:
  std::array<std::string, static_cast<std::size_t>(Field::metadata)> columns_;  // by field
};

}  // namespace tracuu::document
