// What every panel and widget gets while a frame is drawn: what to show, how it looks, where to put commands and
// semantics nodes.
#pragma once

#include <imgui.h>

#include <string>
#include <string_view>
#include <vector>

#include "ui/interface.h"
#include "ui/metrics.h"
#include "ui/selection.h"
#include "ui/theme_tokens.h"

namespace tracuu::ui {

using NodeId = std::uint32_t;  // an ImGuiID at the same time

// A rectangle by its corners, as panels cut up space.
struct Box {
  float left = 0, top = 0, right = 0, bottom = 0;

  float width() const { return right - left; }
  float height() const { return bottom - top; }
  ImVec2 min() const { return {left, top}; }
  ImVec2 max() const { return {right, bottom}; }
  Box inset(float x, float y) const { return {left + x, top + y, right - x, bottom - y}; }
  Box take_top(float size) {
    const Box taken{left, top, right, top + size};
    top += size;
    return taken;
  }
  Box take_bottom(float size) {
    const Box taken{left, bottom - size, right, bottom};
    bottom -= size;
    return taken;
  }
  Box take_left(float size) {
    const Box taken{left, top, left + size, bottom};
    left += size;
    return taken;
  }
  Box take_right(float size) {
    const Box taken{right - size, top, right, bottom};
    right -= size;
    return taken;
  }
  // A box of that height in the vertical middle.
  Box middle(float size) const {
    const float y = top + (height() - size) / 2;
    return {left, y, right, y + size};
  }
};

// Which node has the focus, from frame to frame.
struct Focus {
  NodeId node = 0;
  bool ring = false;  // it came by the keyboard
};

class ScrollArea;

class Frame {
 public:
  Frame(const app::ViewModel& shown, const Environment& surroundings, const std::vector<NodeEvent>& events,
        const TypeScale& scale, Focus& focus, Selection& selected);

  const app::ViewModel& view;
  const Environment& environment;
  const Palette palette;
  const TypeScale& type;
  const float density;
  FrameOutput output;
  Selection& selection;
  bool selection_key_taken = false;   // by a text drawn before
  ScrollArea* scroll_area = nullptr;  // the innermost one that is being drawn

  Lang lang() const { return view.lang; }
  std::string_view text(TextKey key) const { return text_of(key, view.lang); }
  float target() const { return environment.coarse_pointer ? kTargetCoarse : kTargetFine; }
  // How thick outlines and the ring around the focus are.
  float stroke() const { return is_strong() ? kStrokeStrong : kHairline; }
  float focus_ring() const { return is_strong() ? kFocusRingStrong : kFocusRing; }
  float snapped(float value) const { return snap(value, density); }

  void emit(app::Command command) { output.commands.push_back(std::move(command)); }
  // Another frame at once, or after some seconds; the soonest wish counts.
  void wake_in(float seconds);

  // Adds a node below the innermost open one. The reference is valid until the next node.
  SemanticsNode& add_node(Role role, NodeId id, const Box& bounds, std::string_view name);
  // The id of the node that the widget `key` has here: the same in every frame in which it stands at the same place of
  // the tree.
  NodeId id_of(std::string_view key) const;

  bool is_activated(NodeId id) const;
  const NodeEvent* event_for(NodeId id, NodeAction action) const;  // the last of the kind
  void move_focus_by_pointer(NodeId id);
  const Focus& focus() const { return focus_; }

 private:
  friend class NodeScope;
  void take_focus_events();
  bool is_strong() const { return environment.more_contrast || environment.forced_colours; }

  const std::vector<NodeEvent>& events_;
  Focus& focus_;
  std::vector<NodeId> parents_;
};

// A node that holds those added while it is in scope.
class NodeScope {
 public:
  NodeScope(Frame& frame, Role role, std::string_view key, const Box& bounds, std::string_view name);
  ~NodeScope();
  NodeScope(const NodeScope&) = delete;
  NodeScope& operator=(const NodeScope&) = delete;

  SemanticsNode& node() { return frame_.output.semantics[index_]; }
  // Whether one of the nodes added so far has the focus.
  bool holds_focus() const;
  // Sets the bounds anew, where they are known only after the content.
  void cover(const Box& bounds);

 private:
  Frame& frame_;
  std::size_t index_;
};

}  // namespace tracuu::ui
