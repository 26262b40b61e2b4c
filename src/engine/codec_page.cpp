#include "engine/codec_names.h"
#include "engine/codec_parts.h"

namespace tracuu::engine {

namespace {

Json hit_to_json(const Hit& hit) {
  Json json = {{"id", hit.id},
               {"title", hit.title},
               {"date", hit.date},
               {"source", hit.source},
               {"category", hit.category},
               {"score", hit.score},
               {"snippet", hit.snippet},
               {"highlights", spans_to_json(hit.snippet, hit.highlights)},
               {"title_highlights", spans_to_json(hit.title, hit.title_highlights)},
               {"forms", hit.forms}};
  if (hit.copies > 0) json["copies"] = hit.copies;
  if (hit.places > 0) json["places"] = hit.places;
  return json;
}

Json values_to_json(const std::vector<FacetValue>& values) {
  Json json = Json::array();
  for (const FacetValue& value : values) json.push_back({{"value", value.value}, {"count", value.count}});
  return json;
}

// "facets" holds what documents have, as the contract says; those that have nothing are in "facet_missing".
void put_facets(const std::vector<Facet>& facets, Json& json) {
  Json values = Json::object();
  Json totals = Json::object();
  Json missing = Json::object();
  for (const Facet& facet : facets) {
    std::vector<FacetValue> there = facet.values;
    if (!there.empty() && there.back().value.empty()) {
      missing[facet.name] = there.back().count;
      there.pop_back();
    }
    values[facet.name] = values_to_json(there);
    totals[facet.name] = facet.all_values;
  }
  json["facets"] = std::move(values);
  json["facet_totals"] = std::move(totals);
  json["facet_missing"] = std::move(missing);
}

Json dates_to_json(const DateHistogram& dates) {
  Json buckets = Json::array();
  for (const DateHistogram::Bucket& bucket : dates.buckets) {
    buckets.push_back({{"date", bucket.iso}, {"count", bucket.count}});
  }
  return {{"within", dates.within},
          {"buckets", std::move(buckets)},
          {"coarser", dates.coarser},
          {"undated", dates.undated}};
}

Json notes_to_json(const ResultPage& page) {
  Json notes = Json::array();
  for (const QueryNote& note : page.notes) {
    Json json = Json::object();
    put_error(note.text, json);
    json["range"] = span_to_json(page.query, note.range);
    notes.push_back(std::move(json));
  }
  return notes;
}

Json aliases_to_json(const ResultPage& page) {
  Json aliases = Json::array();
  for (const AliasNote& note : page.aliases) {
    aliases.push_back({{"range", span_to_json(page.query, note.range)}, {"forms", note.forms}});
  }
  return aliases;
}

Json suggestions_to_json(const std::vector<Suggestion>& suggestions) {
  Json json = Json::array();
  for (const Suggestion& suggestion : suggestions) {
    json.push_back({{"query", suggestion.query},
                    {"changed", spans_to_json(suggestion.query, suggestion.changed)},
                    {"total", suggestion.total}});
  }
  return json;
}

}  // namespace

void put_page(const ResultPage& page, Json& json) {
  json["query"] = page.query;
  json["total"] = page.total;
  if (page.rows != page.total) json["rows"] = page.rows;
  if (!page.about.empty()) json["about"] = page.about;
  json["relaxed"] = page.relaxed;
  json["elapsed_ms"] = page.elapsed_ms;
  json["sort"] = name_of(page.sort, kSorts);
  json["offset"] = page.offset;
  Json hits = Json::array();
  for (const Hit& hit : page.hits) hits.push_back(hit_to_json(hit));
  json["hits"] = std::move(hits);
  put_facets(page.facets, json);
  json["dates"] = dates_to_json(page.dates);
  json["notes"] = notes_to_json(page);
  json["reading"] = page.reading;
  json["aliases"] = aliases_to_json(page);
  json["suggestions"] = suggestions_to_json(page.suggestions);
}

void put_facet_values(const FacetValues& found, Json& json) {
  json["facet"] = found.facet;
  json["text"] = found.text;
  json["values"] = values_to_json(found.values);
  json["all_values"] = found.all_values;
}

}  // namespace tracuu::engine
