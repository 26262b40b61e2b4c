#include <utility>

#include "engine/codec_names.h"
#include "engine/codec_parts.h"

namespace tracuu::engine {

namespace {

Error malformed(std::string_view what) { return Error{TextKey::error_request_malformed, "", std::string(what)}; }

template <typename Asked>
void put_window(const Asked& request, const char* type, Json& json) {
  json["type"] = type;
  put_search(request.search, json);
  json["offset"] = request.offset;
  json["limit"] = request.limit;
}

// The window of the rows is the tool's own; the search has none.
template <typename Asked>
bool read_window(const Json& json, Asked& request) {
  request.search.offset = SearchRequest().offset;
  request.search.limit = SearchRequest().limit;
  return read(json, "offset", request.offset) && read(json, "limit", request.limit);
}

bool read_own(const Json& json, ConcordanceRequest& request) {
  return read_window(json, request) && read(json, "node", request.node) &&
         read_name(json, "order", kLineOrders, request.order);
}

bool read_own(const Json& json, CollocationsRequest& request) {
  return read_window(json, request) && read(json, "node", request.node) && read(json, "left", request.left) &&
         read(json, "right", request.right) && read_name(json, "measure", kMeasures, request.measure) &&
         read(json, "least", request.least);
}

bool read_own(const Json& json, NgramsRequest& request) {
  return read_window(json, request) && read(json, "node", request.node) && read(json, "size", request.size);
}

bool read_own(const Json& json, FrequencyRequest& request) {
  return read(json, "node", request.node) && read(json, "by", request.by) && read(json, "within", request.within);
}

bool read_own(const Json& json, DispersionRequest& request) {
  return read_window(json, request) && read(json, "node", request.node);
}

bool read_own(const Json& json, KeynessRequest& request) {
  return read_window(json, request) && read(json, "size", request.size) && read(json, "rarer", request.rarer) &&
         read(json, "least", request.least);
}

bool read_own(const Json& json, VocabularyRequest& request) {
  return read_window(json, request) && read(json, "beginning", request.beginning) &&
         read_name(json, "order", kTermOrders, request.order);
}

template <typename Asked>
Result<RequestBody> read_tool(const Json& json, std::string_view type) {
  Asked request;
  TRACUU_ASSIGN(request.search, read_search(json));
  if (!read_own(json, request)) return malformed(type);
  return RequestBody(std::move(request));
}

}  // namespace

void put_language(const ConcordanceRequest& request, Json& json) {
  put_window(request, "concordance", json);
  json["node"] = request.node;
  json["order"] = name_of(request.order, kLineOrders);
}

void put_language(const CollocationsRequest& request, Json& json) {
  put_window(request, "collocations", json);
  json["node"] = request.node;
  json["left"] = request.left;
  json["right"] = request.right;
  json["measure"] = name_of(request.measure, kMeasures);
  json["least"] = request.least;
}

void put_language(const NgramsRequest& request, Json& json) {
  put_window(request, "ngrams", json);
  json["node"] = request.node;
  json["size"] = request.size;
}

void put_language(const FrequencyRequest& request, Json& json) {
  json["type"] = "frequency";
  put_search(request.search, json);
  json["node"] = request.node;
  json["by"] = request.by;
  json["within"] = request.within;
}

void put_language(const DispersionRequest& request, Json& json) {
  put_window(request, "dispersion", json);
  json["node"] = request.node;
}

void put_language(const KeynessRequest& request, Json& json) {
  put_window(request, "keyness", json);
  json["size"] = request.size;
  json["rarer"] = request.rarer;
  json["least"] = request.least;
}

void put_language(const VocabularyRequest& request, Json& json) {
  put_window(request, "vocabulary", json);
  json["beginning"] = request.beginning;
  json["order"] = name_of(request.order, kTermOrders);
}

std::optional<Result<RequestBody>> read_language(const Json& json, std::string_view type) {
  if (type == "concordance") return read_tool<ConcordanceRequest>(json, type);
  if (type == "collocations") return read_tool<CollocationsRequest>(json, type);
  if (type == "ngrams") return read_tool<NgramsRequest>(json, type);
  if (type == "frequency") return read_tool<FrequencyRequest>(json, type);
  if (type == "dispersion") return read_tool<DispersionRequest>(json, type);
  if (type == "keyness") return read_tool<KeynessRequest>(json, type);
  if (type == "vocabulary") return read_tool<VocabularyRequest>(json, type);
  return std::nullopt;
}

}  // namespace tracuu::engine
