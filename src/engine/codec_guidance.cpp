#include "engine/codec_parts.h"

namespace tracuu::engine {

void put_completions(const Completions& completions, Json& json) {
  json["text"] = completions.text;
  json["items"] = Json::array();
  for (const Completions::Item& item : completions.items) {
    json["items"].push_back({{"query", item.query}, {"label", item.label}, {"is_name", item.is_name}});
  }
}

bool read_completions(const Json& json, Completions& completions) {
  return read(json, "text", completions.text) && for_each_object(json, "items", [&](const Json& item) {
           Completions::Item& added = completions.items.emplace_back();
           return read(item, "query", added.query) && read(item, "label", added.label) &&
                  read(item, "is_name", added.is_name);
         });
}

void put_counts(const Counts& counts, Json& json) {
  json["unfiltered"] = counts.unfiltered;
  json["filters"] = Json::array();
  for (const auto& each : counts.filters) json["filters"].push_back({{"facet", each.facet}, {"total", each.total}});
  json["queries"] = Json::array();
  for (const auto& each : counts.queries) json["queries"].push_back({{"query", each.query}, {"total", each.total}});
}

bool read_counts(const Json& json, Counts& counts) {
  const auto read_filter = [&](const Json& item) {
    Counts::WithoutFilter& added = counts.filters.emplace_back();
    return read(item, "facet", added.facet) && read(item, "total", added.total);
  };
  const auto read_query = [&](const Json& item) {
    Counts::OtherQuery& added = counts.queries.emplace_back();
    return read(item, "query", added.query) && read(item, "total", added.total);
  };
  return read(json, "unfiltered", counts.unfiltered) && for_each_object(json, "filters", read_filter) &&
         for_each_object(json, "queries", read_query);
}

}  // namespace tracuu::engine
