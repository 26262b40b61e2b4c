#include "search/filter.h"

namespace tracuu::search {

namespace {

constexpr std::uint32_t kLastDay = 99999999;

// The last day that a date, or a beginning of one, can mean: 20210000 is up to 20219999.
std::uint32_t last_day(std::uint32_t day) {
  if (day % 10000 == 0) return day + 9999;
  return day % 100 == 0 ? day + 99 : day;
}

}  // namespace

Filter::Filter(const Selections& selections, const Index& index) : documents_(index.document_table()) {
  for (const FacetSelection& selection : selections.facets) {
    FacetFilter filter;
    filter.column = index.facets().find(selection.facet);
    if (filter.column != nullptr) {
      filter.selected.resize(std::size_t{filter.column->values()} + 1, false);
      for (const std::string& value : selection.values) filter.selected[filter.column->number_of(value)] = true;
      filter.selected[0] = false;
    }
    facets_.push_back(std::move(filter));
  }
  has_date_ = !selections.date.from.empty() || !selections.date.to.empty();
  from_ = day_number(selections.date.from);
  to_ = selections.date.to.empty() ? kLastDay : last_day(day_number(selections.date.to));
}

bool Filter::passes_date(std::uint32_t document) const {
  if (!has_date_) return true;
  const std::uint32_t day = documents_[document].date;
  return day != 0 && day <= to_ && last_day(day) >= from_;
}

Filter::Failure Filter::check(std::uint32_t document) const {
  Failure failure;
  for (std::size_t i = 0; i < facets_.size() && failure.count < 2; ++i) {
    const FacetFilter& filter = facets_[i];
    if (filter.column != nullptr && filter.selected[filter.column->at(document)]) continue;
    ++failure.count;
    failure.which = i;
  }
  if (failure.count < 2 && !passes_date(document)) {
    ++failure.count;
    failure.which = facets_.size();
  }
  return failure;
}

std::size_t Filter::filter_on(const FacetColumn& column) const {
  for (std::size_t i = 0; i < facets_.size(); ++i) {
    if (facets_[i].column == &column) return i;
  }
  return size();
}

bool Filter::is_selected(std::size_t filter, std::uint32_t value_number) const {
  return filter < facets_.size() && facets_[filter].selected[value_number];
}

}  // namespace tracuu::search
