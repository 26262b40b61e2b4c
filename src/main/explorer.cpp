#include "main/explorer.h"

#include <imgui.h>
#include <imgui_internal.h>

#include <algorithm>
#include <utility>

namespace tracuu {

namespace {

constexpr float kLongestStep = 1.0f / 20;
constexpr float kShortestStep = 1.0f / 1000;
// ImGui needs a second look at what the pointer is over after the last event.
constexpr int kFramesAfterInput = 1;

class ImGuiOwner {
 public:
  ImGuiOwner() : context_(ImGui::CreateContext()) { ImGui::SetCurrentContext(context_); }
  ~ImGuiOwner() { ImGui::DestroyContext(context_); }
  ImGuiOwner(const ImGuiOwner&) = delete;
  ImGuiOwner& operator=(const ImGuiOwner&) = delete;

  ImGuiContext* get() const { return context_; }

 private:
  ImGuiContext* context_;
};

}  // namespace

struct Explorer::State {
  State(Lang lang, app::Theme theme, ui::GlyphSource* glyphs) : session(lang, theme), interface(glyphs) {}

  ImGuiOwner context;
  app::Session session;
  ui::Interface interface;
  std::vector<ui::NodeEvent> events;
  ui::FrameOutput output;
  std::uint64_t drawn_revision = 0;
  int frames_after_input = 0;
};

Explorer::Explorer(Lang lang, app::Theme theme, ui::GlyphSource* glyphs)
    : state_(std::make_unique<State>(lang, theme, glyphs)) {}
Explorer::~Explorer() = default;

app::Session& Explorer::session() { return state_->session; }
ImGuiContext* Explorer::imgui() { return state_->context.get(); }
void Explorer::queue(ui::NodeEvent event) { state_->events.push_back(std::move(event)); }

const ui::FrameOutput& Explorer::frame(const Viewport& viewport, const ui::Environment& environment, float seconds) {
  State& state = *state_;
  ImGui::SetCurrentContext(state.context.get());
  ImGuiIO& io = ImGui::GetIO();
  io.DisplaySize = ImVec2(viewport.width, viewport.height);
  io.DisplayFramebufferScale = ImVec2(viewport.density, viewport.density);
  io.DeltaTime = std::clamp(seconds, kShortestStep, kLongestStep);

  const bool had_input = state.context.get()->InputEventsQueue.Size > 0;
  state.frames_after_input = had_input ? kFramesAfterInput : std::max(0, state.frames_after_input - 1);
  state.drawn_revision = state.session.revision();
  const std::vector<ui::NodeEvent> events = std::exchange(state.events, {});
  ImGui::NewFrame();
  state.output = state.interface.draw(state.session.view(), environment, events);
  ImGui::Render();
  for (const app::Command& command : state.output.commands) state.session.dispatch(command);
  return state.output;
}

ImDrawData* Explorer::draw_data() {
  ImGui::SetCurrentContext(state_->context.get());
  return ImGui::GetDrawData();
}

const app::Passage& Explorer::selected() const { return state_->interface.selected(); }
app::Passage Explorer::linked() const { return state_->interface.linked(state_->session.view()); }

bool Explorer::has_input() const { return !state_->events.empty() || state_->context.get()->InputEventsQueue.Size > 0; }

bool Explorer::wants_frame() const {
  const State& state = *state_;
  return has_input() || state.frames_after_input > 0 || state.drawn_revision != state.session.revision();
}

}  // namespace tracuu
