#include "main/cli/extraction_json.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <vector>

#include "base/utf8.h"
#include "extract/kind_names.h"

namespace tracuu::cli {

namespace {

using Json = nlohmann::ordered_json;

// Byte offsets that the extraction has, as code points of the text.
class CodePoints {
 public:
  CodePoints(std::string_view text, const extract::Extraction& extraction) {
    const auto add = [&](ByteRange range) { bytes_.insert(bytes_.end(), {range.begin, range.end}); };
    const auto add_mentions = [&](const auto& entities) {
      for (const auto& entity : entities) std::ranges::for_each(entity.mentions, add);
    };
    add_mentions(extraction.persons);
    add_mentions(extraction.organisations);
    add_mentions(extraction.places);
    add_mentions(extraction.events);
    for (const extract::DateMention& date : extraction.dates) add(date.range);
    for (const extract::Figure& figure : extraction.figures) add(figure.range);
    for (const auto* acts : {&extraction.acts, &extraction.commitments})
      for (const extract::Act& act : *acts) add(act.sentence);
    for (const extract::Encounter& each : extraction.encounters) add(each.sentence);
    std::ranges::sort(bytes_);
    code_points_ = utf8::to_code_points(text, bytes_);
  }

  std::uint32_t of(std::uint32_t byte) const {
    const auto found = std::ranges::lower_bound(bytes_, byte);
    return code_points_[static_cast<std::size_t>(found - bytes_.begin())];
  }

  Json of(const std::vector<ByteRange>& mentions) const {
    Json list = Json::array();
    for (const ByteRange& range : mentions) list.push_back({of(range.begin), of(range.end)});
    return list;
  }

 private:
  std::vector<std::uint32_t> bytes_, code_points_;
};

Json text_or_null(const std::string& text) { return text.empty() ? Json() : Json(text); }

// 500000000, not 500000000.0.
Json number(double value) {
  constexpr double kExact = 9007199254740992.0;  // 2^53
  const bool is_whole = value == std::floor(value) && std::abs(value) < kExact;
  return is_whole ? Json(static_cast<std::int64_t>(value)) : Json(value);
}

std::string slice(const Document& document, ByteRange range) { return document.text.substr(range.begin, range.size()); }

// An event's own date.
Json date_of(const extract::Event& event, const Document& document, const extract::Extraction& extraction) {
  const auto date = std::ranges::find(extraction.dates, event.date, &extract::DateMention::range);
  if (event.date.empty() || date == extraction.dates.end()) return {};
  return {{"surface", slice(document, event.date)}, {"iso", date->iso}, {"year_status", name_of(date->year_status)}};
}

Json entities(const Document& document, const extract::Extraction& extraction, const CodePoints& points) {
  Json json;
  for (const char* list : {"persons", "organisations", "places", "events"}) json[list] = Json::array();
  for (const extract::Person& person : extraction.persons) {
    json["persons"].push_back({{"name", person.name},
                               {"variants", person.variants},
                               {"roles", person.roles},
                               {"country", text_or_null(person.country)},
                               {"party", text_or_null(person.party)},
                               {"mentions", points.of(person.mentions)}});
  }
  for (const extract::Organisation& body : extraction.organisations) {
    json["organisations"].push_back({{"name", body.name},
                                     {"variants", body.variants},
                                     {"abbreviation", text_or_null(body.abbreviation)},
                                     {"country", text_or_null(body.country)},
                                     {"parent", text_or_null(body.parent)},
                                     {"mentions", points.of(body.mentions)}});
  }
  for (const extract::Place& place : extraction.places) {
    json["places"].push_back({{"name", place.name},
                              {"kind", name_of(place.kind)},
                              {"variants", place.variants},
                              {"country", text_or_null(place.country)},
                              {"mentions", points.of(place.mentions)}});
  }
  for (const extract::Event& event : extraction.events) {
    json["events"].push_back({{"name", event.name},
                              {"kind", name_of(event.kind)},
                              {"variants", event.variants},
                              {"mentions", points.of(event.mentions)},
                              {"date", date_of(event, document, extraction)},
                              {"place", text_or_null(event.place)},
                              {"ordinal", event.ordinal == 0 ? Json() : Json(event.ordinal)}});
    if (event.kind == extract::EventKind::visit) json["events"].back()["visitor"] = text_or_null(event.visitor);
  }
  return json;
}

Json dates(const Document& document, const extract::Extraction& extraction, const CodePoints& points) {
  Json list = Json::array();
  for (const extract::DateMention& date : extraction.dates) {
    list.push_back({{"surface", slice(document, date.range)},
                    {"iso", date.iso},
                    {"year_status", name_of(date.year_status)},
                    {"inferred_from", text_or_null(slice(document, date.inferred_from))},
                    {"begin", points.of(date.range.begin)},
                    {"end", points.of(date.range.end)}});
  }
  return list;
}

Json figures(const Document& document, const extract::Extraction& extraction, const CodePoints& points) {
  Json list = Json::array();
  for (const extract::Figure& figure : extraction.figures) {
    list.push_back({{"surface", slice(document, figure.range)},
                    {"value", number(figure.value)},
                    {"unit", figure.unit},
                    {"begin", points.of(figure.range.begin)},
                    {"end", points.of(figure.range.end)}});
  }
  return list;
}

Json acts(const Document& document, const std::vector<extract::Act>& found, const CodePoints& points) {
  Json list = Json::array();
  for (const extract::Act& act : found) {
    list.push_back({{"sentence", slice(document, act.sentence)},
                    {"actor", act.actor},
                    {"actor_certainty", name_of(act.certainty)},
                    {"principal", text_or_null(act.principal)},
                    {"verb", slice(document, act.verb)},
                    {"class", name_of(act.kind)},
                    {"addressee", text_or_null(act.addressee)},
                    {"content", text_or_null(slice(document, act.content))},
                    {"deadline", text_or_null(slice(document, act.deadline))},
                    {"due", text_or_null(act.due)},
                    {"debtor", text_or_null(act.debtor)},
                    {"creditor", text_or_null(act.creditor)},
                    {"begin", points.of(act.sentence.begin)},
                    {"end", points.of(act.sentence.end)}});
  }
  return list;
}

Json encounters(const Document& document, const extract::Extraction& extraction, const CodePoints& points) {
  Json list = Json::array();
  for (const extract::Encounter& each : extraction.encounters) {
    list.push_back({{"sentence", slice(document, each.sentence)},
                    {"form", name_of(each.form)},
                    {"status", name_of(each.status)},
                    {"a", each.a},
                    {"b", text_or_null(each.b)},
                    {"date", text_or_null(slice(document, each.date))},
                    {"place", text_or_null(each.place)},
                    {"begin", points.of(each.sentence.begin)},
                    {"end", points.of(each.sentence.end)}});
  }
  return list;
}

}  // namespace

std::string extraction_json(const Document& document, const extract::Extraction& extraction) {
  const CodePoints points(document.text, extraction);
  Json json = {{"id", document.id}, {"title", document.title}};
  json.update(entities(document, extraction, points));
  json["dates"] = dates(document, extraction, points);
  json["figures"] = figures(document, extraction, points);
  json["acts"] = acts(document, extraction.acts, points);
  json["commitments"] = acts(document, extraction.commitments, points);
  json["encounters"] = encounters(document, extraction, points);
  return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

}  // namespace tracuu::cli
