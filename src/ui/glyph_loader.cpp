#include "ui/glyph_loader.h"

#include <imgui.h>
#include <imgui_internal.h>

#include <cmath>
#include <string>

#include "base/utf8.h"
#include "ui/cluster_table.h"
#include "ui/glyph_source.h"
#include "ui/typeface.h"

namespace tracuu::ui {

namespace {

constexpr ImWchar kZeroWidthSpace = 0x200B;  // stays in display text to say where a line may end

GlyphSource* source_of(const ImFontAtlas* atlas) { return static_cast<GlyphSource*>(atlas->UserData); }

bool contains(ImFontAtlas* atlas, ImFontConfig*, ImWchar) { return source_of(atlas) != nullptr; }

std::string text_of(char32_t code_point) {
  const std::string_view cluster = clusters().cluster(code_point);
  if (!cluster.empty()) return std::string(cluster);
  std::string text;
  utf8::append(text, code_point);
  return text;
}

bool put_into_atlas(ImFontAtlas* atlas, ImFontConfig* config, ImFontBaked* baked, const GlyphImage& image,
                    ImFontGlyph* glyph) {
  const ImFontAtlasRectId id = ImFontAtlasPackAddRect(atlas, image.width, image.height);
  if (id == ImFontAtlasRectId_Invalid) return false;
  ImTextureRect* rect = ImFontAtlasPackGetRect(atlas, id);
  const float baseline = std::round(baked->Ascent);
  glyph->X0 = static_cast<float>(image.left);
  glyph->Y0 = static_cast<float>(image.top) + baseline;
  glyph->X1 = glyph->X0 + static_cast<float>(image.width);
  glyph->Y1 = glyph->Y0 + static_cast<float>(image.height);
  glyph->Visible = true;
  glyph->Colored = image.coloured;
  glyph->PackId = id;
  ImFontAtlasBakedSetFontGlyphBitmap(atlas, baked, config, glyph, rect, image.rgba.data(), ImTextureFormat_RGBA32,
                                     image.width * 4);
  return true;
}

bool load(ImFontAtlas* atlas, ImFontConfig* config, ImFontBaked* baked, void*, ImWchar code_point, ImFontGlyph* glyph,
          float* advance) {
  if (code_point < ' ') return false;
  if (code_point == kZeroWidthSpace) return true;
  GlyphSource* source = source_of(atlas);
  // Asked for an advance alone, Dear ImGui takes 0 where there is no glyph.
  if (source == nullptr && advance != nullptr) *advance = baked->GetCharAdvance(baked->ContainerFont->FallbackChar);
  if (source == nullptr) return advance != nullptr;
  const std::string text = text_of(code_point);
  const std::uint32_t style = config->FontLoaderFlags;
  const float em = baked->Size / kLinePerEm;
  if (advance != nullptr) {
    *advance = source->advance(text, style, em);
    return true;
  }
  GlyphImage image;
  if (!source->draw(text, style, em, image)) return false;
  glyph->AdvanceX = image.advance;
  return image.width == 0 || put_into_atlas(atlas, config, baked, image, glyph);
}

ImFontLoader make_loader() {
  ImFontLoader loader;
  loader.Name = "glyph source";
  loader.FontSrcContainsGlyph = contains;
  loader.FontBakedLoadGlyph = load;
  return loader;
}

}  // namespace

void set_glyph_source(ImFontAtlas& atlas, GlyphSource* source) { atlas.UserData = source; }

void add_glyph_source(ImFontAtlas& atlas, std::uint32_t style) {
  static const ImFontLoader loader = make_loader();
  ImFontConfig config;
  config.MergeMode = true;
  config.FontLoader = &loader;
  config.FontLoaderFlags = style;
  atlas.AddFont(&config);
}

}  // namespace tracuu::ui
