#include "engine/codec_reading.h"

namespace tracuu::engine {

namespace {

Json side_to_json(const Comparison::Side& side) {
  return {{"id", side.id},         {"title", side.title}, {"date", side.date},
          {"source", side.source}, {"lang", side.lang},   {"text", side.text}};
}

bool read_side(const Json& json, Comparison::Side& side) {
  return read(json, "id", side.id) && read(json, "title", side.title) && read(json, "date", side.date) &&
         read(json, "source", side.source) && read(json, "lang", side.lang) && read(json, "text", side.text);
}

// The spans of the two texts in a row each, in code points.
Json pairs_to_json(const Comparison& comparison, const std::vector<Comparison::Pair>& pairs) {
  std::vector<ByteRange> a, b;
  for (const Comparison::Pair& pair : pairs) {
    a.push_back(pair.a);
    b.push_back(pair.b);
  }
  return {{"a", spans_to_json(comparison.a.text, a)}, {"b", spans_to_json(comparison.b.text, b)}};
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

}  // namespace

void put_facts(const DocumentFacts& facts, Json& json) {
  json["id"] = facts.id;
  json["sha256"] = facts.sha256;
  json["file"] = facts.file;
  json["line"] = facts.line;
  json["encoding"] = facts.encoding;
  json["repaired"] = facts.repaired;
  json["guessed"] = facts.guessed;
  json["date_certainty"] = facts.date_certainty;
  json["syllables"] = facts.syllables;
  json["characters"] = facts.characters;
}

bool read_facts(const Json& json, DocumentFacts& facts) {
  return read(json, "id", facts.id) && read(json, "sha256", facts.sha256) && read(json, "file", facts.file) &&
         read(json, "line", facts.line) && read(json, "encoding", facts.encoding) &&
         read(json, "repaired", facts.repaired) && read(json, "guessed", facts.guessed) &&
         read(json, "date_certainty", facts.date_certainty) && read(json, "syllables", facts.syllables) &&
         read(json, "characters", facts.characters);
}

void put_comparison(const Comparison& comparison, Json& json) {
  json["a"] = side_to_json(comparison.a);
  json["b"] = side_to_json(comparison.b);
  json["rows"] = pairs_to_json(comparison, comparison.rows);
  json["changes"] = pairs_to_json(comparison, comparison.changes);
  json["complete"] = comparison.complete;
}

bool read_comparison(const Json& json, Comparison& comparison) {
  return read_side(nested(json, "a"), comparison.a) && read_side(nested(json, "b"), comparison.b) &&
         read_pairs(nested(json, "rows"), comparison, comparison.rows) &&
         read_pairs(nested(json, "changes"), comparison, comparison.changes) &&
         read(json, "complete", comparison.complete);
}

}  // namespace tracuu::engine
