#include "engine/codec_parts.h"

namespace tracuu::engine {

namespace {

Json values_to_json(const std::vector<OverviewValue>& values) {
  Json json = Json::array();
  for (const OverviewValue& each : values) json.push_back({{"value", each.value}, {"documents", each.documents}});
  return json;
}

bool read_values(const Json& json, const char* name, std::vector<OverviewValue>& values) {
  return for_each_object(json, name, [&](const Json& item) {
    OverviewValue& each = values.emplace_back();
    return read(item, "value", each.value) && read(item, "documents", each.documents);
  });
}

bool read_groups(const Json& json, Overview& overview) {
  return for_each_object(json, "groups", [&](const Json& item) {
    Overview::Group& group = overview.groups.emplace_back();
    return read(item, "facet", group.facet) && read(item, "all_values", group.all_values) &&
           read_values(item, "values", group.values);
  });
}

bool read_dates(const Json& json, DateState& dates) {
  return read(json, "day", dates.day) && read(json, "month", dates.month) && read(json, "year", dates.year) &&
         read(json, "none", dates.none) && read(json, "inferred", dates.inferred);
}

}  // namespace

void put_overview(const Overview& overview, Json& json) {
  json["tokens"] = overview.tokens;
  json["terms"] = overview.terms;
  json["years"] = values_to_json(overview.years);
  json["groups"] = Json::array();
  for (const Overview::Group& group : overview.groups) {
    json["groups"].push_back(
        {{"facet", group.facet}, {"all_values", group.all_values}, {"values", values_to_json(group.values)}});
  }
  json["names"] = values_to_json(overview.names);
  const DateState& dates = overview.dates;
  json["dates"] = {{"day", dates.day},
                   {"month", dates.month},
                   {"year", dates.year},
                   {"none", dates.none},
                   {"inferred", dates.inferred}};
  json["reported"] = overview.reported;
  json["derived_titles"] = overview.derived_titles;
  json["skipped"] = overview.skipped;
  json["repaired"] = overview.repaired;
  json["fingerprint"] = overview.fingerprint;
}

bool read_overview(const Json& json, Overview& overview) {
  return read(json, "tokens", overview.tokens) && read(json, "terms", overview.terms) &&
         read_values(json, "years", overview.years) && read_groups(json, overview) &&
         read_values(json, "names", overview.names) && read_dates(nested(json, "dates"), overview.dates) &&
         read(json, "reported", overview.reported) && read(json, "derived_titles", overview.derived_titles) &&
         read(json, "skipped", overview.skipped) && read(json, "repaired", overview.repaired) &&
         read(json, "fingerprint", overview.fingerprint);
}

}  // namespace tracuu::engine
