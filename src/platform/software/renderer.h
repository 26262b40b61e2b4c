// Draws Dear ImGui's output on the CPU, for pages that get no WebGL: into a picture of its own, and only where it
// differs from the frame before.
#pragma once

#include <cstdint>
#include <vector>

#include "platform/software/damage.h"
#include "platform/software/primitive.h"

struct ImDrawData;

namespace tracuu::platform {

// What JavaScript reads: numbers of four bytes, in this order.
struct SoftwareFrame {
  const std::uint32_t* pixels = nullptr;  // rows from the top; red, green, blue, alpha; opaque
  int width = 0, height = 0;              // device pixels
  Box damage;                             // what the last frame has changed; may be empty
};

// One per Dear ImGui context, which must be current in every call.
class SoftwareRenderer {
 public:
  // The next frame is drawn whole. Never false.
  [[nodiscard]] bool start();
  void stop() {}

  void draw(ImDrawData* data);
  // Of the last draw(), until the next.
  const SoftwareFrame& frame() const { return frame_; }

 private:
  SoftwareFrame frame_;
  Damage damage_;
  std::vector<Primitive> primitives_;
  std::vector<std::uint32_t> pixels_;
};

}  // namespace tracuu::platform
