// The names that the tables have for the classes of phrases.
#pragma once

#include <optional>
#include <string_view>

#include "extract/lexicon.h"

namespace tracuu::extract {

std::optional<PhraseClass> class_of_name(std::string_view name);

}  // namespace tracuu::extract
