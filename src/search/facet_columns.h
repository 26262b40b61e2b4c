// Facets as columns: for each document the number of its value, for each facet its values in the order of a dictionary.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "store/byte_stream.h"

namespace tracuu::search {

inline constexpr std::string_view kYearFacet = "year";

// One facet. Values are numbered from 1 in collation order; 0 stands for a document that has none.
class FacetColumn {
 public:
  std::string_view name() const { return name_; }
  std::uint32_t values() const { return static_cast<std::uint32_t>(values_.size()); }
  // REQUIRES: 1 <= number <= values().
  std::string_view value(std::uint32_t number) const { return values_[number - 1]; }
  // The value's number; 0 where no document has it.
  std::uint32_t number_of(std::string_view value) const;

  // The number of the document's value. At most values().
  std::uint32_t at(std::uint32_t document) const {
    const std::size_t begin = std::size_t{document} * width_;
    std::uint32_t number = numbers_[begin];
    if (width_ > 1) number |= static_cast<std::uint32_t>(numbers_[begin + 1]) << 8;
    if (width_ > 2) number |= static_cast<std::uint32_t>(numbers_[begin + 2]) << 16;
    return number;
  }

  // Calls take(number) with the number of each document's value, in the order of `documents`, a range of elements with
  // a member `document`.
  template <typename Documents, typename Take>
  void for_each_number(const Documents& documents, Take take) const {
    const std::uint8_t* numbers = numbers_.data();
    switch (width_) {
      case 1:
        for (const auto& each : documents) take(std::uint32_t{numbers[each.document]});
        break;
      case 2:
        for (const auto& each : documents) {
          const std::uint8_t* number = numbers + std::size_t{each.document} * 2;
          take(number[0] | static_cast<std::uint32_t>(number[1]) << 8);
        }
        break;
      default:
        for (const auto& each : documents) take(at(each.document));
    }
  }

 private:
  friend class FacetTable;
  bool read(store::ByteReader& reader, std::uint32_t documents);

  std::string_view name_;
  std::vector<std::string_view> values_;
  store::ByteView numbers_;
  std::uint32_t width_ = 1;  // bytes a number: 1, 2 or 3
};

class FacetTable {
 public:
  // False where the bytes contradict themselves. They must outlive the table.
  bool read(store::ByteView facets, std::uint32_t documents);

  const std::vector<FacetColumn>& columns() const { return columns_; }
  // nullptr where there is no such facet.
  const FacetColumn* find(std::string_view name) const;

 private:
  std::vector<FacetColumn> columns_;
};

}  // namespace tracuu::search
