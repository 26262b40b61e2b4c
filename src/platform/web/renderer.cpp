#include "platform/web/renderer.h"

#include <cmath>

#include <GLES3/gl3.h>
#include <imgui.h>
#include <imgui_impl_opengl3.h>

#include "platform/headless/textures.h"

namespace tracuu::platform {

bool WebGlRenderer::start() { return ImGui_ImplOpenGL3_Init("#version 300 es"); }

void WebGlRenderer::stop() { ImGui_ImplOpenGL3_Shutdown(); }

void WebGlRenderer::draw(ImDrawData* data) {
  const auto pixels = [](float points, float scale) { return static_cast<GLsizei>(std::lround(points * scale)); };
  ImGui_ImplOpenGL3_NewFrame();
  glViewport(0, 0, pixels(data->DisplaySize.x, data->FramebufferScale.x),
             pixels(data->DisplaySize.y, data->FramebufferScale.y));
  glClearColor(0, 0, 0, 0);
  glClear(GL_COLOR_BUFFER_BIT);
  whiten_unused_texels(data);
  ImGui_ImplOpenGL3_RenderDrawData(data);
}

}  // namespace tracuu::platform
