// What the enumerations of messages.h are called in JSON.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "engine/json_fields.h"
#include "engine/messages.h"

namespace tracuu::engine {

// In the order of the enumerations.
inline constexpr std::string_view kSorts[] = {"relevance", "newest", "oldest", "recent"};
inline constexpr std::string_view kMarks[] = {"as_typed", "exact", "ignored"};
inline constexpr std::string_view kLineOrders[] = {"document", "left", "right", "node"};
inline constexpr std::string_view kMeasures[] = {"log_likelihood", "log_dice", "mi3", "t_score", "frequency"};
inline constexpr std::string_view kTermOrders[] = {"frequency", "documents", "alphabet"};
inline constexpr std::string_view kMatches[] = {"same", "twin", "unmarked", "compatible", "alias", "beginning"};

template <typename Enum, std::size_t count>
std::string_view name_of(Enum value, const std::string_view (&names)[count]) {
  return names[static_cast<std::size_t>(value)];
}

// False where the field is there but is none of the names; where it is not there `value` stays as it is.
template <typename Enum, std::size_t count>
bool read_name(const Json& object, const char* field, const std::string_view (&names)[count], Enum& value) {
  std::string name(name_of(value, names));
  if (!read(object, field, name)) return false;
  for (std::size_t i = 0; i < count; ++i) {
    if (names[i] != name) continue;
    value = static_cast<Enum>(i);
    return true;
  }
  return false;
}

}  // namespace tracuu::engine
