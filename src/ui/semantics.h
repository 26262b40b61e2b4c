// The semantics tree: what the canvas shows, said for the accessibility mirror and for tests. Every widget emits exactly one node
// in the frame that draws it; order of emission is reading order.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace tracuu::ui {

enum class Role : std::uint8_t {
  region, heading, text, searchbox, button, checkbox, link, list, listitem, article, paragraph, status, combobox, option, group, progressbar,
};

enum : std::uint32_t {       // bits of SemanticsNode::state
  kStateDisabled = 1u << 0,
  kStateChecked = 1u << 1,   // checkbox, option
  kStateExpanded = 1u << 2,
  kStateCollapsed = 1u << 3,
  kStateCurrent = 1u << 4,   // the open document's row
  kStateFocused = 1u << 5,
};

struct Rect {                // CSS pixels, origin at the canvas's top left corner
  float x = 0, y = 0, width = 0, height = 0;
};

struct SemanticsNode {
  std::uint32_t id = 0;      // stable from frame to frame while the thing is the same
  std::uint32_t parent = 0;  // 0: the root
  Role role = Role::text;
  std::uint8_t level = 0;    // heading level
  std::uint32_t state = 0;
  std::uint32_t position = 0, set_size = 0;  // 1-based place in a virtual list and its whole length; 0: not in one
  Rect bounds;
  std::string name;
  std::string value;         // searchbox, combobox, progressbar
  std::string lang;          // where it differs from the page's
};

// What a reader does to a node from the mirror or the keyboard.
enum class NodeAction : std::uint8_t { activate, focus, blur, set_value };

struct NodeEvent {
  std::uint32_t node = 0;
  NodeAction action = NodeAction::activate;
  std::string value;                       // set_value: the whole text of the field
  std::uint32_t selection_begin = 0;       // set_value: bytes into value
  std::uint32_t selection_end = 0;
  std::uint32_t composition_begin = 0;     // the part not yet committed by an input method; empty when none
  std::uint32_t composition_end = 0;
};

using SemanticsTree = std::vector<SemanticsNode>;

}  // namespace tracuu::ui
