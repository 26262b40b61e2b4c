// The part of a permalink that says which place is shown, and of the language tools what is asked: "view=overview",
// "view=collocations&node=…&measure=mi3&window=3-0". What is as usual is left out; Documents is the usual place.
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "app/language_view.h"

namespace tracuu::app {

// Keys and values, neither escaped yet.
std::vector<std::pair<std::string_view, std::string>> place_pairs(Place place, const LanguageQuestion& question);

// Whether the key is one of those. An impossible value leaves what is usual.
bool take_place_pair(Place& place, LanguageQuestion& question, std::string_view key, std::string_view value);

// "concordance", "collocations", "ngrams", "frequency", "dispersion", "keyness", "vocabulary".
std::string_view tool_name(Tool tool);

}  // namespace tracuu::app
