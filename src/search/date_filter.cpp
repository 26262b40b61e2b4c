#include "search/date_filter.h"

#include "search/document_table.h"

namespace tracuu::search {

namespace {

constexpr std::uint32_t kLastDay = 99999999;

}  // namespace

DateFilter::DateFilter(const DateSelection& selection) {
  const bool is_bounded = !selection.from.empty() || !selection.to.empty();
  is_active_ = is_bounded || selection.undated;
  undated_pass_ = !is_bounded || selection.undated;
  has_range_ = is_bounded || !selection.undated;
  from_ = day_number(selection.from);
  to_ = selection.to.empty() ? kLastDay : last_day(day_number(selection.to));
}

}  // namespace tracuu::search
