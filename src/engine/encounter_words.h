// What encounters are called in messages.
#pragma once

#include <string>
#include <string_view>

#include "extract/extraction.h"
#include "knowledge/knowledge.h"

namespace tracuu::engine {

std::string_view name_of(extract::EncounterForm form);
std::string_view name_of(extract::EncounterStatus status);

// Of an entity of the kind place; "" of none.
std::string place_name(const knowledge::Knowledge& known, std::uint32_t number);

}  // namespace tracuu::engine
