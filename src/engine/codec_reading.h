// The messages of reading.h as JSON and back. Reading gives false where a field is of the wrong kind.
#pragma once

#include "engine/json_fields.h"
#include "engine/reading.h"

namespace tracuu::engine {

void put_facts(const DocumentFacts& facts, Json& json);
bool read_facts(const Json& json, DocumentFacts& facts);

void put_comparison(const Comparison& comparison, Json& json);
bool read_comparison(const Json& json, Comparison& comparison);

}  // namespace tracuu::engine
