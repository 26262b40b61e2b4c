// How much a slice of an analysis may do. What is done is counted, not timed, so that the same questions get the same
// answers everywhere, unfinished ones too.
#pragma once

#include <cstdint>

namespace tracuu::language {

class Work {
 public:
  // In units of about a nanosecond in a browser on an ordinary laptop.
  explicit Work(std::uint64_t units) : left_(units) {}

  void spend(std::uint64_t units) { left_ -= units < left_ ? units : left_; }
  bool is_spent() const { return left_ == 0; }

 private:
  std::uint64_t left_;
};

}  // namespace tracuu::language
