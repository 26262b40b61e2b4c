// What an answer says of the query itself, as sentences.
#pragma once

#include "app/view_model.h"

namespace tracuu::app {

QueryFeedback make_feedback(const engine::ResultPage& page, Lang lang);

}  // namespace tracuu::app
