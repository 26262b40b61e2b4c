#include "platform/software/damage.h"

#include <imgui.h>

#include <bit>
#include <cstring>
#include <utility>

namespace tracuu::platform {

namespace {

constexpr int kTile = 32;  // device pixels
constexpr std::uint64_t kFactor = 0x9E3779B97F4A7C15;

std::uint64_t with(std::uint64_t hash, std::uint64_t value) {
  hash = (hash ^ value) * kFactor;
  return hash ^ (hash >> 32);
}

std::uint64_t pair(std::uint32_t a, std::uint32_t b) { return std::uint64_t{a} << 32 | b; }
std::uint64_t pair(int a, int b) { return pair(static_cast<std::uint32_t>(a), static_cast<std::uint32_t>(b)); }
std::uint64_t pair(const ImVec2& point) {
  return pair(std::bit_cast<std::uint32_t>(point.x), std::bit_cast<std::uint32_t>(point.y));
}

std::uint64_t with(std::uint64_t hash, const ImDrawVert& vertex) {
  return with(with(with(hash, pair(vertex.pos)), pair(vertex.uv)), vertex.col);
}

// A texture stays what it is where it has been drawn from: ImGui writes only to what was never used.
std::uint64_t hash_of(const Primitive& primitive) {
  const Box& box = primitive.box;
  std::uint64_t hash = with(with(1, pair(box.left, box.top)), pair(box.right, box.bottom));
  hash = with(with(hash, *primitive.a), *primitive.b);
  if (!primitive.is_rectangle()) hash = with(hash, *primitive.c);
  return with(hash, static_cast<std::uint64_t>(primitive.texture->UniqueID));
}

}  // namespace

void Damage::begin(int width, int height) {
  everything_ = width != width_ || height != height_;
  width_ = width;
  height_ = height;
  columns_ = (width + kTile - 1) / kTile;
  rows_ = (height + kTile - 1) / kTile;
  tiles_.assign(static_cast<std::size_t>(columns_) * static_cast<std::size_t>(rows_), 0);
}

void Damage::add(const Primitive& primitive) {
  const std::uint64_t hash = hash_of(primitive);
  const Box& box = primitive.box;
  for (int row = box.top / kTile; row <= (box.bottom - 1) / kTile; ++row) {
    std::uint64_t* tiles = tiles_.data() + row * columns_;
    for (int column = box.left / kTile; column <= (box.right - 1) / kTile; ++column) {
      tiles[column] = tiles[column] * kFactor + hash;
    }
  }
}

const std::vector<Box>& Damage::finish() {
  boxes_.clear();
  if (everything_) {
    boxes_.push_back({0, 0, width_, height_});
  } else {
    for (int row = 0; row < rows_; ++row) {
      const std::uint64_t *now = tiles_.data() + row * columns_, *before = last_tiles_.data() + row * columns_;
      const auto differs = [&](int column) { return now[column] != before[column]; };
      int left = 0, right = columns_;
      while (left < right && !differs(left)) ++left;
      while (left < right && !differs(right - 1)) --right;
      if (left < right) {
        add_row({left * kTile, row * kTile, std::min(right * kTile, width_), std::min((row + 1) * kTile, height_)});
      }
    }
  }
  std::swap(tiles_, last_tiles_);
  return boxes_;
}

void Damage::add_row(const Box& box) {
  if (!boxes_.empty()) {
    Box& above = boxes_.back();
    if (above.bottom == box.top && above.left == box.left && above.right == box.right) {
      above.bottom = box.bottom;
      return;
    }
  }
  boxes_.push_back(box);
}

}  // namespace tracuu::platform
