#include "ui/glyph_quads.h"

#include <imgui_internal.h>

#include <array>
#include <map>

namespace tracuu::ui {

namespace {

using Place = std::array<float, 4>;

// Every glyph that has been drawn, by its place in the atlas.
std::map<Place, char32_t> glyphs_by_place() {
  std::map<Place, char32_t> glyphs;
  ImStableVector<ImFontBaked, 32>& pool = ImGui::GetIO().Fonts->Builder->BakedPool;
  for (int i = 0; i < pool.Size; ++i) {
    for (const ImFontGlyph& glyph : pool[i].Glyphs)
      if (glyph.Visible) glyphs[{glyph.U0, glyph.V0, glyph.U1, glyph.V1}] = glyph.Codepoint;
  }
  return glyphs;
}

ImVec2 scaled(ImVec2 point, ImVec2 scale) { return {point.x * scale.x, point.y * scale.y}; }

}  // namespace

std::vector<GlyphQuad> glyph_quads(const ImDrawData& data) {
  const std::map<Place, char32_t> glyphs = glyphs_by_place();
  std::vector<GlyphQuad> quads;
  for (const ImDrawList* list : data.CmdLists) {
    for (const ImDrawCmd& command : list->CmdBuffer) {
      const ImTextureData& texture = *command.TexRef._TexData;
      const ImVec2 size(static_cast<float>(texture.Width), static_cast<float>(texture.Height));
      for (unsigned i = 0; i + 5 < command.ElemCount; i += 3) {
        const ImDrawIdx first = list->IdxBuffer[static_cast<int>(command.IdxOffset + i)];
        const ImDrawIdx third = list->IdxBuffer[static_cast<int>(command.IdxOffset + i + 2)];
        if (third != first + 2) continue;
        const ImDrawVert& a = list->VtxBuffer[static_cast<int>(command.VtxOffset + first)];
        const ImDrawVert& b = list->VtxBuffer[static_cast<int>(command.VtxOffset + third)];
        const auto glyph = glyphs.find({a.uv.x, a.uv.y, b.uv.x, b.uv.y});
        if (glyph == glyphs.end()) continue;
        const ImVec2 scale = data.FramebufferScale;
        quads.push_back({glyph->second, scaled(a.pos, scale), scaled(b.pos, scale),
                         scaled(ImVec2(command.ClipRect.x, command.ClipRect.y), scale),
                         scaled(ImVec2(command.ClipRect.z, command.ClipRect.w), scale), scaled(a.uv, size),
                         scaled(b.uv, size)});
      }
    }
  }
  return quads;
}

}  // namespace tracuu::ui
