#include <algorithm>
#include <optional>
#include <string>

#include "engine/described.h"

namespace tracuu::engine {

namespace {

void write_edges(const Passages& passages, Json& json) { json["edges"] = passages.edges; }

// In pairs, ascending.
bool read_edges(const Json& json, Passages& passages) {
  const Json* edges = find(json, "edges");
  return edges != nullptr && edges->size() % 2 == 0 && read(*edges, passages.edges) &&
         std::ranges::is_sorted(passages.edges);
}

void write_code(const Error& error, Json& json) { json["code"] = text_key_name(error.code); }

bool read_code(const Json& json, Error& error) {
  std::string name;
  if (!read(json, "code", name)) return false;
  const std::optional<TextKey> key = text_key_from_name(name);
  if (key) error.code = *key;
  return key.has_value();
}

// For who has no table of texts: never read.
void write_message(const Error& error, Json& json) {
  Json& message = json["message"];
  message["vi"] = describe(error, Lang::vi);
  message["en"] = describe(error, Lang::en);
}

bool read_message(const Json&, Error&) { return true; }

}  // namespace

constexpr Field kFacetValuesRequest[] = {
    FIELD(FacetValuesRequest, search).spread(kSearchWithoutLimit),
    FIELD(FacetValuesRequest, limit),
    FIELD(FacetValuesRequest, facet).required(),
    FIELD(FacetValuesRequest, text),
};
template <>
const Shape Described<FacetValuesRequest>::shape{kFacetValuesRequest};

constexpr Field kExplainRequest[] = {
    FIELD(ExplainRequest, id).named("document").required(),
    FIELD(ExplainRequest, query),
    FIELD(ExplainRequest, marks),
};
template <>
const Shape Described<ExplainRequest>::shape{kExplainRequest};

constexpr Field kDocumentRequest[] = {
    FIELD(DocumentRequest, id).named("document").required(),
    FIELD(DocumentRequest, highlight),
    FIELD(DocumentRequest, marks),
    FIELD(DocumentRequest, at).omitted(),
};
template <>
const Shape Described<DocumentRequest>::shape{kDocumentRequest};

constexpr Field kPassagesRequest[] = {
    FIELD(PassagesRequest, id).named("document").required(),
    FIELD(PassagesRequest, text),
};
template <>
const Shape Described<PassagesRequest>::shape{kPassagesRequest};

template <>
const Shape Described<InfoRequest>::shape{};

constexpr Field kFacetValue[] = {
    FIELD(FacetValue, value),
    FIELD(FacetValue, count),
};
template <>
const Shape Described<FacetValue>::shape{kFacetValue};

constexpr Field kFacetValues[] = {
    FIELD(FacetValues, facet),
    FIELD(FacetValues, text),
    FIELD(FacetValues, values),
    FIELD(FacetValues, all_values),
};
template <>
const Shape Described<FacetValues>::shape{kFacetValues};

constexpr Field kPassages[] = {
    CUSTOM_FIELD(Passages, "edges", write_edges, read_edges),
};
template <>
const Shape Described<Passages>::shape{kPassages};

constexpr Field kCorpusInfo[] = {
    FIELD(CorpusInfo, title),      FIELD(CorpusInfo, lang),      FIELD(CorpusInfo, date),
    FIELD(CorpusInfo, builder),    FIELD(CorpusInfo, documents), FIELD(CorpusInfo, text_bytes),
    FIELD(CorpusInfo, first_date), FIELD(CorpusInfo, last_date), FIELD(CorpusInfo, facets),
};
template <>
const Shape Described<CorpusInfo>::shape{kCorpusInfo};

constexpr Field kError[] = {
    CUSTOM_FIELD(Error, "code", write_code, read_code),
    FIELD(Error, subject),
    FIELD(Error, detail),
    CUSTOM_FIELD(Error, "message", write_message, read_message),
};
template <>
const Shape Described<Error>::shape{kError};

}  // namespace tracuu::engine
