#include "app/view_model_json.h"

#include <nlohmann/json.hpp>

#include "app/url_state.h"

namespace tracuu::app {

namespace {

using Json = nlohmann::ordered_json;

Json strings_of(const std::vector<std::string>& strings) { return Json(strings); }

Json json_of_hits(const HitWindow& window) {
  Json hits = Json::array();
  for (const engine::Hit& hit : window.hits) hits.push_back({{"id", hit.id}, {"title", hit.title}});
  return hits;
}

Json json_of_facets(const std::vector<FacetView>& facets) {
  Json out = Json::array();
  for (const FacetView& facet : facets) {
    Json values = Json::array();
    for (const FacetValueView& value : facet.values) {
      values.push_back(
          {{"value", value.value}, {"label", value.label}, {"count", value.count}, {"selected", value.selected}});
    }
    out.push_back({{"name", facet.name}, {"label", facet.label}, {"values", std::move(values)}});
  }
  return out;
}

Json json_of_filters(const engine::Filters& filters) {
  Json out = Json::object();
  for (const engine::FacetFilter& filter : filters.facets) out[filter.facet] = strings_of(filter.values);
  if (filters.date != engine::DateRange{}) out["date"] = {{"from", filters.date.from}, {"to", filters.date.to}};
  return out;
}

Json json_of_open(const std::optional<OpenDocument>& open) {
  if (!open) return nullptr;
  Json position = nullptr;
  if (open->in_results) position = open->hit_position;
  return {{"id", open->document.id},
          {"title", open->document.title},
          {"position", std::move(position)},
          {"highlights", open->document.highlights.size()},
          {"currentHighlight", open->current_highlight}};
}

std::string dump(const Json& json) { return json.dump(-1, ' ', false, Json::error_handler_t::replace); }

}  // namespace

std::string_view screen_name(Screen screen) {
  switch (screen) {
    case Screen::results: return "results";
    case Screen::reader: return "reader";
    case Screen::failed: return "failed";
    case Screen::loading: break;
  }
  return "loading";
}

std::string_view theme_name(Theme theme) {
  switch (theme) {
    case Theme::light: return "light";
    case Theme::dark: return "dark";
    case Theme::system: break;
  }
  return "system";
}

std::string to_json(const ViewModel& view) {
  return dump({{"screen", screen_name(view.screen)},
               {"query", view.query},
               {"total", view.total},
               {"relaxed", view.relaxed},
               {"searching", view.searching},
               {"first", view.window.first},
               {"hits", json_of_hits(view.window)},
               {"facets", json_of_facets(view.facets)},
               {"filters", json_of_filters(view.filters)},
               {"sort", sort_name(view.sort)},
               {"open", json_of_open(view.open)},
               {"opening", view.opening_id},
               {"lang", lang_code(view.lang)},
               {"theme", theme_name(view.theme)},
               {"filtersOpen", view.filters_open},
               {"corpus", {{"title", view.corpus_title}, {"documents", view.corpus_documents}}},
               {"progress", {{"doneBytes", view.progress.done_bytes}, {"totalBytes", view.progress.total_bytes}}},
               {"status", view.status},
               {"error", view.error}});
}

std::string json_of(std::initializer_list<std::pair<std::string_view, std::string_view>> fields) {
  Json out = Json::object();
  for (const auto& [name, value] : fields) out[std::string(name)] = value;
  return dump(out);
}

}  // namespace tracuu::app
