// Patterns of paths, as tracuu.toml has them.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace tracuu::document {

// "*" is any letters but "/", "?" one of them, "**" between slashes any folders. A pattern without a slash before its
// end is for names at any depth, one that begins with a slash for the top; what it says of a folder holds for all that
// is in it. Letters are code points, in the case given.
class Glob {
 public:
  explicit Glob(std::string_view pattern);

  // `path`: relative to the folder, with '/'.
  bool matches(std::string_view path) const;

 private:
  std::vector<std::u32string> names_;  // between slashes
};

}  // namespace tracuu::document
