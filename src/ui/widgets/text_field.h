// The picture of a text field. Its text, selection and composition live in the mirror's <input>, so that every input
// method, the clipboard and undo are the browser's own; they come here as set_value events. A pointer's clicks go there
// as FrameOutput::text_selection.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/ranges.h"
#include "ui/frame.h"
#include "ui/icons.h"

namespace tracuu::ui {

// Kept from frame to frame.
struct TextFieldState {
  std::string value;         // as last heard of
  ByteRange selection;       // of value
  ByteRange composition;     // not yet committed; empty when none
  float scroll = 0;          // how much of the text's left is out of sight
  double changed_at = 0;     // Environment::now of the last change: the caret blinks from here
  std::uint32_t anchor = 0;  // where a drag began
};

struct TextFieldSpec {
  std::string_view key;
  std::string_view name;
  std::string_view placeholder;
  std::string_view clear_name;  // of the button that empties the field
  std::string_view value;       // as the view model has it
  Icon icon = Icon::none;
  Role role = Role::searchbox;
  std::string_view description = {};
  std::vector<ByteRange> remarked = {};  // places of the value that are underlined
};

struct TextFieldResult {
  std::optional<std::string> edited;  // the new value
  bool submitted = false;
};

TextFieldResult text_field(Frame& frame, const Box& bounds, const TextFieldSpec& spec, TextFieldState& state);

}  // namespace tracuu::ui
