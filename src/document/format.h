// The formats of files, and how their names say them.
#pragma once

#include <cstdint>
#include <string_view>

namespace tracuu::document {

enum class Format : std::uint8_t {
  unsupported,
  plain_text,
  markdown,
  html,
  json_lines,
  json,
  comma_separated,
  tab_separated,
  docx,
  xlsx,
  pptx,
  open_document,
  mail,
  zip,     // of any of these
  pdf,     // by a program of the system's, where there is one
  corpus,  // of Tracuu's own: not for Reader, but for whoever can open one
};

// Whether a file's name has that ending, in lower case; its own case does not matter.
bool has_ending(std::string_view name, std::string_view ending);

// By the ending, case aside; "unsupported" where there is none that is known.
Format format_of_name(std::string_view name);

}  // namespace tracuu::document
