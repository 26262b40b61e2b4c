// WCAG 2.2: text stands out from its ground at least 4.5 to 1, large text and what is not text but means something 3
// to 1; for those who have asked for more contrast 7 and 4.5 to 1.
#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>

#include "ui/system_palette.h"
#include "ui/theme_tokens.h"

namespace tracuu::ui {
namespace {

double linear(std::uint32_t channel) {
  const double value = static_cast<double>(channel) / 255;
  return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

double luminance(std::uint32_t colour) {
  return 0.2126 * linear(colour & 0xFF) + 0.7152 * linear((colour >> 8) & 0xFF) +
         0.0722 * linear((colour >> 16) & 0xFF);
}

double contrast(std::uint32_t a, std::uint32_t b) {
  const double one = luminance(a), other = luminance(b);
  return (std::max(one, other) + 0.05) / (std::min(one, other) + 0.05);
}

TEST(Contrast, IsComputedAsTheStandardSays) {
  EXPECT_NEAR(contrast(0xFF000000, 0xFFFFFFFF), 21, 1e-9);
  EXPECT_NEAR(contrast(0xFF767676, 0xFFFFFFFF), 4.54, 0.005);
}

enum class Kind { text, graphic };
constexpr Kind kText = Kind::text, kGraphic = Kind::graphic;

struct Pair {
  const char* what;
  std::uint32_t Palette::*ink;
  std::uint32_t Palette::*ground;
  Kind kind;
};

constexpr Pair kPairs[] = {
    {"text on a pane", &Palette::text, &Palette::surface, kText},
    {"text on paper", &Palette::text, &Palette::surface_raised, kText},
    {"text under the pointer", &Palette::text, &Palette::surface_hover, kText},
    {"text of the current row", &Palette::text, &Palette::accent_soft, kText},
    {"quiet text on a pane", &Palette::text_muted, &Palette::surface, kText},
    {"quiet text on paper", &Palette::text_muted, &Palette::surface_raised, kText},
    {"quiet text under the pointer", &Palette::text_muted, &Palette::surface_hover, kText},
    {"quiet text of the current row", &Palette::text_muted, &Palette::accent_soft, kText},
    {"a marked passage", &Palette::highlight_text, &Palette::highlight, kText},
    {"the current match", &Palette::highlight_current_text, &Palette::highlight_current, kText},
    {"what is selected", &Palette::selection_text, &Palette::selection, kText},
    {"the label of a filled button", &Palette::accent_text, &Palette::accent, kText},
    {"a choice that is on", &Palette::accent, &Palette::accent_soft, kText},
    {"an error on a pane", &Palette::danger, &Palette::surface, kText},
    {"the current row's marker", &Palette::accent, &Palette::surface, kGraphic},
    {"the outline of a box to tick", &Palette::border_strong, &Palette::surface, kGraphic},
    {"the outline of a box to tick under the pointer", &Palette::text_muted, &Palette::surface_hover, kGraphic},
    {"a field under the pointer", &Palette::border_strong, &Palette::surface_raised, kGraphic},
    {"the focus ring on a pane", &Palette::focus, &Palette::surface, kGraphic},
    {"the focus ring on paper", &Palette::focus, &Palette::surface_raised, kGraphic},
    {"the focus ring on the current row", &Palette::focus, &Palette::accent_soft, kGraphic},
    {"the picture of an empty pane", &Palette::border_strong, &Palette::surface_raised, kGraphic},
    {"the line under a person", &Palette::mention_person, &Palette::surface_raised, kGraphic},
    {"the line under a body", &Palette::mention_organisation, &Palette::surface_raised, kGraphic},
    {"the line under a place", &Palette::mention_place, &Palette::surface_raised, kGraphic},
    {"the line under an event", &Palette::mention_event, &Palette::surface_raised, kGraphic},
    {"the current match against paper", &Palette::highlight_current_text, &Palette::highlight_current, kGraphic},
};

struct Theme {
  const char* name;
  Palette palette;
  double text, graphic;  // the least that is wanted
};

void PrintTo(const Theme& theme, std::ostream* out) { *out << theme.name; }

class ThemeContrast : public testing::TestWithParam<Theme> {};

TEST_P(ThemeContrast, IsEnoughForEveryPairInUse) {
  const Theme& theme = GetParam();
  for (const Pair& pair : kPairs) {
    EXPECT_GE(contrast(theme.palette.*pair.ink, theme.palette.*pair.ground),
              pair.kind == kText ? theme.text : theme.graphic)
        << pair.what;
  }
}

INSTANTIATE_TEST_SUITE_P(Themes, ThemeContrast,
                         testing::Values(Theme{"light", kLightPalette, 4.5, 3}, Theme{"dark", kDarkPalette, 4.5, 3},
                                         Theme{"light_contrast", kLightContrastPalette, 7, 4.5},
                                         Theme{"dark_contrast", kDarkContrastPalette, 7, 4.5}),
                         [](const auto& theme) { return theme.param.name; });

// Outlines are seen where a ground alone says too little.
TEST(ContrastThemes, WhatIsChosenOrPointedAtIsOutlined) {
  for (const Palette& palette : {kLightContrastPalette, kDarkContrastPalette}) {
    EXPECT_GE(contrast(palette.chosen_outline, palette.surface), 4.5);
    EXPECT_GE(contrast(palette.hover_outline, palette.surface), 4.5);
    EXPECT_GE(contrast(palette.border, palette.surface), 4.5);
  }
}

constexpr std::uint32_t packed(std::uint32_t rgb) {
  return 0xFF000000 | (rgb & 0xFF) << 16 | (rgb & 0xFF00) | rgb >> 16;
}

// The contrast themes that Windows brings.
constexpr SystemColours kAquatic{packed(0x202020), packed(0xFFFFFF), packed(0x75E9FC), packed(0xA6A6A6),
                                 packed(0x8EE3F0), packed(0x263B50), packed(0xFFFF00), packed(0x000000)};
constexpr SystemColours kDesert{packed(0xFFFAEF), packed(0x3D3D3D), packed(0x1C5E75), packed(0x676767),
                                packed(0x903909), packed(0xFFF5E3), packed(0xFFFF00), packed(0x000000)};
constexpr SystemColours kNightSky{packed(0x000000), packed(0xFFFFFF), packed(0x8080FF), packed(0xA6A6A6),
                                  packed(0xD6B4FD), packed(0x2B2B2B), packed(0xFFFF00), packed(0x000000)};

TEST(SystemPalette, InkStandsOnItsOwnGround) {
  for (const SystemColours& colours : {kAquatic, kDesert, kNightSky}) {
    const Palette palette = palette_of(colours);
    for (const Pair& pair : kPairs) {
      EXPECT_GE(contrast(palette.*pair.ink, palette.*pair.ground), pair.kind == kText ? 4.5 : 3) << pair.what;
    }
  }
}

}  // namespace
}  // namespace tracuu::ui
