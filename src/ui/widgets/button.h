// Buttons: with an icon, a text, or both; plain until the pointer is over them.
#pragma once

#include <optional>

#include "ui/frame.h"
#include "ui/icons.h"

namespace tracuu::ui {

enum class ButtonStyle : std::uint8_t {
  quiet,    // no frame
  framed,   // a hairline around it
  primary,  // filled with the accent
  chip,     // rounded, with the icon behind the text
  menu,     // opens something: the icon behind the text
  link,     // an offer within a text
};

struct ButtonSpec {
  std::string_view key = {};    // distinguishes it from its siblings
  std::string_view name = {};   // what it is called; shown too, unless `label` or an icon is
  std::string_view label = {};  // the text shown, where it is not the name
  Icon icon = Icon::none;
  ButtonStyle style = ButtonStyle::quiet;
  bool disabled = false;
  bool toggle = false;  // it is on or off
  bool on = false;
  std::optional<bool> expanded = {};  // whether what it opens is open
  std::string_view lang = {};         // of the name, where it is not the page's
};

// True when it was pressed.
bool button(Frame& frame, const Box& bounds, const ButtonSpec& spec);

// The width that a button with this text needs.
float button_width(const Frame& frame, std::string_view label, bool with_icon = false);

}  // namespace tracuu::ui
