#include "engine/described.h"

namespace tracuu::engine {

namespace {

// The spans of the two texts in a row each, in code points: {"a":[[0,3],…],"b":[[0,4],…]}.
Json pairs_to_json(const Comparison& comparison, const std::vector<Comparison::Pair>& pairs) {
  std::vector<ByteRange> a, b;
  for (const Comparison::Pair& pair : pairs) {
    a.push_back(pair.a);
    b.push_back(pair.b);
  }
  Json json = Json::object();
  json["a"] = spans_to_json(comparison.a.text, a);
  json["b"] = spans_to_json(comparison.b.text, b);
  return json;
}

bool read_pairs(const Json& json, const Comparison& comparison, std::vector<Comparison::Pair>& pairs) {
  std::vector<ByteRange> a, b;
  const Json* a_spans = find(json, "a");
  const Json* b_spans = find(json, "b");
  if (a_spans == nullptr || b_spans == nullptr || !spans_from_json(comparison.a.text, *a_spans, a) ||
      !spans_from_json(comparison.b.text, *b_spans, b) || a.size() != b.size()) {
    return false;
  }
  for (std::size_t i = 0; i < a.size(); ++i) pairs.push_back({a[i], b[i]});
  return true;
}

void write_rows(const Comparison& comparison, Json& json) { json["rows"] = pairs_to_json(comparison, comparison.rows); }

bool read_rows(const Json& json, Comparison& comparison) {
  return read_pairs(nested(json, "rows"), comparison, comparison.rows);
}

void write_changes(const Comparison& comparison, Json& json) {
  json["changes"] = pairs_to_json(comparison, comparison.changes);
}

bool read_changes(const Json& json, Comparison& comparison) {
  return read_pairs(nested(json, "changes"), comparison, comparison.changes);
}

}  // namespace

constexpr Field kFactsRequest[] = {
    FIELD(FactsRequest, id).named("document").required(),
};
template <>
const Shape Described<FactsRequest>::shape{kFactsRequest};

constexpr Field kDocumentFacts[] = {
    FIELD(DocumentFacts, id),         FIELD(DocumentFacts, sha256),         FIELD(DocumentFacts, file),
    FIELD(DocumentFacts, line),       FIELD(DocumentFacts, encoding),       FIELD(DocumentFacts, repaired),
    FIELD(DocumentFacts, guessed),    FIELD(DocumentFacts, date_certainty), FIELD(DocumentFacts, syllables),
    FIELD(DocumentFacts, characters),
};
template <>
const Shape Described<DocumentFacts>::shape{kDocumentFacts};

constexpr Field kCompareRequest[] = {
    FIELD(CompareRequest, a).required(),
    FIELD(CompareRequest, b).required(),
};
template <>
const Shape Described<CompareRequest>::shape{kCompareRequest};

constexpr Field kComparisonSide[] = {
    FIELD(Comparison::Side, id),     FIELD(Comparison::Side, title), FIELD(Comparison::Side, date),
    FIELD(Comparison::Side, source), FIELD(Comparison::Side, lang),  FIELD(Comparison::Side, text),
};
template <>
const Shape Described<Comparison::Side>::shape{kComparisonSide};

constexpr Field kComparison[] = {
    FIELD(Comparison, a),
    FIELD(Comparison, b),
    CUSTOM_FIELD(Comparison, "rows", write_rows, read_rows),
    CUSTOM_FIELD(Comparison, "changes", write_changes, read_changes),
    FIELD(Comparison, complete),
};
template <>
const Shape Described<Comparison>::shape{kComparison};

}  // namespace tracuu::engine
