// Facets as columns: for each document the numbers of its values, for each facet its values in the order of a
// dictionary. A document has at most one value in a plain column, any number of different ones in a list column.
#pragma once

#include <algorithm>
#include <cstdint>
#include <span>
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

  // Calls take(number) for each value of the document, ascending; once with 0 where it has none.
  template <typename Take>
  void for_each_at(std::uint32_t document, Take take) const {
    if (!is_list()) return take(at(document));
    const std::uint32_t begin = starts_[document], end = starts_[document + 1];
    if (begin == end) return take(std::uint32_t{0});
    for (std::uint32_t i = begin; i < end; ++i) take(listed_[i]);
  }

  // Whether holds(number) is true for one of the document's values; asked of 0 where it has none.
  template <typename Holds>
  bool any_at(std::uint32_t document, Holds holds) const {
    if (!is_list()) return holds(at(document));
    const std::uint32_t begin = starts_[document], end = starts_[document + 1];
    if (begin == end) return holds(std::uint32_t{0});
    return std::ranges::any_of(std::span(listed_).subspan(begin, end - begin), holds);
  }

  // Calls take(number) as for_each_at() does, for each of `documents`, a range of elements with a member `document`.
  template <typename Documents, typename Take>
  void for_each_number(const Documents& documents, Take take) const {
    if (is_list()) {
      for (const auto& each : documents) for_each_at(each.document, take);
    } else {
      for_each_single(documents, take);
    }
  }

  bool is_list() const { return !starts_.empty(); }

  // For a plain column: calls take(number) once for each document, in their order.
  template <typename Documents, typename Take>
  void for_each_single(const Documents& documents, Take take) const {
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
  bool read_list(store::ByteReader& reader, std::uint32_t documents);
  bool read_values(store::ByteReader& reader);

  // Of a plain column.
  std::uint32_t at(std::uint32_t document) const {
    const std::size_t begin = std::size_t{document} * width_;
    std::uint32_t number = numbers_[begin];
    if (width_ > 1) number |= static_cast<std::uint32_t>(numbers_[begin + 1]) << 8;
    if (width_ > 2) number |= static_cast<std::uint32_t>(numbers_[begin + 2]) << 16;
    return number;
  }

  std::string_view name_;
  std::vector<std::string_view> values_;
  store::ByteView numbers_;
  std::uint32_t width_ = 1;  // bytes a number: 1, 2 or 3
  std::vector<std::uint32_t>
      starts_;  // of a list column: where each document's numbers begin in listed_, and their end
  std::vector<std::uint32_t> listed_;
};

class FacetTable {
 public:
  // False where the bytes contradict themselves. They must outlive the table.
  bool read(store::ByteView facets, std::uint32_t documents);
  // Adds list columns, behind the plain ones. As read().
  bool read_lists(store::ByteView facets, std::uint32_t documents);

  const std::vector<FacetColumn>& columns() const { return columns_; }
  // nullptr where there is no such facet.
  const FacetColumn* find(std::string_view name) const;

 private:
  std::vector<FacetColumn> columns_;
};

}  // namespace tracuu::search
