// The semantics tree: what the canvas shows, said for the accessibility mirror and for tests. Every widget emits
// exactly one node in the frame that draws it; order of emission is reading order, and a parent stands before its
// children.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace tracuu::ui {

enum class Role : std::uint8_t {
  region,     // a named part of the page
  heading,    // with a level
  text,       // a run of text that is nothing else
  searchbox,  // the DOM's own <input>, which holds the truth of its text
  button,
  checkbox,
  link,
  list,      // of results: nothing else is a list
  listitem,  // holds a link, and the texts below it
  article,   // the open document
  paragraph,
  status,
  combobox,
  option,
  group,
  progressbar,  // value is a percentage, "" while it is not known
  radiogroup,
  radio,
  textbox,     // an <input> beside the searchbox
  dialog,      // lies over everything else; modal where kStateModal says so
  bar,         // of a histogram: a toggle button as narrow as it has to be
  listbox,     // of suggestions, below the searchbox, which keeps the focus
  suggestion,  // an option of it; the one that Enter takes is kStateChecked
  grid,        // a table whose cells the arrow keys walk among: it holds rows, they hold what follows
  row,
  columnheader,
  rowheader,
  gridcell,  // kStateChecked: it is chosen
};

enum : std::uint32_t {  // bits of SemanticsNode::state
  kStateDisabled = 1u << 0,
  kStateChecked = 1u << 1,  // checkbox, radio, option; a toggle button that is on
  kStateExpanded = 1u << 2,
  kStateCollapsed = 1u << 3,
  kStateCurrent = 1u << 4,  // the open document's row
  kStateFocused = 1u << 5,
  kStateToggle = 1u << 6,     // a button that is either on (kStateChecked) or off
  kStateOffscreen = 1u << 7,  // scrolled out of sight; bounds say where it would be. Focusing it brings it into sight.
  kStateBusy = 1u << 8,       // results that are being replaced
  kStateModal = 1u << 9,      // dialog: nothing else can be reached
  kStateRoving = 1u << 10,    // one of several that arrow keys, Home and End walk among; Tab passes over it
  kStateTabStop = 1u << 11,   // the one of them that Tab comes to
};

struct Rect {  // CSS pixels, origin at the canvas's top left corner
  float x = 0, y = 0, width = 0, height = 0;
};

struct SemanticsNode {
  std::uint32_t id = 0;      // stable from frame to frame while the thing is the same
  std::uint32_t parent = 0;  // 0: the root
  Role role = Role::text;
  std::uint8_t level = 0;  // heading level
  std::uint32_t state = 0;
  std::uint32_t position = 0, set_size = 0;  // 1-based place in a virtual list and its whole length; 0: not in one
  std::uint32_t row = 0, column = 0;         // 1-based place in a grid; of the grid how many it has, drawn or not
  Rect bounds;                               // clipped to what is in sight, unless kStateOffscreen
  std::string name;
  std::string value;        // searchbox, textbox, combobox, progressbar
  std::string placeholder;  // searchbox, textbox
  std::string description;  // more than the name says, read after it
  std::string lang;         // where it differs from the page's
};

// What a reader does to a node from the mirror or the keyboard.
enum class NodeAction : std::uint8_t {
  activate,
  focus,
  blur,
  set_value,  // the field's text, its selection or its composition has changed
  submit,     // Enter in a text field
};

struct NodeEvent {
  std::uint32_t node = 0;
  NodeAction action = NodeAction::activate;
  std::string value;                  // set_value: the whole text of the field
  std::uint32_t selection_begin = 0;  // set_value: bytes into value
  std::uint32_t selection_end = 0;
  std::uint32_t composition_begin = 0;  // the part not yet committed by an input method; empty when none
  std::uint32_t composition_end = 0;
  bool focus_visible = true;  // focus: the browser would draw a ring (:focus-visible)
};

using SemanticsTree = std::vector<SemanticsNode>;

}  // namespace tracuu::ui
