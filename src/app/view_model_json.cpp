#include "app/view_model_json.h"

#include <nlohmann/json.hpp>

#include "app/knowledge_export.h"
#include "app/url_places.h"
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

Json json_of_values(const std::vector<FacetValueView>& values) {
  Json out = Json::array();
  for (const FacetValueView& value : values) {
    out.push_back(
        {{"value", value.value}, {"label", value.label}, {"count", value.count}, {"selected", value.selected}});
    if (value.excluded) out.back()["excluded"] = true;
  }
  return out;
}

Json json_of_facets(const std::vector<FacetView>& facets) {
  Json out = Json::array();
  for (const FacetView& facet : facets)
    out.push_back({{"name", facet.name}, {"label", facet.label}, {"values", json_of_values(facet.values)}});
  return out;
}

Json json_of_facet_search(const FacetSearch& search) {
  if (search.facet.empty()) return nullptr;
  return {{"facet", search.facet}, {"text", search.text}, {"values", json_of_values(search.values)}};
}

// As a search takes them: {facet: [values], "-facet": [excluded values], date: {from, to, undated}}.
Json json_of_filters(const engine::Filters& filters) {
  Json out = Json::object();
  for (const engine::FacetFilter& filter : filters.facets) {
    if (!filter.values.empty()) out[filter.facet] = strings_of(filter.values);
    if (!filter.excluded.empty()) out["-" + filter.facet] = strings_of(filter.excluded);
  }
  if (filters.date == engine::DateRange{}) return out;
  out["date"] = {{"from", filters.date.from}, {"to", filters.date.to}};
  if (filters.date.undated) out["date"]["undated"] = true;
  return out;
}

Json json_of_dates(const DatesView& dates) {
  Json bars = Json::array();
  for (const DatesView::Bar& bar : dates.bars) {
    if (bar.count > 0) bars.push_back({{"iso", bar.iso}, {"count", bar.count}, {"selected", bar.selected}});
  }
  return {{"within", dates.levels.empty() ? "" : dates.levels.back().iso},
          {"bars", std::move(bars)},
          {"coarser", dates.coarser},
          {"undated", dates.undated}};
}

Json json_of_feedback(const QueryFeedback& feedback) {
  Json notes = Json::array(), suggestions = Json::array();
  for (const QueryFeedback::Note& note : feedback.notes) notes.push_back(note.text);
  for (const engine::Suggestion& suggestion : feedback.suggestions)
    suggestions.push_back({{"query", suggestion.query}, {"total", suggestion.total}});
  return {{"notes", std::move(notes)},
          {"reading", feedback.reading},
          {"aliases", feedback.aliases},
          {"suggestions", std::move(suggestions)}};
}

Json json_of_explaining(const std::optional<Explaining>& explaining) {
  if (!explaining) return nullptr;
  return {{"id", explaining->id}, {"answered", explaining->explanation.has_value()}};
}

Json json_of_open(const std::optional<OpenDocument>& open) {
  if (!open) return nullptr;
  Json position = nullptr;
  if (open->in_results) position = open->hit_position;
  Json out = {{"id", open->document.id},
              {"title", open->document.title},
              {"position", std::move(position)},
              {"highlights", open->document.highlights.size()},
              {"currentHighlight", open->current_highlight}};
  const ByteRange passage = open->passage;
  if (!passage.empty()) out["passage"] = open->document.text.substr(passage.begin, passage.size());
  if (open->passage_lost) out["passageLost"] = true;
  return out;
}

std::string_view panel_name(ReaderPanel panel) {
  switch (panel) {
    case ReaderPanel::outline: return "outline";
    case ReaderPanel::about: return "about";
    case ReaderPanel::comparison: return "comparison";
    case ReaderPanel::says: return "says";
    case ReaderPanel::none: break;
  }
  return "";
}

// What is there only while it is used.
void put_reading(const ViewModel& view, Json& out) {
  if (view.reader_panel != ReaderPanel::none) out["readerPanel"] = panel_name(view.reader_panel);
  if (!view.mentions_shown) out["mentionsShown"] = false;
  if (view.mentions.parts_read > 0)
    out["mentions"] = {{"things", view.mentions.things.size()},
                       {"places", view.mentions.places.size()},
                       {"complete", view.mentions.is_complete()}};
  if (view.text_face == TextFace::sans) out["textFace"] = "sans";
  if (!view.comparing) return;
  const std::optional<engine::Comparison>& comparison = view.comparing->comparison;
  Json changes = nullptr;
  if (comparison) changes = comparison->changes.size();
  out["comparing"] = {
      {"with", view.comparing->with}, {"differences", std::move(changes)}, {"current", view.comparing->current}};
}

std::string dump(const Json& json) { return json.dump(-1, ' ', false, Json::error_handler_t::replace); }

Json json_of_suggesting(const Suggesting& suggesting) {
  Json completions = Json::array();
  for (const engine::Completions::Item& item : suggesting.completions) completions.push_back(item.query);
  return {{"searches", strings_of(suggesting.searches)}, {"completions", std::move(completions)}};
}

Json json_of_reliefs(const std::vector<Relief>& reliefs) {
  Json out = Json::array();
  for (const Relief& relief : reliefs) out.push_back({{"label", relief.label}, {"total", relief.total}});
  return out;
}

Json json_of_find(const FindInDocument& find) {
  return {{"text", find.text}, {"count", find.found.size()}, {"current", find.current}, {"searching", find.searching}};
}

Json json_of_language(const LanguageView& answer) {
  return {{"node", answer.question.node},
          {"known", answer.known},
          {"asking", answer.asking},
          {"done", answer.extent.done},
          {"total", answer.total}};
}

Json json_of_knowledge(const KnowledgeView& answer) {
  Json out = {{"name", answer.question.entity.name},
              {"known", answer.known},
              {"asking", answer.asking},
              {"total", answer.total}};
  if (const auto& sides = answer.contrast)
    out["sides"] = {
        {"a", sides->a}, {"aDocuments", sides->documents_a}, {"b", sides->b}, {"bDocuments", sides->documents_b}};
  return out;
}

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
  const bool is_hidden = view.screen == Screen::reader && !is_reading(view);
  Json out = {{"screen", screen_name(is_hidden ? Screen::results : view.screen)},
              {"query", view.query},
              {"total", view.total},
              {"relaxed", view.relaxed},
              {"searching", view.searching},
              {"first", view.window.first},
              {"hits", json_of_hits(view.window)},
              {"facets", json_of_facets(view.facets)},
              {"facetSearch", json_of_facet_search(view.facet_search)},
              {"dates", json_of_dates(view.dates)},
              {"filters", json_of_filters(view.filters)},
              {"marks", marks_name(view.marks)},
              {"sort", sort_name(view.sort)},
              {"sortInForce", sort_name(view.sort_in_force)},
              {"feedback", json_of_feedback(view.feedback)},
              {"explaining", json_of_explaining(view.explaining)},
              {"open", json_of_open(view.open)},
              {"opening", view.opening_id},
              {"lang", lang_code(view.lang)},
              {"theme", theme_name(view.theme)},
              {"textSize", view.text_size},
              {"wideText", view.wide_text},
              {"filtersOpen", view.filters_open},
              {"helpOpen", view.help_open},
              {"corpus", {{"title", view.corpus.title}, {"documents", view.corpus.documents}}},
              {"progress", {{"doneBytes", view.progress.done_bytes}, {"totalBytes", view.progress.total_bytes}}},
              {"status", view.status},
              {"error", view.error}};
  if (view.place == Place::overview) out["place"] = "overview";
  if (view.place == Place::language) {
    out["place"] = tool_name(view.language.question.tool);
    out["language"] = json_of_language(view.language);
  }
  if (view.place == Place::knowledge) {
    out["place"] = ledger_name(view.knowledge.question.ledger);
    out["knowledge"] = json_of_knowledge(view.knowledge);
  }
  if (view.rows != view.total) out["rows"] = view.rows;
  if (!view.like.empty()) out["like"] = {{"id", view.like}, {"title", view.about}};
  if (!view.copies_of.empty()) out["copiesOf"] = {{"id", view.copies_of}, {"title", view.about}};
  if (view.all_copies) out["allCopies"] = true;
  if (view.compact_rows) out["compactRows"] = true;
  if (view.saving) out["saving"] = {{"done", view.saving->done}, {"total", view.saving->total}};
  if (view.suggesting.open) out["suggesting"] = json_of_suggesting(view.suggesting);
  if (!view.reliefs.empty()) out["reliefs"] = json_of_reliefs(view.reliefs);
  if (view.find.open) out["find"] = json_of_find(view.find);
  put_reading(view, out);
  return dump(out);
}

std::string json_of(std::initializer_list<std::pair<std::string_view, std::string_view>> fields) {
  Json out = Json::object();
  for (const auto& [name, value] : fields) out[std::string(name)] = value;
  return dump(out);
}

}  // namespace tracuu::app
