#include "ui/panels/reader_toolbar.h"

#include <algorithm>

#include "app/marks.h"
#include "app/wording.h"
#include "ui/panels/reader_side.h"
#include "ui/widgets/button.h"
#include "ui/widgets/interaction.h"
#include "ui/widgets/stepper.h"

namespace tracuu::ui {

namespace {

Stepper result_stepper(const Frame& frame) {
  const app::OpenDocument& open = *frame.view.open;
  const std::uint32_t total = frame.view.rows;
  Stepper stepper{.key = "results",
                  .previous = TextKey::ui_reader_previous,
                  .next = TextKey::ui_reader_next,
                  .previous_icon = Icon::chevron_left,
                  .next_icon = Icon::chevron_right,
                  .counter = {},
                  .counter_name = {},
                  .has_previous = open.in_results && open.hit_position > 0,
                  .has_next = open.in_results ? open.hit_position + 1 < total : total > 0};
  const std::uint32_t number = open.in_results ? open.hit_position + 1 : 0;
  stepper.counter = number == 0 ? std::string("–") : counter_text(frame, number, total);
  stepper.counter_name = format_text(
      TextKey::ui_result_position, frame.lang(),
      {number == 0 ? "–" : app::format_count(number, frame.lang()), app::format_count(total, frame.lang())});
  return stepper;
}

Stepper match_stepper(const Frame& frame) {
  const app::Marks marks = app::marks_in_force(frame.view);
  const auto total = static_cast<std::uint32_t>(marks.ranges.size());
  const std::string number = app::format_count(marks.current + 1, frame.lang());
  return {.key = "matches",
          .previous = TextKey::ui_hit_previous,
          .next = TextKey::ui_hit_next,
          .previous_icon = Icon::chevron_up,
          .next_icon = Icon::chevron_down,
          .counter = counter_text(frame, marks.current + 1, total),
          .counter_name =
              format_text(TextKey::ui_hit_counter_name, frame.lang(), {number, app::format_count(total, frame.lang())}),
          .has_previous = true,
          .has_next = true};
}

// Makes both fit into the width of a phone: first without the number of all results, then with smaller buttons. Returns
// their side.
float fit(const Frame& frame, float width, Stepper& results, const Stepper* matches) {
  constexpr float kLeast = 32;
  const auto excess = [&](float size) {
    return stepper_width(frame, results, size) + (matches == nullptr ? 0 : stepper_width(frame, *matches, size)) -
           width;
  };
  const float size = frame.target();
  if (excess(size) <= 0) return size;
  results.counter = results.counter.substr(0, results.counter.find('/'));
  const float buttons = matches == nullptr ? 2 : 4;
  return std::max(kLeast, size - std::max(0.0f, excess(size) / buttons));
}

void draw_panel_button(Frame& frame, const Box& place, app::ReaderPanel panel, TextKey name, Icon icon) {
  const bool open = frame.view.reader_panel == panel;
  const std::string_view text = frame.text(name);
  if (button(frame, place, {.key = text, .name = text, .icon = icon, .on = open, .expanded = open}))
    frame.emit(app::SetReaderPanel{open ? app::ReaderPanel::none : panel});
}

// Outline and provenance have buttons of their own where there is room; the menu has them everywhere.
void draw_panel_buttons(Frame& frame, Box& row, float needed) {
  const float size = frame.target() + kSpace1;
  if (row.width() < needed + 2 * size) return;
  draw_panel_button(frame, row.take_right(size).middle(frame.target()), app::ReaderPanel::about, TextKey::ui_about,
                    Icon::info);
  if (has_outline(frame.view))
    draw_panel_button(frame, row.take_right(size).middle(frame.target()), app::ReaderPanel::outline,
                      TextKey::ui_outline, Icon::outline);
}

}  // namespace

float reader_bar_height(const Frame& frame, float pane) {
  return frame.target() + kSpace1 + (pane < kLowPane ? 0 : 2 * kSpace2);
}

void draw_reader_toolbar(Frame& frame, const Box& box, Arrangement arrangement, DocumentMenuState& menu) {
  horizontal_rule(frame, box.left, box.right, box.bottom - 1, frame.palette.border);
  Box row = box.inset(kSpace2, 0);
  const bool one = arrangement == Arrangement::one;
  const Box close = row.take_left(frame.target()).middle(frame.target());
  const ButtonSpec spec{.key = "close",
                        .name = frame.text(one ? TextKey::ui_reader_back : TextKey::ui_reader_close),
                        .icon = one ? Icon::arrow_left : Icon::close};
  if (button(frame, close, spec)) frame.emit(app::CloseDocument{});
  row.left += one ? 0 : kSpace2;
  const Box more = row.take_right(frame.target()).middle(frame.target());

  Stepper results = result_stepper(frame);
  const Stepper matches = match_stepper(frame);
  const bool has_matches = !app::marks_in_force(frame.view).ranges.empty();
  const float size = fit(frame, row.width(), results, has_matches ? &matches : nullptr);
  if (const int step = draw_stepper(frame, row.take_left(stepper_width(frame, results, size)), results, size))
    frame.emit(app::OpenNeighbour{step});
  draw_panel_buttons(frame, row, has_matches ? stepper_width(frame, matches, size) : 0);
  if (has_matches) {
    if (const int step = draw_stepper(frame, row.take_right(stepper_width(frame, matches, size)), matches, size))
      frame.emit(app::StepHighlight{step});
  }
  draw_document_menu_button(frame, more, menu);
}

}  // namespace tracuu::ui
