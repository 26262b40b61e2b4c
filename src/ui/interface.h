// The interface as a function: a view model and this frame's input go in, pixels (through Dear ImGui's current context), a semantics
// tree and commands come out. Nothing here outlives a frame except Scratch: scroll positions, hover, layout caches.
#pragma once

#include <memory>
#include <vector>

#include "app/command.h"
#include "app/view_model.h"
#include "ui/semantics.h"

namespace tracuu::ui {

struct Environment {
  bool dark = false;            // the system's colour scheme, for Theme::system
  bool reduced_motion = false;
  bool coarse_pointer = false;  // fingers: larger targets
};

struct FrameOutput {
  std::vector<app::Command> commands;
  SemanticsTree semantics;
  std::uint32_t focused_text_field = 0;  // node id of the text field that wants typing, 0 none
  Rect caret;                            // where its caret is drawn
  float wake_in_seconds = -1;            // draw again after this long (caret, tooltip); < 0: only on input
};

class Interface {
 public:
  Interface();   // REQUIRES: a current ImGui context, without fonts yet; adds fonts and style
  ~Interface();

  // Between ImGui::NewFrame() and ImGui::Render(). `events` are what the mirror and the keyboard did since the last frame.
  FrameOutput draw(const app::ViewModel& view, const Environment& environment, const std::vector<NodeEvent>& events);

 private:
  struct Scratch;
  std::unique_ptr<Scratch> scratch_;
};

}  // namespace tracuu::ui
