#include "support/headless_explorer.h"

#include <gtest/gtest.h>
#include <imgui.h>

#include "platform/headless/textures.h"

namespace tracuu::test {

namespace {

constexpr float kStep = 1.0f / 60;
constexpr int kMostFrames = 600;

}  // namespace

HeadlessExplorer::HeadlessExplorer(std::vector<engine::DocumentView> documents, Viewport size, Lang lang,
                                   app::Theme theme, ui::GlyphSource* glyphs)
    : viewport(size), explorer(lang, theme, glyphs), engine_(std::move(documents)) {
  platform::announce_textures(explorer.imgui());
  frame();
}

void HeadlessExplorer::frame() {
  environment.now += static_cast<double>(kStep);
  output_ = explorer.frame(viewport, environment, kStep);
  platform::answer_texture_requests(explorer.draw_data());
}

bool HeadlessExplorer::carry_out_effects() {
  bool delivered = false;
  for (const app::Effect& effect : explorer.session().take_effects()) {
    if (const auto* ask = get_if<app::Ask>(&effect)) services.push_back(ask->service);
    const auto* sent = get_if<app::SendRequest>(&effect);
    if (sent == nullptr || engine_is_silent) continue;
    explorer.session().deliver(engine_.answer(sent->request));
    delivered = true;
  }
  return delivered;
}

int HeadlessExplorer::settle() {
  int frames = 0;
  bool delivered = carry_out_effects();
  while (delivered || explorer.wants_frame() || output_.wake_in_seconds == 0) {
    frame();
    delivered = carry_out_effects();
    if (++frames > kMostFrames) {
      ADD_FAILURE() << "the interface never comes to rest";
      break;
    }
  }
  return frames;
}

void HeadlessExplorer::answer_once() {
  while (explorer.wants_frame() || output_.wake_in_seconds == 0) frame();
  carry_out_effects();
}

void HeadlessExplorer::start() {
  explorer.session().engine_ready();
  settle();
}

std::vector<ui::SemanticsNode> HeadlessExplorer::nodes(ui::Role role) const {
  std::vector<ui::SemanticsNode> found;
  for (const ui::SemanticsNode& node : output_.semantics) {
    if (node.role == role) found.push_back(node);
  }
  return found;
}

std::optional<ui::SemanticsNode> HeadlessExplorer::find(ui::Role role, std::string_view name) const {
  std::optional<ui::SemanticsNode> found;
  for (const ui::SemanticsNode& node : output_.semantics) {
    if (node.role != role || node.name != name) continue;
    if (found) ADD_FAILURE() << "more than one node is called " << name;
    found = node;
  }
  return found;
}

ui::SemanticsNode HeadlessExplorer::node(ui::Role role, std::string_view name) {
  const auto found = find(role, name);
  if (!found) ADD_FAILURE() << "no node is called " << name;
  return found.value_or(ui::SemanticsNode{});
}

void HeadlessExplorer::activate(const ui::SemanticsNode& node) {
  explorer.queue({.node = node.id, .action = ui::NodeAction::activate, .value = {}});
  settle();
}

void HeadlessExplorer::focus(const ui::SemanticsNode& node) {
  explorer.queue({.node = node.id, .action = ui::NodeAction::focus, .value = {}});
  settle();
}

void HeadlessExplorer::type(std::string_view text) {
  const auto fields = nodes(ui::Role::searchbox);
  ASSERT_EQ(fields.size(), 1u);
  fill_in(fields[0], text);
}

void HeadlessExplorer::fill_in(const ui::SemanticsNode& field, std::string_view text) {
  const auto end = static_cast<std::uint32_t>(text.size());
  explorer.queue({.node = field.id, .action = ui::NodeAction::focus, .value = {}});
  explorer.queue({.node = field.id,
                  .action = ui::NodeAction::set_value,
                  .value = std::string(text),
                  .selection_begin = end,
                  .selection_end = end});
  settle();
}

void HeadlessExplorer::click(float x, float y) {
  ImGui::SetCurrentContext(explorer.imgui());
  ImGuiIO& io = ImGui::GetIO();
  io.AddMousePosEvent(x, y);
  io.AddMouseButtonEvent(0, true);
  io.AddMouseButtonEvent(0, false);
  settle();
}

void HeadlessExplorer::click(const ui::SemanticsNode& node) {
  click(node.bounds.x + node.bounds.width / 2, node.bounds.y + node.bounds.height / 2);
}

void HeadlessExplorer::wheel(float x, float y, float notches) {
  ImGui::SetCurrentContext(explorer.imgui());
  ImGui::GetIO().AddMousePosEvent(x, y);
  ImGui::GetIO().AddMouseWheelEvent(0, notches);
  settle();
}

void HeadlessExplorer::tap(int imgui_key) {
  ImGui::SetCurrentContext(explorer.imgui());
  ImGui::GetIO().AddKeyEvent(static_cast<ImGuiKey>(imgui_key), true);
  ImGui::GetIO().AddKeyEvent(static_cast<ImGuiKey>(imgui_key), false);
  settle();
}

}  // namespace tracuu::test
