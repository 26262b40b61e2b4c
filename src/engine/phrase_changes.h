// What tells two set phrases apart, member by member.
#pragma once

#include <map>
#include <string>
#include <string_view>

#include "engine/set_phrases.h"
#include "knowledge/set_phrase.h"

namespace tracuu::engine {

// Members as written, by their words as tone keys: case and the place of a mark do not make a difference.
using PhraseMembers = std::map<std::string, std::string>;

PhraseMembers members_of(const knowledge::SetPhrase::Variant& variant);
PhraseChange change(const PhraseMembers& from, const PhraseMembers& to);

// Whether each of the words begins a word of the text, marks and case aside.
bool holds_words(std::string_view text, std::string_view words);

}  // namespace tracuu::engine
