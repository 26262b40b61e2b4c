#include <algorithm>

#include "engine/codec.h"
#include "engine/codec_names.h"
#include "engine/codec_parts.h"
#include "engine/json_fields.h"

namespace tracuu::engine {

namespace {

Error malformed(std::string_view what) { return Error{TextKey::error_request_malformed, "", std::string(what)}; }

FacetFilter& filter_on(std::string_view facet, Filters& filters) {
  const auto found = std::ranges::find(filters.facets, facet, &FacetFilter::facet);
  return found != filters.facets.end() ? *found : filters.facets.emplace_back(FacetFilter{std::string(facet)});
}

bool filters_from_json(const Json& json, Filters& filters) {
  if (!json.is_object()) return false;
  for (const auto& [name, value] : json.items()) {
    if (name == "date") {
      DateRange& date = filters.date;
      if (!value.is_object() || !read(value, "from", date.from) || !read(value, "to", date.to)) return false;
      if (!read(value, "undated", date.undated)) return false;
      continue;
    }
    const bool excludes = name.starts_with('-');
    FacetFilter& filter = filter_on(std::string_view(name).substr(excludes ? 1 : 0), filters);
    if (!read(json, name.c_str(), excludes ? filter.excluded : filter.values)) return false;
  }
  return true;
}

Result<CompleteRequest> decode_complete(const Json& json) {
  CompleteRequest request;
  if (!read(json, "text", request.text)) return malformed("text");
  if (!read(json, "limit", request.limit)) return malformed("limit");
  return request;
}

Result<CountRequest> decode_count(const Json& json) {
  CountRequest request;
  TRACUU_ASSIGN(request.search, read_search(json));
  if (!read(json, "queries", request.queries)) return malformed("queries");
  return request;
}

Result<FacetValuesRequest> decode_facet_values(const Json& json) {
  FacetValuesRequest request;
  TRACUU_ASSIGN(request.search, read_search(json));
  request.search.limit = SearchRequest().limit;
  if (find(json, "facet") == nullptr || !read(json, "facet", request.facet)) return malformed("facet");
  if (!read(json, "text", request.text)) return malformed("text");
  if (!read(json, "limit", request.limit)) return malformed("limit");
  return request;
}

Result<ExplainRequest> decode_explain(const Json& json) {
  ExplainRequest request;
  if (find(json, "document") == nullptr || !read(json, "document", request.id)) return malformed("document");
  if (!read(json, "query", request.query)) return malformed("query");
  if (!read_name(json, "marks", kMarks, request.marks)) return malformed("marks");
  return request;
}

Result<DocumentRequest> decode_document(const Json& json) {
  DocumentRequest request;
  if (find(json, "document") == nullptr || !read(json, "document", request.id)) return malformed("document");
  if (!read(json, "highlight", request.highlight)) return malformed("highlight");
  if (!read_name(json, "marks", kMarks, request.marks)) return malformed("marks");
  if (!read(json, "at", request.at)) return malformed("at");
  return request;
}

Result<FactsRequest> decode_facts(const Json& json) {
  FactsRequest request;
  if (find(json, "document") == nullptr || !read(json, "document", request.id)) return malformed("document");
  return request;
}

Result<CompareRequest> decode_compare(const Json& json) {
  CompareRequest request;
  if (find(json, "a") == nullptr || !read(json, "a", request.a)) return malformed("a");
  if (find(json, "b") == nullptr || !read(json, "b", request.b)) return malformed("b");
  return request;
}

Result<PassagesRequest> decode_passages(const Json& json) {
  PassagesRequest request;
  if (find(json, "document") == nullptr || !read(json, "document", request.id)) return malformed("document");
  if (!read(json, "text", request.text)) return malformed("text");
  return request;
}

Result<RequestBody> decode_body(const Json& json, std::string_view type) {
  RequestBody body;
  if (type == "search") {
    TRACUU_ASSIGN(body, read_search(json));
  } else if (type == "suggest") {
    TRACUU_ASSIGN(body, decode_complete(json));
  } else if (type == "count") {
    TRACUU_ASSIGN(body, decode_count(json));
  } else if (type == "facet_values") {
    TRACUU_ASSIGN(body, decode_facet_values(json));
  } else if (type == "explain") {
    TRACUU_ASSIGN(body, decode_explain(json));
  } else if (type == "document") {
    TRACUU_ASSIGN(body, decode_document(json));
  } else if (type == "passages") {
    TRACUU_ASSIGN(body, decode_passages(json));
  } else if (type == "overview") {
    body = OverviewRequest{};
  } else if (type == "export") {
    TRACUU_ASSIGN(SearchRequest search, read_search(json));
    body = ExportRequest{std::move(search)};
  } else if (type == "facts") {
    TRACUU_ASSIGN(body, decode_facts(json));
  } else if (type == "compare") {
    TRACUU_ASSIGN(body, decode_compare(json));
  } else if (type == "info") {
    body = InfoRequest{};
  } else if (std::optional<Result<RequestBody>> asked = read_language(json, type)) {
    return std::move(*asked);
  } else {
    return malformed("type");
  }
  return body;
}

}  // namespace

Result<SearchRequest> read_search(const Json& json) {
  SearchRequest request;
  const Json* filters = find(json, "filters");
  if (!read(json, "query", request.query)) return malformed("query");
  if (filters != nullptr && !filters_from_json(*filters, request.filters)) return malformed("filters");
  if (!read(json, "offset", request.offset)) return malformed("offset");
  if (!read(json, "limit", request.limit)) return malformed("limit");
  if (!read_name(json, "sort", kSorts, request.sort)) return malformed("sort");
  if (!read_name(json, "marks", kMarks, request.marks)) return malformed("marks");
  if (!read(json, "dates_within", request.dates_within)) return malformed("dates_within");
  if (!read(json, "like", request.like)) return malformed("like");
  if (!read(json, "copies_of", request.copies_of)) return malformed("copies_of");
  if (!read(json, "grouped", request.grouped)) return malformed("grouped");
  return request;
}

Result<Request> decode_request(std::string_view text) {
  const Json json = Json::parse(text, nullptr, false);
  if (!json.is_object()) return malformed("JSON");
  Request request;
  std::string type;
  if (!read(json, "id", request.id)) return malformed("id");
  if (!read(json, "type", type)) return malformed("type");
  TRACUU_ASSIGN(request.body, decode_body(json, type));
  return request;
}

}  // namespace tracuu::engine
