#include "confine/wire.h"

#include <cstring>

#include "base/utf8.h"

namespace tracuu::confine {

void WireWriter::number(std::uint64_t value) {
  char bytes[sizeof value];
  std::memcpy(bytes, &value, sizeof value);
  out_.append(bytes, sizeof bytes);
}

void WireWriter::text(std::string_view value) {
  number(value.size());
  out_ += value;
}

std::string_view WireReader::take(std::size_t size) {
  if (is_failed_ || size > rest_.size()) {
    is_failed_ = true;
    return {};
  }
  const std::string_view taken = rest_.substr(0, size);
  rest_.remove_prefix(size);
  return taken;
}

std::uint8_t WireReader::byte() {
  const std::string_view taken = take(1);
  return taken.empty() ? std::uint8_t{0} : static_cast<std::uint8_t>(taken.front());
}

std::uint64_t WireReader::number() {
  std::uint64_t value = 0;
  const std::string_view taken = take(sizeof value);
  if (!taken.empty()) std::memcpy(&value, taken.data(), sizeof value);
  return value;
}

std::string_view WireReader::bytes(std::size_t most) {
  const std::uint64_t size = number();
  if (size > most) fail();
  return take(static_cast<std::size_t>(size));
}

std::string WireReader::text(std::size_t most) {
  const std::string_view value = bytes(most);
  if (utf8::find_invalid(value) != value.size()) fail();
  return is_failed_ ? std::string() : std::string(value);
}

std::size_t WireReader::count(std::size_t size) {
  const std::uint64_t most = rest_.size() / size;
  const std::uint64_t value = number();
  if (value > most) fail();
  return is_failed_ ? 0 : static_cast<std::size_t>(value);
}

}  // namespace tracuu::confine
