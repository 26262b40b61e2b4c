#include "platform/software/renderer.h"

#include <imgui.h>

#include <cmath>

#include "platform/headless/textures.h"
#include "platform/software/painter.h"

namespace tracuu::platform {

namespace {

Box around(const std::vector<Box>& boxes) {
  if (boxes.empty()) return {};
  Box all = boxes.front();
  for (const Box& box : boxes) {
    all = {std::min(all.left, box.left), std::min(all.top, box.top), std::max(all.right, box.right),
           std::max(all.bottom, box.bottom)};
  }
  return all;
}

}  // namespace

bool SoftwareRenderer::start() {
  announce_textures(ImGui::GetCurrentContext());
  damage_.forget_last_frame();
  return true;
}

void SoftwareRenderer::draw(ImDrawData* data) {
  answer_texture_requests(data);
  const float density = data->FramebufferScale.x;
  const auto pixels = [density](float points) { return static_cast<int>(std::lround(points * density)); };
  const Box display{0, 0, pixels(data->DisplaySize.x), pixels(data->DisplaySize.y)};
  collect_primitives(*data, display, primitives_);
  damage_.begin(display.right, display.bottom);
  for (const Primitive& primitive : primitives_) damage_.add(primitive);

  pixels_.resize(static_cast<std::size_t>(display.right) * static_cast<std::size_t>(display.bottom));
  Painter painter(pixels_.data(), display.right, density);
  const std::vector<Box>& boxes = damage_.finish();
  for (const Box& box : boxes) {
    painter.clear(box);
    for (const Primitive& primitive : primitives_) painter.paint(primitive, box);
  }
  frame_ = {pixels_.data(), display.right, display.bottom, around(boxes)};
}

}  // namespace tracuu::platform
