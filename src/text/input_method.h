// What an input method makes of the keys of one syllable: Telex (letters stand for marks: Vieejt, dduowcj) and VNI
// (digits do: Viet65, d9uoc75). Keys for marks may stand anywhere behind the letter they change, as UniKey lets them.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace tracuu::text {

// The syllable in NFC and in the case typed, its tone where write_syllable() puts it. None where the keys are not ASCII
// letters and digits, change nothing, or give no possible syllable. VNI where there are digits, else Telex.
std::optional<std::string> read_raw_keys(std::string_view keys);

}  // namespace tracuu::text
