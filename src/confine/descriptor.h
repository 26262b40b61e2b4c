// File descriptors that are closed when they are no longer needed, and whole writes and reads.
#pragma once

#include <span>
#include <string_view>
#include <utility>

namespace tracuu::confine {

class Descriptor {
 public:
  Descriptor() = default;
  explicit Descriptor(int number) : number_(number) {}
  Descriptor(Descriptor&& other) noexcept : number_(std::exchange(other.number_, -1)) {}
  Descriptor& operator=(Descriptor&& other) noexcept {
    std::swap(number_, other.number_);
    return *this;
  }
  ~Descriptor() { close(); }

  bool is_open() const { return number_ >= 0; }
  int number() const { return number_; }
  void close();

 private:
  int number_ = -1;
};

// Closes all descriptors of this process but this one, which may get another number; standard input, output and error
// lead nowhere.
void keep_only(Descriptor& kept);

// Waiting as long as it takes. False where the other end is gone.
bool write_all(const Descriptor& to, std::string_view bytes);
bool read_all(const Descriptor& from, std::span<char> into);

}  // namespace tracuu::confine
