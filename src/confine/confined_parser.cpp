#include "confine/confined_parser.h"

#include <sys/wait.h>

#include <algorithm>
#include <csignal>
#include <cstring>
#include <utility>

#include "confine/conversation.h"
#include "confine/landlock.h"
#include "confine/message.h"
#include "confine/system_calls.h"
#include "confine/worker.h"

namespace tracuu::confine {

namespace {

constexpr std::uint64_t kMegabyte = std::uint64_t{1024} * 1024;

constexpr std::size_t kSmall = std::size_t{64} * 1024;

// What is said of a file: a hundred times its size, as of an archive.
std::uint64_t most_to_say_of(std::size_t bytes) { return 64 * kMegabyte + 100 * std::uint64_t{bytes}; }

std::string name_of_signal(int signal) {
  const char* name = ::sigabbrev_np(signal);
  return name == nullptr ? std::to_string(signal) : std::string("SIG") + name;
}

Error slow(const Limits& limits) { return {TextKey::error_parser_slow, {}, std::to_string(limits.seconds)}; }
Error crashed(std::string why) { return {TextKey::error_parser_crashed, {}, std::move(why)}; }

// Why a process ended that had more to say.
Error reason_of(int status, const Limits& limits) {
  if (WIFEXITED(status)) {
    const int code = WEXITSTATUS(status);
    if (code != kOutOfMemory) return crashed("exit " + std::to_string(code));
    return {TextKey::error_parser_memory, {}, std::to_string(limits.memory / kMegabyte)};
  }
  const int signal = WTERMSIG(status);
  return signal == SIGXCPU ? slow(limits) : crashed(name_of_signal(signal));
}

}  // namespace

Result<ConfinedParser> ConfinedParser::start(document::FileParser& parser, LimitsOf limits) {
  TRACUU_ASSIGN(Nursery nursery, Nursery::start([&parser](Descriptor connection) { do_task(connection, parser); }));
  return ConfinedParser(std::move(nursery), std::move(limits));
}

Result<void> ConfinedParser::parse(document::Format format, const std::string& name, std::string_view bytes,
                                   document::FileContents& contents) {
  Child child = nursery_.take();
  if (!child.connection.is_open()) return contents.left_out("", {TextKey::error_parser_start, {}, "fork"});
  const Limits limits = limits_(bytes.size());
  Conversation conversation(child.connection, limits.waiting, most_to_say_of(bytes.size()));
  // Small files go with their task in one piece: the child wakes up once.
  std::string task = encode(Task{format, name, bytes.size(), limits});
  const std::size_t with_it = std::min(bytes.size(), kSmall);
  task += bytes.substr(0, with_it);
  if (conversation.say(task)) conversation.say(bytes.substr(with_it));
  for (std::string_view message;;) {
    switch (conversation.hear(message)) {
      case Conversation::Heard::message: break;
      case Conversation::Heard::silence:
        return contents.left_out("", reason_of(nursery_.bury(std::move(child)), limits));
      case Conversation::Heard::too_slow:
        nursery_.release(std::move(child));
        return contents.left_out("", slow(limits));
      case Conversation::Heard::nonsense:
        nursery_.release(std::move(child));
        return contents.left_out("", crashed("answer"));
    }
    Result<Taken> taken = take_message(message, contents);
    if (taken.ok() && taken.value() == Taken::more) continue;
    nursery_.release(std::move(child));
    if (!taken.ok()) return std::move(taken).failure();
    return taken.value() == Taken::end ? Result<void>() : contents.left_out("", crashed("answer"));
  }
}

std::vector<std::string> missing_protections() {
  std::vector<std::string> missing;
  if (!make_ruleset({}).is_open()) missing.push_back("Landlock");
  if (!has_call_filters()) missing.push_back("seccomp");
  return missing;
}

}  // namespace tracuu::confine
