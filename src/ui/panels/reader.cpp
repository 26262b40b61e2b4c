#include "ui/panels/reader.h"

#include <algorithm>
#include <string>

#include "app/marks.h"
#include "app/wording.h"
#include "ui/panels/find_bar.h"
#include "ui/panels/match_map.h"
#include "ui/panels/notice.h"
#include "ui/panels/reader_side.h"
#include "ui/panels/reader_text.h"
#include "ui/panels/reader_toolbar.h"
#include "ui/rich_text.h"
#include "ui/widgets/interaction.h"
#include "ui/widgets/label.h"
#include "ui/widgets/selectable_text.h"

namespace tracuu::ui {

namespace {

constexpr std::size_t kPortion = 131'072;  // bytes laid out per frame
constexpr std::size_t kRemembered = 64;    // documents whose place is kept
constexpr double kPassageMargin = 0.3;     // of the pane, above what a link points to
constexpr float kTopPad = kSpace8, kBottomPad = 96;

const engine::DocumentView& document_of(const Frame& frame) { return frame.view.open->document; }

// The key under which the place in a document is remembered: another search begins at its own first match.
std::string place_key(const std::string& document, const std::string& query) { return document + '\n' + query; }

float measure_for(const Frame& frame, const Box& box) {
  const float margin = box.width() < 560 ? kSpace5 : kSpace12;
  return frame.snapped(std::min(box.width() - 2 * margin, frame.type.reading_measure));
}

// What a link points to is selected, and so marked, ready to be copied, and gone with the next press.
void take_passage(Frame& frame, ReaderState& state) {
  const app::OpenDocument& open = *frame.view.open;
  if (state.passage_revision == open.passage_revision) return;
  state.passage_revision = open.passage_revision;
  if (open.passage.empty()) return;
  const ByteRange shown = state.layout.display().to_display(open.passage);
  frame.selection = {};
  frame.selection.passage = {app::QuotedText::text, open.document.id, open.passage};
  frame.selection.anchor = shown.begin;
  frame.selection.focus = shown.end;
  state.wants_mark = false;
  state.wants_offset = shown.begin;
  state.wants_margin = static_cast<double>(state.scroll.view) * kPassageMargin;
}

void take_document(Frame& frame, float measure, ReaderState& state) {
  const app::OpenDocument& open = *frame.view.open;
  const engine::DocumentView& document = open.document;
  const bool is_another = state.document != document.id;
  if (is_another || !state.layout.is_for(frame.type, measure)) {
    const std::size_t top_line = state.layout.line_below(state.scroll.offset);
    const bool can_stay = !is_another && top_line < state.layout.lines().size() && state.scroll.offset > 0;
    state.wants_offset = can_stay ? state.layout.lines()[top_line].text.begin : 0;
    state.wants_margin = 0;
    if (is_another) state.layout.take(document);
    state.layout.set(frame.type, measure);
  }
  if (state.revision != open.revision) {
    state.marks.clear();
    const app::Marks marks = app::marks_in_force(frame.view);
    for (const ByteRange& mark : marks.ranges) state.marks.push_back(state.layout.display().to_display(mark));
    state.revision = open.revision;
    state.shown_mark = marks.current;
    state.wants_mark = app::is_finding(frame.view) && !state.marks.empty();
  }
  if (is_another) {
    state.document = document.id;
    const auto left = state.left_at.find(place_key(document.id, frame.view.query));
    state.scroll.jump_to(left == state.left_at.end() ? 0 : left->second);
    state.wants_mark = left == state.left_at.end() && !state.marks.empty();
  } else if (const std::uint32_t current = app::marks_in_force(frame.view).current; state.shown_mark != current) {
    state.shown_mark = current;
    state.wants_mark = true;
  }
  const bool is_asked = open.asked_mark != 0 && state.asked_mark != open.asked_mark;
  state.asked_mark = open.asked_mark;
  if (is_asked) state.wants_mark = !state.marks.empty();
  take_passage(frame, state);
}

void remember_place(const Frame& frame, ReaderState& state) {
  if (state.left_at.size() >= kRemembered) state.left_at.clear();
  state.left_at[place_key(state.document, frame.view.query)] = state.scroll.target;
}

// Scrolls to what is wanted as soon as its line is laid out. `above` is the height of what stands above the text.
void go_where_wanted(Frame& frame, double above, ReaderState& state) {
  const auto& lines = state.layout.lines();
  if (state.wants_offset > 0) {
    const std::size_t line = state.layout.line_of(state.wants_offset);
    if (line < lines.size()) {
      state.scroll.jump_to(std::max(0.0, above + lines[line].top - state.wants_margin));
      state.wants_offset = 0;
    }
  }
  const std::uint32_t current = app::marks_in_force(frame.view).current;
  if (!state.wants_mark || current >= state.marks.size()) return;
  const std::size_t line = state.layout.line_of(state.marks[current].begin);
  if (line >= lines.size()) return;
  const double top = above + lines[line].top;
  state.scroll.reveal(top, top + static_cast<double>(frame.type.reader.line_height),
                      static_cast<double>(state.scroll.view) * 0.3);
  state.wants_mark = false;
}

float draw_title(Frame& frame, ImVec2 top_left, float width, std::string_view title) {
  const RichText text(title, frame.type.title, width, title.size());
  const Box bounds{top_left.x, top_left.y, top_left.x + width, top_left.y + text.height()};
  const NodeId id = frame.id_of("title");
  const std::string& document = document_of(frame).id;
  const LinePlaces places = text.places(top_left);
  const SelectableSpec spec{.id = id,
                            .bounds = bounds,
                            .of = app::QuotedText::title,
                            .document = document,
                            .display = text.display(),
                            .places = places};
  if (!document_of(frame).title.empty() && selectable_text(frame, spec).hovered) frame.output.text_cursor = true;
  text.draw(ImGui::GetWindowDrawList(), top_left, frame.palette.text, frame.palette, {},
            selected_of(frame, spec.of, document));
  draw_grips(frame, spec);
  frame.add_node(Role::heading, id, bounds, title).level = 1;
  return text.height();
}

// Title, source, date, author. Returns the height; draws where `top` says, or nothing where the whole of it is out of
// sight.
float draw_document_header(Frame& frame, float left, float top, float width) {
  const engine::DocumentView& document = document_of(frame);
  const Palette& palette = frame.palette;
  float y = top;
  const std::string_view title =
      document.title.empty() ? frame.text(TextKey::ui_untitled) : std::string_view(document.title);
  y += draw_title(frame, ImVec2(left, y), width, title);
  y = frame.snapped(y + kSpace3);
  const std::string meta =
      app::join_details({document.source, app::format_date(document.date, frame.lang()), document.category});
  if (!meta.empty())
    y += wrapped_label(frame, ImVec2(left, y), width, {"meta", frame.type.body, palette.text_muted, meta});
  if (!document.author.empty()) {
    const std::string author = format_text(TextKey::ui_byline_author, frame.lang(), {document.author});
    y += wrapped_label(frame, ImVec2(left, y), width, {"author", frame.type.body, palette.text_muted, author});
  }
  if (engine::is_dropped(document.id)) {
    const std::string file = app::join_details({frame.text(TextKey::ui_dropped), engine::dropped_name(document.id)});
    y += wrapped_label(frame, ImVec2(left, y), width, {"dropped", frame.type.body, palette.accent, file});
  }
  if (frame.view.open->passage_lost)
    y += kSpace3 + wrapped_label(frame, ImVec2(left, y + kSpace3), width,
                                 {"lost", frame.type.body, palette.danger, frame.text(TextKey::ui_passage_lost)});
  y = frame.snapped(y + kSpace4);
  horizontal_rule(frame, left, left + kSpace12, y, palette.accent);
  return y + kSpace6 - top;
}

void draw_document(Frame& frame, const Box& box, ReaderState& state) {
  const float measure = measure_for(frame, box);
  const float left = frame.snapped(box.left + (box.width() - measure) / 2);
  take_document(frame, measure, state);
  if (state.layout.advance(frame.type, kPortion)) frame.wake_in(0);

  state.scroll.view = box.height();
  const double above = static_cast<double>(kTopPad) + state.header_height;
  state.above = above;
  go_where_wanted(frame, above, state);
  const double content = above + state.layout.height() + static_cast<double>(kBottomPad);
  ScrollArea area(frame, "document", box, content, true, state.scroll);
  NodeScope article(frame, Role::article, "article", box, document_of(frame).title);
  if (!document_of(frame).lang.empty()) article.node().lang = document_of(frame).lang;
  const float header = draw_document_header(frame, left, static_cast<float>(area.top()) + kTopPad, measure);
  if (static_cast<double>(header) != state.header_height) {
    state.header_height = static_cast<double>(header);
    frame.wake_in(0);
  }
  const double text_top = area.top() + static_cast<double>(kTopPad + header);
  draw_reader_text(frame, {box, area.inner(), left, text_top, above, article.node().id}, state);
  draw_match_map(frame, box, above, static_cast<double>(kBottomPad), state);
  remember_place(frame, state);
}

}  // namespace

void draw_reader(Frame& frame, const Box& box, Arrangement arrangement, ReaderState& state, DocumentMenuState& menu) {
  const NodeScope region(frame, Role::region, "reader", box, frame.text(TextKey::ui_reader));
  fill(box, frame.palette.surface_raised);
  if (!frame.view.open) {
    draw_notice(frame, box,
                {frame.text(TextKey::ui_reader_empty_title), frame.text(TextKey::ui_reader_empty_hint), Icon::page});
    return;
  }
  Box rest = box;
  draw_reader_toolbar(frame, rest.take_top(reader_bar_height(frame, box.height())), arrangement, menu);
  draw_find_bar(frame, rest, box.height(), state);
  draw_reader_column(frame, rest, state);
  draw_document(frame, rest, state);
}

app::Passage passage_in_sight(const app::ViewModel& view, const Selection& selection, const ReaderState& state) {
  if (!view.open) return {};
  const engine::DocumentView& document = view.open->document;
  const bool selected = selection.is_in(app::QuotedText::text, document.id) && !selection.passage.range.empty();
  if (selected) return selection.passage;
  const auto& lines = state.layout.lines();
  const std::size_t line = state.layout.line_below(state.scroll.offset - state.above);
  if (state.document != document.id || line >= lines.size()) return {};
  const ByteRange range{lines[line].text.begin, lines[line].text.end};
  return {app::QuotedText::text, document.id, state.layout.display().to_original(range)};
}

}  // namespace tracuu::ui
