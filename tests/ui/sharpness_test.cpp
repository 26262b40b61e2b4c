// Text is sharp and whole on every screen at every density: each pixel of a letter shows one texel of its picture, and
// no mark is cut off.
#include <gtest/gtest.h>

#include <cmath>
#include <set>

#include "base/utf8.h"
#include "platform/software/rasteriser.h"
#include "support/screens.h"
#include "ui/fake_glyphs.h"
#include "ui/glyph_quads.h"
#include "ui/vietnamese.h"

namespace tracuu {
namespace {

using test::HeadlessExplorer;
using ui::GlyphQuad;

constexpr float kDensities[] = {1, 1.25f, 1.5f, 2, 3};

// How far the texels that a renderer takes, at the middles of pixels, are from the middles of texels.
float blur_of(float min, float max, float texel_min, float texel_max) {
  const float texels_per_pixel = (texel_max - texel_min) / (max - min);
  const float first_pixel = std::ceil(min - 0.5f) + 0.5f;
  const float texel = texel_min + (first_pixel - min) * texels_per_pixel;
  const float whole_step = std::abs(texels_per_pixel - std::round(texels_per_pixel)) * (max - min);
  return std::max(std::abs(texel - std::floor(texel) - 0.5f), whole_step);
}

std::string name_of(const GlyphQuad& quad) { return "U+" + std::to_string(static_cast<unsigned>(quad.code_point)); }

// Documents in which everything that can be read carries marks, and some of it is not in the fonts.
std::vector<engine::DocumentView> marked_documents() {
  std::vector<engine::DocumentView> documents = test::sample_documents();
  for (engine::DocumentView& document : documents) {
    document.title = std::string("Ẫ Ỗ Ữ ặ ọ ").append(ui::kAccentedLetters.substr(0, 80)).append(" ខ្មែរ 😀");
    document.source = "Ẵ Ộ Ỹ ự ỵ";
    document.author = "Ổ Ể Ẩ ạ ẹ";
  }
  return documents;
}

template <typename Check>
void on_every_screen(Check check) {
  ui::FakeGlyphs glyphs;
  for (const float density : kDensities) {
    for (const bool coarse : {false, true}) {
      for (const test::Screen& screen : test::screens()) {
        HeadlessExplorer explorer(marked_documents(), {coarse ? 360.0f : 1280.0f, 740, density}, Lang::vi,
                                  app::Theme::light, &glyphs);
        explorer.environment.coarse_pointer = coarse;
        screen.prepare(explorer);
        explorer.settle();
        explorer.frame();  // once more, with an atlas that does not grow meanwhile
        SCOPED_TRACE(std::string(screen.name).append(" at ").append(std::to_string(density)));
        const std::vector<GlyphQuad> quads = ui::glyph_quads(*explorer.explorer.draw_data());
        ASSERT_GT(quads.size(), 15u);
        check(explorer, quads);
      }
    }
  }
}

// Each pixel of it shows one texel.
void expect_sharp(const GlyphQuad& quad) {
  EXPECT_LT(blur_of(quad.min.x, quad.max.x, quad.texel_min.x, quad.texel_max.x), 0.02f) << name_of(quad);
  EXPECT_LT(blur_of(quad.min.y, quad.max.y, quad.texel_min.y, quad.texel_max.y), 0.02f) << name_of(quad);
}

// A scroller cuts what is half in sight: its edges are not a widget's.
bool is_edge(const std::vector<ui::ScrollRegion>& regions, float y) {
  for (const ui::ScrollRegion& region : regions) {
    if (std::abs(region.bounds.y - y) < 1.01f || std::abs(region.bounds.y + region.bounds.height - y) < 1.01f)
      return true;
  }
  return false;
}

void expect_whole(const GlyphQuad& quad, float density, const std::vector<ui::ScrollRegion>& regions) {
  const bool above = quad.min.y<quad.clip_min.y - 0.01f, below = quad.max.y> quad.clip_max.y + 0.01f;
  EXPECT_FALSE(above && !is_edge(regions, quad.clip_min.y / density)) << name_of(quad);
  EXPECT_FALSE(below && !is_edge(regions, quad.clip_max.y / density)) << name_of(quad);
}

// One walk for both: to draw every screen takes longer than to look at it.
TEST(Sharpness, EveryLetterIsSharpAndNoMarkIsCutOff) {
  std::set<char32_t> seen;
  on_every_screen([&](HeadlessExplorer& explorer, const std::vector<GlyphQuad>& quads) {
    for (const GlyphQuad& quad : quads) {
      seen.insert(quad.code_point);
      expect_sharp(quad);
      expect_whole(quad, explorer.viewport.density, explorer.output().scroll_regions);
    }
  });
  EXPECT_TRUE(seen.contains(U'Ẫ'));
  EXPECT_GE(*seen.rbegin(), 0xE000u) << "none came from the glyph source";
}

// The search field clips: what stands in it is compared with the same picture without clipping.
TEST(Sharpness, TheSearchFieldShowsEveryLetterWhole) {
  const std::u32string letters = utf8::decode_all(ui::kAccentedLetters);
  for (const float density : kDensities) {
    for (const bool coarse : {false, true}) {
      HeadlessExplorer explorer(test::numbered_documents(3), {1280, 300, density});
      explorer.environment.coarse_pointer = coarse;
      explorer.start();
      std::set<char32_t> seen;
      constexpr std::size_t kAtOnce = 20;
      for (std::size_t begin = 0; begin < letters.size(); begin += kAtOnce) {
        std::string typed;
        for (const char32_t letter : letters.substr(begin, kAtOnce)) utf8::append(typed, letter);
        explorer.type(typed);
        const ui::Rect field = explorer.nodes(ui::Role::searchbox).front().bounds;
        ImDrawData& data = *explorer.explorer.draw_data();
        const auto in_field = [&](const GlyphQuad& quad) {
          return quad.min.x >= field.x * density && quad.max.x <= (field.x + field.width) * density &&
                 quad.max.y <= (field.y + field.height) * density;
        };
        for (const GlyphQuad& quad : ui::glyph_quads(data))
          if (in_field(quad)) seen.insert(quad.code_point);
        const auto clipped = platform::rasterise(data);
        for (ImDrawList* list : data.CmdLists) {
          for (ImDrawCmd& command : list->CmdBuffer) command.ClipRect = {0, 0, 1280, 300};
        }
        const auto whole = platform::rasterise(data);
        const auto bottom = static_cast<std::size_t>((field.y + field.height) * density);
        const auto row = static_cast<std::size_t>(clipped.width) * 4;
        EXPECT_TRUE(std::equal(clipped.rgba.begin(), clipped.rgba.begin() + static_cast<std::ptrdiff_t>(bottom * row),
                               whole.rgba.begin()))
            << "at " << density;
      }
      EXPECT_EQ(letters.size(), 134u);
      for (const char32_t letter : letters)
        EXPECT_TRUE(seen.contains(letter)) << static_cast<unsigned>(letter) << " at " << density;
    }
  }
}

}  // namespace
}  // namespace tracuu
