#include "ui/panels/reader_text.h"

#include <algorithm>
#include <span>
#include <string>

#include "app/marks.h"
#include "ui/document_places.h"
#include "ui/panels/reading_on.h"
#include "ui/rich_text.h"
#include "ui/widgets/interaction.h"
#include "ui/widgets/selectable_text.h"

namespace tracuu::ui {

namespace {

constexpr std::size_t kWholeInMirror = 204'800;  // bytes
constexpr float kCaptionRule = 2;
constexpr float kAutoScroll = 12;  // of the way a pointer is beyond the edge, a second

const engine::DocumentView& document_of(const Frame& frame) { return frame.view.open->document; }

void draw_text_line(const Frame& frame, const ReaderState& state, const LaidLine& line, ImVec2 at, ByteRange selected) {
  const LaidBlock& block = state.layout.blocks()[line.block];
  const Typeface& face = typeface_of(block.style, frame.type);
  const bool is_caption = block.style == BlockStyle::caption;
  ImDrawList* list = ImGui::GetWindowDrawList();
  if (is_caption) fill({at.x, at.y, at.x + kCaptionRule, at.y + face.line_height}, frame.palette.bar);
  if (block.style == BlockStyle::list_item && line.text.begin == block.range.begin) {
    list->AddCircleFilled(ImVec2(at.x + kSpace3, at.y + face.line_height / 2), 2.5f, frame.palette.text_muted);
  }
  const auto first = std::ranges::upper_bound(state.marks, line.text.begin, {}, &ByteRange::end);
  const auto index = first - state.marks.begin();
  const auto current = static_cast<std::ptrdiff_t>(app::marks_in_force(frame.view).current) - index;
  const MarkedLine marked{state.layout.display().text(),
                          {line.text.begin, line.text.end},
                          state.marks.data() + index,
                          static_cast<std::size_t>(state.marks.end() - first),
                          current,
                          selected};
  const ImVec2 left(at.x + state.layout.left_of(line), at.y);
  draw_marked_line(list, face, left, is_caption ? frame.palette.text_muted : frame.palette.text, frame.palette, marked);
}

// The lines in sight; the rest costs nothing.
void draw_lines(const Frame& frame, ReaderState& state, const TextColumn& column) {
  const auto& lines = state.layout.lines();
  const ByteRange selected = selected_of(frame, app::QuotedText::text, document_of(frame).id);
  const double from = static_cast<double>(column.sight.top) - column.top,
               to = static_cast<double>(column.sight.bottom) - column.top;
  for (std::size_t i = state.layout.line_below(from); i < lines.size() && lines[i].top < to; ++i) {
    draw_text_line(frame, state, lines[i], ImVec2(column.left, static_cast<float>(column.top + lines[i].top)),
                   selected);
  }
  // The keyboard always has a next name to go to, a screen beyond what is in sight.
  const double near = static_cast<double>(column.sight.height());
  for (std::size_t i = state.layout.line_below(from - near); i < lines.size() && lines[i].top < to + near; ++i) {
    const ImVec2 left(column.left + state.layout.left_of(lines[i]), static_cast<float>(column.top + lines[i].top));
    const bool visible = lines[i].top < to && lines[i].top + static_cast<double>(frame.type.reader.line_height) > from;
    draw_line_mentions(frame, state.layout, lines[i], left, visible, state.mentions);
  }
}

// The blocks that the mirror holds: all of a document of ordinary length, else those within a screen of what is in
// sight.
MirroredBlocks mirrored_blocks(const Frame& frame, const ReaderState& state, const TextColumn& column) {
  const auto& blocks = state.layout.blocks();
  const std::uint32_t laid = state.layout.laid_blocks();
  MirroredBlocks mirrored{0, laid};
  if (document_of(frame).text.size() <= kWholeInMirror) return mirrored;
  const double from = static_cast<double>(column.pane.top - column.pane.height()) - column.top,
               to = static_cast<double>(column.pane.bottom + column.pane.height()) - column.top;
  const std::span<const LaidBlock> known(blocks.data(), laid);
  const auto first_below = [&](double y) {
    const auto block = std::ranges::upper_bound(known, y, {}, &LaidBlock::top);
    return static_cast<std::uint32_t>(block - known.begin());
  };
  mirrored.begin = std::max(first_below(from), 1u) - 1;
  mirrored.end = first_below(to);
  return mirrored;
}

void add_paragraphs(Frame& frame, const TextColumn& column, ReaderState& state) {
  const std::string_view text = document_of(frame).text;
  const auto& blocks = state.layout.blocks();
  const MirroredBlocks mirrored = mirrored_blocks(frame, state, column);
  draw_read_back(frame, column.pane, column.above, mirrored, state);
  for (std::uint32_t i = mirrored.begin; i < mirrored.end; ++i) {
    const double bottom = i + 1 < state.layout.laid_blocks() ? blocks[i + 1].top : state.layout.height();
    const Box bounds{column.left, static_cast<float>(column.top + blocks[i].top), column.left + state.layout.measure(),
                     static_cast<float>(column.top + bottom)};
    const bool heading = blocks[i].style == BlockStyle::heading;
    const std::string_view words = text.substr(blocks[i].original.begin, blocks[i].original.size());
    frame.add_node(heading ? Role::heading : Role::paragraph, frame.id_of("block " + std::to_string(i)), bounds, words)
        .level = heading ? 2 : 0;
    add_mention_nodes(frame, blocks[i].range, state.mentions);
  }
  draw_read_on(frame, column.pane, column.above, mirrored, state);
}

// Where a selection by keys begins: at the current match if it is in sight, else at the first line that is.
std::uint32_t start_of_keys(const Frame& frame, const DocumentPlaces& places, const ReaderState& state,
                            const TextColumn& column) {
  const std::uint32_t current = app::marks_in_force(frame.view).current;
  if (current < state.marks.size()) {
    const float y = places.point_of(state.marks[current].begin).y;
    if (y >= column.sight.top && y < column.sight.bottom) return state.marks[current].begin;
  }
  return places.offset_at({column.left, std::max(column.sight.top, static_cast<float>(column.top))});
}

// The text runs on under a pointer that drags beyond its edge.
void scroll_with_drag(Frame& frame, const TextColumn& column, ReaderState& state) {
  const float y = ImGui::GetIO().MousePos.y;
  const float beyond = y < column.sight.top ? y - column.sight.top : std::max(0.0f, y - column.sight.bottom);
  if (!frame.selection.dragging || beyond == 0) return;
  const double wanted = state.scroll.offset + static_cast<double>(beyond * kAutoScroll * ImGui::GetIO().DeltaTime);
  const double to = std::clamp(wanted, 0.0, state.scroll.end());
  if (to == state.scroll.offset) return;
  state.scroll.jump_to(to);
  frame.wake_in(0);
}

void follow_keys(Frame& frame, const DocumentPlaces& places, const TextColumn& column, ReaderState& state) {
  const float y = places.point_of(frame.selection.focus).y;
  const double top = static_cast<double>(y) - static_cast<double>(column.sight.top) + state.scroll.offset;
  state.scroll.reveal(top, top + static_cast<double>(places.line_height()), static_cast<double>(places.line_height()));
  frame.wake_in(0);
}

}  // namespace

void draw_reader_text(Frame& frame, const TextColumn& column, ReaderState& state) {
  const DocumentPlaces places(state.layout, frame.type, column.left, column.top);
  Box bounds = column.sight;
  bounds.top = std::max(bounds.top, static_cast<float>(column.top));
  const SelectableSpec spec{.id = column.node,
                            .bounds = bounds,
                            .document = document_of(frame).id,
                            .display = state.layout.display(),
                            .places = places,
                            .has_keys = true,
                            .start = start_of_keys(frame, places, state, column)};
  const SelectableResult result = selectable_text(frame, spec);
  if (result.hovered || result.held) frame.output.text_cursor = true;
  if (result.held) scroll_with_drag(frame, column, state);
  if (result.moved) follow_keys(frame, places, column, state);
  take_mentions(frame, state.layout, state.mentions);
  draw_lines(frame, state, column);
  take_mention_input(frame, result, state.mentions);
  draw_grips(frame, spec);
  add_paragraphs(frame, column, state);
}

}  // namespace tracuu::ui
