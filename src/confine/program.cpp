#include "confine/program.h"

#include <fcntl.h>
#include <poll.h>
#include <sys/mman.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <filesystem>
#include <system_error>
#include <utility>

#include "confine/descriptor.h"
#include "confine/landlock.h"
#include "confine/system_calls.h"

namespace tracuu::confine {

namespace {

namespace fs = std::filesystem;
using Clock = std::chrono::steady_clock;

// Where systems keep programs, libraries and what those read; no home, and of /etc no secrets.
constexpr const char* kSystem[] = {"/usr", "/lib", "/lib64", "/opt", "/nix/store", "/etc/ld.so.cache", "/etc/fonts"};

std::string find_program(const std::string& name) {
  const char* path = std::getenv("PATH");
  std::string_view folders = path == nullptr ? "/usr/bin" : path;
  while (!folders.empty()) {
    const std::size_t end = std::min(folders.find(':'), folders.size());
    std::error_code error;
    const fs::path found = fs::canonical(fs::path(folders.substr(0, end)) / name, error);
    if (!error && ::access(found.c_str(), X_OK) == 0) return found.string();
    folders.remove_prefix(std::min(end + 1, folders.size()));
  }
  return "";
}

// All that the child needs, made before there is one: between fork and exec there is nothing to allocate.
struct Preparation {
  std::string path;
  std::vector<char*> arguments;
  Limits limits;
  Descriptor ruleset;
  CallFilter filter;
};

Preparation prepare(const Program& program, std::string path) {
  Preparation made;
  std::vector<std::string> readable(std::begin(kSystem), std::end(kSystem));
  readable.push_back(fs::path(path).parent_path().string());
  made.ruleset = make_ruleset(readable);
  made.filter = no_network();
  made.limits = program.limits;
  made.path = std::move(path);
  made.arguments.push_back(const_cast<char*>(program.name.c_str()));
  for (const std::string& argument : program.arguments) made.arguments.push_back(const_cast<char*>(argument.c_str()));
  made.arguments.push_back(nullptr);
  return made;
}

[[noreturn]] void become(const Preparation& made, const Descriptor& input, const Descriptor& output) {
  const int nowhere = ::open("/dev/null", O_WRONLY | O_CLOEXEC);
  ::dup2(input.number(), STDIN_FILENO);
  ::dup2(output.number(), STDOUT_FILENO);
  ::dup2(nowhere, STDERR_FILENO);
  limit_files();
  limit_memory(made.limits.memory);
  limit_processor(made.limits.seconds);
  enter(made.ruleset);
  enter(made.filter);
  ::close_range(STDERR_FILENO + 1, ~0U, 0);
  ::execv(made.path.c_str(), made.arguments.data());
  ::_exit(127);
}

// A child that is ended with this, if not before.
class Running {
 public:
  Running(pid_t process, std::chrono::milliseconds most) : process_(process), end_(Clock::now() + most) {}
  Running(const Running&) = delete;
  Running& operator=(const Running&) = delete;
  ~Running() { end(); }

  // Whether there is something to read of it, or its end, in time.
  bool wait(int descriptor) const {
    pollfd polled = {descriptor, POLLIN, 0};
    const auto left = std::chrono::ceil<std::chrono::milliseconds>(end_ - Clock::now());
    const int ready = ::poll(&polled, 1, static_cast<int>(std::max<std::int64_t>(left.count(), 0)));
    return ready > 0 || (ready < 0 && errno == EINTR);
  }

  // Its status, once it has ended; nothing is waited for that cannot be seen to end.
  int status() {
    const Descriptor process(static_cast<int>(::syscall(__NR_pidfd_open, process_, 0)));
    if (process.is_open() && wait(process.number())) collect();
    return end();
  }

  int end() {
    if (process_ < 0) return status_;
    ::kill(process_, SIGKILL);
    collect();
    return status_;
  }

 private:
  void collect() {
    while (::waitpid(process_, &status_, 0) < 0 && errno == EINTR) {
    }
    process_ = -1;
  }

  pid_t process_;
  Clock::time_point end_;
  int status_ = 0;
};

// All that comes, or as much as is wanted and a byte; false where it takes too long.
bool read_text(const Running& running, const Descriptor& from, std::size_t most, std::string& text) {
  std::array<char, 65'536> piece = {};
  while (text.size() <= most) {
    if (!running.wait(from.number())) return false;
    const ssize_t taken = ::read(from.number(), piece.data(), piece.size());
    if (taken < 0 && errno == EINTR) continue;
    if (taken <= 0) return true;
    text.append(piece.data(), static_cast<std::size_t>(taken));
  }
  return true;
}

}  // namespace

Result<std::string> run_program(const Program& program, std::string_view bytes, std::size_t most) {
  std::string path = find_program(program.name);
  if (path.empty()) return Error{TextKey::error_converter_missing, {}, program.name + " (" + program.package + ")"};
  const Error failed = {TextKey::error_converter_failed, {}, program.name};
  const Error slow = {TextKey::error_parser_slow, {}, std::to_string(program.limits.seconds)};
  const Descriptor input(::memfd_create("input", MFD_CLOEXEC));
  if (!input.is_open() || !write_all(input, bytes) || ::lseek(input.number(), 0, SEEK_SET) != 0) return failed;
  std::array<int, 2> ends = {-1, -1};
  if (::pipe2(ends.data(), O_CLOEXEC) != 0) return failed;
  const Descriptor from(ends[0]);
  Descriptor to(ends[1]);
  const Preparation made = prepare(program, std::move(path));
  const pid_t child = ::fork();
  if (child < 0) return failed;
  if (child == 0) become(made, input, to);
  to.close();
  Running running(child, program.limits.waiting);
  std::string text;
  if (!read_text(running, from, most, text)) return slow;
  if (text.size() > most) return Error{TextKey::error_text_too_large, {}, std::to_string(most / 1024 / 1024)};
  const int status = running.status();
  if (WIFSIGNALED(status) && WTERMSIG(status) == SIGXCPU) return slow;
  if (!WIFEXITED(status) || WEXITSTATUS(status) != 0) return failed;
  return text;
}

}  // namespace tracuu::confine
