// What may stand before a colon in a query, and what behind it: names of fields, orders and dates, in English and in
// Vietnamese, with marks and without.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "search/order.h"

namespace tracuu::search {

enum class FieldKind : std::uint8_t {
  title,
  id,
  date,
  sort,
  facet,
  absent,   // a field that other corpora have
  unknown,  // no field at all
};

struct Field {
  FieldKind kind = FieldKind::unknown;
  std::string column = {};  // facet
};

// `facets` are the names of the corpus's columns. Case, marks, blanks and underscores of names do not matter.
Field find_field(std::string_view name, std::span<const std::string_view> facets);

// newest, oldest, relevance, recent; mới, cũ, liênquan, gầnđây.
std::optional<Order> read_order(std::string_view value);
std::string_view name_of(Order order);

// ISO dates or their beginnings, inclusive; "" is open. Both "" is the absence of a date.
struct DateWords {
  std::string from, to;
  bool is_reversed = false;  // was written the later end first
};
// 2021, 2021-06, 7/6/2021, 2019..2021-06, ..2020, 2021.., none.
std::optional<DateWords> read_dates(std::string_view value);

// The letters and digits of a name without marks and case: "tieude" for "Tiêu đề".
std::string folded_name(std::string_view name);

}  // namespace tracuu::search
