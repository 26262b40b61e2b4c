#include "ui/fonts.h"

#include <imgui.h>

#include "ui/fonts_data.h"
#include "ui/glyph_loader.h"
#include "ui/glyph_source.h"

namespace tracuu::ui {

namespace {

// Bounds the atlas's memory at 64 MB; textures of that size can be had everywhere.
constexpr int kLargestAtlas = 4096;

ImFont* add_font(std::span<const unsigned char> bytes, std::uint32_t style) {
  ImFontAtlas& atlas = *ImGui::GetIO().Fonts;
  ImFontConfig config;
  config.FontDataOwnedByAtlas = false;
  // ImGui never writes to data that it does not own; its parameter is not const for those it does.
  void* data = const_cast<unsigned char*>(bytes.data());
  ImFont* font = atlas.AddFontFromMemoryTTF(data, static_cast<int>(bytes.size()), 16.0f, &config);
  add_glyph_source(atlas, style);
  return font;
}

}  // namespace

FontSet load_fonts(GlyphSource* source) {
  ImFontAtlas& atlas = *ImGui::GetIO().Fonts;
  atlas.TexMaxWidth = atlas.TexMaxHeight = kLargestAtlas;
  set_glyph_source(atlas, source);
  return {add_font(kSansRegular, 0), add_font(kSansBold, kGlyphBold), add_font(kSerifRegular, kGlyphSerif),
          add_font(kSerifBold, kGlyphSerif | kGlyphBold)};
}

}  // namespace tracuu::ui
