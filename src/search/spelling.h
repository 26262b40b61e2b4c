// How spellings of one syllable relate. All take keys (text/tokenizer.h).
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace tracuu::search {

// i for y and y for i where Vietnamese writes both: after a single consonant with nothing behind (kỳ/kì, tỷ/tỉ), and
// quý/quí. Takes folded forms and keys alike; none where the syllable has no such twin.
std::optional<std::string> other_i_or_y(std::string_view key);
bool are_twins(std::string_view key, std::string_view other);

// Whether `key` is `typed` with marks added: a plain letter accepts itself under any mark, a marked one itself alone; a
// tone, once typed, is the same.
bool completes_marks(std::string_view typed, std::string_view key);

// Whether `key` begins with `typed` in that way and goes on: "đu" begins "đường"; "đương" does not.
bool begins_like(std::string_view typed, std::string_view key);

}  // namespace tracuu::search
