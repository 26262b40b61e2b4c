#include "search/query_fields.h"

#include <algorithm>
#include <utility>

#include "document/date.h"
#include "text/tokenizer.h"

namespace tracuu::search {

namespace {

struct Synonym {
  std::string_view folded, name;
};

constexpr Synonym kFieldNames[] = {
    {"title", "title"},
    {"tieude", "title"},
    {"nhande", "title"},
    {"tua", "title"},
    {"id", "id"},
    {"ma", "id"},
    {"date", "date"},
    {"ngay", "date"},
    {"year", "date"},
    {"nam", "date"},
    {"sort", "sort"},
    {"sap", "sort"},
    {"sapxep", "sort"},
    {"source", "source"},
    {"nguon", "source"},
    {"category", "category"},
    {"loai", "category"},
    {"chuyenmuc", "category"},
    {"author", "author"},
    {"tacgia", "author"},
    {"lang", "lang"},
    {"language", "lang"},
    {"ngonngu", "lang"},
    {"tieng", "lang"},
    {"person", "person"},
    {"nguoi", "person"},
    {"nhanvat", "person"},
    {"place", "place"},
    {"noi", "place"},
    {"diadiem", "place"},
    {"country", "country"},
    {"nuoc", "country"},
    {"organisation", "organisation"},
    {"tochuc", "organisation"},
    {"url", "url"},
    {"diachi", "url"},
};

struct OrderName {
  std::string_view folded;
  Order order;
};

// The first of each order is the one it is written with.
constexpr OrderName kOrderNames[] = {
    {"relevance", Order::relevance}, {"newest", Order::newest}, {"oldest", Order::oldest},  {"recent", Order::recent},
    {"lienquan", Order::relevance},  {"moi", Order::newest},    {"moinhat", Order::newest}, {"cu", Order::oldest},
    {"cunhat", Order::oldest},       {"gan", Order::recent},    {"ganday", Order::recent},
};

constexpr std::string_view kNoDate[] = {"none", "khong", "undated"};

std::optional<std::string> column_named(std::string_view folded, std::span<const std::string_view> facets) {
  for (const std::string_view facet : facets) {
    if (folded_name(facet) == folded) return std::string(facet);
  }
  return std::nullopt;
}

std::optional<std::string> read_date(std::string_view value) {
  const auto date = document::parse_date(value);
  return date ? std::optional(date->iso) : std::nullopt;
}

std::optional<DateWords> read_range(std::string_view from, std::string_view to) {
  const auto first = from.empty() ? std::string() : read_date(from);
  const auto last = to.empty() ? std::string() : read_date(to);
  if (!first || !last || (from.empty() && to.empty())) return std::nullopt;
  if (!first->empty() && !last->empty() && *last < first->substr(0, last->size()))
    return DateWords{*last, *first, true};
  return DateWords{*first, *last};
}

}  // namespace

std::string folded_name(std::string_view name) {
  std::string folded;
  for (const text::Token& token : text::tokenize(name)) folded += token.folded;
  return folded;
}

Field find_field(std::string_view name, std::span<const std::string_view> facets) {
  const std::string folded = folded_name(name);
  const auto known = std::ranges::find(kFieldNames, folded, &Synonym::folded);
  const std::string_view meant = known == std::end(kFieldNames) ? std::string_view(folded) : known->name;
  if (meant == "title") return {FieldKind::title};
  if (meant == "id") return {FieldKind::id};
  if (meant == "date") return {FieldKind::date};
  if (meant == "sort") return {FieldKind::sort};
  for (const std::string_view wanted : {std::string_view(folded), meant}) {
    if (auto column = column_named(wanted, facets)) return {FieldKind::facet, *std::move(column)};
  }
  return {known == std::end(kFieldNames) ? FieldKind::unknown : FieldKind::absent};
}

std::optional<Order> read_order(std::string_view value) {
  const auto found = std::ranges::find(kOrderNames, folded_name(value), &OrderName::folded);
  return found == std::end(kOrderNames) ? std::nullopt : std::optional(found->order);
}

std::string_view name_of(Order order) { return std::ranges::find(kOrderNames, order, &OrderName::order)->folded; }

std::optional<DateWords> read_dates(std::string_view value) {
  if (std::ranges::find(kNoDate, folded_name(value)) != std::end(kNoDate)) return DateWords{};
  const std::size_t dots = value.find("..");
  if (dots == std::string_view::npos) return read_range(value, value);
  return read_range(value.substr(0, dots), value.substr(dots + 2));
}

}  // namespace tracuu::search
