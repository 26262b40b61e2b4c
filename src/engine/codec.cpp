#include "engine/codec.h"

#include <array>
#include <iterator>

#include "engine/described.h"
#include "engine/shape_json.h"

namespace tracuu::engine {

namespace {

// One alternative of a message's body.
template <typename Body>
struct Type {
  const char* name;
  std::size_t index;  // among the types of the body
  bool is_apart;      // its fields are an object of their own, under the type's name
  const Shape* shape;
  void* (*emplace)(Body& body);
};

template <typename Types, typename Alternative>
constexpr Type<OneOf<Types>> type(const char* name, bool is_apart = false) {
  using Body = OneOf<Types>;
  return {name, Types::template index_of<Alternative>(), is_apart, &Described<Alternative>::shape,
          [](Body& body) -> void* { return &body.template emplace<Alternative>(); }};
}

template <typename Alternative>
constexpr Type<RequestBody> request(const char* name) {
  return type<RequestTypes, Alternative>(name);
}

template <typename Alternative>
constexpr Type<ResponseBody> response(const char* name) {
  return type<ResponseTypes, Alternative>(name);
}

template <typename Alternative>
constexpr Type<ResponseBody> response_apart(const char* name) {
  return type<ResponseTypes, Alternative>(name, true);
}

// Both in the order of those types.
constexpr Type<RequestBody> kRequests[] = {
    request<SearchRequest>("search"),
    request<CompleteRequest>("suggest"),
    request<CountRequest>("count"),
    request<FacetValuesRequest>("facet_values"),
    request<ExplainRequest>("explain"),
    request<DocumentRequest>("document"),
    request<MentionsRequest>("mentions"),
    request<PassagesRequest>("passages"),
    request<OverviewRequest>("overview"),
    request<FactsRequest>("facts"),
    request<CompareRequest>("compare"),
    request<ExportRequest>("export"),
    request<InfoRequest>("info"),
    request<ConcordanceRequest>("concordance"),
    request<CollocationsRequest>("collocations"),
    request<NgramsRequest>("ngrams"),
    request<FrequencyRequest>("frequency"),
    request<DispersionRequest>("dispersion"),
    request<KeynessRequest>("keyness"),
    request<VocabularyRequest>("vocabulary"),
    request<EntitiesRequest>("entities"),
    request<EntityRequest>("entity"),
    request<ActsRequest>("acts"),
    request<FiguresRequest>("figures"),
    request<PhrasesRequest>("phrases"),
    request<PhraseRequest>("phrase"),
    request<ContrastRequest>("contrast"),
    request<EncountersRequest>("encounters"),
    request<MeetingsRequest>("meetings"),
    request<GapsRequest>("gaps"),
    request<EventRequest>("event"),
};

constexpr Type<ResponseBody> kResponses[] = {
    response<ResultPage>("results"),
    response<Completions>("completions"),
    response<Counts>("counts"),
    response<FacetValues>("facet_values"),
    response_apart<Explanation>("explanation"),
    response_apart<DocumentView>("document"),
    response<Mentions>("mentions"),
    response<Passages>("passages"),
    response_apart<Overview>("overview"),
    response_apart<DocumentFacts>("facts"),
    response_apart<Comparison>("comparison"),
    response<ExportRows>("export"),
    response_apart<CorpusInfo>("info"),
    response<Concordance>("concordance"),
    response<TermTable>("terms"),
    response<Frequencies>("frequencies"),
    response<Dispersion>("dispersion"),
    response<Entities>("entities"),
    response_apart<EntityPage>("entity"),
    response<Acts>("acts"),
    response<Figures>("figures"),
    response<Phrases>("phrases"),
    response_apart<PhrasePage>("phrase"),
    response<Contrast>("contrast"),
    response<Encounters>("encounters"),
    response<Meetings>("meetings"),
    response<Gaps>("gaps"),
    response_apart<EventReports>("event"),
    response<Error>("error"),
};

template <typename Types, std::size_t count>
constexpr bool is_complete(const Type<OneOf<Types>> (&types)[count]) {
  for (std::size_t i = 0; i < count; ++i) {
    if (types[i].index != i) return false;
  }
  return count == Types::kCount;
}
static_assert(is_complete(kRequests) && is_complete(kResponses));

Error malformed(std::string_view what) { return Error{TextKey::error_request_malformed, "", std::string(what)}; }

template <typename Body>
std::string encode_as(const Type<Body>* types, std::uint32_t id, const Body& body) {
  const Type<Body>& type = types[body.index()];
  Json json = Json::object();
  json["id"] = id;
  json["type"] = type.name;
  write(*type.shape, body.address(), type.is_apart ? json[type.name] = Json::object() : json);
  return dump(json);
}

std::string encode_alone(const Shape& shape, const void* object) {
  Json json = Json::object();
  write(shape, object, json);
  return dump(json);
}

struct Head {
  std::uint32_t id = 0;
  std::string type;
};

Result<Head> read_head(const Json& json) {
  Head head;
  if (!json.is_object()) return malformed("JSON");
  if (!read(json, "id", head.id)) return malformed("id");
  if (!read(json, "type", head.type)) return malformed("type");
  return head;
}

// nullptr, or the field that is refused: "type" where there is no such type.
template <typename Body>
const char* read_body(std::span<const Type<Body>> types, const Json& json, std::string_view name, Body& body) {
  for (const Type<Body>& type : types) {
    if (type.name != name) continue;
    return read(*type.shape, type.is_apart ? nested(json, type.name) : json, type.emplace(body));
  }
  return "type";
}

}  // namespace

std::string encode(const Request& request) { return encode_as(kRequests, request.id, request.body); }

std::string encode(const Response& response) { return encode_as(kResponses, response.id, response.body); }

std::string encode(const ResultPage& page) { return encode_alone(Described<ResultPage>::shape, &page); }

std::string encode(const Explanation& explanation) { return encode_alone(Described<Explanation>::shape, &explanation); }

Result<Request> decode_request(std::string_view text) {
  const Json json = parse_json(text);
  TRACUU_ASSIGN(const Head head, read_head(json));
  Request request{head.id, {}};
  if (const char* refused = read_body<RequestBody>(kRequests, json, head.type, request.body)) return malformed(refused);
  return request;
}

Result<Response> decode_response(std::string_view text) {
  const Json json = parse_json(text);
  TRACUU_ASSIGN(const Head head, read_head(json));
  Response response{head.id, {}};
  if (read_body<ResponseBody>(kResponses, json, head.type, response.body) != nullptr) return malformed(head.type);
  return response;
}

}  // namespace tracuu::engine
