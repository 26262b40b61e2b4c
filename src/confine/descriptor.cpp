#include "confine/descriptor.h"

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <cstddef>

namespace tracuu::confine {

void Descriptor::close() {
  if (number_ >= 0) ::close(std::exchange(number_, -1));
}

void keep_only(Descriptor& kept) {
  constexpr int kFirst = STDERR_FILENO + 1;
  if (kept.number() < kFirst) kept = Descriptor(::fcntl(kept.number(), F_DUPFD_CLOEXEC, kFirst));
  const auto number = static_cast<unsigned>(kept.number());
  if (kept.number() > kFirst) ::close_range(kFirst, number - 1, 0);
  ::close_range(number + 1, ~0U, 0);
  const Descriptor nowhere(::open("/dev/null", O_RDWR | O_CLOEXEC));
  for (const int standard : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO}) ::dup2(nowhere.number(), standard);
}

bool write_all(const Descriptor& to, std::string_view bytes) {
  while (!bytes.empty()) {
    const ssize_t written = ::write(to.number(), bytes.data(), bytes.size());
    if (written < 0 && errno == EINTR) continue;
    if (written <= 0) return false;
    bytes.remove_prefix(static_cast<std::size_t>(written));
  }
  return true;
}

bool read_all(const Descriptor& from, std::span<char> into) {
  while (!into.empty()) {
    const ssize_t count = ::read(from.number(), into.data(), into.size());
    if (count < 0 && errno == EINTR) continue;
    if (count <= 0) return false;
    into = into.subspan(static_cast<std::size_t>(count));
  }
  return true;
}

}  // namespace tracuu::confine
