// The language tools of the small engine: plain substrings and words between spaces, counted one by one. What the
// figures are is beside the point; that they are figures of the documents selected is the point.
#pragma once

#include <vector>

#include "engine/messages.h"

namespace tracuu::test {

using Documents = std::vector<const engine::DocumentView*>;

// `selected` are the documents that the request's search finds, `others` all the rest; `done` is what the answer says
// of how far it is.
engine::ResponseBody answer_language(const engine::RequestBody& request, const Documents& selected,
                                     const Documents& others, double done);

// The search of a request to a language tool; null for any other.
const engine::SearchRequest* search_of_language(const engine::RequestBody& request);

}  // namespace tracuu::test
