#include "main/cli/pdf_converter.h"

#include <fcntl.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <csignal>
#include <string>
#include <utility>

#include "document/formats/limits.h"

namespace tracuu::cli {

namespace {

constexpr const char* kProgram = "pdftotext";
constexpr rlim_t kMemory = rlim_t{1} << 30;
constexpr rlim_t kSeconds = 30;
constexpr int kNotThere = 127;

Error missing() { return {TextKey::error_converter_missing, {}, "pdftotext (poppler-utils)"}; }
Error failed() { return {TextKey::error_converter_failed, {}, kProgram}; }

class Descriptor {
 public:
  explicit Descriptor(int number) : number_(number) {}
  Descriptor(const Descriptor&) = delete;
  Descriptor& operator=(const Descriptor&) = delete;
  ~Descriptor() { close(); }

  int number() const { return number_; }
  void close() {
    if (number_ >= 0) ::close(std::exchange(number_, -1));
  }

 private:
  int number_;
};

void limit(int resource, rlim_t most) {
  const rlimit both = {most, most};
  ::setrlimit(static_cast<__rlimit_resource_t>(resource), &both);
}

// The child, until it is another program.
[[noreturn]] void become_program(int input, int output) {
  ::dup2(input, STDIN_FILENO);
  ::dup2(output, STDOUT_FILENO);
  const int nowhere = ::open("/dev/null", O_WRONLY);
  ::dup2(nowhere, STDERR_FILENO);
  ::close_range(STDERR_FILENO + 1, ~0U, 0);
  limit(RLIMIT_AS, kMemory);
  limit(RLIMIT_CPU, kSeconds);
  limit(RLIMIT_FSIZE, 0);
  limit(RLIMIT_CORE, 0);
  ::prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0);
  ::execlp(kProgram, kProgram, "-q", "-enc", "UTF-8", "-eol", "unix", "-", "-", static_cast<char*>(nullptr));
  ::_exit(kNotThere);
}

bool write_all(int descriptor, std::string_view bytes) {
  while (!bytes.empty()) {
    const ssize_t written = ::write(descriptor, bytes.data(), bytes.size());
    if (written < 0 && errno == EINTR) continue;
    if (written <= 0) return false;
    bytes.remove_prefix(static_cast<std::size_t>(written));
  }
  return ::lseek(descriptor, 0, SEEK_SET) == 0;
}

// All that comes, or as much as a document may have and a byte.
std::string read_all(int descriptor) {
  std::string text;
  std::array<char, 65'536> piece = {};
  while (text.size() <= document::kMaxDocumentText) {
    const ssize_t taken = ::read(descriptor, piece.data(), piece.size());
    if (taken < 0 && errno == EINTR) continue;
    if (taken <= 0) break;
    text.append(piece.data(), static_cast<std::size_t>(taken));
  }
  return text;
}

}  // namespace

Result<std::string> PdfConverter::pdf_text(std::string_view bytes) {
  Descriptor input(::memfd_create("pdf", MFD_CLOEXEC));
  if (input.number() < 0 || !write_all(input.number(), bytes)) return failed();
  std::array<int, 2> ends = {};
  if (::pipe2(ends.data(), O_CLOEXEC) != 0) return failed();
  Descriptor from(ends[0]);
  Descriptor to(ends[1]);
  const pid_t child = ::fork();
  if (child < 0) return failed();
  if (child == 0) become_program(input.number(), to.number());
  to.close();
  std::string text = read_all(from.number());
  const bool is_too_large = text.size() > document::kMaxDocumentText;
  if (is_too_large) ::kill(child, SIGKILL);
  int status = 0;
  while (::waitpid(child, &status, 0) < 0 && errno == EINTR) {
  }
  if (is_too_large) {
    return Error{TextKey::error_text_too_large, {}, std::to_string(document::kMaxDocumentText / 1024 / 1024)};
  }
  if (WIFEXITED(status) && WEXITSTATUS(status) == kNotThere) return missing();
  if (!WIFEXITED(status) || WEXITSTATUS(status) != 0) return failed();
  return text;
}

}  // namespace tracuu::cli
