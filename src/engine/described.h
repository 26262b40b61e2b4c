// Whose JSON form is described by a table (field.h), and in which file.
#pragma once

#include "engine/field.h"
#include "engine/messages.h"

namespace tracuu::engine {

// clang-format off

// search_request_shape.cpp
template <> const std::span<const std::string_view> Named<Sort>::names;
template <> const std::span<const std::string_view> Named<Marks>::names;
template <> const Shape Described<SearchRequest>::shape;
extern const Shape kSearchWithoutLimit;  // all of a SearchRequest but its last field …
extern const Shape kSearchAlone;         // … and also without the one before, the offset

// messages_shapes.cpp
template <> const Shape Described<FacetValuesRequest>::shape;
template <> const Shape Described<ExplainRequest>::shape;
template <> const Shape Described<DocumentRequest>::shape;
template <> const Shape Described<PassagesRequest>::shape;
template <> const Shape Described<InfoRequest>::shape;
template <> const Shape Described<FacetValue>::shape;
template <> const Shape Described<FacetValues>::shape;
template <> const Shape Described<Passages>::shape;
template <> const Shape Described<CorpusInfo>::shape;
template <> const Shape Described<Error>::shape;

// result_page_shape.cpp, explanation_shape.cpp, document_view_shape.cpp
template <> const Shape Described<ResultPage>::shape;
template <> const Shape Described<Explanation>::shape;
template <> const Shape Described<DocumentView>::shape;

// guidance_shapes.cpp
template <> const Shape Described<CompleteRequest>::shape;
template <> const Shape Described<Completions>::shape;
template <> const Shape Described<CountRequest>::shape;
template <> const Shape Described<Counts>::shape;

// overview_shapes.cpp
template <> const Shape Described<OverviewRequest>::shape;
template <> const Shape Described<Overview>::shape;

// mentions_shapes.cpp
template <> const Shape Described<MentionsRequest>::shape;
template <> const Shape Described<Mentions>::shape;

// reading_shapes.cpp
template <> const Shape Described<FactsRequest>::shape;
template <> const Shape Described<DocumentFacts>::shape;
template <> const Shape Described<CompareRequest>::shape;
template <> const Shape Described<Comparison>::shape;

// export_shapes.cpp
template <> const Shape Described<ExportRequest>::shape;
template <> const Shape Described<ExportRows>::shape;

// language_request_shapes.cpp
template <> const Shape Described<ConcordanceRequest>::shape;
template <> const Shape Described<CollocationsRequest>::shape;
template <> const Shape Described<NgramsRequest>::shape;
template <> const Shape Described<FrequencyRequest>::shape;
template <> const Shape Described<DispersionRequest>::shape;
template <> const Shape Described<KeynessRequest>::shape;
template <> const Shape Described<VocabularyRequest>::shape;

// language_shapes.cpp
template <> const Shape Described<Concordance>::shape;
template <> const Shape Described<TermTable>::shape;
template <> const Shape Described<Frequencies>::shape;
template <> const Shape Described<Dispersion>::shape;

// knowledge_shapes.cpp
template <> const Shape Described<When>::shape;
template <> const Shape Described<EntityName>::shape;
template <> const Shape Described<EntitiesRequest>::shape;
template <> const Shape Described<EntityRequest>::shape;
template <> const Shape Described<ActsRequest>::shape;
template <> const Shape Described<FiguresRequest>::shape;
template <> const Shape Described<Entities>::shape;
template <> const Shape Described<EntityPage>::shape;
template <> const Shape Described<Acts>::shape;
template <> const Shape Described<Figures>::shape;

// set_phrase_shapes.cpp
template <> const Shape Described<PhrasesRequest>::shape;
template <> const Shape Described<PhraseRequest>::shape;
template <> const Shape Described<Phrases>::shape;
template <> const Shape Described<PhrasePage>::shape;

// contrast_shapes.cpp
template <> const Shape Described<ContrastRequest>::shape;
template <> const Shape Described<Contrast>::shape;

// encounter_shapes.cpp
template <> const Shape Described<EncountersRequest>::shape;
template <> const Shape Described<MeetingsRequest>::shape;
template <> const Shape Described<GapsRequest>::shape;
template <> const Shape Described<EventRequest>::shape;
template <> const Shape Described<Encounters>::shape;
template <> const Shape Described<Meetings>::shape;
template <> const Shape Described<Gaps>::shape;
template <> const Shape Described<EventReports>::shape;

// clang-format on

}  // namespace tracuu::engine
