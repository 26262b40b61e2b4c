// All commands that have a name, with their keys: the palette offers them, the help lists them, and the keys that are
// the interface's own are taken by this table. Keys of the mirror's (web/src/keyboard.js) stand here for who looks them
// up.
#pragma once

#include <imgui.h>

#include <optional>
#include <span>
#include <string_view>

#include "app/command.h"
#include "ui/frame.h"

namespace tracuu::ui {

struct CommandEntry {
  TextKey name;
  std::string_view keys = {};                                            // as written on a keyboard; "" none
  std::optional<app::Command> (*make)(const app::ViewModel&) = nullptr;  // none: it is not for now; null: keys alone
  ImGuiKeyChord chord = 0;                                               // taken by take_command_keys()
};

std::span<const CommandEntry> commands();

// Carries out those whose keys were pressed.
void take_command_keys(Frame& frame);

}  // namespace tracuu::ui
