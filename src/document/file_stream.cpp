// The streams of a file system: the command line alone has one.
#include <fcntl.h>
#include <linux/openat2.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <utility>

#include "document/byte_stream.h"

namespace tracuu::document {

namespace {

Error unreadable(const std::string& name) { return {TextKey::error_file_unreadable, name, std::strerror(errno)}; }

constexpr int kToRead = O_RDONLY | O_CLOEXEC | O_NONBLOCK;

// No link on the way either: a folder may have become one since it was listed. Linux before 5.6 looks at the end alone.
int open_without_links(const std::string& path) {
  open_how how = {};
  how.flags = kToRead | O_NOFOLLOW;
  how.resolve = RESOLVE_NO_SYMLINKS;
  const long descriptor = ::syscall(SYS_openat2, AT_FDCWD, path.c_str(), &how, sizeof how);
  if (descriptor < 0 && (errno == ENOSYS || errno == EPERM)) return ::open(path.c_str(), kToRead | O_NOFOLLOW);
  return static_cast<int>(descriptor);
}

class FileStream final : public ByteStream {
 public:
  FileStream(int descriptor, bool is_owned, std::string name)
      : descriptor_(descriptor), is_owned_(is_owned), name_(std::move(name)) {}
  ~FileStream() override {
    if (is_owned_) ::close(descriptor_);
  }
  FileStream(const FileStream&) = delete;
  FileStream& operator=(const FileStream&) = delete;

  Result<std::size_t> read(std::span<char> into) override {
    ssize_t count = 0;
    do {
      count = ::read(descriptor_, into.data(), into.size());
    } while (count < 0 && errno == EINTR);
    if (count < 0) return unreadable(name_);
    consumed_ += static_cast<std::uint64_t>(count);
    return static_cast<std::size_t>(count);
  }

  std::uint64_t consumed() const override { return consumed_; }

 private:
  int descriptor_;
  bool is_owned_;
  std::string name_;
  std::uint64_t consumed_ = 0;
};

}  // namespace

Result<std::unique_ptr<ByteStream>> open_file(const std::string& path, Links links, const std::string& name) {
  const int descriptor = links == Links::refuse ? open_without_links(path) : ::open(path.c_str(), kToRead);
  if (descriptor < 0) return unreadable(name);
  auto stream = std::make_unique<FileStream>(descriptor, true, name);
  struct stat status = {};
  if (::fstat(descriptor, &status) != 0) return unreadable(name);
  if (!S_ISREG(status.st_mode)) return Error{TextKey::error_file_special, name, {}};
  return std::unique_ptr<ByteStream>(std::move(stream));
}

std::unique_ptr<ByteStream> open_standard_input() { return std::make_unique<FileStream>(STDIN_FILENO, false, "-"); }

}  // namespace tracuu::document
