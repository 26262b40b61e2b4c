#include "ui/panels/language.h"

#include "ui/panels/notice.h"
#include "ui/widgets/interaction.h"

namespace tracuu::ui {

void draw_language(Frame& frame, const Box& box, Arrangement, LanguageState&) {
  const NodeScope region(frame, Role::region, "language", box, frame.text(TextKey::ui_place_language));
  fill(box, frame.palette.surface);
  draw_notice(frame, box, {frame.text(TextKey::ui_place_language), {}, Icon::language});
}

}  // namespace tracuu::ui
