// A session played from a script: one command a line, what came of it written down below.
//
//   corpus 120            documents doc-0 … doc-119 of a small engine
//   ready | answer [n]    the engine starts; answers everything that was asked (or only the n-th request still open,
//   from 1) lose                  forgets what was asked, as a dead worker does query TEXT | submit | toggle FACET
//   VALUE | dates FROM TO | clear | sort NAME | show FIRST COUNT | open ID | step N | close highlight N | filters
//   open|shut | lang vi|en | theme NAME | text-size N | text-spacing wide|normal | restore STATE | progress DONE TOTAL | find open|shut | find-text FROM TEXT | copy | print | plain | fail view | state          writes the
//   view model, the URL state
#pragma once

#include <string>
#include <string_view>

namespace tracuu::test {

// The script with every effect and view model written below the line that caused it.
std::string play(std::string_view script);

}  // namespace tracuu::test
