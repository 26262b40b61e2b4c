#include "ui/widgets/row_list.h"

#include "ui/widgets/interaction.h"

namespace tracuu::ui {

void draw_missing_row(Frame& frame, const Box& bounds) {
  const Box bar = bounds.inset(kSpace4, 0).middle(kSpace3);
  fill({bar.left, bar.top, bar.left + bar.width() * 0.7f, bar.bottom}, frame.palette.skeleton, kRadiusSmall);
}

}  // namespace tracuu::ui
