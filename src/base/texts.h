// Every sentence the user may read, in Vietnamese and English, from one table: assets/texts.json.
#pragma once

#include <cstdint>
#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>

#include "base/text_keys.h"  // generated from assets/texts.json: enum class TextKey

namespace tracuu {

enum class Lang : std::uint8_t { vi, en };

// "vi" or "en".
std::string_view lang_code(Lang lang);
// Takes a language tag such as "vi", "vi-VN", "en_US.UTF-8"; anything that is not Vietnamese is English.
Lang lang_from_tag(std::string_view tag);

// The text as it stands in the table. The view lives as long as the program.
std::string_view text_of(TextKey key, Lang lang);

// The same with {0}, {1}, … replaced by the arguments in order; a place without an argument is left empty.
std::string format_text(TextKey key, Lang lang, std::initializer_list<std::string_view> arguments);

// The key's name in assets/texts.json ("error.file_empty"), the form in which keys cross to JavaScript and back.
std::string_view text_key_name(TextKey key);
std::optional<TextKey> text_key_from_name(std::string_view name);

}  // namespace tracuu
