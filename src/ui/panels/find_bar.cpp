#include "ui/panels/find_bar.h"

#include <algorithm>
#include <string>
#include <utility>

#include "app/marks.h"
#include "app/wording.h"
#include "ui/panels/reader_toolbar.h"
#include "ui/widgets/button.h"
#include "ui/widgets/interaction.h"
#include "ui/widgets/label.h"

namespace tracuu::ui {

namespace {

constexpr float kWidestField = 360;

// The place of the document that is in sight, from which the reader looks onwards.
std::uint32_t top_in_sight(const ReaderState& state) {
  const auto& lines = state.layout.lines();
  const std::size_t line = state.layout.line_below(state.scroll.offset - state.header_height);
  if (line >= lines.size()) return 0;
  const std::uint32_t offset = lines[line].text.begin;
  return state.layout.display().to_original({offset, offset}).begin;
}

std::string count_of(const Frame& frame) {
  const app::FindInDocument& find = frame.view.find;
  if (find.text.empty() || find.searching) return {};
  return app::format_passages(find.found.size(), frame.lang());
}

void draw_field(Frame& frame, const Box& place, bool is_asked_for, ReaderState& state) {
  const app::FindInDocument& find = frame.view.find;
  const TextFieldSpec spec{.key = "find",
                           .name = frame.text(TextKey::ui_find),
                           .placeholder = frame.text(TextKey::ui_find_placeholder),
                           .clear_name = frame.text(TextKey::ui_find_clear),
                           .value = find.text,
                           .icon = Icon::search,
                           .role = Role::textbox};
  if (is_asked_for) frame.move_focus_by_pointer(frame.id_of(spec.key));
  const TextFieldResult result = text_field(frame, place, spec, state.find_field);
  if (result.edited) frame.emit(app::SetFindText{*result.edited, top_in_sight(state)});
  if (result.submitted) frame.emit(app::StepHighlight{1});
}

}  // namespace

void draw_find_bar(Frame& frame, Box& rest, float pane, ReaderState& state) {
  const bool is_asked_for = state.find_asked != frame.view.find.asked;
  state.find_asked = frame.view.find.asked;
  if (!frame.view.find.open) return;
  const Box bar = rest.take_top(reader_bar_height(frame, pane));
  horizontal_rule(frame, bar.left, bar.right, bar.bottom - 1, frame.palette.border);
  Box row = bar.inset(kSpace3, 0);
  const Box close = row.take_right(frame.target()).middle(frame.target());
  const std::string count = count_of(frame);
  const float room = measure(frame.type.small, count) + (count.empty() ? 0 : kSpace3);
  draw_field(frame, row.take_left(std::min(kWidestField, row.width() - room)).middle(frame.target()), is_asked_for,
             state);
  row.left += kSpace3;
  if (!count.empty()) {
    const bool none = frame.view.find.found.empty();
    label(frame, row, {"count", frame.type.small, none ? frame.palette.danger : frame.palette.text_muted, count});
  }
  const ButtonSpec spec{.key = "close find", .name = frame.text(TextKey::ui_find_close), .icon = Icon::close};
  if (button(frame, close, spec)) frame.emit(app::SetFindOpen{false});
}

}  // namespace tracuu::ui
