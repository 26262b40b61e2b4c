#include "ui/panels/concordance.h"

#include "app/language_question.h"
#include "app/wording.h"
#include "ui/code_points.h"
#include "ui/display_text.h"
#include "ui/rich_text.h"
#include "ui/widgets/column_heading.h"
#include "ui/widgets/interaction.h"
#include "ui/widgets/label.h"

namespace tracuu::ui {

namespace {

using Line = engine::ConcordanceLine;

constexpr float kLeastForOneLine = 560, kLeastForSource = 860;
constexpr float kSourceShare = 0.24f, kWidestSource = 340;
constexpr float kLeftShare = 0.45f;        // of the line, the context before the expression
constexpr std::size_t kLeastContext = 40;  // bytes before the expression in a narrow row
constexpr float kPadX = kSpace4, kPadY = kSpace2;

std::string source_of(const Line& line, Lang lang) {
  const std::string_view title =
      line.title.empty() ? text_of(TextKey::ui_untitled, lang) : std::string_view(line.title);
  return app::join_details({app::format_date(line.date, lang), title});
}

// The end of the text that fits, from a word on.
std::string_view fitting_end(const Typeface& face, std::string_view text, float width) {
  const Advances advance(face);
  float rest = measure(face, text);
  std::size_t at = 0;
  while (at < text.size() && rest > width) {
    const CodePoint point = code_point_at(text, at);
    rest -= advance(point.value);
    at += point.size;
  }
  if (at == 0) return text;
  const std::size_t space = text.find(' ', at);
  return space == std::string_view::npos ? text.substr(at) : text.substr(space + 1);
}

void draw_piece(const Frame& frame, const Typeface& face, float x, const Box& row, ImU32 ink, std::string_view text) {
  draw_text(ImGui::GetWindowDrawList(), face, ImVec2(x, frame.snapped(row.top + (row.height() - face.line_height) / 2)),
            ink, text);
}

// The parts of a line: what stands before the expression ends at `middle`.
struct Parts {
  Box line, source;
  float middle = 0;
};

Parts parts_of(const Frame& frame, const Box& bounds, float pane) {
  Parts parts{bounds.inset(kPadX, 0), {}};
  if (pane >= kLeastForSource) {
    parts.source = parts.line.take_right(std::min(kWidestSource, bounds.width() * kSourceShare));
    parts.line.right -= kSpace4;
  }
  parts.middle = frame.snapped(parts.line.left + parts.line.width() * kLeftShare);
  return parts;
}

// One line: both contexts end at the expression, which begins at the same place in every row.
void draw_aligned(const Frame& frame, const Parts& parts, const Line& line) {
  const Box& row = parts.line;
  const float middle = parts.middle;
  const Typeface& plain = frame.type.small;
  const Typeface& bold = frame.type.small_bold;
  const DisplayText left(line.left), node(line.node);
  const float space = measure(plain, " ");
  const std::string_view before = fitting_end(plain, left.text(), middle - space - row.left);
  draw_piece(frame, plain, middle - space - measure(plain, before), row, frame.palette.text_muted, before);
  const std::string shown = elide(bold, node.text(), row.right - middle);
  draw_piece(frame, bold, middle, row, frame.palette.accent, shown);
  const float after = middle + measure(bold, shown) + space;
  if (after < row.right)
    draw_line(frame, plain, {after, row.top, row.right, row.bottom}, frame.palette.text_muted, line.right);
}

// Where the text may begin so that the expression is in its first lines: at a word.
std::size_t narrow_begin(const std::string& left) {
  if (left.size() <= kLeastContext) return 0;
  const std::size_t space = left.find(' ', left.size() - kLeastContext);
  return space == std::string::npos ? left.size() : space + 1;
}

void draw_narrow(Frame& frame, Box box, const Line& line) {
  const Box source = box.take_top(frame.type.small.line_height);
  draw_line(frame, frame.type.small, source, frame.palette.text_muted, source_of(line, frame.lang()));
  const std::string left = line.left.substr(narrow_begin(line.left));
  const auto begin = static_cast<std::uint32_t>(left.empty() ? 0 : left.size() + 1);
  const auto end = begin + static_cast<std::uint32_t>(line.node.size());
  const std::string text = (left.empty() ? "" : left + " ") + line.node + " " + line.right;
  const RichText shown(text, frame.type.body, box.width(), 2);
  shown.draw(ImGui::GetWindowDrawList(), box.min(), frame.palette.text, frame.palette, {{begin, end}});
}

void draw_row(Frame& frame, const Box& bounds, const Line& line, std::uint32_t number, float pane) {
  const std::string source = source_of(line, frame.lang());
  const std::string name = line.left + " " + line.node + " " + line.right;
  const RowScope item(frame, bounds, number, static_cast<std::uint32_t>(frame.view.language.total), source);
  const NodeId id = frame.id_of("open");
  const Interaction state = interact(frame, id, bounds);
  if (state.hovered) fill_hovered(frame, bounds.inset(kSpace2, 0), kRadiusSmall);
  if (pane < kLeastForOneLine) {
    draw_narrow(frame, bounds.inset(kPadX, kPadY), line);
    horizontal_rule(frame, bounds.left + kPadX, bounds.right - kPadX, bounds.bottom - 1, frame.palette.border);
  } else {
    const Parts parts = parts_of(frame, bounds, pane);
    if (parts.source.width() > 0) draw_line(frame, frame.type.small, parts.source, frame.palette.text_muted, source);
    draw_aligned(frame, parts, line);
  }
  draw_focus_ring(frame, id, bounds.inset(kSpace2, kFocusRing), kRadiusSmall);
  frame.add_node(Role::link, id, bounds, name).description = source;
  if (!state.activated) return;
  const std::string& node = frame.view.language.question.node;
  frame.emit(app::OpenDocumentById{line.document, app::query_of_node(node), line.begin});
}

}  // namespace

float concordance_row_height(const Frame& frame, float width) {
  const TypeScale& type = frame.type;
  if (width < kLeastForOneLine) return frame.snapped(type.small.line_height + 2 * type.body.line_height + 2 * kPadY);
  const float least = frame.environment.coarse_pointer ? kTargetCoarse : type.small.line_height + kSpace2;
  return frame.snapped(std::max(type.small.line_height + kSpace2, least));
}

float draw_concordance_headings(Frame& frame, const Box& box, float pane) {
  if (pane < kLeastForOneLine) return box.top;
  const Box row{box.left, box.top, box.right, box.top + frame.target()};
  const Parts parts = parts_of(frame, row, pane);
  const NodeScope group(frame, Role::group, "headings", row, frame.text(TextKey::ui_language_order));
  const auto heading = [&](Box place, TextKey name, engine::LineOrder order, Align align) {
    const bool holds = frame.view.language.question.lines == order;
    place = place.inset(-kSpace2, 0);
    if (!column_heading(frame, place, {frame.text(name), true, holds, align})) return;
    app::LanguageQuestion question = frame.view.language.question;
    question.lines = order;
    frame.emit(app::AskLanguage{question});
  };
  const float node = measure(frame.type.small_bold, frame.text(TextKey::ui_language_column_node));
  const float after = parts.middle + node + 2 * kSpace4;
  heading({parts.line.left, row.top, parts.middle - kSpace4, row.bottom}, TextKey::ui_language_column_left,
          engine::LineOrder::left, Align::right);
  heading({parts.middle, row.top, parts.middle + node + kSpace1, row.bottom}, TextKey::ui_language_column_node,
          engine::LineOrder::node, Align::left);
  heading({after, row.top, parts.line.right - kSpace2, row.bottom}, TextKey::ui_language_column_right,
          engine::LineOrder::right, Align::left);
  if (parts.source.width() > 0)
    heading({parts.source.left + kSpace2, row.top, parts.source.right, row.bottom}, TextKey::ui_language_order_document,
            engine::LineOrder::document, Align::left);
  return row.bottom;
}

void draw_concordance(Frame& frame, const BodyPlace& place, LanguageState& state) {
  const std::vector<Line>& lines = frame.view.language.rows.lines;
  const float height = concordance_row_height(frame, place.clip.width());
  draw_rows_in_sight(frame, place, rows_at_hand(frame, lines.size(), height), state,
                     [&](const Box& bounds, std::uint32_t i, std::uint32_t number) {
                       draw_row(frame, bounds, lines[i], number, place.clip.width());
                     });
}

}  // namespace tracuu::ui
