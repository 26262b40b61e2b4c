// A session played from a script: one command a line, what came of it written down below.
//
//   corpus 120               documents doc-0 … doc-119 of a small engine
//   ready                    the engine starts
//   answer [n]               answers everything that was asked, or only the n-th request still open, from 1
//   lose                     forgets what was asked, as a dead worker does
//   view | state             writes down the view model, the URL state
//
// and what a reader, the page and the address do: act_on_session() in session_script.cpp lists them.
#pragma once

#include <string>
#include <string_view>

namespace tracuu::test {

// The script with every effect and view model written below the line that caused it.
std::string play(std::string_view script);

}  // namespace tracuu::test
