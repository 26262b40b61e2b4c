#include "ui/widgets/stepper.h"

#include "app/wording.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"

namespace tracuu::ui {

std::string counter_text(const Frame& frame, std::uint32_t number, std::uint32_t of) {
  return format_text(TextKey::ui_hit_counter, frame.lang(),
                     {app::format_count(number, frame.lang()), app::format_count(of, frame.lang())});
}

float stepper_width(const Frame& frame, const Stepper& stepper, float size) {
  return 2 * size + measure(frame.type.small, stepper.counter) + 2 * kSpace2;
}

int draw_stepper(Frame& frame, Box place, const Stepper& stepper, float size) {
  const NodeScope group(frame, Role::group, stepper.key, place, stepper.counter_name);
  int step = 0;
  const Box previous = place.take_left(size).middle(size), next = place.take_right(size).middle(size);
  if (button(frame, previous,
             {.key = "previous",
              .name = frame.text(stepper.previous),
              .icon = stepper.previous_icon,
              .disabled = !stepper.has_previous})) {
    step = -1;
  }
  draw_line(frame, frame.type.small, place, frame.palette.text_muted, stepper.counter, Align::centre);
  frame.add_node(Role::text, frame.id_of("counter"), place, stepper.counter_name);
  if (button(frame, next,
             {.key = "next",
              .name = frame.text(stepper.next),
              .icon = stepper.next_icon,
              .disabled = !stepper.has_next})) {
    step = 1;
  }
  return step;
}

}  // namespace tracuu::ui
