#include "engine/codec.h"
#include "engine/codec_names.h"
#include "engine/codec_parts.h"
#include "engine/json_fields.h"

namespace tracuu::engine {

namespace {

Json filters_to_json(const Filters& filters) {
  Json json = Json::object();
  for (const FacetFilter& filter : filters.facets) {
    if (!filter.values.empty() || filter.excluded.empty()) json[filter.facet] = filter.values;
    if (!filter.excluded.empty()) json["-" + filter.facet] = filter.excluded;
  }
  const DateRange& date = filters.date;
  if (date == DateRange()) return json;
  json["date"] = {{"from", date.from}, {"to", date.to}};
  if (date.undated) json["date"]["undated"] = true;
  return json;
}

struct BodyEncoder {
  Json& json;

  void operator()(const SearchRequest& request) const {
    json["type"] = "search";
    put_search(request, json);
  }
  void operator()(const CompleteRequest& request) const {
    json["type"] = "suggest";
    json["text"] = request.text;
    json["limit"] = request.limit;
  }
  void operator()(const CountRequest& request) const {
    json["type"] = "count";
    put_search(request.search, json);
    json["queries"] = request.queries;
  }
  void operator()(const FacetValuesRequest& request) const {
    json["type"] = "facet_values";
    put_search(request.search, json);
    json["facet"] = request.facet;
    json["text"] = request.text;
    json["limit"] = request.limit;
  }
  void operator()(const ExplainRequest& request) const {
    json["type"] = "explain";
    json["document"] = request.id;
    json["query"] = request.query;
    json["marks"] = name_of(request.marks, kMarks);
  }
  void operator()(const DocumentRequest& request) const {
    json["type"] = "document";
    json["document"] = request.id;
    json["highlight"] = request.highlight;
    json["marks"] = name_of(request.marks, kMarks);
    if (!request.at.empty()) json["at"] = request.at;
  }
  void operator()(const PassagesRequest& request) const {
    json["type"] = "passages";
    json["document"] = request.id;
    json["text"] = request.text;
  }
  void operator()(const OverviewRequest&) const { json["type"] = "overview"; }
  void operator()(const ExportRequest& request) const {
    json["type"] = "export";
    put_search(request.search, json);
  }
  void operator()(const FactsRequest& request) const {
    json["type"] = "facts";
    json["document"] = request.id;
  }
  void operator()(const CompareRequest& request) const {
    json["type"] = "compare";
    json["a"] = request.a;
    json["b"] = request.b;
  }
  void operator()(const InfoRequest&) const { json["type"] = "info"; }
  void operator()(const auto& request) const { put_language(request, json); }
};

}  // namespace

void put_search(const SearchRequest& request, Json& json) {
  json["query"] = request.query;
  json["filters"] = filters_to_json(request.filters);
  json["sort"] = name_of(request.sort, kSorts);
  json["marks"] = name_of(request.marks, kMarks);
  json["dates_within"] = request.dates_within;
  if (!request.like.empty()) json["like"] = request.like;
  if (!request.copies_of.empty()) json["copies_of"] = request.copies_of;
  if (request.grouped) json["grouped"] = true;
  json["offset"] = request.offset;
  json["limit"] = request.limit;
}

std::string encode(const Request& request) {
  Json json = {{"id", request.id}};
  std::visit(BodyEncoder{json}, request.body);
  return dump(json);
}

}  // namespace tracuu::engine
