// Mentions of several at once: "hai bên", "hai Bộ trưởng", "hai nước".
#pragma once

#include "extract/reading.h"

namespace tracuu::extract {

// Adds them to reading.mentions, without an entity.
void find_groups(Reading& reading);

}  // namespace tracuu::extract
