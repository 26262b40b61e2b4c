// A document's acts as bytes. The layout is docs/index-format.md.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "knowledge/entity.h"
#include "store/byte_stream.h"

namespace tracuu::knowledge {

// In the order of their sentences. `verbs` has those that Act::form numbers.
void put_acts(store::Bytes& out, std::span<const Act> acts, std::span<const std::string> verbs);

// Those before the first that is malformed: damaged bytes never name an entity beyond the greatest varint, whoever
// looks it up checks. Without `verbs`, which earlier builders did not number, nothing is known but who, what and when.
std::vector<Act> read_acts(store::ByteView bytes, std::span<const std::string_view> verbs);

}  // namespace tracuu::knowledge
