#include "ui/panels/reader.h"

#include <algorithm>
#include <string>

#include "app/wording.h"
#include "ui/panels/notice.h"
#include "ui/panels/reader_toolbar.h"
#include "ui/rich_text.h"
#include "ui/widgets/interaction.h"
#include "ui/widgets/label.h"

namespace tracuu::ui {

namespace {

constexpr float kMeasureInEms = 36;              // about 70 letters of Vietnamese
constexpr std::size_t kPortion = 131'072;        // bytes laid out per frame
constexpr std::size_t kWholeInMirror = 204'800;  // bytes
constexpr std::size_t kRemembered = 64;          // documents whose place is kept
constexpr float kTopPad = kSpace8, kBottomPad = 96;
constexpr float kCaptionRule = 2;

const engine::DocumentView& document_of(const Frame& frame) { return frame.view.open->document; }

// The key under which the place in a document is remembered: another search begins at its own first match.
std::string place_key(const std::string& document, const std::string& query) { return document + '\n' + query; }

float measure_for(const Frame& frame, const Box& box) {
  const float margin = box.width() < 560 ? kSpace5 : kSpace12;
  return frame.snapped(std::min(box.width() - 2 * margin, kMeasureInEms * frame.type.reader.em));
}

void take_document(const Frame& frame, float measure, ReaderState& state) {
  const app::OpenDocument& open = *frame.view.open;
  const engine::DocumentView& document = open.document;
  const bool is_another = state.document != document.id;
  if (is_another || !state.layout.is_for(frame.type, measure)) {
    const std::size_t top_line = state.layout.line_below(state.scroll.offset);
    const bool can_stay = !is_another && top_line < state.layout.lines().size() && state.scroll.offset > 0;
    state.wants_offset = can_stay ? state.layout.lines()[top_line].text.begin : 0;
    if (is_another) state.layout.take(document);
    state.layout.set(frame.type, measure);
  }
  if (state.revision != open.revision) {
    state.marks.clear();
    for (const ByteRange& mark : document.highlights) state.marks.push_back(state.layout.display().to_display(mark));
    state.revision = open.revision;
    state.shown_mark = open.current_highlight;
  }
  if (is_another) {
    state.document = document.id;
    const auto left = state.left_at.find(place_key(document.id, frame.view.query));
    state.scroll.jump_to(left == state.left_at.end() ? 0 : left->second);
    state.wants_mark = left == state.left_at.end() && !state.marks.empty();
  } else if (state.shown_mark != open.current_highlight) {
    state.shown_mark = open.current_highlight;
    state.wants_mark = true;
  }
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
      state.scroll.jump_to(above + lines[line].top);
      state.wants_offset = 0;
    }
  }
  const std::uint32_t current = frame.view.open->current_highlight;
  if (!state.wants_mark || current >= state.marks.size()) return;
  const std::size_t line = state.layout.line_of(state.marks[current].begin);
  if (line >= lines.size()) return;
  const double top = above + lines[line].top;
  state.scroll.reveal(top, top + static_cast<double>(frame.type.reader.line_height),
                      static_cast<double>(state.scroll.view) * 0.3);
  state.wants_mark = false;
}

std::string meta_line(const Frame& frame) {
  const engine::DocumentView& document = document_of(frame);
  std::string line;
  for (const std::string& part : {document.source, app::format_date(document.date, frame.lang()), document.category}) {
    if (part.empty()) continue;
    if (!line.empty()) line += " · ";
    line += part;
  }
  return line;
}

// Title, source, date, author. Returns the height; draws where `top` says, or nothing where the whole of it is out of
// sight.
float draw_document_header(Frame& frame, float left, float top, float width) {
  const engine::DocumentView& document = document_of(frame);
  const Palette& palette = frame.palette;
  float y = top;
  const std::string_view title =
      document.title.empty() ? frame.text(TextKey::ui_untitled) : std::string_view(document.title);
  y += wrapped_label(frame, ImVec2(left, y), width, {"title", frame.type.title, palette.text, title, Role::heading, 1});
  y = frame.snapped(y + kSpace3);
  const std::string meta = meta_line(frame);
  if (!meta.empty())
    y += wrapped_label(frame, ImVec2(left, y), width, {"meta", frame.type.body, palette.text_muted, meta});
  if (!document.author.empty()) {
    const std::string author = format_text(TextKey::ui_byline_author, frame.lang(), {document.author});
    y += wrapped_label(frame, ImVec2(left, y), width, {"author", frame.type.body, palette.text_muted, author});
  }
  y = frame.snapped(y + kSpace4);
  horizontal_rule(frame, left, left + kSpace12, y, palette.accent);
  return y + kSpace6 - top;
}

void draw_text_line(const Frame& frame, const ReaderState& state, const LaidLine& line, ImVec2 at) {
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
  const auto current = static_cast<std::ptrdiff_t>(frame.view.open->current_highlight) - index;
  const MarkedLine marked{state.layout.display().text(),
                          {line.text.begin, line.text.end},
                          state.marks.data() + index,
                          static_cast<std::size_t>(state.marks.end() - first),
                          current};
  const ImVec2 left(at.x + state.layout.left_of(line), at.y);
  draw_marked_line(list, face, left, is_caption ? frame.palette.text_muted : frame.palette.text, frame.palette, marked);
}

// The lines in sight; the rest costs nothing.
void draw_lines(const Frame& frame, const ReaderState& state, const Box& box, float left, double text_top) {
  const auto& lines = state.layout.lines();
  const double from = static_cast<double>(box.top) - text_top, to = static_cast<double>(box.bottom) - text_top;
  for (std::size_t i = state.layout.line_below(from); i < lines.size() && lines[i].top < to; ++i) {
    draw_text_line(frame, state, lines[i], ImVec2(left, static_cast<float>(text_top + lines[i].top)));
  }
}

// The paragraphs for the mirror: all of a document of ordinary length, else those within a screen of what is in sight.
void add_paragraphs(Frame& frame, const ReaderState& state, const Box& box, float left, double text_top) {
  const std::string& text = document_of(frame).text;
  const auto& blocks = state.layout.blocks();
  const bool all = text.size() <= kWholeInMirror;
  const double from = static_cast<double>(box.top - box.height()) - text_top,
               to = static_cast<double>(box.bottom + box.height()) - text_top;
  for (std::uint32_t i = 0; i < state.layout.laid_blocks(); ++i) {
    const double top = blocks[i].top;
    const double bottom = i + 1 < state.layout.laid_blocks() ? blocks[i + 1].top : state.layout.height();
    if (!all && (bottom < from || top > to)) continue;
    const Box bounds{left, static_cast<float>(text_top + top), left + state.layout.measure(),
                     static_cast<float>(text_top + bottom)};
    const bool heading = blocks[i].style == BlockStyle::heading;
    const std::string_view words = std::string_view(text).substr(blocks[i].original.begin, blocks[i].original.size());
    frame.add_node(heading ? Role::heading : Role::paragraph, frame.id_of("block " + std::to_string(i)), bounds, words)
        .level = heading ? 2 : 0;
  }
}

void draw_document(Frame& frame, const Box& box, ReaderState& state) {
  const float measure = measure_for(frame, box);
  const float left = frame.snapped(box.left + (box.width() - measure) / 2);
  take_document(frame, measure, state);
  if (state.layout.advance(frame.type, kPortion)) frame.wake_in(0);

  state.scroll.view = box.height();
  const double above = static_cast<double>(kTopPad) + state.header_height;
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
  draw_lines(frame, state, box, left, text_top);
  add_paragraphs(frame, state, box, left, text_top);
  remember_place(frame, state);
}

}  // namespace

void draw_reader(Frame& frame, const Box& box, Arrangement arrangement, ReaderState& state) {
  const NodeScope region(frame, Role::region, "reader", box, frame.text(TextKey::ui_reader));
  fill(box, frame.palette.surface_raised);
  if (!frame.view.open) {
    draw_notice(frame, box,
                {frame.text(TextKey::ui_reader_empty_title), frame.text(TextKey::ui_reader_empty_hint), Icon::page});
    return;
  }
  Box rest = box;
  draw_reader_toolbar(frame, rest.take_top(reader_toolbar_height(frame)), arrangement);
  draw_document(frame, rest, state);
}

}  // namespace tracuu::ui
