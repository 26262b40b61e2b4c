// The part of an address that says what is asked of a corpus's knowledge:
// "view=persons&find=…&rank=alphabet&name=…",
// "view=acts&actor=person:…&to=place:…&for=person:…&act=propose&verb=…&due=1&oldest=1", "view=commitments&soonest=1",
// "view=figures&unit=USD&rank=document", "view=contrast&sides=source&side1=…&side2=…&items=person",
// "view=meetings&parties=person&as=network&one=…&two=…&oldest=1", "view=gaps",
// "view=timeline".
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "app/url_state.h"

namespace tracuu::app {

// Nothing where the place is another. Values are not escaped.
std::vector<std::pair<std::string_view, std::string>> knowledge_pairs(Place place, const KnowledgeQuestion& question);

// Whether the pair is one of these. A value that says nothing is passed over.
bool take_knowledge_pair(Place& place, KnowledgeQuestion& question, std::string_view key, std::string_view value);

}  // namespace tracuu::app
