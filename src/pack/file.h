// Files as wholes, on their way to being finished: what is half made has another name or none.
#pragma once

#include <filesystem>
#include <string_view>
#include <utility>

#include "base/result.h"
#include "pack/bytes.h"

namespace tracuu::pack {

// An open file, closed when this goes.
class Descriptor {
 public:
  explicit Descriptor(int number) : number_(number) {}
  Descriptor(Descriptor&& other) noexcept : number_(std::exchange(other.number_, -1)) {}
  Descriptor& operator=(Descriptor&&) = delete;
  ~Descriptor() { close(); }

  bool is_open() const { return number_ >= 0; }
  int number() const { return number_; }
  // False where the system could not keep what was written to it.
  bool close();

 private:
  int number_;  // -1 where closed
};

// What the system said of a file: its path is the subject, the reason the detail. `number` as errno.
Error system_error(TextKey code, const std::filesystem::path& path, int number);

// Links followed, no "." and no "/" at the end, so that parent and file name are what they seem.
std::filesystem::path plain_target(const std::filesystem::path& path);

// error.file_unreadable, with the reason, for what is no ordinary file as well.
Result<Bytes> read_file(const std::filesystem::path& path);

// A file that must not be there yet, flushed to the disk (error.output_failed).
Result<void> write_new_file(const std::filesystem::path& path, ByteView bytes);

// The same for one of many: it is on the disk once flush_file_system() is done.
Result<void> write_unflushed_file(const std::filesystem::path& path, ByteView bytes);

// Waits until everything written so far to the file system of `folder` is on the disk (error.output_failed). One wait
// for each of thousands of files would take minutes.
Result<void> flush_file_system(const std::filesystem::path& folder);

// A place beside `target`, in the same file system, for what is not finished yet. Whatever is there when this
// goes is removed.
class Unfinished {
 public:
  // `purpose` tells several apart: ".NAME.PURPOSE-PROCESS".
  Unfinished(const std::filesystem::path& target, std::string_view purpose);
  ~Unfinished();
  Unfinished(const Unfinished&) = delete;
  Unfinished& operator=(const Unfinished&) = delete;

  const std::filesystem::path& path() const { return path_; }

 private:
  std::filesystem::path path_;
};

// A file without a name any more: it is gone with the process, however that ends.
class NamelessFile {
 public:
  // Takes the name away from the file at `path`, which whoever has it open can go on writing to.
  static Result<NamelessFile> take(const std::filesystem::path& path);

  // What has been written to it so far.
  Result<Bytes> read() const;

 private:
  NamelessFile(Descriptor descriptor, std::filesystem::path path);

  Descriptor descriptor_;
  std::filesystem::path path_;  // for errors
};

}  // namespace tracuu::pack
