#include "engine/codec_names.h"
#include "engine/codec_parts.h"

namespace tracuu::engine {

namespace {

Json term_to_json(const Explanation::Term& term, std::string_view query) {
  Json forms = Json::array();
  for (const Explanation::Form& form : term.forms) {
    forms.push_back({{"form", form.form},
                     {"match", name_of(form.match, kMatches)},
                     {"occurrences", form.occurrences},
                     {"in_title", form.in_title}});
  }
  return {{"typed", term.typed},
          {"range", span_to_json(query, term.range)},
          {"documents", term.documents},
          {"share", term.share},
          {"forms", std::move(forms)}};
}

bool read_term(const Json& json, std::string_view query, Explanation::Term& term) {
  const Json* range = find(json, "range");
  if (range != nullptr && !span_from_json(query, *range, term.range)) return false;
  return read(json, "typed", term.typed) && read(json, "documents", term.documents) &&
         read(json, "share", term.share) && for_each_object(json, "forms", [&](const Json& item) {
           Explanation::Form& form = term.forms.emplace_back();
           return read(item, "form", form.form) && read_name(item, "match", kMatches, form.match) &&
                  read(item, "occurrences", form.occurrences) && read(item, "in_title", form.in_title);
         });
}

bool read_pair(const Json& json, Explanation::Pair& pair) {
  return read(json, "typed", pair.typed) && read(json, "occurrences", pair.occurrences) &&
         read(json, "share", pair.share);
}

}  // namespace

void put_explanation(const Explanation& explanation, Json& json) {
  json["id"] = explanation.id;
  json["query"] = explanation.query;
  json["answers"] = explanation.answers;
  json["score"] = explanation.score;
  json["tokens"] = explanation.tokens;
  json["average_tokens"] = explanation.average_tokens;
  json["nearness"] = explanation.nearness;
  json["terms"] = Json::array();
  for (const Explanation::Term& term : explanation.terms)
    json["terms"].push_back(term_to_json(term, explanation.query));
  json["pairs"] = Json::array();
  for (const Explanation::Pair& pair : explanation.pairs) {
    json["pairs"].push_back({{"typed", pair.typed}, {"occurrences", pair.occurrences}, {"share", pair.share}});
  }
}

bool read_explanation(const Json& json, Explanation& explanation) {
  const auto term = [&](const Json& item) {
    return read_term(item, explanation.query, explanation.terms.emplace_back());
  };
  const auto pair = [&](const Json& item) { return read_pair(item, explanation.pairs.emplace_back()); };
  return read(json, "id", explanation.id) && read(json, "query", explanation.query) &&
         read(json, "answers", explanation.answers) && read(json, "score", explanation.score) &&
         read(json, "tokens", explanation.tokens) && read(json, "average_tokens", explanation.average_tokens) &&
         read(json, "nearness", explanation.nearness) && for_each_object(json, "terms", term) &&
         for_each_object(json, "pairs", pair);
}

}  // namespace tracuu::engine
