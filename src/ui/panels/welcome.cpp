#include "ui/panels/welcome.h"

#include <algorithm>
#include <string>

#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/overlay.h"

namespace tracuu::ui {

namespace {

constexpr float kWidest = 360;

struct Step {
  TextKey title, text;
};
constexpr Step kSteps[] = {{TextKey::ui_welcome_1, TextKey::ui_welcome_1_text},
                           {TextKey::ui_welcome_2, TextKey::ui_welcome_2_text},
                           {TextKey::ui_welcome_3, TextKey::ui_welcome_3_text}};
constexpr std::uint32_t kLast = std::size(kSteps);

// The introduction is over, and work begins with a search. A finger would get the keyboard as well, unasked.
void leave(Frame& frame) {
  frame.emit(app::SetWelcome{0, frame.view.welcome_waits});
  const auto field = std::ranges::find(frame.output.semantics, Role::searchbox, &SemanticsNode::role);
  if (!frame.environment.coarse_pointer && field != frame.output.semantics.end())
    frame.move_focus_by_pointer(field->id);
}

void draw_buttons(Frame& frame, Box row, std::uint32_t step) {
  const bool is_last = step == kLast;
  const std::string_view next = frame.text(is_last ? TextKey::ui_welcome_done : TextKey::ui_welcome_next);
  const ButtonSpec go{.key = "next", .name = next, .style = ButtonStyle::primary};
  if (button(frame, row.take_right(button_width(frame, next)), go)) {
    if (is_last) leave(frame);
    else frame.emit(app::SetWelcome{step + 1, frame.view.welcome_waits});
  }
  row.right -= kSpace2;
  if (is_last) return;
  const std::string_view skip = frame.text(TextKey::ui_welcome_skip);
  if (button(frame, row.take_right(button_width(frame, skip)), {.key = "skip", .name = skip})) leave(frame);
}

bool is_busy(const app::ViewModel& view) {
  return !view.query.empty() || view.open || view.filters != engine::Filters{} || view.filters_open;
}

}  // namespace

void draw_welcome(Frame& frame, const Box& body, WelcomeState& state) {
  const std::uint32_t step = frame.view.welcome;
  if (step == 0 || step > kLast || (frame.view.welcome_waits && is_busy(frame.view))) return;
  const float width = std::min(kWidest, body.width() - 2 * kSpace3);
  const float height = std::max(state.height, frame.target());
  const Box place{body.right - kSpace3 - width, body.bottom - kSpace3 - height, body.right - kSpace3,
                  body.bottom - kSpace3};
  const Card card(frame, "welcome", place);
  const NodeScope region(frame, Role::region, "welcome", place, frame.text(TextKey::ui_welcome));
  const Box inner = place.inset(kSpace4, kSpace4);
  const Step& shown = kSteps[step - 1];
  float y = inner.top;
  const std::string count = std::to_string(step) + "/" + std::to_string(kLast);
  Box heading{inner.left, y, inner.right, y + frame.type.body_bold.line_height};
  label(frame, heading.take_right(measure(frame.type.small, count)),
        {"count", frame.type.small, frame.palette.text_muted, count});
  label(frame, heading, {"title", frame.type.body_bold, frame.palette.text, frame.text(shown.title), Role::heading, 2});
  y = heading.bottom + kSpace1;
  const LabelSpec text{"text", frame.type.body, frame.palette.text_muted, frame.text(shown.text), Role::paragraph};
  y += wrapped_label(frame, ImVec2(inner.left, y), inner.width(), text) + kSpace3;
  draw_buttons(frame, {inner.left, y, inner.right, y + frame.target()}, step);
  const float after = y + frame.target() + kSpace4 - place.top;
  if (after != state.height) frame.wake_in(0);
  state.height = after;
}

}  // namespace tracuu::ui
