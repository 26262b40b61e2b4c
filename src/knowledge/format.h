// The names of the blobs in which a corpus keeps what is known of it. Their layout is docs/index-format.md.
#pragma once

#include <string_view>

namespace tracuu::knowledge {

inline constexpr std::string_view kEntitiesBlob = "knowledge.entities";
inline constexpr std::string_view kActsBlob = "knowledge.acts";
inline constexpr std::string_view kVerbsBlob = "knowledge.verbs";
inline constexpr std::string_view kFiguresBlob = "knowledge.figures";
inline constexpr std::string_view kEncountersBlob = "knowledge.encounters";
inline constexpr std::string_view kEventsBlob = "knowledge.events";
inline constexpr std::string_view kBodiesBlob = "knowledge.bodies";
inline constexpr std::string_view kDatesBlob = "knowledge.dates";
inline constexpr std::string_view kPhrasesBlob = "knowledge.phrases";
// For the next build: corrections.tsv and names.tsv as they were taken.
inline constexpr std::string_view kCorrectionsBlob = "knowledge.corrections";
inline constexpr std::string_view kNamesBlob = "knowledge.names";

// The facets of the four kinds of entities, by EntityKind.
inline constexpr std::string_view kEntityFacets[] = {"person", "organisation", "place", "event"};

}  // namespace tracuu::knowledge
