#include "ui/panels/filter_pane.h"

#include "app/filters.h"
#include "app/wording.h"
#include "ui/widgets/button.h"
#include "ui/widgets/interaction.h"
#include "ui/widgets/label.h"

namespace tracuu::ui {

namespace {

constexpr float kHeader = 52;

void draw_header(Frame& frame, Box header, bool is_sheet) {
  const float size = frame.target();
  if (is_sheet) {
    const Box close = header.take_right(size).middle(size);
    if (button(frame, close, {.key = "close", .name = frame.text(TextKey::ui_filters_close), .icon = Icon::close})) {
      frame.emit(app::SetFiltersOpen{false});
    }
    header.right -= kSpace1;
  }
  if (app::count_filters(frame.view.filters) > 0) {
    const std::string_view name = frame.text(TextKey::ui_filters_clear);
    const Box clear = header.take_right(button_width(frame, name)).middle(size);
    if (button(frame, clear, {.key = "clear", .name = name})) frame.emit(app::ClearFilters{});
  }
  header.left += kSpace2;
  label(frame, header,
        {"heading", frame.type.heading, frame.palette.text, frame.text(TextKey::ui_filters), Role::heading, 2});
}

void draw_footer(Frame& frame, const Box& footer, ImU32 ground) {
  fill(footer, ground);
  horizontal_rule(frame, footer.left, footer.right, footer.top, frame.palette.border);
  const std::string documents = app::format_documents(frame.view.total, frame.lang());
  const std::string name = format_text(TextKey::ui_filters_show_results, frame.lang(), {documents});
  const Box place = footer.inset(kSpace4, 0).middle(kTargetCoarse);
  if (button(frame, place, {.key = "show", .name = name, .style = ButtonStyle::primary}))
    frame.emit(app::SetFiltersOpen{false});
}

}  // namespace

void draw_filter_pane(Frame& frame, const Box& box, bool is_sheet, FilterPaneState& state) {
  const NodeScope region(frame, Role::region, "filters", box, frame.text(TextKey::ui_filters));
  if (!state.overlay.shown) fill(box, frame.palette.surface);
  Box rest = box;
  draw_header(frame, rest.take_top(kHeader).inset(kSpace3, 0), is_sheet);
  // In a low one the button that closes it has to do.
  if (is_sheet && box.height() >= kLowPane)
    draw_footer(frame, rest.take_bottom(kTargetCoarse + 2 * kSpace3),
                state.overlay.shown ? frame.palette.surface_raised : frame.palette.surface);
  // The height is that of the last frame: what changes it asks for another one.
  const double before = state.scroll.content;
  double after = 0;
  {
    ScrollArea area(frame, "filters", rest, before, is_sheet, state.scroll);
    const Box inner = area.inner();
    const float left = inner.left + kSpace3, width = inner.width() - kSpace3, top = static_cast<float>(area.top());
    const float dates = draw_dates(frame, left, top, width, state.dates);
    after = static_cast<double>(dates + draw_facets(frame, left, top + dates, width, state.facets));
  }
  state.scroll.content = after;
  if (before != after) frame.wake_in(0);
}

void draw_filter_sheet(Frame& frame, FilterPaneState& state) {
  if (!frame.view.filters_open) {
    close_overlay(frame, state.overlay);
    return;
  }
  const Box card = sheet_box(ImGui::GetIO().DisplaySize.y, state.overlay);
  const OverlaySpec spec{
      .key = "filters", .bounds = card, .name = frame.text(TextKey::ui_filters), .modal = true, .sheet = true};
  Overlay sheet(frame, spec, state.overlay);
  const Box inner{card.left, card.top + sheet.handle(), card.right, ImGui::GetIO().DisplaySize.y};
  draw_filter_pane(frame, inner, true, state);
  if (sheet.is_dismissed()) frame.emit(app::SetFiltersOpen{false});
}

}  // namespace tracuu::ui
