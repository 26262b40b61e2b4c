#include "engine/overview_of.h"

#include <algorithm>
#include <map>
#include <optional>
#include <string>
#include <utility>

#include "store/build_report.h"

namespace tracuu::engine {

namespace {

constexpr std::uint32_t kDaysOfYear = 10'000, kDaysOfMonth = 100;

// The years from the first to the last that any document has.
std::vector<OverviewValue> years_of(const search::DocumentTable& documents) {
  std::map<std::uint32_t, std::uint32_t> counts;
  for (std::uint32_t i = 0; i < documents.size(); ++i) {
    if (const std::uint32_t year = documents[i].date / kDaysOfYear; year != 0) ++counts[year];
  }
  std::vector<OverviewValue> years;
  if (counts.empty()) return years;
  for (std::uint32_t year = counts.begin()->first; year <= counts.rbegin()->first; ++year) {
    const auto found = counts.find(year);
    years.push_back({std::to_string(year), found == counts.end() ? 0 : found->second});
  }
  return years;
}

DateState dates_of(const search::DocumentTable& documents) {
  DateState state;
  for (std::uint32_t i = 0; i < documents.size(); ++i) {
    const std::uint32_t day = documents[i].date;
    if (day == 0) ++state.none;
    else if (day % kDaysOfYear == 0) ++state.year;
    else if (day % kDaysOfMonth == 0) ++state.month;
    else ++state.day;
  }
  return state;
}

std::uint64_t tokens_of(const search::DocumentTable& documents) {
  std::uint64_t tokens = 0;
  for (std::uint32_t i = 0; i < documents.size(); ++i) tokens += documents[i].tokens;
  return tokens;
}

// Documents without a value are in no row.
Overview::Group group_of(const search::FacetColumn& column, std::uint32_t documents) {
  std::vector<std::uint32_t> counts(std::size_t{column.values()} + 1);
  for (std::uint32_t i = 0; i < documents; ++i) column.for_each_at(i, [&](std::uint32_t number) { ++counts[number]; });
  std::vector<std::uint32_t> numbers(column.values());
  for (std::uint32_t i = 0; i < column.values(); ++i) numbers[i] = i + 1;
  const std::size_t shown = std::min(kOverviewValues, numbers.size());
  // Values are numbered as in a dictionary: that decides between equals.
  std::ranges::partial_sort(
      numbers, numbers.begin() + static_cast<std::ptrdiff_t>(shown),
      [&](std::uint32_t a, std::uint32_t b) { return counts[a] != counts[b] ? counts[a] > counts[b] : a < b; });
  Overview::Group group{std::string(column.name()), column.values(), {}};
  for (std::size_t i = 0; i < shown; ++i) {
    group.values.push_back({std::string(column.value(numbers[i])), counts[numbers[i]]});
  }
  return group;
}

Result<void> add_report(const store::Corpus& corpus, Overview& overview) {
  TRACUU_ASSIGN(std::optional<store::BuildReport> report, store::report_of(corpus));
  if (!report) return {};
  overview.reported = true;
  overview.dates.inferred = report->inferred;
  overview.derived_titles = report->derived_titles;
  overview.skipped = report->skipped;
  overview.repaired = report->repaired;
  overview.fingerprint = std::move(report->fingerprint);
  return {};
}

}  // namespace

Result<Overview> overview_of(const store::Corpus& corpus, const search::Index& index) {
  const search::DocumentTable& documents = index.document_table();
  Overview overview;
  overview.tokens = tokens_of(documents);
  // Dates and names are among the terms as well, in brackets.
  const search::Dictionary& dictionary = index.dictionary();
  const search::NumberRange expressions = dictionary.terms_of(dictionary.classes_beginning("<"));
  overview.terms = dictionary.terms() - (expressions.end - expressions.begin);
  overview.years = years_of(documents);
  overview.dates = dates_of(documents);
  for (const search::FacetColumn& column : index.facets().columns()) {
    if (column.name() != search::kYearFacet) overview.groups.push_back(group_of(column, documents.size()));
  }
  const search::ProperNames& names = index.proper_names();
  for (std::uint32_t rank = 0; rank < std::min(kOverviewNames, names.size()); ++rank) {
    overview.names.push_back({std::string(names[rank].text), names[rank].documents});
  }
  TRACUU_TRY(add_report(corpus, overview));
  return overview;
}

}  // namespace tracuu::engine
