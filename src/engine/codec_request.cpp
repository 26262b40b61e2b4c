#include <optional>

#include "engine/codec.h"
#include "engine/json_fields.h"

namespace tracuu::engine {

namespace {

constexpr std::string_view kSorts[] = {"relevance", "newest", "oldest"};  // in the order of enum Sort

Error malformed(std::string_view what) { return Error{TextKey::error_request_malformed, "", std::string(what)}; }

Json filters_to_json(const Filters& filters) {
  Json json = Json::object();
  for (const FacetFilter& filter : filters.facets) json[filter.facet] = filter.values;
  if (!filters.date.from.empty() || !filters.date.to.empty()) {
    json["date"] = {{"from", filters.date.from}, {"to", filters.date.to}};
  }
  return json;
}

bool filters_from_json(const Json& json, Filters& filters) {
  if (!json.is_object()) return false;
  for (const auto& [name, value] : json.items()) {
    if (name == "date") {
      if (!value.is_object()) return false;
      if (!read(value, "from", filters.date.from) || !read(value, "to", filters.date.to)) return false;
      continue;
    }
    FacetFilter filter{name, {}};
    if (!value.is_array() || !read(json, name.c_str(), filter.values)) return false;
    filters.facets.push_back(std::move(filter));
  }
  return true;
}

std::optional<Sort> sort_from_name(std::string_view name) {
  for (std::size_t i = 0; i < std::size(kSorts); ++i) {
    if (kSorts[i] == name) return static_cast<Sort>(i);
  }
  return std::nullopt;
}

struct BodyEncoder {
  Json& json;

  void operator()(const SearchRequest& request) const {
    json["type"] = "search";
    json["query"] = request.query;
    json["filters"] = filters_to_json(request.filters);
    json["sort"] = kSorts[static_cast<std::size_t>(request.sort)];
    json["offset"] = request.offset;
    json["limit"] = request.limit;
  }
  void operator()(const DocumentRequest& request) const {
    json["type"] = "document";
    json["document"] = request.id;
    json["highlight"] = request.highlight;
  }
  void operator()(const InfoRequest&) const { json["type"] = "info"; }
};

Result<SearchRequest> decode_search(const Json& json) {
  SearchRequest request;
  std::string sort(kSorts[0]);
  const Json* filters = find(json, "filters");
  if (!read(json, "query", request.query)) return malformed("query");
  if (filters != nullptr && !filters_from_json(*filters, request.filters)) return malformed("filters");
  if (!read(json, "offset", request.offset)) return malformed("offset");
  if (!read(json, "limit", request.limit)) return malformed("limit");
  const std::optional<Sort> known = read(json, "sort", sort) ? sort_from_name(sort) : std::nullopt;
  if (!known) return malformed("sort");
  request.sort = *known;
  return request;
}

Result<DocumentRequest> decode_document(const Json& json) {
  DocumentRequest request;
  if (find(json, "document") == nullptr || !read(json, "document", request.id)) return malformed("document");
  if (!read(json, "highlight", request.highlight)) return malformed("highlight");
  return request;
}

}  // namespace

std::string encode(const Request& request) {
  Json json = {{"id", request.id}};
  std::visit(BodyEncoder{json}, request.body);
  return dump(json);
}

Result<Request> decode_request(std::string_view text) {
  const Json json = Json::parse(text, nullptr, false);
  if (!json.is_object()) return malformed("JSON");
  Request request;
  std::string type;
  if (!read(json, "id", request.id)) return malformed("id");
  if (!read(json, "type", type)) return malformed("type");
  if (type == "search") {
    TRACUU_ASSIGN(request.body, decode_search(json));
  } else if (type == "document") {
    TRACUU_ASSIGN(request.body, decode_document(json));
  } else if (type == "info") {
    request.body = InfoRequest{};
  } else {
    return malformed("type");
  }
  return request;
}

}  // namespace tracuu::engine
