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

void label(Frame& frame, std::string_view key, const Typeface& face, const Box& box, ImU32 colour,
           std::string_view text, Role role, std::uint8_t level) {
  draw_line(frame, face, box, colour, text);
  frame.add_node(role, frame.id_of(key), box, text).level = level;
}

float wrapped_label(Frame& frame, std::string_view key, const Typeface& face, float left, float top, float width,
                    ImU32 colour, std::string_view text, Role role, std::uint8_t level, Align align) {
  const DisplayText display(text);
  const LineBreaker breaker(display.text(), face, width);
  float y = top;
  for (std::uint32_t at = 0; at < display.text().size();) {
    const TextLine line = breaker.line_from(at);
    const float x = aligned(left, width, line.width, align);
    draw_text(ImGui::GetWindowDrawList(), face, ImVec2(x, y), colour, display.text().substr(at, line.end - at));
    y += face.line_height;
    at = line.end;
  }
  frame.add_node(role, frame.id_of(key), {left, top, left + width, y}, text).level = level;
  return y - top;
}

}  // namespace tracuu::ui
