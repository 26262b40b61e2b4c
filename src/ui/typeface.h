// Text as it is measured and drawn: a font at a size that is a whole number of device pixels, in lines whose marks
// never touch. Dear ImGui rounds sizes to whole CSS pixels and places text on them, which is blurred at densities such
// as 1.25; so glyphs are baked at the device's size and placed on the device's pixels here. All lengths are CSS pixels;
// text has been through DisplayText, or is our own.
#pragma once

#include <imgui.h>

#include <string>
#include <string_view>

namespace tracuu::ui {

inline constexpr float kLinePerEm = 1.362f;  // ascender to descender of every Noto font

struct Typeface {
  ImFont* font = nullptr;
  float density = 1;         // device pixels per CSS pixel
  float device_size = 0;     // font size as ImGui counts it, from ascender to descender: whole device pixels
  float em = 0;              // font size as everybody else counts it
  float line_height = 0;     // baseline to baseline, whole device pixels
  float letter_spacing = 0;  // more after each letter, whole device pixels
  float word_spacing = 0;    // … and after each space
};

// `size` in ems and `line_height` in multiples of it, each moved to the nearest that the device can show sharply.
Typeface make_typeface(ImFont* font, float size, float line_height, float density);

// The same with its letters, words and lines as far apart as WCAG 1.4.12 wants it to be possible.
Typeface spaced_out(Typeface face);

// `value` moved to the nearest device pixel.
float snap(float value, float density);

// How far the pen moves for each code point. Valid for the frame in which it was made.
class Advances {
 public:
  explicit Advances(const Typeface& face);
  float operator()(char32_t code_point) const {
    const float advance = baked_->GetCharAdvance(static_cast<ImWchar>(code_point)) * scale_;
    if (advance == 0) return 0;  // a mark belongs to its letter
    return advance + letter_spacing_ + (code_point == U' ' || code_point == U'\u00A0' ? word_spacing_ : 0);
  }

 private:
  ImFontBaked* baked_;
  float scale_, letter_spacing_, word_spacing_;
};

float measure(const Typeface& face, std::string_view text);

// Draws one line of text whose line box has its top left corner at `top_left`. No clipping but the draw list's own.
void draw_text(ImDrawList* list, const Typeface& face, ImVec2 top_left, ImU32 colour, std::string_view text);

// The text itself where it fits into `width`, else as many of its first code points as fit before "…".
std::string elide(const Typeface& face, std::string_view text, float width);

}  // namespace tracuu::ui
