#include "ui/frame.h"

#include <imgui_internal.h>

#include <algorithm>
#include <span>

namespace tracuu::ui {

namespace {

Palette palette_for(const app::ViewModel& view, const Environment& environment) {
  if (environment.forced_colours) return palette_of(environment.system_colours);
  const bool dark = view.theme == app::Theme::dark || (view.theme == app::Theme::system && environment.dark);
  if (environment.more_contrast) return dark ? kDarkContrastPalette : kLightContrastPalette;
  return dark ? kDarkPalette : kLightPalette;
}

void set_bounds(SemanticsNode& node, const Box& bounds) {
  ImRect visible(bounds.min(), bounds.max());
  visible.ClipWith(ImGui::GetCurrentWindow()->ClipRect);
  const bool in_sight = visible.GetWidth() > 0 && visible.GetHeight() > 0;
  const Box shown = in_sight ? Box{visible.Min.x, visible.Min.y, visible.Max.x, visible.Max.y} : bounds;
  node.state = in_sight ? node.state & ~kStateOffscreen : node.state | kStateOffscreen;
  node.bounds = {shown.left, shown.top, shown.width(), shown.height()};
}

}  // namespace

Frame::Frame(const app::ViewModel& shown, const Environment& surroundings, const std::vector<NodeEvent>& events,
             const TypeScale& scale, Focus& focus, Selection& selected)
    : view(shown),
      environment(surroundings),
      palette(palette_for(shown, surroundings)),
      type(scale),
      density(scale.body.density),
      selection(selected),
      events_(events),
      focus_(focus) {
  take_focus_events();
}

void Frame::take_focus_events() {
  for (const NodeEvent& event : events_) {
    if (event.action == NodeAction::focus) focus_ = {event.node, event.focus_visible};
    if (event.action == NodeAction::blur && focus_.node == event.node) focus_ = {};
  }
}

void Frame::wake_in(float seconds) {
  float& wake = output.wake_in_seconds;
  wake = wake < 0 ? seconds : std::min(wake, seconds);
}

SemanticsNode& Frame::add_node(Role role, NodeId id, const Box& bounds, std::string_view name) {
  SemanticsNode& node = output.semantics.emplace_back();
  node.id = id;
  node.parent = parents_.empty() ? 0 : parents_.back();
  node.role = role;
  node.name = name;
  if (focus_.node == id) node.state |= kStateFocused;
  set_bounds(node, bounds);
  return node;
}

NodeId Frame::id_of(std::string_view key) const {
  const NodeId seed = parents_.empty() ? 0 : parents_.back();
  return std::max<NodeId>(1, ImHashData(key.data(), key.size(), seed));
}

bool Frame::is_activated(NodeId id) const { return event_for(id, NodeAction::activate) != nullptr; }

const NodeEvent* Frame::event_for(NodeId id, NodeAction action) const {
  const auto found = std::find_if(events_.rbegin(), events_.rend(),
                                  [&](const NodeEvent& event) { return event.node == id && event.action == action; });
  return found == events_.rend() ? nullptr : &*found;
}

void Frame::move_focus_by_pointer(NodeId id) {
  focus_ = {id, false};
  output.focus_request = id;
}

NodeScope::NodeScope(Frame& frame, Role role, std::string_view key, const Box& bounds, std::string_view name)
    : frame_(frame), index_(frame.output.semantics.size()) {
  frame_.add_node(role, frame_.id_of(key), bounds, name);
  frame_.parents_.push_back(frame_.output.semantics.back().id);
}

NodeScope::~NodeScope() { frame_.parents_.pop_back(); }

bool NodeScope::holds_focus() const {
  const std::span inside = std::span(frame_.output.semantics).subspan(index_);
  return std::ranges::find(inside, frame_.focus().node, &SemanticsNode::id) != inside.end();
}

void NodeScope::cover(const Box& bounds) { set_bounds(node(), bounds); }

}  // namespace tracuu::ui
