#include "main/cli/search_arguments.h"

#include <algorithm>
#include <iterator>
#include <string>
#include <utility>

#include "main/cli/arguments.h"

namespace tracuu::cli {

namespace {

constexpr std::string_view kSorts[] = {"relevance", "newest", "oldest", "recent"};  // as engine::Sort
constexpr std::string_view kMarks[] = {"as-typed", "exact", "ignore"};              // as engine::Marks
constexpr std::string_view kUndated = "unknown";

template <typename Choice, std::size_t count>
Result<Choice> parse_choice(std::string_view option, std::string_view value, const std::string_view (&names)[count]) {
  const auto found = std::find(std::begin(names), std::end(names), value);
  if (found != std::end(names)) return static_cast<Choice>(found - std::begin(names));
  std::string usage(option);
  for (const std::string_view name : names) usage.append(name == names[0] ? " " : "|").append(name);
  return Error{TextKey::error_usage_value, usage, std::string(value)};
}

void set_date(engine::DateRange& date, const std::string& value) {
  if (value == kUndated) {
    date.undated = true;
    return;
  }
  const std::size_t dots = value.find("..");
  date.from = value.substr(0, dots);
  date.to = dots == std::string::npos ? date.from : value.substr(dots + 2);
}

engine::FacetFilter& filter_on(const std::string& facet, engine::Filters& filters) {
  const auto found = std::find_if(filters.facets.begin(), filters.facets.end(),
                                  [&](const engine::FacetFilter& known) { return known.facet == facet; });
  return found != filters.facets.end() ? *found : filters.facets.emplace_back(engine::FacetFilter{facet});
}

}  // namespace

Result<void> add_filter(engine::Filters& filters, std::string_view text) {
  TRACUU_ASSIGN(NameAndValue filter, parse_name_and_value("--filter", text));
  const bool excludes = filter.name.size() > 1 && filter.name.back() == '!';
  if (excludes) filter.name.pop_back();
  if (filter.name == "date") {
    if (excludes) return Error{TextKey::error_usage_value, "--filter date=FROM..TO", std::string(text)};
    set_date(filters.date, filter.value);
    return {};
  }
  engine::FacetFilter& facet = filter_on(filter.name, filters);
  (excludes ? facet.excluded : facet.values).push_back(std::move(filter.value));
  return {};
}

Result<engine::Sort> parse_sort(std::string_view option, std::string_view value) {
  return parse_choice<engine::Sort>(option, value, kSorts);
}

Result<engine::Marks> parse_marks(std::string_view option, std::string_view value) {
  return parse_choice<engine::Marks>(option, value, kMarks);
}

}  // namespace tracuu::cli
