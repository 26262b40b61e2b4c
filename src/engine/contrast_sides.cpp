#include "engine/contrast_sides.h"

#include <algorithm>
#include <functional>
#include <map>
#include <utility>

#include "base/stable_order.h"
#include "search/date_filter.h"
#include "search/document_table.h"

namespace tracuu::engine {

namespace {

using search::DocumentSet;

constexpr std::size_t kMostChoices = 100;
constexpr std::uint32_t kYear = 10'000;  // of a day such as 20210607
constexpr std::string_view kTo = "..";

std::string period(const std::string& from, const std::string& to) { return from + std::string(kTo) + to; }

// A date alone is a period too.
search::DateFilter filter_of(std::string_view period) {
  const std::size_t to = period.find(kTo);
  if (to == std::string_view::npos) return search::DateFilter({std::string(period), std::string(period)});
  return search::DateFilter({std::string(period.substr(0, to)), std::string(period.substr(to + kTo.size()))});
}

// Those that both hold leave them.
ContrastSides parted(std::string a, std::string b, DocumentSet in_a, DocumentSet in_b) {
  DocumentSet both = in_a;
  both.keep(in_b);
  in_a.remove(both);
  in_b.remove(both);
  return {std::move(a), std::move(b), std::move(in_a), std::move(in_b), both.count(), {}};
}

// Whole years, so that either half has as many documents as possible; nothing on one side of a single year.
std::pair<std::string, std::string> halves_of(const std::vector<Contrast::Choice>& years) {
  if (years.empty()) return {};
  std::uint64_t all = 0, before = 0, least = UINT64_MAX;
  for (const Contrast::Choice& year : years) all += year.documents;
  std::size_t last = 0;  // of the first half
  for (std::size_t i = 0; i + 1 < years.size(); ++i) {
    before += years[i].documents;
    const std::uint64_t apart = std::max(2 * before, all) - std::min(2 * before, all);
    if (apart < least) last = i;
    least = std::min(least, apart);
  }
  std::string first_half = period(years.front().value, years[last].value);
  if (years.size() == 1) return {std::move(first_half), ""};
  return {std::move(first_half), period(years[last + 1].value, years.back().value)};
}

ContrastSides periods_of(const ContrastRequest& request, const DocumentSet& selected, const search::Index& index) {
  const search::DocumentTable& table = index.document_table();
  std::map<std::uint32_t, std::uint32_t> counts;
  selected.for_each([&](std::uint32_t document) {
    if (const std::uint32_t day = table[document].date; day != 0) ++counts[day / kYear];
  });
  std::vector<Contrast::Choice> years;
  for (const auto& [year, documents] : counts) years.push_back({std::to_string(year), documents});
  auto [a, b] = halves_of(years);
  if (!request.a.empty()) a = request.a;
  if (!request.b.empty()) b = request.b;
  const auto within = [&](const std::string& side) {
    DocumentSet found(selected.corpus_documents());
    if (side.empty()) return found;
    const search::DateFilter filter = filter_of(side);
    selected.for_each([&](std::uint32_t document) {
      if (table[document].date != 0 && filter.passes(table[document].date)) found.add(document);
    });
    return found;
  };
  ContrastSides sides = parted(a, b, within(a), within(b));
  sides.choices = std::move(years);
  return sides;
}

bool is_country(const knowledge::Knowledge& known, std::uint32_t place) {
  const knowledge::Entity entity = known.entity({knowledge::EntityKind::place, place});
  return entity.sort == static_cast<std::uint8_t>(extract::PlaceKind::country);
}

// The most frequent values that selected documents have.
std::vector<Contrast::Choice> values_of(const search::FacetColumn& column, const DocumentSet& selected,
                                        const auto& is_choice) {
  std::vector<std::uint32_t> counts(column.values() + 1u);
  selected.for_each(
      [&](std::uint32_t document) { column.for_each_at(document, [&](std::uint32_t number) { ++counts[number]; }); });
  std::vector<std::uint32_t> numbers;
  for (std::uint32_t number = 1; number <= column.values(); ++number) {
    if (counts[number] != 0 && is_choice(number)) numbers.push_back(number);
  }
  sort_stably(numbers, std::greater(), [&](std::uint32_t number) { return counts[number]; });
  if (numbers.size() > kMostChoices) numbers.resize(kMostChoices);
  std::vector<Contrast::Choice> values;
  for (const std::uint32_t number : numbers) values.push_back({std::string(column.value(number)), counts[number]});
  return values;
}

// The most frequent one but for the other side's.
std::string first_but(const std::vector<Contrast::Choice>& values, const std::string& other) {
  const auto found = std::ranges::find_if(values, [&](const Contrast::Choice& each) { return each.value != other; });
  return found == values.end() ? std::string() : found->value;
}

}  // namespace

ContrastSides sides_of(const ContrastRequest& request, const DocumentSet& selected, const knowledge::Knowledge& known,
                       const search::Index& index) {
  if (request.by.empty()) return periods_of(request, selected, index);
  const bool are_countries = request.by == kCountries;
  const DocumentSet none(selected.corpus_documents());
  const search::FacetColumn* column =
      are_countries ? &known.facet(knowledge::EntityKind::place) : index.facets().find(request.by);
  if (column == nullptr) return parted(request.a, request.b, none, none);
  std::vector<Contrast::Choice> values =
      values_of(*column, selected, [&](std::uint32_t number) { return !are_countries || is_country(known, number); });
  const std::string a = request.a.empty() ? first_but(values, request.b) : request.a;
  const std::string b = request.b.empty() ? first_but(values, a) : request.b;
  const auto having = [&](const std::string& side) {
    DocumentSet found(selected.corpus_documents());
    const std::uint32_t number = side.empty() ? 0 : column->number_of(side);
    if (number == 0) return found;
    selected.for_each([&](std::uint32_t document) {
      if (column->any_at(document, [&](std::uint32_t each) { return each == number; })) found.add(document);
    });
    return found;
  };
  ContrastSides sides = parted(a, b, having(a), having(b));
  sides.choices = std::move(values);
  return sides;
}

}  // namespace tracuu::engine
