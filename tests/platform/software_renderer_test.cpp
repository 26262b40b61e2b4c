// The CPU renderer's short cuts (rectangles, tiles that stay) draw what every triangle over every pixel would.
#include "platform/software/renderer.h"

#include <gtest/gtest.h>
#include <imgui.h>

#include <algorithm>
#include <cstdlib>
#include <cstring>

#include "platform/plain_rasteriser.h"
#include "platform/software/rasteriser.h"
#include "support/screens.h"

namespace tracuu::platform {
namespace {

using test::HeadlessExplorer;

class AtEveryDensity : public testing::TestWithParam<float> {};
INSTANTIATE_TEST_SUITE_P(SoftwareRenderer, AtEveryDensity, testing::Values(1.0f, 1.25f, 1.5f, 2.0f, 3.0f));

// How far two pictures are from each other: the most in any channel of any pixel, and how many pixels differ.
struct Difference {
  int most = 0;
  std::size_t pixels = 0;
};

Difference difference(const std::vector<std::uint32_t>& expected, const std::vector<std::uint8_t>& rgba) {
  Difference found;
  for (std::size_t i = 0; i < expected.size(); ++i) {
    int most = 0;
    for (std::size_t k = 0; k < 3; ++k) {
      most = std::max(most, std::abs(static_cast<int>((expected[i] >> (8 * k)) & 0xFF) - rgba[i * 4 + k]));
    }
    found.most = std::max(found.most, most);
    found.pixels += most > 0 ? 1 : 0;
  }
  return found;
}

// The plain rasteriser takes its time with every pixel: of the large densities every third screen is enough.
TEST_P(AtEveryDensity, EveryScreenIsWhatThePlainRasteriserDraws) {
  const std::size_t step = GetParam() < 2 ? 1 : 3;
  const auto screens = test::screens();
  for (std::size_t i = 0; i < screens.size(); i += step) {
    const test::Screen& screen = screens[i];
    HeadlessExplorer explorer(test::sample_documents(), {380, 340, GetParam()});
    screen.prepare(explorer);
    explorer.settle();
    const ImDrawData& data = *explorer.explorer.draw_data();
    const auto expected = rasterise_plainly(data);
    const Picture picture = rasterise(data);
    ASSERT_EQ(picture.rgba.size(), expected.size() * 4);
    // Both round to the nearest, one in float and one in double: now and then half a step falls to another side,
    // on an even ground for all of it.
    const Difference found = difference(expected, picture.rgba);
    EXPECT_LE(found.most, 1) << screen.name;
    EXPECT_LE(found.pixels, expected.size() / 50) << screen.name;
  }
}

// Draws frame after frame with the renderer under test, and each of them once more, whole.
class Watched {
 public:
  explicit Watched(float density, app::Theme theme = app::Theme::light)
      : explorer(test::sample_documents(), {900, 440, density}, Lang::vi, theme) {
    ImGui::SetCurrentContext(explorer.explorer.imgui());
    EXPECT_TRUE(renderer_.start());
  }

  HeadlessExplorer explorer;

  // Draws until nothing moves; every frame's picture is what a whole one would be.
  void watch(const char* step) {
    for (int i = 0; i < 40; ++i) {
      explorer.frame();
      renderer_.draw(explorer.explorer.draw_data());
      const SoftwareFrame& frame = renderer_.frame();
      const Picture whole = rasterise(*explorer.explorer.draw_data());
      ASSERT_EQ(frame.width, whole.width);
      ASSERT_EQ(frame.height, whole.height);
      ASSERT_EQ(std::memcmp(frame.pixels, whole.rgba.data(), whole.rgba.size()), 0) << "after " << step;
      keep_only_damage(frame, whole, step);
      if (!explorer.explorer.wants_frame()) return;
    }
  }

  std::size_t damaged_pixels() const {
    const Box& box = renderer_.frame().damage;
    return box.empty()
               ? 0
               : static_cast<std::size_t>(box.right - box.left) * static_cast<std::size_t>(box.bottom - box.top);
  }

 private:
  // What a page shows: the damage alone is copied.
  void keep_only_damage(const SoftwareFrame& frame, const Picture& whole, const char* step) {
    shown_.resize(whole.rgba.size());
    const auto width = static_cast<std::size_t>(frame.width);
    for (int y = frame.damage.top; y < frame.damage.bottom; ++y) {
      const std::size_t at = (static_cast<std::size_t>(y) * width + static_cast<std::size_t>(frame.damage.left)) * 4;
      std::memcpy(shown_.data() + at, reinterpret_cast<const std::uint8_t*>(frame.pixels) + at,
                  static_cast<std::size_t>(frame.damage.right - frame.damage.left) * 4);
    }
    ASSERT_EQ(shown_, whole.rgba) << "shown after " << step;
  }

  SoftwareRenderer renderer_;
  std::vector<std::uint8_t> shown_;
};

void act(Watched& watched) {
  HeadlessExplorer& explorer = watched.explorer;
  watched.watch("loading");
  explorer.start();
  watched.watch("the start");
  for (const char* typed : {"C", "Ca", "Campuchia", "hợp tác \"", ""}) {
    explorer.type(typed);
    watched.watch(typed);
  }
  for (float x = 20; x < 900; x += 90) {
    ImGui::SetCurrentContext(explorer.explorer.imgui());
    ImGui::GetIO().AddMousePosEvent(x, 120 + x / 3);
    watched.watch("a move of the mouse");
  }
  for (const float notches : {-1.0f, -0.3f, -4.0f, 2.0f}) {
    explorer.wheel(500, 400, notches);
    watched.watch("a turn of the wheel");
  }
  explorer.explorer.session().dispatch(app::SetTheme{app::Theme::dark});
  watched.watch("dark");
  explorer.explorer.session().dispatch(app::OpenDocumentById{explorer.view().window.hits.at(0).id});
  explorer.settle();
  watched.watch("a document");
  explorer.wheel(500, 400, -7);
  watched.watch("a scrolled document");
  explorer.explorer.session().dispatch(app::SetHelpOpen{true});
  watched.watch("help");
  explorer.viewport.width = 700;
  watched.watch("another size");
  explorer.viewport.density += 0.5f;
  watched.watch("another density");
}

TEST_P(AtEveryDensity, WhatStaysIsKeptAndWhatChangesIsDrawn) {
  Watched watched(GetParam());
  act(watched);
}

TEST(SoftwareRenderer, DrawsNothingWhereNothingChanged) {
  Watched watched(1);
  watched.explorer.start();
  watched.watch("the start");
  EXPECT_EQ(watched.damaged_pixels(), 900u * 440);
  watched.watch("nothing");
  EXPECT_EQ(watched.damaged_pixels(), 0u);
}

}  // namespace
}  // namespace tracuu::platform
