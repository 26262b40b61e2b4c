#include "ui/panels/language_rows.h"

#include "ui/widgets/interaction.h"

namespace tracuu::ui {

void draw_missing_row(Frame& frame, const Box& bounds) {
  const Box bar = bounds.inset(kSpace4, 0).middle(kSpace3);
  fill({bar.left, bar.top, bar.left + bar.width() * 0.7f, bar.bottom}, frame.palette.skeleton, kRadiusSmall);
}

void ask_for_rows_in_view(Frame& frame, std::uint32_t first, std::uint32_t count, LanguageState& state) {
  const std::uint32_t revision = frame.view.language.revision;
  if (state.asked_first == first && state.asked_count == count && state.asked_revision == revision) return;
  state.asked_first = first;
  state.asked_count = count;
  state.asked_revision = revision;
  frame.emit(app::ShowRows{first, count});
}

}  // namespace tracuu::ui
