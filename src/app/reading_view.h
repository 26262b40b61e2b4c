// What the view model says of reading besides the document itself.
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "engine/messages.h"

namespace tracuu::app {

enum class TextFace : std::uint8_t { serif, sans };

// What stands beside the document's text, or over it in narrow windows. One at a time.
enum class ReaderPanel : std::uint8_t {
  none,
  outline,     // its headings
  about,       // where it is from
  comparison,  // what it may be compared with
  says,        // whom and what it names
};

struct ReadDocument {
  std::string id, title;
};

// The open document beside another one.
struct Comparing {
  std::string with;                              // the other's id
  std::optional<engine::Comparison> comparison;  // none yet
  std::uint32_t current = 0;                     // which of comparison->changes is the current one
};

}  // namespace tracuu::app
