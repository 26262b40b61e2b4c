#include "confine/worker.h"

#include <unistd.h>

#include <new>
#include <utility>

#include "confine/message.h"
#include "confine/system_calls.h"
#include "confine/wire.h"

namespace tracuu::confine {

namespace {

constexpr std::size_t kTaskBytes = 5 * sizeof(std::uint64_t);
constexpr std::size_t kEnough = std::size_t{64} * 1024;  // to be written at once
// AddressSanitizer's shadow takes terabytes. GCC says that it is there in one way, clang in the other.
#if defined(__has_feature)
#if __has_feature(address_sanitizer)
#define TRACUU_HAS_SHADOW 1
#endif
#elif defined(__SANITIZE_ADDRESS__)
#define TRACUU_HAS_SHADOW 1
#endif
#if defined(TRACUU_HAS_SHADOW)
constexpr bool kHasShadow = true;
#else
constexpr bool kHasShadow = false;
#endif
constexpr int kGone = 4;  // its exit status where nobody listens

// Contents as messages, many small ones in one piece.
class Telling final : public document::FileContents {
 public:
  explicit Telling(const Descriptor& connection) : connection_(connection) {}

  Result<void> document(Document&& document) override {
    write_document(document, pending_);
    return send_if_enough();
  }
  Result<void> file(const std::string& name, std::string_view bytes) override {
    write_file(name, bytes, pending_);
    return send_if_enough();
  }
  Result<void> left_out(const std::string& name, Error why) override {
    write_left_out(name, why, pending_);
    return send_if_enough();
  }
  void end() {
    write_end(pending_);
    send();
  }

 private:
  Result<void> send_if_enough() {
    if (pending_.size() >= kEnough) send();
    return {};
  }
  void send() {
    if (!write_all(connection_, pending_)) ::_exit(kGone);
    pending_.clear();
  }

  const Descriptor& connection_;
  std::string pending_;
};

std::string receive(const Descriptor& connection, std::uint64_t size) {
  std::string bytes(static_cast<std::size_t>(size), '\0');
  if (!read_all(connection, bytes)) ::_exit(kGone);
  return bytes;
}

Task receive_task(const Descriptor& connection) {
  Task task;
  const std::string fixed = receive(connection, kTaskBytes);
  WireReader read(fixed);
  task.format = static_cast<document::Format>(read.number());
  task.bytes = read.number();
  task.limits.memory = read.number();
  task.limits.seconds = read.number();
  task.name = receive(connection, read.number());
  return task;
}

}  // namespace

std::string encode(const Task& task) {
  std::string out;
  WireWriter write(out);
  write.number(static_cast<std::uint64_t>(task.format));
  write.number(task.bytes);
  write.number(task.limits.memory);
  write.number(task.limits.seconds);
  write.text(task.name);
  return out;
}

void do_task(const Descriptor& connection, document::FileParser& parser) {
  const Task task = receive_task(connection);
  std::set_new_handler([] { ::_exit(kOutOfMemory); });
  if (!kHasShadow) limit_memory(task.limits.memory);
  limit_processor(task.limits.seconds);
  enter(only_computing());
  const std::string bytes = receive(connection, task.bytes);
  Telling telling(connection);
  const Result<void> done = parser.parse(task.format, task.name, bytes, telling);
  if (done.ok()) telling.end();
  ::_exit(0);
}

}  // namespace tracuu::confine
