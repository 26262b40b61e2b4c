// Which set phrases are variants of one another.
#pragma once

#include <cstdint>
#include <vector>

#include "extract/key_hash.h"

namespace tracuu::knowledge {

// The members of a phrase, each once.
using MemberKeys = std::vector<extract::KeyHash>;

// For each phrase the one it is a variant of, itself where it is a main form. `phrases` begin with the most frequent:
// one hangs on the first main form with which it shares at least two members and half of the shorter one's.
std::vector<std::uint32_t> families_of(const std::vector<MemberKeys>& phrases);

}  // namespace tracuu::knowledge
