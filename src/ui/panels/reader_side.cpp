#include "ui/panels/reader_side.h"

#include <algorithm>

#include "ui/panels/about.h"
#include "ui/panels/compare_picker.h"
#include "ui/panels/outline.h"
#include "ui/panels/says.h"
#include "ui/widgets/button.h"
#include "ui/widgets/interaction.h"
#include "ui/widgets/label.h"

namespace tracuu::ui {

namespace {

using app::ReaderPanel;

constexpr float kColumn = 264, kWidestColumn = 360, kLeastText = 440;
constexpr float kCard = 420, kCardHeader = 48;

TextKey title_of(ReaderPanel panel) {
  if (panel == ReaderPanel::about) return TextKey::ui_about;
  if (panel == ReaderPanel::says) return TextKey::ui_says;
  return panel == ReaderPanel::comparison ? TextKey::ui_compare_choose : TextKey::ui_outline;
}

// Whether it is done with.
bool draw_content(Frame& frame, const Box& box, ReaderState& state) {
  switch (frame.view.reader_panel) {
    case ReaderPanel::outline: return draw_outline(frame, box, state);
    case ReaderPanel::about: draw_about(frame, box, state.side); break;
    case ReaderPanel::comparison: return draw_compare_picker(frame, box, state.side);
    case ReaderPanel::says: return draw_says(frame, box, state);
    case ReaderPanel::none: break;
  }
  return false;
}

void start_anew(const Frame& frame, ReaderSideState& side) {
  const std::string& document = frame.view.open->document.id;
  if (side.panel == frame.view.reader_panel && side.document == document) return;
  side.panel = frame.view.reader_panel;
  side.document = document;
  side.scroll = {};
}

}  // namespace

bool has_outline(const app::ViewModel& view) {
  if (!view.open) return false;
  const auto& blocks = view.open->document.blocks;
  const auto is_heading = [](const engine::DocumentView::Block& block) { return block.kind == "heading"; };
  const auto first = std::ranges::find_if(blocks, is_heading);
  return first != blocks.end() && std::find_if(first + 1, blocks.end(), is_heading) != blocks.end();
}

void draw_reader_column(Frame& frame, Box& rest, ReaderState& state) {
  const ReaderPanel panel = frame.view.reader_panel;
  state.side.is_column = panel != ReaderPanel::none && rest.width() >= kColumn + kLeastText;
  if (!state.side.is_column) return;
  start_anew(frame, state.side);
  const Box column = rest.take_left(frame.snapped(std::clamp(rest.width() / 4, kColumn, kWidestColumn)));
  const NodeScope scope(frame, Role::group, "side", column, frame.text(title_of(panel)));
  vertical_rule(frame, column.right - 1, column.top, column.bottom, frame.palette.border);
  Box inner = column.inset(kSpace3, 0);
  Box header = inner.take_top(kCardHeader);
  const Box close = header.take_right(frame.target()).middle(frame.target());
  label(frame, {header.left + kSpace3, header.top, header.right, header.bottom},
        {"title", frame.type.small_bold, frame.palette.text_muted, frame.text(title_of(panel)), Role::heading, 2});
  if (button(frame, close, {.key = "close", .name = frame.text(TextKey::ui_dialog_close), .icon = Icon::close}))
    frame.emit(app::SetReaderPanel{ReaderPanel::none});
  inner.bottom -= kSpace2;
  draw_content(frame, inner, state);
}

void draw_reader_card(Frame& frame, const Box& body, ReaderState& state) {
  ReaderSideState& side = state.side;
  const ReaderPanel panel = frame.view.reader_panel;
  if (!frame.view.open || panel == ReaderPanel::none || side.is_column) {
    close_overlay(frame, side.overlay);
    return;
  }
  start_anew(frame, side);
  const float width = std::min(kCard, body.width() - 2 * kSpace2);
  const float most = body.height() - 2 * kSpace2;
  const float height =
      std::min(most, std::max(kCardHeader * 3, kCardHeader + static_cast<float>(side.scroll.content) + kSpace4));
  const float right = body.right - kSpace2, top = body.top + kSpace2;
  const Box card{right - width, top, right, top + height};
  Overlay overlay(frame, {"side", card, frame.text(title_of(panel))}, side.overlay);
  Box rest = card.inset(kSpace4, 0);
  bool closes = overlay.draw_header(rest.take_top(kCardHeader), frame.text(title_of(panel)));
  rest = {rest.left - kSpace2, rest.top, rest.right + kSpace3, rest.bottom - kSpace2};
  const double before = side.scroll.content;
  closes = draw_content(frame, rest, state) || closes;
  if (side.scroll.content != before) frame.wake_in(0);
  if (state.wants_focus) side.overlay.opener = 0;  // the focus goes on with the reader
  if (closes) frame.emit(app::SetReaderPanel{ReaderPanel::none});
}

}  // namespace tracuu::ui
