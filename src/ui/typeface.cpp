#include "ui/typeface.h"

#include <imgui_internal.h>

#include <algorithm>
#include <cmath>

#include "ui/code_points.h"

namespace tracuu::ui {

namespace {

constexpr std::string_view kEllipsis = "…";
constexpr float kLetterSpacing = 0.12f, kWordSpacing = 0.16f, kLineHeight = 1.5f;  // in ems: WCAG 1.4.12

// At density 1: the size is the device's own already.
ImFontBaked* baked_of(const Typeface& face) {
  ImFontBaked* baked = face.font->GetFontBaked(face.device_size, 1.0f);
  // A document is measured whole, but only what is in sight is drawn.
  baked->LoadNoRenderOnLayout = true;
  return baked;
}

template <typename Sink>
void for_each_code_point(std::string_view text, Sink sink) {
  for (std::size_t i = 0; i < text.size();) {
    const CodePoint next = code_point_at(text, i);
    sink(next.value);
    i += next.size;
  }
}

// How many places an embedded font's glyphs have in a pixel's width. Small ones are baked twice as wide as they are, so
// that letters are spaced evenly; at either place each pixel shows exactly one texel.
float steps_per_pixel(ImFontBaked* baked) {
  int across = 1, down = 1;
  ImFontAtlasBuildGetOversampleFactors(baked->ContainerFont->Sources[0], baked, &across, &down);
  return static_cast<float>(across);
}

// Writes one glyph into vertices reserved before. `pen` in device pixels; it is moved to the nearest of
// `steps` places in a pixel's width.
void write_glyph(ImDrawList* list, const ImFontGlyph& glyph, ImVec2 pen, float steps, float scale, ImU32 colour) {
  const float x = std::floor(pen.x * steps + 0.5f) / steps;
  const ImVec2 top_left((x + glyph.X0) * scale, (pen.y + glyph.Y0) * scale);
  const ImVec2 bottom_right((x + glyph.X1) * scale, (pen.y + glyph.Y1) * scale);
  const ImU32 tint = glyph.Colored ? colour | ~IM_COL32_A_MASK : colour;
  list->PrimRectUV(top_left, bottom_right, ImVec2(glyph.U0, glyph.V0), ImVec2(glyph.U1, glyph.V1), tint);
}

}  // namespace

float snap(float value, float density) { return std::round(value * density) / density; }

Typeface make_typeface(ImFont* font, float size, float line_height, float density) {
  const float device_size = std::max(1.0f, std::round(size * density * kLinePerEm));
  const float em = device_size / kLinePerEm / density;
  return {font, density, device_size, em, std::round(em * line_height * density) / density};
}

Typeface spaced_out(Typeface face) {
  const auto at_least = [&](float ems) { return std::ceil(ems * face.em * face.density) / face.density; };
  face.letter_spacing = at_least(kLetterSpacing);
  face.word_spacing = at_least(kWordSpacing);
  face.line_height = std::max(face.line_height, at_least(kLineHeight));
  return face;
}

Advances::Advances(const Typeface& face)
    : baked_(baked_of(face)),
      scale_(1.0f / face.density),
      letter_spacing_(face.letter_spacing),
      word_spacing_(face.word_spacing) {}

float measure(const Typeface& face, std::string_view text) {
  const Advances advances(face);
  float width = 0;
  for_each_code_point(text, [&](char32_t code_point) { width += advances(code_point); });
  return width;
}

void draw_text(ImDrawList* list, const Typeface& face, ImVec2 top_left, ImU32 colour, std::string_view text) {
  ImFontBaked* baked = baked_of(face);
  // Loading a glyph may replace the atlas texture, which would cut a reserved run in two: load all of them first.
  int visible = 0;
  for_each_code_point(text, [&](char32_t code_point) {
    visible += baked->FindGlyph(static_cast<ImWchar>(code_point))->Visible ? 1 : 0;
  });
  if (visible == 0) return;

  const float scale = 1.0f / face.density, steps = steps_per_pixel(baked);
  const float text_height = (baked->Ascent - baked->Descent) * scale;
  const float top = top_left.y + (face.line_height - text_height) / 2;
  const Advances advances(face);
  ImVec2 pen(top_left.x * face.density, std::round(top * face.density));
  list->PrimReserve(visible * 6, visible * 4);
  for_each_code_point(text, [&](char32_t code_point) {
    const ImFontGlyph* glyph = baked->FindGlyph(static_cast<ImWchar>(code_point));
    if (glyph->Visible) write_glyph(list, *glyph, pen, glyph->SourceIdx == 0 ? steps : 1, scale, colour);
    pen.x += advances(code_point) * face.density;
  });
}

std::string elide(const Typeface& face, std::string_view text, float width) {
  // A box as wide as its text has lost some of that to its place's digits.
  constexpr float kRounding = 0.05f;
  if (measure(face, text) <= width + kRounding) return std::string(text);
  const Advances advances(face);
  const float room = width - advances(U'…');
  float used = 0;
  std::size_t end = 0;
  while (end < text.size()) {
    const CodePoint next = code_point_at(text, end);
    used += advances(next.value);
    if (used > room) break;
    end += next.size;
  }
  while (end > 0 && text[end - 1] == ' ') --end;
  return std::string(text.substr(0, end)).append(kEllipsis);
}

}  // namespace tracuu::ui
