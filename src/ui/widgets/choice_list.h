// A list to choose from, one thing a row, as long as it likes: rows out of sight cost nothing.
#pragma once

#include <cstdint>
#include <string>

#include "ui/widgets/scroll_area.h"

namespace tracuu::ui {

struct Choice {
  std::string key;          // distinguishes it from its siblings
  std::string_view name;    // cut off where it does not fit
  std::string_view detail;  // a second line; "" for none
  bool current = false;
};

class ChoiceSource {
 public:
  virtual ~ChoiceSource() = default;
  virtual std::uint32_t size() const = 0;
  virtual Choice at(std::uint32_t index) const = 0;  // views are valid until the source goes
};

// `details`: rows have a second line; `keys`: the scroll keys are its own. The one that was pressed, or -1.
std::int64_t choice_list(Frame& frame, const Box& box, const ChoiceSource& choices, bool details, bool keys,
                         ScrollState& scroll);

}  // namespace tracuu::ui
