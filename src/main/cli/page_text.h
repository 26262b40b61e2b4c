// What a search found and what is said of its query, for a person at a terminal.
#pragma once

#include "engine/messages.h"
#include "main/cli/console.h"

namespace tracuu::cli {

// The hits on standard output, what is to be said of the query on standard error.
void print_page(const engine::ResultPage& page, const Console& console);

void print_explanation(const engine::Explanation& explanation, const Console& console);

}  // namespace tracuu::cli
