#include "pack/file.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <string>
#include <system_error>

namespace tracuu::pack {

namespace fs = std::filesystem;

namespace {

bool write_all(int descriptor, ByteView bytes) {
  while (!bytes.empty()) {
    const ssize_t written = ::write(descriptor, bytes.data(), bytes.size());
    if (written < 0 && errno == EINTR) continue;
    if (written < 0) return false;
    bytes = bytes.subspan(static_cast<std::size_t>(written));
  }
  return true;
}

Result<Bytes> read_open_file(int descriptor, const fs::path& path) {
  struct stat status = {};
  if (::fstat(descriptor, &status) != 0) return system_error(TextKey::error_file_unreadable, path, errno);
  if (!S_ISREG(status.st_mode)) return system_error(TextKey::error_file_unreadable, path, EISDIR);
  Bytes bytes(static_cast<std::size_t>(status.st_size));
  std::size_t filled = 0;
  while (filled < bytes.size()) {
    const ssize_t count = ::pread(descriptor, bytes.data() + filled, bytes.size() - filled, static_cast<off_t>(filled));
    if (count < 0 && errno == EINTR) continue;
    if (count < 0) return system_error(TextKey::error_file_unreadable, path, errno);
    if (count == 0) break;
    filled += static_cast<std::size_t>(count);
  }
  bytes.resize(filled);
  return bytes;
}

Result<void> create_file(const fs::path& path, ByteView bytes, bool flush) {
  Descriptor file(::open(path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666));
  if (!file.is_open()) return system_error(TextKey::error_output_failed, path, errno);
  const bool is_written = write_all(file.number(), bytes) && (!flush || ::fsync(file.number()) == 0) && file.close();
  if (!is_written) return system_error(TextKey::error_output_failed, path, errno);
  return {};
}

}  // namespace

bool Descriptor::close() { return number_ < 0 || ::close(std::exchange(number_, -1)) == 0; }

Error system_error(TextKey code, const fs::path& path, int number) {
  return {code, path.generic_string(), std::generic_category().message(number)};
}

fs::path plain_target(const fs::path& path) {
  std::error_code error;
  fs::path plain = fs::weakly_canonical(fs::absolute(path, error), error);
  return plain.has_filename() ? plain : plain.parent_path();
}

Result<Bytes> read_file(const fs::path& path) {
  const Descriptor file(::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK));
  if (!file.is_open()) return system_error(TextKey::error_file_unreadable, path, errno);
  return read_open_file(file.number(), path);
}

Result<void> write_new_file(const fs::path& path, ByteView bytes) { return create_file(path, bytes, true); }

Result<void> write_unflushed_file(const fs::path& path, ByteView bytes) { return create_file(path, bytes, false); }

Result<void> flush_file_system(const fs::path& folder) {
  const Descriptor descriptor(::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
  if (!descriptor.is_open() || ::syncfs(descriptor.number()) != 0) {
    return system_error(TextKey::error_output_failed, folder, errno);
  }
  return {};
}

Unfinished::Unfinished(const fs::path& target, std::string_view purpose) {
  const fs::path plain = plain_target(target);
  std::string name = ".";
  name.append(plain.filename().string()).append(".").append(purpose).append("-").append(std::to_string(::getpid()));
  path_ = plain.parent_path() / name;
}

Unfinished::~Unfinished() {
  std::error_code error;
  fs::remove_all(path_, error);
}

NamelessFile::NamelessFile(Descriptor descriptor, fs::path path)
    : descriptor_(std::move(descriptor)), path_(std::move(path)) {}

Result<NamelessFile> NamelessFile::take(const fs::path& path) {
  Descriptor descriptor(::open(path.c_str(), O_RDONLY | O_CLOEXEC));
  if (!descriptor.is_open() || ::unlink(path.c_str()) != 0) {
    return system_error(TextKey::error_output_failed, path, errno);
  }
  return NamelessFile(std::move(descriptor), path);
}

Result<Bytes> NamelessFile::read() const { return read_open_file(descriptor_.number(), path_); }

}  // namespace tracuu::pack
