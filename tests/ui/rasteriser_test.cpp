#include "platform/software/rasteriser.h"

#include <gtest/gtest.h>
#include <imgui.h>

#include <array>
#include <functional>

#include "platform/headless/textures.h"
#include "ui/fonts.h"

namespace tracuu::platform {
namespace {

// What `draw` paints on a white display of 40 x 30 CSS pixels.
Picture picture_of(float density, const std::function<void(ImDrawList*)>& draw) {
  ImGuiContext* context = ImGui::CreateContext();
  announce_textures(context);
  ImGuiIO& io = ImGui::GetIO();
  io.IniFilename = nullptr;
  io.DisplaySize = ImVec2(40, 30);
  io.DisplayFramebufferScale = ImVec2(density, density);
  ui::load_fonts();
  ImGui::NewFrame();
  ImDrawList* list = ImGui::GetBackgroundDrawList();
  list->AddRectFilled(ImVec2(0, 0), io.DisplaySize, IM_COL32_WHITE);
  draw(list);
  ImGui::Render();
  answer_texture_requests(ImGui::GetDrawData());
  const Picture picture = rasterise(*ImGui::GetDrawData());
  ImGui::DestroyContext(context);
  return picture;
}

std::array<int, 3> pixel(const Picture& picture, int x, int y) {
  const auto at = static_cast<std::size_t>((y * picture.width + x) * 4);
  return {picture.rgba[at], picture.rgba[at + 1], picture.rgba[at + 2]};
}

constexpr std::array<int, 3> kWhite{255, 255, 255}, kRed{255, 0, 0};

TEST(Rasteriser, IsAsLargeAsTheDevice) {
  const Picture picture = picture_of(1.5f, [](ImDrawList*) {});
  EXPECT_EQ(picture.width, 60);
  EXPECT_EQ(picture.height, 45);
  EXPECT_EQ(picture.rgba.size(), 60u * 45 * 4);
  EXPECT_EQ(pixel(picture, 59, 44), kWhite);
}

TEST(Rasteriser, FillsExactlyThePixelsOfARectangle) {
  const Picture picture = picture_of(
      2, [](ImDrawList* list) { list->AddRectFilled(ImVec2(5, 5), ImVec2(10, 8), IM_COL32(255, 0, 0, 255)); });
  for (int y = 0; y < picture.height; ++y) {
    for (int x = 0; x < picture.width; ++x) {
      const bool inside = x >= 10 && x < 20 && y >= 10 && y < 16;
      ASSERT_EQ(pixel(picture, x, y), inside ? kRed : kWhite) << x << ", " << y;
    }
  }
}

TEST(Rasteriser, NeighbouringTrianglesShareNoPixel) {
  const Picture picture = picture_of(
      1, [](ImDrawList* list) { list->AddRectFilled(ImVec2(0, 0), ImVec2(40, 30), IM_COL32(0, 0, 0, 128)); });
  const auto first = pixel(picture, 0, 0);
  EXPECT_NEAR(first[0], 127, 1);
  for (int y = 0; y < picture.height; ++y) {
    for (int x = 0; x < picture.width; ++x) ASSERT_EQ(pixel(picture, x, y), first) << x << ", " << y;
  }
}

TEST(Rasteriser, KeepsToTheClipRectangle) {
  const Picture picture = picture_of(1, [](ImDrawList* list) {
    list->PushClipRect(ImVec2(4, 4), ImVec2(8, 8));
    list->AddRectFilled(ImVec2(0, 0), ImVec2(40, 30), IM_COL32(255, 0, 0, 255));
    list->PopClipRect();
  });
  EXPECT_EQ(pixel(picture, 3, 4), kWhite);
  EXPECT_EQ(pixel(picture, 4, 4), kRed);
  EXPECT_EQ(pixel(picture, 7, 7), kRed);
  EXPECT_EQ(pixel(picture, 8, 7), kWhite);
}

TEST(Rasteriser, KeepsTheColoursOfATexture) {
  const Picture picture = picture_of(1, [](ImDrawList* list) {
    ImTextureData& texture = *ImGui::GetIO().Fonts->TexData;
    const int left = texture.Width - 8, top = texture.Height - 8;
    for (int i = 0; i < 16; ++i) {
      *static_cast<ImU32*>(texture.GetPixelsAt(left + i % 4, top + i / 4)) = IM_COL32(255, 0, 0, i < 8 ? 255 : 0);
    }
    const ImVec2 from(static_cast<float>(left) / static_cast<float>(texture.Width),
                      static_cast<float>(top) / static_cast<float>(texture.Height));
    const ImVec2 to(from.x + 4 / static_cast<float>(texture.Width), from.y + 4 / static_cast<float>(texture.Height));
    list->AddImage(texture.GetTexRef(), ImVec2(4, 4), ImVec2(8, 8), from, to);
  });
  for (int y = 4; y < 8; ++y) {
    for (int x = 4; x < 8; ++x) EXPECT_EQ(pixel(picture, x, y), y < 6 ? kRed : kWhite) << x << ", " << y;
  }
}

}  // namespace
}  // namespace tracuu::platform
