#include "ui/panels/results.h"

#include <algorithm>

#include "app/filters.h"
#include "app/wording.h"
#include "ui/panels/chips.h"
#include "ui/panels/notice.h"
#include "ui/panels/query_feedback.h"
#include "ui/panels/result_row.h"
#include "ui/panels/sort_menu.h"
#include "ui/panels/top_bar.h"
#include "ui/widgets/button.h"
#include "ui/widgets/interaction.h"
#include "ui/widgets/label.h"

namespace tracuu::ui {

namespace {

constexpr float kHeader = 52;
constexpr float kMostOfRow = 0.6f;  // that the sort order may take

void draw_filter_button(Frame& frame, Box& row) {
  const std::uint32_t count = app::count_filters(frame.view.filters);
  const std::string name =
      count == 0 ? std::string(frame.text(TextKey::ui_filters))
                 : format_text(TextKey::ui_filters_count, frame.lang(), {app::format_count(count, frame.lang())});
  const Box place = row.take_left(button_width(frame, name, true)).middle(frame.target());
  row.left += kSpace3;
  const ButtonSpec spec{
      .key = "filters", .name = name, .label = name, .icon = Icon::sliders, .style = ButtonStyle::framed};
  if (button(frame, place, spec)) frame.emit(app::SetFiltersOpen{true});
}

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
  // A quiet button's text ends before its edge: the edge stands where the rows' text does.
  Box sort = row.take_right(std::min(sort_button_width(frame), row.width() * kMostOfRow)).middle(frame.target());
  sort.left += kSpace2;
  sort.right += kSpace2;
  draw_sort_button(frame, sort, state.sort);
  draw_status(frame, row);
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

void draw_nothing_found(Frame& frame, const Box& box) {
  const bool filtered = app::count_filters(frame.view.filters) > 0;
  const TextKey hint = filtered ? TextKey::ui_empty_hint_filters : TextKey::ui_empty_hint_query;
  const float y =
      draw_notice(frame, box, {frame.text(TextKey::ui_empty_title), frame.text(hint), Icon::search}) + kSpace4;
  if (!filtered) return;
  const std::string_view name = frame.text(TextKey::ui_filters_clear);
  const float width = button_width(frame, name), left = box.left + (box.width() - width) / 2;
  const ButtonSpec spec{.key = "clear", .name = name, .style = ButtonStyle::framed};
  if (button(frame, {left, y, left + width, y + frame.target()}, spec)) frame.emit(app::ClearFilters{});
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
void place_scroll(const Frame& frame, double row_height, ResultsState& state) {
  if (state.ranking != frame.view.results_revision) {
    state.ranking = frame.view.results_revision;
    state.scroll.jump_to(0);
  }
  const std::string open_document = frame.view.open ? frame.view.open->document.id : std::string();
  if (open_document == state.open_document) return;
  state.open_document = open_document;
  if (!frame.view.open || !frame.view.open->in_results) return;
  const double top = row_height * frame.view.open->hit_position;
  state.scroll.reveal(top, top + row_height, 0);
}

void draw_list(Frame& frame, const Box& box, Arrangement arrangement, ResultsState& state) {
  const app::ViewModel& view = frame.view;
  const double row_height = static_cast<double>(result_row_height(frame));
  state.scroll.view = box.height();
  state.scroll.content = row_height * view.total;
  place_scroll(frame, row_height, state);
  const bool keys = arrangement == Arrangement::one || view.screen != app::Screen::reader;
  ScrollArea area(frame, "results", box, row_height * view.total, keys, state.scroll);
  NodeScope list(frame, Role::list, "list", box, frame.text(TextKey::ui_results));
  list.node().set_size = view.total;
  if (view.searching) list.node().state |= kStateBusy;

  const double offset = static_cast<double>(box.top) - area.top();
  const auto first = static_cast<std::uint32_t>(offset / row_height);
  const auto end =
      std::min(view.total, static_cast<std::uint32_t>((offset + static_cast<double>(box.height())) / row_height) + 1);
  for (std::uint32_t number = first; number < end; ++number) {
    const auto top = static_cast<float>(area.top() + row_height * number);
    const Box bounds{box.left, top, area.inner().right, top + static_cast<float>(row_height)};
    const bool here = number >= view.window.first && number - view.window.first < view.window.hits.size();
    if (!here) {
      draw_result_placeholder(frame, bounds);
      continue;
    }
    const engine::Hit& hit = view.window.hits[number - view.window.first];
    draw_result_row(frame, bounds, hit, number);
    if (view.explaining && view.explaining->id == hit.id) state.explained = bounds;
  }
  ask_for_rows(frame, first, end > first ? end - first : 0, state);
}

}  // namespace

void draw_results(Frame& frame, const Box& box, Arrangement arrangement, ResultsState& state) {
  const NodeScope region(frame, Role::region, "results", box, frame.text(TextKey::ui_results));
  fill(box, frame.palette.surface);
  Box rest = box;
  rest.top = draw_header(frame, box, arrangement, state);
  if (!frame.view.error.empty()) {
    rest.top += kSpace3;
    rest.top += wrapped_label(frame, ImVec2(rest.left + kSpace4, rest.top), rest.width() - 2 * kSpace4,
                              {"error", frame.type.body, frame.palette.danger, frame.view.error});
  }
  if (frame.view.total > 0) draw_list(frame, rest, arrangement, state);
  else if (!frame.view.searching) draw_nothing_found(frame, rest);
}

}  // namespace tracuu::ui
