// The little HTML that the packer writes itself.
#pragma once

#include <string>
#include <string_view>

#include "base/result.h"

namespace tracuu::pack {

// Text made safe for element content and quoted attributes: the five special characters as numeric references,
// control characters as spaces, invalid UTF-8 as U+FFFD.
std::string escape_text(std::string_view text);

// HTML whose characters outside ASCII are numeric references. REQUIRES: valid UTF-8.
std::string to_ascii(std::string_view html);

// Text made safe as above, in ASCII alone.
std::string escape_html(std::string_view text);

// What goes into the places of shell.html (web/README.md), each already HTML.
struct ShellPlaces {
  std::string lang;
  std::string title;
  std::string csp;
  std::string head;
  std::string body_scripts;
};

// Every place has to stand there exactly once, and no other; else error.shell_place, with its name. What is
// filled in is not looked at again.
Result<std::string> fill_shell(std::string_view shell, const ShellPlaces& values);

// Whether a script or style can stand between its tags as it is: ASCII, LF alone, no end tag and nothing like
// a comment in it.
bool can_stand_inline(std::string_view source);

}  // namespace tracuu::pack
