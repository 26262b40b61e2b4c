// The talk with a process that may fall silent, lie, or die.
#pragma once

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

#include "confine/descriptor.h"

namespace tracuu::confine {

class Conversation {
 public:
  enum class Heard : std::uint8_t { message, silence, too_slow, nonsense };

  // `patience` is for all of it: what is waited for the other side, not what is done with its answers meanwhile.
  // `most` bytes may come in all.
  Conversation(const Descriptor& connection, std::chrono::milliseconds patience, std::uint64_t most);

  // False where the other side does not take it; why is heard next.
  bool say(std::string_view bytes);

  // The next message without its length, valid until the next call. Silence is the other side's end.
  Heard hear(std::string_view& message);

 private:
  static constexpr std::size_t kPiece = std::size_t{64} * 1024;

  bool wait(short what);
  Heard fill(std::size_t size);

  const Descriptor& connection_;
  std::chrono::nanoseconds patience_;
  std::uint64_t left_;
  std::unique_ptr<char[]> piece_;  // as it comes, not cleared before
  std::string buffer_;
  std::size_t at_ = 0;  // where in it the next message begins
};

}  // namespace tracuu::confine
