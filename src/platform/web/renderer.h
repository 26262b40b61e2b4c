// Draws Dear ImGui's output with WebGL 2 into the context that is current (JavaScript made it and made it current).
#pragma once

struct ImDrawData;

namespace tracuu::platform {

// One per Dear ImGui context, which must be current in every call.
class WebGlRenderer {
 public:
  // False where the context cannot be used.
  [[nodiscard]] bool start();
  void stop();

  // Before ImGui::NewFrame(): makes shaders and buffers where they are missing.
  void begin_frame();
  // Clears the canvas and draws.
  void draw(ImDrawData* data);
  // The browser has given a lost context back, empty: forgets every object that was in it.
  void context_restored();
};

}  // namespace tracuu::platform
