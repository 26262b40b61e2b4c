// A link to a passage of the open document that finds it again after the corpus has been built anew.
#pragma once

#include <string>

#include "app/passage.h"
#include "app/session.h"

namespace tracuu {

// What stands behind the '#': the session's state with the passage's own words (text/text_anchor.h). "" where the
// passage is none of the open document's text.
std::string passage_link(const app::Session& session, const app::Passage& passage);

}  // namespace tracuu
