// A mounted explorer without its surroundings: session, interface and ImGui context tied together. web_main.cpp drives
// it from a browser page, tests drive it headless. At most one frame per call; nothing happens between calls.
#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "app/session.h"
#include "ui/interface.h"

struct ImGuiContext;
struct ImDrawData;

namespace tracuu {

struct Viewport {
  float width = 0, height = 0;  // CSS pixels
  float density = 1;            // device pixels per CSS pixel
};

class Explorer {
 public:
  // `glyphs` draws what the embedded fonts lack and must outlive the explorer; without it a reader sees boxes there.
  Explorer(Lang lang, app::Theme theme, ui::GlyphSource* glyphs = nullptr);
  ~Explorer();
  Explorer(const Explorer&) = delete;
  Explorer& operator=(const Explorer&) = delete;

  app::Session& session();
  ImGuiContext* imgui();  // for feeding pointer and key events; made current by frame()

  void queue(ui::NodeEvent event);

  // Draws one frame, `seconds` after the last one; of a longer pause motion and key repeat take a twentieth of a
  // second. The draw data belongs to the ImGui context and is valid until the next frame; the output until the next
  // call. Commands of the frame have been dispatched to the session when this returns.
  const ui::FrameOutput& frame(const Viewport& viewport, const ui::Environment& environment, float seconds);
  ImDrawData* draw_data();

  // What is selected, to be copied.
  const app::Passage& selected() const;
  // What a link to the present place points to: a passage of the open document's text, or none.
  app::Passage linked() const;

  // Whether input is left that the last frame did not take: ImGui takes one change of a button a frame.
  bool has_input() const;

  // Whether another frame is needed at once: input still trickling through ImGui, or the session changed under the last
  // frame. What is needed later is FrameOutput::wake_in_seconds.
  bool wants_frame() const;

 private:
  struct State;
  std::unique_ptr<State> state_;
};

}  // namespace tracuu
