// What the embedded fonts lack: which clusters are drawn, how large, how often, and in which colours.
#include <gtest/gtest.h>

#include <algorithm>
#include <functional>

#include "base/utf8.h"
#include "platform/headless/textures.h"
#include "platform/software/rasteriser.h"
#include "ui/cluster_table.h"
#include "ui/display_text.h"
#include "ui/fake_glyphs.h"
#include "ui/fonts.h"
#include "ui/metrics.h"
#include "ui/text_layout.h"

namespace tracuu::ui {
namespace {

// What each character of the display text is drawn from.
std::vector<std::string> pieces_of(std::string_view original) {
  const DisplayText display(original);
  std::vector<std::string> pieces;
  for (const char32_t c : utf8::decode_all(display.text())) {
    std::string piece(clusters().cluster(c));
    if (piece.empty()) utf8::append(piece, c);
    pieces.push_back(piece);
  }
  return pieces;
}

using Pieces = std::vector<std::string>;

TEST(Clusters, AreWholeInEveryScript) {
  EXPECT_EQ(pieces_of("ខ្មែរ"), (Pieces{"ខ្មែ", "រ"}));
  EXPECT_EQ(pieces_of("ស្ត្រី"), (Pieces{"ស្ត្រី"})) << "two subscripts and a vowel";
  EXPECT_EQ(pieces_of("น้ำ ที่"), (Pieces{"น้ำ", " ", "ที่"}));
  EXPECT_EQ(pieces_of("ມື້"), (Pieces{"ມື້"}));
  EXPECT_EQ(pieces_of("क्षेत्र"), (Pieces{"क्षे", "त्र"}));
  EXPECT_EQ(pieces_of("ක්‍ර"), (Pieces{"ක්‍ර"})) << "joined by a zero-width joiner";
  EXPECT_EQ(pieces_of("中文"), (Pieces{"中", "文"}));
  EXPECT_EQ(pieces_of("وزارة الخارجية"), (Pieces{"وزارة", " ", "الخارجية"})) << "letters of a word are joined";
  EXPECT_EQ(pieces_of("x\u0302y"), (Pieces{"x\u0302", "y"})) << "there is no such letter to compose";
}

TEST(Clusters, OfPicturesAreWhole) {
  EXPECT_EQ(pieces_of("👨‍👩‍👧‍👦🇻🇳🇰🇭"), (Pieces{"👨‍👩‍👧‍👦", "🇻🇳", "🇰🇭"}));
  EXPECT_EQ(pieces_of("1️⃣❤️👍🏽"), (Pieces{"1️⃣", "❤️", "👍🏽"}));
  EXPECT_EQ(pieces_of("😀😀"), (Pieces{"😀", "😀"}));
  const std::string wales = "🏴󠁧󠁢󠁷󠁬󠁳󠁿";
  EXPECT_EQ(pieces_of(wales), (Pieces{wales}));
}

TEST(Clusters, AreOnePlaceForCaretsMarksAndCopies) {
  const std::string original = "a ខ្មែរ b";
  const DisplayText display(original);
  const auto begin = static_cast<std::uint32_t>(original.find("ខ")),
             end = static_cast<std::uint32_t>(original.find("រ"));
  const ByteRange whole = display.to_display({begin, end});
  EXPECT_EQ(display.to_display({begin + 3, begin + 6}), whole) << "a part of a cluster is the cluster";
  EXPECT_EQ(display.to_original(whole), (ByteRange{begin, end}));
  EXPECT_EQ(next_grapheme(display.text(), whole.begin), whole.end);
  EXPECT_EQ(next_grapheme(original, begin), end);
}

TEST(Clusters, MakeUpWords) {
  const std::string original = "hai ស្ត្រី\u200Bខ្មែរ 👍🏽 \uE000";
  const DisplayText display(original);
  const auto word_at = [&](std::string_view part) {
    const auto begin = static_cast<std::uint32_t>(original.find(part));
    const ByteRange range = display.to_original(word_around(display.text(), display.to_display({begin, begin}).begin));
    return original.substr(range.begin, range.size());
  };
  EXPECT_EQ(word_at("ខ្មែរ"), "ខ្មែរ") << "a zero-width space parts words";
  EXPECT_EQ(word_at("ស្ត្រី"), "ស្ត្រី");
  EXPECT_EQ(word_at("👍🏽"), "👍🏽");
  EXPECT_EQ(word_at("\uE000"), "\uE000");
}

TEST(Clusters, AreNotMistakenForThePrivateCharactersOfAText) {
  const std::string cluster(clusters().cluster(utf8::decode(DisplayText("ខ្ញុំ").text(), 0).code_point));
  ASSERT_EQ(cluster, "ខ្ញុំ");
  for (char32_t c = 0xE000; c < 0xE040; ++c) {
    std::string original;
    utf8::append(original, c);
    EXPECT_EQ(pieces_of(original), Pieces{original});
  }
}

TEST(ClusterTable, KeepsWhatItHasWhenItIsFull) {
  ClusterTable table;
  const std::size_t room = ClusterTable::kFirstArea + ClusterTable::kSecondArea;
  char32_t last = 0;
  for (std::size_t i = 0; i < room; ++i) last = table.stand_in(std::to_string(i));
  EXPECT_EQ(table.size(), room);
  EXPECT_EQ(table.cluster(last), std::to_string(room - 1));
  EXPECT_EQ(table.stand_in("one more"), U'\uFFFD');
  EXPECT_EQ(table.stand_in("17"), 0xE000u + 17);
  EXPECT_EQ(table.cluster(0xE000 + 17), "17");
  EXPECT_EQ(table.size(), room);
  EXPECT_TRUE(table.cluster(U'a').empty());
}

// Frames of a display of 60 x 40 CSS pixels, all white, with a FakeGlyphs.
class GlyphsTest : public testing::Test {
 protected:
  GlyphsTest() : context_(ImGui::CreateContext()) {
    platform::announce_textures(context_);
    ImGui::GetIO().IniFilename = nullptr;
    ImGui::GetIO().DisplaySize = ImVec2(60, 40);
    fonts = load_fonts(&glyphs);
  }
  ~GlyphsTest() override { ImGui::DestroyContext(context_); }

  platform::Picture frame(float density, const std::function<void(ImDrawList*, const TypeScale&)>& draw) {
    ImGuiIO& io = ImGui::GetIO();
    io.DisplayFramebufferScale = ImVec2(density, density);
    ImGui::NewFrame();
    ImDrawList* list = ImGui::GetBackgroundDrawList();
    list->AddRectFilled(ImVec2(0, 0), io.DisplaySize, IM_COL32_WHITE);
    draw(list, make_type_scale(fonts, density, false, false));
    ImGui::Render();
    platform::answer_texture_requests(ImGui::GetDrawData());
    return platform::rasterise(*ImGui::GetDrawData());
  }

  static bool has(const platform::Picture& picture, std::array<int, 3> colour) {
    for (std::size_t i = 0; i < picture.rgba.size(); i += 4) {
      if (picture.rgba[i] == colour[0] && picture.rgba[i + 1] == colour[1] && picture.rgba[i + 2] == colour[2])
        return true;
    }
    return false;
  }

  FakeGlyphs glyphs;
  FontSet fonts;

 private:
  ImGuiContext* context_;
};

constexpr ImU32 kGreen = IM_COL32(0, 160, 0, 255);

void draw(ImDrawList* list, const Typeface& face, std::string_view text) {
  draw_text(list, face, ImVec2(2, 2), kGreen, DisplayText(text).text());
}

TEST_F(GlyphsTest, ClustersAreDrawnOnceInTheStyleOfTheirText) {
  const auto draw_both = [](ImDrawList* list, const TypeScale& type) {
    draw(list, type.title, "ខ្មែរ ខ្មែ");
    draw(list, type.caption, "中 ế đ");
  };
  frame(1, draw_both);
  frame(1, draw_both);
  const TypeScale type = make_type_scale(fonts, 1, false, false);
  const float title = type.title.device_size / kLinePerEm, caption = type.caption.device_size / kLinePerEm;
  EXPECT_EQ(glyphs.drawn, (std::vector<FakeGlyphs::Drawn>{{"ខ្មែ", kGlyphSerif | kGlyphBold, title},
                                                          {"រ", kGlyphSerif | kGlyphBold, title},
                                                          {"中", kGlyphSerif, caption}}))
      << "what the fonts have is theirs";
}

TEST_F(GlyphsTest, AnotherDensityDrawsThemAnew) {
  const auto draw_one = [](ImDrawList* list, const TypeScale& type) { draw(list, type.reader, "ខ្មែ"); };
  for (const float density : {1.0f, 1.25f, 1.5f, 2.0f, 3.0f}) {
    glyphs.drawn.clear();
    frame(density, draw_one);
    ASSERT_EQ(glyphs.drawn.size(), 1u) << density;
    EXPECT_NEAR(glyphs.drawn[0].em, 17 * density, 0.5) << density;
  }
}

TEST_F(GlyphsTest, ClustersAreMeasuredWithoutBeingDrawn) {
  frame(2, [&](ImDrawList*, const TypeScale& type) {
    const DisplayText display("ខ្មែរ");
    EXPECT_NEAR(measure(type.reader, display.text()), type.reader.em, 1e-3) << "two clusters, half an em each";
    const LineBreaker breaker(display.text(), type.reader, 1000);
    breaker.line_from(0);
  });
  EXPECT_EQ(glyphs.measured, 2);
  EXPECT_TRUE(glyphs.drawn.empty());
}

TEST_F(GlyphsTest, PicturesKeepTheirColoursAndLettersTakeTheTexts) {
  const platform::Picture letters =
      frame(1, [](ImDrawList* list, const TypeScale& type) { draw(list, type.title, "中"); });
  EXPECT_TRUE(has(letters, {0, 160, 0}));
  EXPECT_FALSE(has(letters, {200, 0, 100}));
  const platform::Picture picture =
      frame(1, [](ImDrawList* list, const TypeScale& type) { draw(list, type.title, "😀"); });
  EXPECT_TRUE(has(picture, {200, 0, 100}));
  EXPECT_FALSE(has(picture, {0, 160, 0}));
}

TEST_F(GlyphsTest, WhatCannotBeDrawnIsABox) {
  glyphs.refuses = true;
  const platform::Picture refused =
      frame(1, [](ImDrawList* list, const TypeScale& type) { draw(list, type.title, "ខ្មែ"); });
  const platform::Picture box =
      frame(1, [](ImDrawList* list, const TypeScale& type) { draw(list, type.title, "\uFFFD"); });
  EXPECT_TRUE(has(box, {0, 160, 0}));
  EXPECT_EQ(refused.rgba, box.rgba);
}

TEST_F(GlyphsTest, SizesNoLongerSeenGiveTheirMemoryBack) {
  std::string text;
  for (char32_t c = 0x4E00; c < 0x4E00 + 600; ++c) utf8::append(text, c);
  const auto draw_all = [&](ImDrawList* list, const TypeScale& type) { draw(list, type.title, text); };
  int most = 0;
  for (int round = 0; round < 6; ++round) {
    for (const float density : {1.0f, 1.25f, 1.5f, 1.75f, 2.0f, 2.25f, 2.5f, 2.75f, 3.0f}) {
      for (int i = 0; i < 4; ++i) frame(density, draw_all);
      const ImTextureData& atlas = *ImGui::GetIO().Fonts->TexData;
      if (round == 0) most = std::max(most, atlas.GetSizeInBytes());
      else EXPECT_LE(atlas.GetSizeInBytes(), most) << "round " << round << " at " << density;
    }
  }
  EXPECT_LE(most, 64 << 20);
}

}  // namespace
}  // namespace tracuu::ui
