// The larger parts of a response, each as JSON and back. Reading gives false where a field is of the wrong kind.
#pragma once

#include <optional>
#include <string_view>

#include "base/error.h"
#include "base/result.h"
#include "engine/json_fields.h"
#include "engine/messages.h"

namespace tracuu::engine {

// The code, what fills its sentence, and the sentence in both languages.
void put_error(const Error& error, Json& json);
bool read_error(const Json& json, Error& error);

// All of a search but its "type".
void put_search(const SearchRequest& request, Json& json);
Result<SearchRequest> read_search(const Json& json);

// A request of the language tools, its "type" included. None where the type is no tool's.
void put_language(const ConcordanceRequest& request, Json& json);
void put_language(const CollocationsRequest& request, Json& json);
void put_language(const NgramsRequest& request, Json& json);
void put_language(const FrequencyRequest& request, Json& json);
void put_language(const DispersionRequest& request, Json& json);
void put_language(const KeynessRequest& request, Json& json);
void put_language(const VocabularyRequest& request, Json& json);
std::optional<Result<RequestBody>> read_language(const Json& json, std::string_view type);

void put_page(const ResultPage& page, Json& json);
bool read_page(const Json& json, ResultPage& page);

void put_facet_values(const FacetValues& found, Json& json);
bool read_facet_values(const Json& json, FacetValues& found);

void put_overview(const Overview& overview, Json& json);
bool read_overview(const Json& json, Overview& overview);

void put_export(const ExportRows& rows, Json& json);
bool read_export(const Json& json, ExportRows& rows);

void put_completions(const Completions& completions, Json& json);
bool read_completions(const Json& json, Completions& completions);

void put_counts(const Counts& counts, Json& json);
bool read_counts(const Json& json, Counts& counts);

void put_explanation(const Explanation& explanation, Json& json);
bool read_explanation(const Json& json, Explanation& explanation);

void put_concordance(const Concordance& concordance, Json& json);
bool read_concordance(const Json& json, Concordance& concordance);

void put_terms(const TermTable& table, Json& json);
bool read_terms(const Json& json, TermTable& table);

void put_frequencies(const Frequencies& frequencies, Json& json);
bool read_frequencies(const Json& json, Frequencies& frequencies);

void put_dispersion(const Dispersion& dispersion, Json& json);
bool read_dispersion(const Json& json, Dispersion& dispersion);

}  // namespace tracuu::engine
