// An extraction as one line of JSON; offsets count code points of the document's text.
#pragma once

#include <string>
#include <string_view>

#include "document/document.h"
#include "extract/extraction.h"

namespace tracuu::cli {

std::string extraction_json(const Document& document, const extract::Extraction& extraction);

// The names of the kinds, in JSON as in text.
std::string_view name_of(extract::PlaceKind kind);
std::string_view name_of(extract::EventKind kind);
std::string_view name_of(extract::YearStatus status);
std::string_view name_of(extract::ActClass kind);
std::string_view name_of(extract::EncounterForm form);
std::string_view name_of(extract::EncounterStatus status);

}  // namespace tracuu::cli
