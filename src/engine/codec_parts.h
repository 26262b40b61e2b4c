// The larger parts of a response, each as JSON and back. Reading gives false where a field is of the wrong kind.
#pragma once

#include "base/error.h"
#include "engine/json_fields.h"
#include "engine/messages.h"

namespace tracuu::engine {

// The code, what fills its sentence, and the sentence in both languages.
void put_error(const Error& error, Json& json);
bool read_error(const Json& json, Error& error);

void put_page(const ResultPage& page, Json& json);
bool read_page(const Json& json, ResultPage& page);

void put_facet_values(const FacetValues& found, Json& json);
bool read_facet_values(const Json& json, FacetValues& found);

void put_overview(const Overview& overview, Json& json);
bool read_overview(const Json& json, Overview& overview);

void put_explanation(const Explanation& explanation, Json& json);
bool read_explanation(const Json& json, Explanation& explanation);

}  // namespace tracuu::engine
