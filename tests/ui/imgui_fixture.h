// A Dear ImGui context with Tracuu's fonts, inside a frame: for tests of what measures and draws text.
#pragma once

#include <gtest/gtest.h>
#include <imgui.h>

#include "platform/headless/textures.h"
#include "ui/fonts.h"
#include "ui/metrics.h"

namespace tracuu::ui {

class ImGuiTest : public testing::Test {
 protected:
  ImGuiTest() {
    context_ = ImGui::CreateContext();
    platform::announce_textures(context_);
    ImGui::GetIO().IniFilename = nullptr;
    ImGui::GetIO().DisplaySize = ImVec2(800, 600);
    fonts = load_fonts();
    ImGui::NewFrame();
  }
  ~ImGuiTest() override {
    ImGui::EndFrame();
    ImGui::Render();
    platform::answer_texture_requests(ImGui::GetDrawData());
    ImGui::DestroyContext(context_);
  }

  FontSet fonts;

 private:
  ImGuiContext* context_;
};

}  // namespace tracuu::ui
