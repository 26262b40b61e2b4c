#include "search/facet_builder.h"

#include <algorithm>
#include <numeric>

#include "search/facet_columns.h"
#include "text/collation.h"

namespace tracuu::search {

namespace {

constexpr std::size_t kMaxValueBytes = 200;
constexpr std::size_t kMaxValues = 1u << 20;
constexpr std::size_t kMaxColumns = 64;

// The order in which facets are shown; columns of the input's own follow as they come.
constexpr std::string_view kOwnFields[] = {"source", "category", kYearFacet, "author", "lang"};

// Names that a metadata column cannot take: as a filter "date" is a range, and a minus excludes.
bool is_reserved(std::string_view name) { return name.empty() || name == "date" || name.front() == '-'; }

// The four digits that a date begins with.
std::string_view year_of(const DocumentDate& date) { return std::string_view(date.iso).substr(0, 4); }

}  // namespace

FacetBuilder::FacetBuilder() {
  for (const std::string_view name : kOwnFields) {
    columns_.emplace_back();
    columns_.back().name = name;
    columns_.back().is_own = true;
  }
}

FacetBuilder::Column* FacetBuilder::column(std::string_view name) {
  const auto found = std::ranges::find(columns_, name, &Column::name);
  if (found != columns_.end()) return &*found;
  if (is_reserved(name) || columns_.size() == kMaxColumns) return nullptr;
  columns_.emplace_back();
  columns_.back().name = name;
  return &columns_.back();
}

void FacetBuilder::put(Column& column, std::uint32_t ordinal, std::string_view value) {
  const bool has_one_already = !column.documents.empty() && column.documents.back().first == ordinal;
  if (value.empty() || column.is_text || has_one_already) return;
  if (value.size() > kMaxValueBytes || column.values.size() == kMaxValues) {
    column = Column{column.name, column.is_own, true, {}, {}, {}};
    return;
  }
  const auto [found, is_new] = column.numbers.try_emplace(std::string(value), column.values.size());
  if (is_new) column.values.push_back(found->first);
  column.documents.emplace_back(ordinal, found->second);
}

void FacetBuilder::add(std::uint32_t ordinal, const Document& document) {
  const std::string_view own[] = {document.source, document.category, year_of(document.date), document.author,
                                  document.lang};
  for (std::size_t i = 0; i < std::size(own); ++i) put(columns_[i], ordinal, own[i]);
  for (const MetadataField& field : document.metadata) {
    Column* filled = column(field.name);
    if (filled != nullptr && !filled->is_own) put(*filled, ordinal, field.value);
  }
}

// A column of the input is worth choosing from when at least half of the documents that fill it share their value with
// another.
bool FacetBuilder::is_facet(const Column& column) const {
  if (column.is_text || column.values.empty() || std::ranges::find(hidden_, column.name) != hidden_.end()) return false;
  if (column.is_own) return true;
  std::vector<std::uint32_t> counts(column.values.size(), 0);
  for (const auto& [ordinal, number] : column.documents) ++counts[number];
  const auto alone = static_cast<std::size_t>(std::ranges::count(counts, 1u));
  return alone * 2 <= column.documents.size();
}

void FacetBuilder::encode(const Column& column, std::uint32_t documents, store::Bytes& out) {
  std::vector<std::pair<std::string, std::uint32_t>> order;  // collation key, number by first appearance
  for (const std::string_view value : column.values) {
    order.emplace_back(text::collation_key(value), static_cast<std::uint32_t>(order.size()));
  }
  std::ranges::sort(order);
  store::put_text(out, column.name);
  store::put_varint(out, order.size());
  std::vector<std::uint32_t> rank(order.size());
  for (std::size_t i = 0; i < order.size(); ++i) {
    store::put_text(out, column.values[order[i].second]);
    rank[order[i].second] = static_cast<std::uint32_t>(i) + 1;
  }
  std::vector<std::uint32_t> numbers(documents, 0);
  for (const auto& [ordinal, number] : column.documents) numbers[ordinal] = rank[number];
  const unsigned width = order.size() < 1u << 8 ? 1 : order.size() < 1u << 16 ? 2 : 3;
  out.push_back(static_cast<std::uint8_t>(width));
  for (const std::uint32_t number : numbers) {
    for (unsigned i = 0; i < width; ++i) out.push_back(static_cast<std::uint8_t>(number >> (8 * i)));
  }
}

store::Bytes FacetBuilder::encode(std::uint32_t documents) const {
  store::Bytes out;
  store::put_varint(out, static_cast<std::uint64_t>(std::ranges::count_if(
                             columns_, [this](const Column& column) { return is_facet(column); })));
  for (const Column& column : columns_) {
    if (is_facet(column)) encode(column, documents, out);
  }
  return out;
}

}  // namespace tracuu::search
