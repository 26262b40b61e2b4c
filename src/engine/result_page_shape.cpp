#include "engine/described.h"
#include "engine/shape_json.h"

namespace tracuu::engine {

namespace {

// As many as documents unless they are grouped.
void write_rows(const ResultPage& page, Json& json) {
  if (page.rows != page.total) json["rows"] = page.rows;
}

bool read_rows(const Json& json, ResultPage& page) {
  page.rows = page.total;
  return read(json, "rows", page.rows);
}

// "facets" holds what documents have, as the contract says; those that have nothing are in "facet_missing", how many
// values there are in "facet_totals".
void write_facets(const ResultPage& page, Json& json) {
  Json values = Json::object();
  Json totals = Json::object();
  Json missing = Json::object();
  for (const Facet& facet : page.facets) {
    std::vector<FacetValue> there = facet.values;
    if (!there.empty() && there.back().value.empty()) {
      missing[facet.name] = there.back().count;
      there.pop_back();
    }
    values[facet.name] = list_to_json(kListOf<FacetValue>, &there);
    totals[facet.name] = facet.all_values;
  }
  json["facets"] = std::move(values);
  json["facet_totals"] = std::move(totals);
  json["facet_missing"] = std::move(missing);
}

bool read_missing(const std::string& name, const Json& page, Facet& facet) {
  const Json* missing = find(nested(page, "facet_missing"), name.c_str());
  if (!read(nested(page, "facet_totals"), name.c_str(), facet.all_values)) return false;
  return missing == nullptr || read(*missing, facet.values.emplace_back().count);
}

bool read_facets(const Json& json, ResultPage& page) {
  const Json* facets = find(json, "facets");
  if (facets == nullptr) return true;
  if (!facets->is_object()) return false;
  for (const auto& [name, values] : facets->items()) {
    Facet& facet = page.facets.emplace_back();
    facet.name = name;
    if (!read_list(kListOf<FacetValue>, values, &facet.values) || !read_missing(name, json, facet)) return false;
  }
  return true;
}

}  // namespace

constexpr Field kHit[] = {
    FIELD(Hit, id),
    FIELD(Hit, title),
    FIELD(Hit, date),
    FIELD(Hit, source),
    FIELD(Hit, category),
    FIELD(Hit, score),
    FIELD(Hit, snippet),
    FIELD_OVER(Hit, highlights, snippet),
    FIELD_OVER(Hit, title_highlights, title),
    FIELD(Hit, forms),
    FIELD(Hit, copies).omitted(),
    FIELD(Hit, places).omitted(),
};
template <>
const Shape Described<Hit>::shape{kHit};

constexpr Field kDateHistogramBucket[] = {
    FIELD(DateHistogram::Bucket, iso).named("date"),
    FIELD(DateHistogram::Bucket, count),
};
template <>
const Shape Described<DateHistogram::Bucket>::shape{kDateHistogramBucket};

constexpr Field kDateHistogram[] = {
    FIELD(DateHistogram, within),
    FIELD(DateHistogram, buckets),
    FIELD(DateHistogram, coarser),
    FIELD(DateHistogram, undated),
};
template <>
const Shape Described<DateHistogram>::shape{kDateHistogram};

// Ranges here are of the page's query.
constexpr Field kQueryNote[] = {
    FIELD(QueryNote, text).spread(),
    FIELD(QueryNote, range),
};
template <>
const Shape Described<QueryNote>::shape{kQueryNote};

constexpr Field kAliasNote[] = {
    FIELD(AliasNote, range),
    FIELD(AliasNote, forms),
};
template <>
const Shape Described<AliasNote>::shape{kAliasNote};

constexpr Field kSuggestion[] = {
    FIELD(Suggestion, query),
    FIELD_OVER(Suggestion, changed, query),
    FIELD(Suggestion, total),
};
template <>
const Shape Described<Suggestion>::shape{kSuggestion};

constexpr Field kResultPage[] = {
    FIELD(ResultPage, query),
    FIELD(ResultPage, total),
    CUSTOM_FIELD(ResultPage, "rows", write_rows, read_rows),
    FIELD(ResultPage, about).omitted(),
    FIELD(ResultPage, relaxed),
    FIELD(ResultPage, elapsed_ms),
    FIELD(ResultPage, sort),
    FIELD(ResultPage, offset),
    FIELD(ResultPage, hits),
    CUSTOM_FIELD(ResultPage, "facets", write_facets, read_facets),
    FIELD(ResultPage, dates),
    FIELD_OVER(ResultPage, notes, query),
    FIELD(ResultPage, reading),
    FIELD_OVER(ResultPage, aliases, query),
    FIELD(ResultPage, suggestions),
};
template <>
const Shape Described<ResultPage>::shape{kResultPage};

}  // namespace tracuu::engine
