// Which part of a picture differs from the one before: the display in tiles, each with a hash of what is drawn in it.
#pragma once

#include <cstdint>
#include <vector>

#include "platform/software/primitive.h"

namespace tracuu::platform {

class Damage {
 public:
  // A frame begins. A display of another size has nothing in common with the one before.
  void begin(int width, int height);
  void add(const Primitive& primitive);
  // The frame is complete: boxes that hold every pixel that differs from the last frame's, none of them in two boxes.
  const std::vector<Box>& finish();

  void forget_last_frame() { width_ = 0; }

 private:
  void add_row(const Box& box);

  int width_ = 0, height_ = 0, columns_ = 0, rows_ = 0;
  bool everything_ = true;
  std::vector<std::uint64_t> tiles_, last_tiles_;
  std::vector<Box> boxes_;
};

}  // namespace tracuu::platform
