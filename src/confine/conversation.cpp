#include "confine/conversation.h"

#include <poll.h>
#include <sys/socket.h>

#include <algorithm>
#include <cerrno>
#include <cstring>

#include "confine/message.h"

namespace tracuu::confine {

namespace {

using Clock = std::chrono::steady_clock;

bool is_to_wait() { return errno == EAGAIN || errno == EINTR; }

}  // namespace

Conversation::Conversation(const Descriptor& connection, std::chrono::milliseconds patience, std::uint64_t most)
    : connection_(connection),
      patience_(patience),
      left_(most),
      piece_(std::make_unique_for_overwrite<char[]>(kPiece)) {}

// Until something can be done, which may be to learn that the other side is gone; false once patience is at its end.
bool Conversation::wait(short what) {
  const Clock::time_point begin = Clock::now();
  pollfd polled = {connection_.number(), what, 0};
  const auto most = std::chrono::ceil<std::chrono::milliseconds>(std::max(patience_, std::chrono::nanoseconds(0)));
  const int ready = ::poll(&polled, 1, static_cast<int>(most.count()));
  patience_ -= Clock::now() - begin;
  return ready > 0 || (ready < 0 && errno == EINTR && patience_.count() > 0);
}

bool Conversation::say(std::string_view bytes) {
  while (!bytes.empty()) {
    const ssize_t sent = ::send(connection_.number(), bytes.data(), bytes.size(), MSG_NOSIGNAL | MSG_DONTWAIT);
    if (sent >= 0) bytes.remove_prefix(static_cast<std::size_t>(sent));
    else if (!is_to_wait() || !wait(POLLOUT)) return false;
  }
  return true;
}

Conversation::Heard Conversation::fill(std::size_t size) {
  while (buffer_.size() - at_ < size) {
    const ssize_t count = ::recv(connection_.number(), piece_.get(), kPiece, MSG_DONTWAIT);
    if (count == 0 || (count < 0 && !is_to_wait())) return Heard::silence;
    if (count < 0 && !wait(POLLIN)) return Heard::too_slow;
    if (count < 0) continue;
    const auto size_taken = static_cast<std::size_t>(count);
    if (size_taken > left_) return Heard::nonsense;
    left_ -= size_taken;
    buffer_.append(piece_.get(), size_taken);
  }
  return Heard::message;
}

Conversation::Heard Conversation::hear(std::string_view& message) {
  buffer_.erase(0, at_);
  at_ = 0;
  if (const Heard heard = fill(kLengthBytes); heard != Heard::message) return heard;
  std::uint64_t size = 0;
  std::memcpy(&size, buffer_.data(), sizeof size);
  if (size > kMaxMessage) return Heard::nonsense;
  if (const Heard heard = fill(kLengthBytes + size); heard != Heard::message) return heard;
  at_ = kLengthBytes + static_cast<std::size_t>(size);
  message = std::string_view(buffer_).substr(kLengthBytes, static_cast<std::size_t>(size));
  return Heard::message;
}

}  // namespace tracuu::confine
