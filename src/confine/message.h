// What a parser's process says of a file's contents, as bytes. Whoever takes it believes nothing.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "base/result.h"
#include "document/document.h"
#include "document/file_contents.h"

namespace tracuu::confine {

// A message is its length, a number, and as many bytes.
inline constexpr std::size_t kLengthBytes = sizeof(std::uint64_t);
inline constexpr std::size_t kMaxMessage = std::size_t{320} * 1024 * 1024;

// Each appends one message.
void write_document(const Document& document, std::string& out);
void write_file(std::string_view name, std::string_view bytes, std::string& out);
void write_left_out(std::string_view name, const Error& why, std::string& out);
void write_end(std::string& out);

enum class Taken : std::uint8_t { more, end, nonsense };

// What one message without its length says, to `contents`. Nonsense: it is cut, of unknown kind, not UTF-8, has blocks
// beside the text, a date that is none, an error that there is not. An error returned is that of `contents`.
Result<Taken> take_message(std::string_view message, document::FileContents& contents);

}  // namespace tracuu::confine
