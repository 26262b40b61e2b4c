// What the kinds of findings are called in messages, in JSON and in text.
#pragma once

#include <string_view>

#include "extract/extraction.h"

namespace tracuu::extract {

std::string_view name_of(PlaceKind kind);
std::string_view name_of(EventKind kind);
std::string_view name_of(YearStatus status);
std::string_view name_of(ActClass kind);
std::string_view name_of(ActorCertainty certainty);
std::string_view name_of(EncounterForm form);
std::string_view name_of(EncounterStatus status);

}  // namespace tracuu::extract
