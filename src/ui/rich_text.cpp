#include "ui/rich_text.h"

#include <algorithm>

namespace tracuu::ui {

namespace {

constexpr float kMarkRadius = 3;
constexpr float kMarkOverhang = 1.5f;
constexpr std::string_view kEllipsis = "…";
constexpr std::size_t kMaxCutLine = 1024;  // bytes: more than any line holds

void draw_mark(ImDrawList* list, const Typeface& face, ImVec2 top_left, float width, ImU32 colour) {
  const float height = face.em * 1.36f;
  const float top = snap(top_left.y + (face.line_height - height) / 2, face.density);
  list->AddRectFilled(ImVec2(top_left.x - kMarkOverhang, top), ImVec2(top_left.x + width + kMarkOverhang, top + height),
                      colour, kMarkRadius);
}

}  // namespace

void draw_marked_line(ImDrawList* list, const Typeface& face, ImVec2 top_left, ImU32 colour, const Palette& palette,
                      const MarkedLine& line) {
  ImVec2 pen = top_left;
  std::uint32_t at = line.range.begin, line_end = line.range.end;
  // A mark that goes on in the next line ends with the last word here.
  while (line_end > at && line.text[line_end - 1] == ' ') --line_end;
  const auto draw_run = [&](std::uint32_t end, ImU32 ink) {
    if (end <= at) return;
    const std::string_view run = line.text.substr(at, end - at);
    const float width = measure(face, run);
    const bool selected = at >= line.selected.begin && at < line.selected.end;
    if (selected) list->AddRectFilled(pen, ImVec2(pen.x + width, pen.y + face.line_height), palette.selection);
    draw_text(list, face, pen, selected ? palette.selection_text : ink, run);
    pen.x += width;
    at = end;
  };
  // A piece is drawn in runs: before, in and behind what is selected.
  const auto draw_piece = [&](std::uint32_t end, ImU32 ink) {
    draw_run(std::min(end, line.selected.begin), ink);
    draw_run(std::min(end, line.selected.end), ink);
    draw_run(end, ink);
  };
  for (std::size_t i = 0; i < line.mark_count && line.marks[i].begin < line_end; ++i) {
    const std::uint32_t begin = std::max(line.marks[i].begin, at), end = std::min(line.marks[i].end, line_end);
    if (begin >= end) continue;
    draw_piece(begin, colour);
    const bool current = static_cast<std::ptrdiff_t>(i) == line.current;
    draw_mark(list, face, pen, measure(face, line.text.substr(begin, end - begin)),
              current ? palette.highlight_current : palette.highlight);
    draw_piece(end, current ? palette.highlight_current_text : palette.highlight_text);
  }
  draw_piece(line_end, colour);
}

RichText::RichText(std::string_view text, const Typeface& face, float width, std::size_t max_lines)
    : face_(face), display_(text) {
  const std::string_view shown = display_.text();
  const LineBreaker breaker(shown, face, width);
  std::uint32_t at = 0;
  while (at < shown.size() && lines_.size() < max_lines) {
    lines_.push_back(breaker.line_from(at));
    at = lines_.back().end;
  }
  if (at >= shown.size() || lines_.empty()) return;
  // The rest of the text is offered, so that the cut falls where the line is full and not where it would have been
  // broken.
  TextLine& last = lines_.back();
  const std::string cut = elide(face, shown.substr(last.begin, kMaxCutLine), width);
  last.end = last.begin + static_cast<std::uint32_t>(cut.size() - kEllipsis.size());
  is_cut_ = true;
}

void RichText::draw(ImDrawList* list, ImVec2 top_left, ImU32 colour, const Palette& palette,
                    const std::vector<ByteRange>& marks, ByteRange selected) const {
  std::vector<ByteRange> shown;
  shown.reserve(marks.size());
  for (const ByteRange& mark : marks) shown.push_back(display_.to_display(mark));
  for (const TextLine& line : lines_) {
    draw_marked_line(list, face_, top_left, colour, palette,
                     {display_.text(), {line.begin, line.end}, shown.data(), shown.size(), -1, selected});
    if (&line == &lines_.back() && is_cut_) {
      const float width = measure(face_, display_.text().substr(line.begin, line.end - line.begin));
      draw_text(list, face_, ImVec2(top_left.x + width, top_left.y), colour, kEllipsis);
    }
    top_left.y += face_.line_height;
  }
}

}  // namespace tracuu::ui
