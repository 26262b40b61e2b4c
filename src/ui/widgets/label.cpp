#include "ui/widgets/label.h"

#include "ui/display_text.h"
#include "ui/text_layout.h"

namespace tracuu::ui {

namespace {

float aligned(float left, float width, float text_width, Align align) {
  if (align == Align::right) return left + width - text_width;
  if (align == Align::centre) return left + (width - text_width) / 2;
  return left;
}

}  // namespace

void draw_line(const Frame& frame, const Typeface& face, const Box& box, ImU32 colour, std::string_view text,
               Align align) {
  const DisplayText display(text);
  const std::string shown = elide(face, display.text(), box.width());
  const float x = aligned(box.left, box.width(), measure(face, shown), align);
  const float y = frame.snapped(box.top + (box.height() - face.line_height) / 2);
  draw_text(ImGui::GetWindowDrawList(), face, ImVec2(x, y), colour, shown);
}

void label(Frame& frame, const Box& box, const LabelSpec& spec) {
  draw_line(frame, spec.face, box, spec.colour, spec.text, spec.align);
  frame.add_node(spec.role, frame.id_of(spec.key), box, spec.text).level = spec.level;
}

float wrapped_height(const Typeface& face, std::string_view text, float width) {
  const DisplayText display(text);
  const LineBreaker breaker(display.text(), face, width);
  float height = 0;
  for (std::uint32_t at = 0; at < display.text().size(); at = breaker.line_from(at).end) height += face.line_height;
  return height;
}

float wrapped_label(Frame& frame, ImVec2 top_left, float width, const LabelSpec& spec) {
  const DisplayText display(spec.text);
  const LineBreaker breaker(display.text(), spec.face, width);
  float y = top_left.y;
  for (std::uint32_t at = 0; at < display.text().size();) {
    const TextLine line = breaker.line_from(at);
    const float x = aligned(top_left.x, width, line.width, spec.align);
    draw_text(ImGui::GetWindowDrawList(), spec.face, ImVec2(x, y), spec.colour,
              display.text().substr(at, line.end - at));
    y += spec.face.line_height;
    at = line.end;
  }
  const Box covered{top_left.x, top_left.y, top_left.x + width, y};
  frame.add_node(spec.role, frame.id_of(spec.key), covered, spec.text).level = spec.level;
  return covered.height();
}

}  // namespace tracuu::ui
