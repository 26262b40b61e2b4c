#include "ui/panels/language_rows.h"

namespace tracuu::ui {

void ask_for_rows_in_view(Frame& frame, const RowsInSight& seen, LanguageState& state) {
  const RowsAsked asked{seen.first, seen.count, frame.view.language.revision};
  if (state.asked == asked) return;
  state.asked = asked;
  frame.emit(app::ShowRows{seen.first, seen.count});
}

}  // namespace tracuu::ui
