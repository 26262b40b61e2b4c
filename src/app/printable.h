// What the explorer shows as text for elements of the page itself: what is printed, and the plain page.
#pragma once

#include <string>

#include "app/view_model.h"

namespace tracuu::app {

// The open document, else the first results (ViewModel::printed) or those at hand, as JSON: {lang, title, details:
// [line…], blocks: [{kind, runs}…]}. A kind is that of a document's block, or "title" and "details" of a result; runs
// are [text, marked, text, marked, …] in turn, the marked ones being what was searched for. lang "" is the page's.
std::string printable_json(const ViewModel& view);

}  // namespace tracuu::app
