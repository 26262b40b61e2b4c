#include "engine/codec_names.h"
#include "engine/codec_parts.h"

namespace tracuu::engine {

namespace {

bool read_spans(const Json& json, const char* name, std::string_view text, std::vector<ByteRange>& ranges) {
  const Json* spans = find(json, name);
  return spans == nullptr || spans_from_json(text, *spans, ranges);
}

bool read_span(const Json& json, const char* name, std::string_view text, ByteRange& range) {
  const Json* span = find(json, name);
  return span == nullptr || span_from_json(text, *span, range);
}

bool read_hit(const Json& json, Hit& hit) {
  return read(json, "id", hit.id) && read(json, "title", hit.title) && read(json, "date", hit.date) &&
         read(json, "source", hit.source) && read(json, "category", hit.category) && read(json, "score", hit.score) &&
         read(json, "snippet", hit.snippet) && read_spans(json, "highlights", hit.snippet, hit.highlights) &&
         read_spans(json, "title_highlights", hit.title, hit.title_highlights) && read(json, "forms", hit.forms) &&
         read(json, "copies", hit.copies) && read(json, "places", hit.places);
}

bool read_hits(const Json& json, std::vector<Hit>& hits) {
  return for_each_object(json, "hits", [&](const Json& item) { return read_hit(item, hits.emplace_back()); });
}

bool read_values(const Json& json, const char* name, std::vector<FacetValue>& values) {
  return for_each_object(json, name, [&](const Json& item) {
    FacetValue& value = values.emplace_back();
    return read(item, "value", value.value) && read(item, "count", value.count);
  });
}

bool read_facets(const Json& json, std::vector<Facet>& facets) {
  const Json* field = find(json, "facets");
  if (field == nullptr) return true;
  if (!field->is_object()) return false;
  const Json& totals = nested(json, "facet_totals");
  const Json& missing = nested(json, "facet_missing");
  for (const auto& [name, values] : field->items()) {
    Facet& facet = facets.emplace_back();
    facet.name = name;
    if (!read_values(*field, name.c_str(), facet.values)) return false;
    if (!read(totals, name.c_str(), facet.all_values)) return false;
    if (find(missing, name.c_str()) == nullptr) continue;
    if (!read(missing, name.c_str(), facet.values.emplace_back().count)) return false;
  }
  return true;
}

bool read_dates(const Json& json, DateHistogram& dates) {
  return read(json, "within", dates.within) && read(json, "coarser", dates.coarser) &&
         read(json, "undated", dates.undated) && for_each_object(json, "buckets", [&](const Json& item) {
           DateHistogram::Bucket& bucket = dates.buckets.emplace_back();
           return read(item, "date", bucket.iso) && read(item, "count", bucket.count);
         });
}

bool read_notes(const Json& json, ResultPage& page) {
  return for_each_object(json, "notes", [&](const Json& item) {
    QueryNote& note = page.notes.emplace_back();
    return read_error(item, note.text) && read_span(item, "range", page.query, note.range);
  });
}

bool read_aliases(const Json& json, ResultPage& page) {
  return for_each_object(json, "aliases", [&](const Json& item) {
    AliasNote& note = page.aliases.emplace_back();
    return read_span(item, "range", page.query, note.range) && read(item, "forms", note.forms);
  });
}

bool read_suggestions(const Json& json, std::vector<Suggestion>& suggestions) {
  return for_each_object(json, "suggestions", [&](const Json& item) {
    Suggestion& suggestion = suggestions.emplace_back();
    return read(item, "query", suggestion.query) && read_spans(item, "changed", suggestion.query, suggestion.changed) &&
           read(item, "total", suggestion.total);
  });
}

}  // namespace

bool read_page(const Json& json, ResultPage& page) {
  if (!read(json, "total", page.total)) return false;
  page.rows = page.total;
  return read(json, "query", page.query) && read(json, "rows", page.rows) && read(json, "about", page.about) &&
         read(json, "relaxed", page.relaxed) && read(json, "elapsed_ms", page.elapsed_ms) &&
         read_name(json, "sort", kSorts, page.sort) && read(json, "offset", page.offset) &&
         read_hits(json, page.hits) && read_facets(json, page.facets) &&
         read_dates(nested(json, "dates"), page.dates) && read_notes(json, page) &&
         read(json, "reading", page.reading) && read_aliases(json, page) && read_suggestions(json, page.suggestions);
}

bool read_facet_values(const Json& json, FacetValues& found) {
  return read(json, "facet", found.facet) && read(json, "text", found.text) &&
         read_values(json, "values", found.values) && read(json, "all_values", found.all_values);
}

}  // namespace tracuu::engine
