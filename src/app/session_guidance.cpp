#include <algorithm>

#include "app/filters.h"
#include "app/folding.h"
#include "app/query_units.h"
#include "app/session_impl.h"
#include "app/wording.h"
#include "base/stable_order.h"

namespace tracuu::app {

namespace {

constexpr std::size_t kMostUnits = 16;   // that are tried
constexpr std::size_t kMostReliefs = 5;  // that are offered
constexpr std::uint32_t kCompletions = 6;

std::string values_label(const engine::FacetFilter& filter, Lang lang) {
  std::string label;
  const auto add = [&](const std::string& text) { label.append(label.empty() ? "" : ", ").append(text); };
  for (const std::string& value : filter.values) add(facet_value_label(filter.facet, value, lang));
  for (const std::string& value : filter.excluded)
    add(format_text(TextKey::ui_filter_excluded, lang, {facet_value_label(filter.facet, value, lang)}));
  return label;
}

}  // namespace

void Session::Impl::on(const SetSuggesting& command) {
  view.suggesting.open = command.open;
  view.suggesting.completions.clear();
  pending.completions = 0;
  if (!command.open) view.suggesting.searches.clear();
  else suggest();
}

// Called after each change of the query: what is offered follows it.
void Session::Impl::suggest() {
  if (!view.suggesting.open) return;
  std::vector<std::string>& shown = view.suggesting.searches;
  shown.clear();
  const std::size_t most = view.query.empty() ? kMostSearchesShown : kMostSearchesBeside;
  for (const std::string& search : searches) {
    if (shown.size() < most && search != view.query && holds_words(search, view.query)) shown.push_back(search);
  }
  if (view.query.empty()) view.suggesting.completions.clear();
  else if (engine_up) pending.completions = send(engine::CompleteRequest{view.query, kCompletions});
}

void Session::Impl::on(const RemoveSearch& command) {
  std::erase(searches, command.text);
  keep_searches();
}

void Session::Impl::on(const ClearSearches&) {
  searches.clear();
  keep_searches();
}

void Session::Impl::keep_searches() {
  effects.push_back(SavePreference{"searches", join_lines(searches)});
  suggest();
}

void Session::Impl::remember_search() {
  view.suggesting = {};
  pending.completions = 0;
  const bool is_one = !view.query.empty() && view.query.find('\n') == std::string::npos;
  if (!is_one || (!searches.empty() && searches.front() == view.query)) return;
  put_first(searches, view.query, kMostSearches);
  effects.push_back(SavePreference{"searches", join_lines(searches)});
}

void Session::Impl::take(std::uint32_t id, const engine::Completions& completions) {
  if (id != pending.completions) return;
  pending.completions = 0;
  view.suggesting.completions = completions.items;
}

// Nothing is found: what would be without this or that?
void Session::Impl::ask_for_reliefs() {
  view.reliefs.clear();
  pending.counts = 0;
  const std::vector<QueryUnit> units = query_units(view.query);
  if (view.total > 0 || !engine_up || (count_filters(view.filters) == 0 && units.size() < 2)) return;
  engine::CountRequest request{request_for(ranking.key, 0), {}};
  for (std::size_t i = 0; units.size() > 1 && i < std::min(units.size(), kMostUnits); ++i)
    request.queries.push_back(without_unit(view.query, units[i]));
  pending.counts = send(std::move(request));
}

void Session::Impl::take(std::uint32_t id, const engine::Counts& counts) {
  if (id != pending.counts) return;
  pending.counts = 0;
  using Kind = Relief::Kind;
  std::vector<Relief>& reliefs = view.reliefs;
  for (const engine::Counts::WithoutFilter& each : counts.filters) {
    const auto filter = std::ranges::find(view.filters.facets, each.facet, &engine::FacetFilter::facet);
    const bool is_date = filter == view.filters.facets.end();
    reliefs.push_back({is_date ? Kind::dates : Kind::filter, each.facet,
                       is_date ? std::string(text_of(TextKey::ui_dates, view.lang)) : values_label(*filter, view.lang),
                       "", each.total});
  }
  const std::vector<QueryUnit> units = query_units(view.query);
  for (std::size_t i = 0; i < std::min(units.size(), counts.queries.size()); ++i) {
    const ByteRange& range = units[i].range;
    if (counts.queries[i].total == 0) continue;
    reliefs.push_back({Kind::unit, "", view.query.substr(range.begin, range.size()), counts.queries[i].query,
                       counts.queries[i].total});
  }
  sort_stably(reliefs, std::ranges::greater(), &Relief::total);
  if (reliefs.size() > kMostReliefs) reliefs.resize(kMostReliefs);
  const bool several = count_filters(view.filters) > 1 && counts.unfiltered > 0;
  if (several) reliefs.push_back({Kind::all_filters, "", "", "", counts.unfiltered});
}

void Session::Impl::on(const DropFilter& command) {
  std::erase_if(view.filters.facets, [&](const auto& each) { return each.facet == command.facet; });
  search_from_here();
}

void Session::Impl::on(const PinFacet& command) {
  toggle_line(pinned, command.facet);
  effects.push_back(SavePreference{"pinned", join_lines(pinned)});
}

void Session::Impl::on(const FoldFacet& command) {
  toggle_line(folded, command.facet);
  effects.push_back(SavePreference{"folded", join_lines(folded)});
}

void Session::Impl::on(const SetPaletteOpen& command) {
  view.palette.open = command.open;
  view.palette.text.clear();
}

void Session::Impl::on(const SetPaletteText& command) { view.palette.text = command.text; }

void Session::Impl::on(const SetWelcome& command) {
  if (view.welcome == command.step) return;
  view.welcome = command.step;
  view.welcome_waits = command.waits;
  if (command.step == 0) effects.push_back(SavePreference{"welcomed", "1"});
}

// Pinned facets stand first, in the order in which they were pinned.
void Session::Impl::arrange_facets() {
  for (FacetView& facet : view.facets) {
    facet.pinned = std::ranges::find(pinned, facet.name) != pinned.end();
    facet.folded = std::ranges::find(folded, facet.name) != folded.end();
  }
  sort_stably(view.facets, {},
              [&](const FacetView& facet) { return std::ranges::find(pinned, facet.name) - pinned.begin(); });
}

void Session::restore_preference(std::string_view name, std::string_view value) {
  constexpr std::size_t kMostFacets = 64;
  if (name == "searches") impl_->searches = split_lines(value, kMostSearches);
  else if (name == "pinned") impl_->pinned = split_lines(value, kMostFacets);
  else if (name == "names") impl_->view.mentions_shown = value != "hidden";
  else if (name == "folded") impl_->folded = split_lines(value, kMostFacets);
  impl_->refresh_texts();
  ++impl_->revision;
}

}  // namespace tracuu::app
