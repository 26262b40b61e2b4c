// What fills a pane that has nothing else to show: loading, failure, nothing found, nothing opened. Says what to do
// next.
#pragma once

#include <string_view>

#include "ui/frame.h"
#include "ui/icons.h"

namespace tracuu::ui {

struct Notice {
  std::string_view title;
  std::string_view text;
  Icon icon = Icon::none;  // none: the seal
};

// In the middle of the box, a little above its centre. Returns the y below it.
float draw_notice(Frame& frame, const Box& box, const Notice& notice);

// While the collection is being loaded.
void draw_loading(Frame& frame, const Box& box);

}  // namespace tracuu::ui
