#include "search/filter.h"

#include <algorithm>
#include <utility>

namespace tracuu::search {

namespace {

// What a document fails, as a byte: nothing, one filter (its number and one), or more. There are at most as many
// filters as columns and two.
constexpr std::uint8_t kNone = 0;
constexpr std::uint8_t kSeveral = 255;

void add_failure(std::uint8_t& failure, std::size_t filter) {
  failure = failure == kNone ? static_cast<std::uint8_t>(filter + 1) : kSeveral;
}

}  // namespace

Filter::Filter(const Selections& selections, const Index& index)
    : documents_(index.document_table()), date_(selections.date) {
  for (const FacetSelection& selection : selections.facets) {
    if (selection.values.empty() && selection.excluded.empty()) continue;
    const FacetColumn* column = index.facets().find(selection.facet);
    const auto number_of = [&](const std::string& value) { return column == nullptr ? 0 : column->number_of(value); };
    const auto is_known = [&](const std::string& value) { return value.empty() || number_of(value) != 0; };
    FacetFilter& filter = filter_for(column);
    filter.selects |= !selection.values.empty();
    for (const std::string& value : selection.values) {
      if (is_known(value)) filter.is_selected[number_of(value)] = 1;
    }
    for (const std::string& value : selection.excluded) {
      if (is_known(value)) filter.is_excluded[number_of(value)] = 1;
    }
  }
}

Filter::FacetFilter& Filter::filter_for(const FacetColumn* column) {
  const auto found = std::ranges::find(facets_, column, &FacetFilter::column);
  if (found != facets_.end()) return *found;
  FacetFilter& added = facets_.emplace_back();
  added.column = column;
  added.is_selected.resize(column == nullptr ? 1 : std::size_t{column->values()} + 1);
  added.is_excluded.resize(added.is_selected.size());
  return added;
}

std::vector<std::uint8_t> Filter::failures(const std::vector<ScoredDocument>& documents) const {
  std::vector<std::uint8_t> failures(documents.size(), kNone);
  for (std::size_t filter = 0; filter < facets_.size(); ++filter) {
    const FacetFilter& facet = facets_[filter];
    auto failure = failures.begin();
    const auto check = [&](bool passes) {
      if (!passes) add_failure(*failure, filter);
      ++failure;
    };
    if (facet.column == nullptr) {
      for (std::size_t i = 0; i < documents.size(); ++i) check(facet.passes(0));
    } else if (facet.column->is_list()) {
      for (const ScoredDocument& each : documents) check(facet.passes_list(each.document));
    } else {
      facet.column->for_each_single(documents, [&](std::uint32_t number) { check(facet.passes(number)); });
    }
  }
  if (!date_.is_active()) return failures;
  for (std::size_t i = 0; i < documents.size(); ++i) {
    if (!date_.passes(documents_[documents[i].document].date)) add_failure(failures[i], date_filter());
  }
  return failures;
}

Sifted Filter::sift(std::vector<ScoredDocument> documents) const {
  Sifted sifted;
  if (facets_.empty() && !date_.is_active()) {
    sifted.passing = std::move(documents);
    return sifted;
  }
  sifted.kept_out.resize(facets_.size() + 1);
  const std::vector<std::uint8_t> failed = failures(documents);
  for (std::size_t i = 0; i < documents.size(); ++i) {
    if (failed[i] == kNone) sifted.passing.push_back(documents[i]);
    else if (failed[i] != kSeveral) sifted.kept_out[failed[i] - 1u].push_back(documents[i]);
  }
  return sifted;
}

std::size_t Filter::filter_on(const FacetColumn* column) const {
  const auto found = std::ranges::find(facets_, column, &FacetFilter::column);
  return found == facets_.end() ? facets_.size() + 1 : static_cast<std::size_t>(found - facets_.begin());
}

bool Filter::names(std::size_t filter, std::uint32_t value_number) const {
  if (filter >= facets_.size()) return false;
  return facets_[filter].is_selected[value_number] != 0 || facets_[filter].is_excluded[value_number] != 0;
}

}  // namespace tracuu::search
