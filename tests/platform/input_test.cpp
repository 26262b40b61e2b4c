#include "platform/web/input.h"

#include <gtest/gtest.h>

#include <imgui.h>
#include <imgui_internal.h>

#include "ui/fonts_data.h"

namespace tracuu::platform {
namespace {

class InputTest : public testing::Test {
 protected:
  void SetUp() override {
    context_ = ImGui::CreateContext();
    ImGuiIO& io = ImGui::GetIO();
    io.IniFilename = nullptr;
    io.DisplaySize = ImVec2(800, 600);
    io.BackendFlags |= ImGuiBackendFlags_RendererHasTextures;
    ImFontConfig config;
    config.FontDataOwnedByAtlas = false;
    // The atlas never writes into data that it does not own.
    io.Fonts->AddFontFromMemoryTTF(const_cast<unsigned char*>(ui::kSansRegular.data()),
                                   static_cast<int>(ui::kSansRegular.size()), 16, &config);
    next_frame();
  }
  void TearDown() override { ImGui::DestroyContext(context_); }

  static void next_frame() {
    ImGui::NewFrame();
    ImGui::EndFrame();
  }
  bool settled() const { return context_->InputEventsQueue.Size == 0; }

 private:
  ImGuiContext* context_ = nullptr;
};

TEST_F(InputTest, MovesAndForgetsThePointer) {
  move_pointer({120, 40}, PointerKind::mouse);
  next_frame();
  EXPECT_EQ(ImGui::GetIO().MousePos.x, 120);
  EXPECT_EQ(ImGui::GetIO().MousePos.y, 40);
  clear_pointer();
  next_frame();
  EXPECT_FALSE(ImGui::IsMousePosValid());
}

TEST_F(InputTest, ATapThatComesAtOnceIsPressedAndReleasedAndLeavesNoHover) {
  move_pointer({300, 200}, PointerKind::touch);
  press_pointer(0, true, PointerKind::touch, 0);
  press_pointer(0, false, PointerKind::touch, 0);
  clear_pointer();
  int clicks = 0, releases = 0;
  for (int frame = 0; frame < 20 && !settled(); ++frame) {
    next_frame();
    clicks += ImGui::IsMouseClicked(ImGuiMouseButton_Left);
    releases += ImGui::IsMouseReleased(ImGuiMouseButton_Left);
    if (ImGui::IsMouseClicked(ImGuiMouseButton_Left)) {
      EXPECT_EQ(ImGui::GetIO().MousePos.x, 300);
      EXPECT_EQ(ImGui::GetIO().MouseSource, ImGuiMouseSource_TouchScreen);
    }
  }
  EXPECT_TRUE(settled());
  EXPECT_EQ(clicks, 1);
  EXPECT_EQ(releases, 1);
  EXPECT_FALSE(ImGui::IsMousePosValid());
}

TEST_F(InputTest, CarriesModifiersWithAPress) {
  press_pointer(0, true, PointerKind::mouse, kModifierShift | kModifierMeta);
  while (!settled()) next_frame();
  EXPECT_TRUE(ImGui::GetIO().KeyShift);
  EXPECT_TRUE(ImGui::GetIO().KeySuper);
  press_pointer(0, false, PointerKind::mouse, 0);
  while (!settled()) next_frame();
  EXPECT_FALSE(ImGui::GetIO().KeyShift);
}

TEST_F(InputTest, AddsUpTheWheelOfOneFrame) {
  turn_wheel(0, -0.25f);
  turn_wheel(0, -0.5f);
  ImGui::NewFrame();
  EXPECT_FLOAT_EQ(ImGui::GetIO().MouseWheel, -0.75f);
  ImGui::EndFrame();
  ImGui::NewFrame();
  EXPECT_EQ(ImGui::GetIO().MouseWheel, 0);
  ImGui::EndFrame();
}

TEST_F(InputTest, ATappedKeyIsPressedOnceAndNeverStaysDown) {
  tap_key(Key::page_down, kModifierShift);
  int presses = 0;
  for (int frame = 0; frame < 20; ++frame) {
    next_frame();
    if (!ImGui::IsKeyPressed(ImGuiKey_PageDown, true)) continue;
    ++presses;
    EXPECT_TRUE(ImGui::GetIO().KeyShift);
  }
  EXPECT_EQ(presses, 1);
  EXPECT_FALSE(ImGui::IsKeyDown(ImGuiKey_PageDown));
  EXPECT_FALSE(ImGui::GetIO().KeyShift);
}

}  // namespace
}  // namespace tracuu::platform
