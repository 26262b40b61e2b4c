#include "ui/panels/results.h"

#include <algorithm>

#include "app/filters.h"
#include "app/wording.h"
#include "ui/panels/chips.h"
#include "ui/panels/filter_button.h"
#include "ui/panels/notice.h"
#include "ui/panels/query_feedback.h"
#include "ui/panels/reliefs.h"
#include "ui/panels/result_row.h"
#include "ui/panels/sort_menu.h"
#include "ui/panels/top_bar.h"
#include "ui/widgets/button.h"
#include "ui/widgets/interaction.h"
#include "ui/widgets/label.h"

namespace tracuu::ui {

namespace {

constexpr float kHeader = 52;

void draw_status(Frame& frame, const Box& place) {
  const std::string_view text =
      frame.view.status.empty() ? frame.text(TextKey::ui_searching) : std::string_view(frame.view.status);
  // Where room is scarce the time it took is left out of the picture.
  const bool fits = frame.view.relaxed || measure(frame.type.small, text) <= place.width();
  const std::string documents = app::format_documents(frame.view.total, frame.lang());
  draw_line(frame, frame.type.small, place, frame.palette.text_muted, fits ? text : std::string_view(documents));
  frame.add_node(Role::status, frame.id_of("status"), place, text);
}

// What stands above the list; returns its bottom.
float draw_header(Frame& frame, const Box& box, Arrangement arrangement, ResultsState& state) {
  Box rest = box;
  Box row = rest.take_top(kHeader).inset(kSpace4, 0);
  if (arrangement != Arrangement::three) draw_filter_button(frame, row);
  // A button without a frame ends beyond what it shows: the edge of that stands where the rows' text does.
  Box menu = row.take_right(frame.target()).middle(frame.target());
  menu.left += kSpace2;
  menu.right += kSpace2;
  draw_results_menu_button(frame, menu, state.menu);
  // Where both do not fit beside one another, how many there are stands below.
  const std::string documents = app::format_documents(frame.view.total, frame.lang());
  const bool beside = measure(frame.type.small, documents) + sort_button_width(frame) <= row.width();
  const Box sort = row.take_right(std::min(sort_button_width(frame), row.width())).middle(frame.target());
  draw_sort_button(frame, sort, state.sort);
  draw_status(frame, beside ? row : rest.take_top(frame.type.small.line_height + kSpace2).inset(kSpace4, 0));
  const Box inner{box.left + kSpace4, rest.top, box.right - kSpace4, box.bottom};
  Box marks{inner.left, rest.top, inner.right, rest.top + frame.target()};
  if (arrangement == Arrangement::one) {
    draw_help_button(frame, marks.take_right(frame.target()));
    marks.right -= kSpace1;
  }
  const std::string_view hint = draw_marks_switch(frame, marks);
  float y = rest.top + frame.target() + kSpace2;
  y += draw_query_feedback(frame, inner.left, y, inner.width(), hint) + kSpace2;
  const float chips = draw_chips(frame, inner.left, y, inner.width());
  const float bottom = y + (chips > 0 ? chips + kSpace3 : 0);
  horizontal_rule(frame, box.left, box.right, bottom - 1, frame.palette.border);
  return bottom;
}

// Returns its bottom.
float draw_nothing_found(Frame& frame, const Box& box) {
  const bool filtered = app::count_filters(frame.view.filters) > 0;
  const TextKey hint = filtered ? TextKey::ui_empty_hint_filters : TextKey::ui_empty_hint_query;
  const float y =
      draw_notice(frame, box, {frame.text(TextKey::ui_empty_title), frame.text(hint), Icon::search}) + kSpace4;
  return draw_reliefs(frame, {box.left, y, box.right, box.bottom});
}

// Asks for the rows in view, once for each view of each ranking.
void ask_for_rows(Frame& frame, std::uint32_t first, std::uint32_t count, ResultsState& state) {
  const std::uint32_t ranking = frame.view.results_revision;
  if (state.asked_first == first && state.asked_count == count && state.asked_ranking == ranking) return;
  state.asked_first = first;
  state.asked_count = count;
  state.asked_ranking = ranking;
  frame.emit(app::ShowHits{first, count});
}

// A new ranking is shown from its top; the open document's row follows when one walks from result to result.
void place_scroll(const Frame& frame, double above, double row_height, ResultsState& state) {
  if (state.ranking != frame.view.results_revision) {
    state.ranking = frame.view.results_revision;
    state.scroll.jump_to(0);
  }
  const std::string open_document = frame.view.open ? frame.view.open->document.id : std::string();
  if (open_document == state.open_document) return;
  state.open_document = open_document;
  if (!frame.view.open || !frame.view.open->in_results) return;
  const double top = above + row_height * frame.view.open->hit_position;
  state.scroll.reveal(top, top + row_height, 0);
}

bool takes_keys(const Frame& frame, Arrangement arrangement) {
  return arrangement == Arrangement::one || frame.view.screen != app::Screen::reader;
}

// The rows in sight; the first of all stands `above` below the area's top.
void draw_rows(Frame& frame, const Box& box, const ScrollArea& area, float above, ResultsState& state) {
  const app::ViewModel& view = frame.view;
  const auto row_height = static_cast<double>(result_row_height(frame));
  const double list_top = area.top() + static_cast<double>(above);
  const Box place{box.left, std::max(box.top, static_cast<float>(list_top)), box.right, box.bottom};
  NodeScope list(frame, Role::list, "list", place, frame.text(TextKey::ui_results));
  list.node().set_size = view.rows;
  if (view.searching) list.node().state |= kStateBusy;

  const auto row_at = [&](float y) {
    return static_cast<std::uint32_t>(std::max(0.0, (static_cast<double>(y) - list_top) / row_height));
  };
  const std::uint32_t first = row_at(box.top), end = std::min(view.rows, row_at(box.bottom) + 1);
  for (std::uint32_t number = first; number < end; ++number) {
    const auto top = static_cast<float>(list_top + row_height * number);
    const Box bounds{box.left, top, area.inner().right, top + static_cast<float>(row_height)};
    const bool here = number >= view.window.first && number - view.window.first < view.window.hits.size();
    if (!here) {
      draw_result_placeholder(frame, bounds);
      continue;
    }
    const engine::Hit& hit = view.window.hits[number - view.window.first];
    draw_result_row(frame, bounds, hit, number, state.row_menu);
    if (view.explaining && view.explaining->id == hit.id) state.explained = bounds;
  }
  ask_for_rows(frame, first, end > first ? end - first : 0, state);
}

void draw_list(Frame& frame, const Box& box, Arrangement arrangement, ResultsState& state) {
  const auto row_height = static_cast<double>(result_row_height(frame));
  state.scroll.view = box.height();
  state.scroll.content = row_height * frame.view.rows;
  place_scroll(frame, 0, row_height, state);
  const ScrollArea area(frame, "results", box, state.scroll.content, takes_keys(frame, arrangement), state.scroll);
  draw_rows(frame, box, area, 0, state);
}

// What stands above the list, an error included; returns its bottom.
float draw_above(Frame& frame, const Box& box, Arrangement arrangement, ResultsState& state) {
  const float bottom = draw_header(frame, box, arrangement, state);
  if (frame.view.error.empty()) return bottom;
  const float top = bottom + kSpace3;
  return top + wrapped_label(frame, ImVec2(box.left + kSpace4, top), box.width() - 2 * kSpace4,
                             {"error", frame.type.body, frame.palette.danger, frame.view.error});
}

// In a low pane everything is in one area. The heights are those of the last frame: what changes them asks for another
// one.
void draw_low(Frame& frame, const Box& box, Arrangement arrangement, ResultsState& state) {
  const auto row_height = static_cast<double>(result_row_height(frame));
  const auto before = static_cast<double>(state.above);
  const bool found = frame.view.rows > 0;
  const double below = found ? row_height * frame.view.rows : static_cast<double>(state.notice);
  state.scroll.view = box.height();
  state.scroll.content = before + below;
  place_scroll(frame, before, row_height, state);
  const ScrollArea area(frame, "results", box, before + below, takes_keys(frame, arrangement), state.scroll);
  const auto top = static_cast<float>(area.top());
  const Box inner{box.left, top, area.inner().right, box.bottom};
  const float above = draw_above(frame, inner, arrangement, state) - top;
  float notice = 0;
  if (found) draw_rows(frame, box, area, above, state);
  else if (!frame.view.searching)
    notice =
        draw_nothing_found(frame, {inner.left, top + above, inner.right, top + above + box.height()}) - top - above;
  if (above != state.above || notice != state.notice) frame.wake_in(0);
  state.above = above;
  state.notice = notice;
}

}  // namespace

void draw_results(Frame& frame, const Box& box, Arrangement arrangement, ResultsState& state) {
  const NodeScope region(frame, Role::region, "results", box, frame.text(TextKey::ui_results));
  fill(box, frame.palette.surface);
  Box rest = box;
  draw_saving_bar(frame, rest);
  if (box.height() < kLowPane) {
    draw_low(frame, rest, arrangement, state);
    return;
  }
  rest.top = draw_above(frame, rest, arrangement, state);
  if (frame.view.rows > 0) draw_list(frame, rest, arrangement, state);
  else if (!frame.view.searching) draw_nothing_found(frame, rest);
}

}  // namespace tracuu::ui
