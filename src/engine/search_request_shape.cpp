#include <algorithm>
#include <iterator>

#include "engine/described.h"

namespace tracuu::engine {

namespace {

// {"source":["VOV"],"-source":["TTXVN"],"date":{"from":"2021","to":"","undated":true}}: a facet behind a minus has the
// values that a document must not have.
void write_filters(const SearchRequest& request, Json& json) {
  Json filters = Json::object();
  for (const FacetFilter& filter : request.filters.facets) {
    if (!filter.values.empty() || filter.excluded.empty()) filters[filter.facet] = filter.values;
    if (!filter.excluded.empty()) filters["-" + filter.facet] = filter.excluded;
  }
  const DateRange& date = request.filters.date;
  if (date != DateRange()) {
    Json& range = filters["date"];
    range["from"] = date.from;
    range["to"] = date.to;
    if (date.undated) range["undated"] = true;
  }
  json["filters"] = std::move(filters);
}

FacetFilter& filter_on(std::string_view facet, Filters& filters) {
  const auto found = std::ranges::find(filters.facets, facet, &FacetFilter::facet);
  return found != filters.facets.end() ? *found : filters.facets.emplace_back(FacetFilter{std::string(facet)});
}

bool read_date(const Json& json, DateRange& date) {
  return json.is_object() && read(json, "from", date.from) && read(json, "to", date.to) &&
         read(json, "undated", date.undated);
}

bool read_filters(const Json& json, SearchRequest& request) {
  const Json* filters = find(json, "filters");
  if (filters == nullptr) return true;
  if (!filters->is_object()) return false;
  for (const auto& [name, value] : filters->items()) {
    if (name == "date") {
      if (!read_date(value, request.filters.date)) return false;
      continue;
    }
    const bool excludes = name.starts_with('-');
    FacetFilter& filter = filter_on(std::string_view(name).substr(excludes ? 1 : 0), request.filters);
    if (!read(value, excludes ? filter.excluded : filter.values)) return false;
  }
  return true;
}

constexpr std::string_view kSorts[] = {"relevance", "newest", "oldest", "recent"};
constexpr std::string_view kMarks[] = {"as_typed", "exact", "ignored"};

constexpr Field kSearch[] = {
    FIELD(SearchRequest, query),
    CUSTOM_FIELD(SearchRequest, "filters", write_filters, read_filters),
    FIELD(SearchRequest, sort),
    FIELD(SearchRequest, marks),
    FIELD(SearchRequest, dates_within),
    FIELD(SearchRequest, like).omitted(),
    FIELD(SearchRequest, copies_of).omitted(),
    FIELD(SearchRequest, aside).omitted(),
    FIELD(SearchRequest, grouped).omitted(),
    FIELD(SearchRequest, offset),
    FIELD(SearchRequest, limit),
};

}  // namespace

template <>
const std::span<const std::string_view> Named<Sort>::names{kSorts};
template <>
const std::span<const std::string_view> Named<Marks>::names{kMarks};

template <>
const Shape Described<SearchRequest>::shape{kSearch};
const Shape kSearchWithoutLimit{kSearch, std::size(kSearch) - 1};
const Shape kSearchAlone{kSearch, std::size(kSearch) - 2};

}  // namespace tracuu::engine
