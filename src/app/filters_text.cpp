#include "app/filters_text.h"

#include <string_view>

#include "app/wording.h"

namespace tracuu::app {

namespace {

void add(std::string& list, std::string_view separator, std::string_view item) {
  if (item.empty()) return;
  if (!list.empty()) list += separator;
  list += item;
}

std::string describe_dates(const engine::DateRange& range, Lang lang) {
  const std::string from = format_date(range.from, lang), to = format_date(range.to, lang);
  std::string out;
  if (!range.from.empty() && !range.to.empty()) add(out, ", ", from == to ? from : from + " – " + to);
  else if (!range.from.empty()) add(out, ", ", format_text(TextKey::ui_dates_from, lang, {from}));
  else if (!range.to.empty()) add(out, ", ", format_text(TextKey::ui_dates_to, lang, {to}));
  if (range.undated) add(out, ", ", text_of(TextKey::ui_dates_undated, lang));
  return out;
}

}  // namespace

std::string describe_filters(const engine::Filters& filters, Lang lang) {
  std::string out;
  for (const engine::FacetFilter& filter : filters.facets) {
    std::string values;
    for (const std::string& value : filter.values) add(values, ", ", facet_value_label(filter.facet, value, lang));
    for (const std::string& value : filter.excluded)
      add(values, ", ", format_text(TextKey::ui_filter_excluded, lang, {facet_value_label(filter.facet, value, lang)}));
    add(out, "; ", facet_label(filter.facet, lang) + ": " + values);
  }
  const std::string dates = describe_dates(filters.date, lang);
  if (!dates.empty()) add(out, "; ", std::string(text_of(TextKey::ui_dates, lang)) + ": " + dates);
  return out;
}

}  // namespace tracuu::app
