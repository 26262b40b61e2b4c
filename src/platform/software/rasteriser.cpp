#include "platform/software/rasteriser.h"

#include <imgui.h>

#include <cmath>
#include <cstring>

#include "platform/software/painter.h"

namespace tracuu::platform {

Picture rasterise(const ImDrawData& draw_data) {
  const float density = draw_data.FramebufferScale.x;
  const Box display{0, 0, static_cast<int>(std::lround(draw_data.DisplaySize.x * density)),
                    static_cast<int>(std::lround(draw_data.DisplaySize.y * density))};
  std::vector<Rgba> pixels(static_cast<std::size_t>(display.right) * static_cast<std::size_t>(display.bottom), kBlack);
  std::vector<Primitive> primitives;
  collect_primitives(draw_data, display, primitives);
  Painter painter(pixels.data(), display.right, density);
  for (const Primitive& primitive : primitives) painter.paint(primitive, display);

  Picture picture{display.right, display.bottom, std::vector<std::uint8_t>(pixels.size() * sizeof(Rgba))};
  if (!pixels.empty()) std::memcpy(picture.rgba.data(), pixels.data(), picture.rgba.size());
  return picture;
}

}  // namespace tracuu::platform
