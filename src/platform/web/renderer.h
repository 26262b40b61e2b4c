// Draws Dear ImGui's output with WebGL 2 into the context that is current (JavaScript made it and made it current).
#pragma once

struct ImDrawData;

namespace tracuu::platform {

// One per Dear ImGui context, which must be current in every call.
class WebGlRenderer {
 public:
  // False where the context cannot be used. One that the browser lost and gave back is stopped and started again.
  [[nodiscard]] bool start();
  void stop();

  // Clears the canvas and draws.
  void draw(ImDrawData* data);
};

}  // namespace tracuu::platform
