#include "ui/panels/results.h"

#include <algorithm>
#include <array>

#include "app/filters.h"
#include "app/wording.h"
#include "ui/panels/chips.h"
#include "ui/panels/notice.h"
#include "ui/panels/result_row.h"
#include "ui/widgets/button.h"
#include "ui/widgets/interaction.h"
#include "ui/widgets/label.h"

namespace tracuu::ui {

namespace {

constexpr float kHeader = 52;

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

struct SortChoice {
  engine::Sort sort;
  TextKey name;
};
constexpr std::array kSortChoices = {SortChoice{engine::Sort::relevance, TextKey::ui_sort_relevance},
                                     SortChoice{engine::Sort::newest, TextKey::ui_sort_newest},
                                     SortChoice{engine::Sort::oldest, TextKey::ui_sort_oldest}};

float sort_width(const Frame& frame) {
  float width = 0;
  for (const SortChoice& choice : kSortChoices) width += button_width(frame, frame.text(choice.name)) + kSpace1;
  return width - kSpace1;
}

void draw_sort(Frame& frame, Box place) {
  const NodeScope group(frame, Role::group, "sort", place, frame.text(TextKey::ui_sort));
  for (const SortChoice& choice : kSortChoices) {
    const std::string_view name = frame.text(choice.name);
    const Box bounds = place.take_left(button_width(frame, name)).middle(frame.target());
    place.left += kSpace1;
    if (button(frame, bounds, {.key = name, .name = name, .toggle = true, .on = frame.view.sort == choice.sort})) {
      frame.emit(app::SetSort{choice.sort});
    }
  }
}

void draw_status(Frame& frame, const Box& place) {
  const std::string_view text =
      frame.view.status.empty() ? frame.text(TextKey::ui_searching) : std::string_view(frame.view.status);
  label(frame, place, {"status", frame.type.small, frame.palette.text_muted, text, Role::status});
}

// What stands above the list; returns its bottom.
float draw_header(Frame& frame, const Box& box, Arrangement arrangement) {
  Box rest = box;
  Box row = rest.take_top(kHeader).inset(kSpace4, 0);
  if (arrangement != Arrangement::three) draw_filter_button(frame, row);
  const bool sort_fits = row.width() - sort_width(frame) > measure(frame.type.small, frame.view.status) + kSpace4;
  if (sort_fits) {
    // A quiet button's text ends before its edge: the edge stands where the rows' text does.
    Box sort = row.take_right(sort_width(frame));
    sort.left += kSpace2;
    sort.right += kSpace2;
    draw_sort(frame, sort);
  }
  draw_status(frame, row);
  if (!sort_fits) {
    Box second = rest.take_top(frame.target() + kSpace1);
    second.left += kSpace1 + kSpace1 / 2;
    draw_sort(frame, second);
  }
  const float chips = draw_chips(frame, box.left + kSpace4, rest.top + kSpace1, box.width() - 2 * kSpace4);
  const float bottom = rest.top + (chips > 0 ? chips + kSpace4 : kSpace1);
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
    draw_result_row(frame, bounds, view.window.hits[number - view.window.first], number);
  }
  ask_for_rows(frame, first, end > first ? end - first : 0, state);
}

}  // namespace

void draw_results(Frame& frame, const Box& box, Arrangement arrangement, ResultsState& state) {
  const NodeScope region(frame, Role::region, "results", box, frame.text(TextKey::ui_results));
  fill(box, frame.palette.surface);
  Box rest = box;
  rest.top = draw_header(frame, box, arrangement);
  if (!frame.view.error.empty()) {
    rest.top += kSpace3;
    rest.top += wrapped_label(frame, ImVec2(rest.left + kSpace4, rest.top), rest.width() - 2 * kSpace4,
                              {"error", frame.type.body, frame.palette.danger, frame.view.error});
  }
  if (frame.view.total > 0) draw_list(frame, rest, arrangement, state);
  else if (!frame.view.searching) draw_nothing_found(frame, rest);
}

}  // namespace tracuu::ui
