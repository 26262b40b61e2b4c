// Values as bytes from one process to another: numbers of a fixed width, texts behind their lengths.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace tracuu::confine {

class WireWriter {
 public:
  explicit WireWriter(std::string& out) : out_(out) {}

  void byte(std::uint8_t value) { out_ += static_cast<char>(value); }
  void number(std::uint64_t value);
  void text(std::string_view value);

 private:
  std::string& out_;
};

// After the first value that is not there, none is: ask is_whole() at the end.
class WireReader {
 public:
  explicit WireReader(std::string_view bytes) : rest_(bytes) {}

  std::uint8_t byte();
  std::uint64_t number();
  // Of at most `most` bytes, whatever they are.
  std::string_view bytes(std::size_t most);
  // The same in UTF-8.
  std::string text(std::size_t most);
  // How many of something follow that take at least `size` bytes each.
  std::size_t count(std::size_t size);

  void fail() { is_failed_ = true; }
  bool is_failed() const { return is_failed_; }
  // Everything was there, and nothing is left.
  bool is_whole() const { return !is_failed_ && rest_.empty(); }

 private:
  std::string_view take(std::size_t size);

  std::string_view rest_;
  bool is_failed_ = false;
};

}  // namespace tracuu::confine
