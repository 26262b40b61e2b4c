// The arithmetic of one pixel: whole numbers, each step rounded to the nearest, so that every machine gets the same.
#pragma once

#include <imgui.h>

#include <algorithm>
#include <cmath>
#include <cstdint>

namespace tracuu::platform {

// Red, green, blue, alpha from the lowest byte: ImGui's packed colours, a texture's texels and a canvas's pixels alike.
using Rgba = std::uint32_t;
static_assert(IM_COL32_R_SHIFT == 0 && IM_COL32_G_SHIFT == 8 && IM_COL32_B_SHIFT == 16 && IM_COL32_A_SHIFT == 24);

inline constexpr Rgba kWhite = 0xFFFFFFFF, kBlack = 0xFF000000;

constexpr std::uint32_t channel(Rgba colour, int shift) { return (colour >> shift) & 0xFF; }
constexpr std::uint32_t alpha_of(Rgba colour) { return colour >> 24; }

constexpr std::uint32_t divide_by_255(std::uint32_t value) {
  value += 128;
  return (value + (value >> 8)) >> 8;
}

// Both, channel by channel.
constexpr Rgba modulate(Rgba a, Rgba b) {
  Rgba product = 0;
  for (int shift = 0; shift < 32; shift += 8) product |= divide_by_255(channel(a, shift) * channel(b, shift)) << shift;
  return product;
}

// `alpha` of the colour (its own does not count) over what is there; opaque. Red and blue are done in one go.
constexpr Rgba blend(Rgba target, Rgba colour, std::uint32_t alpha) {
  constexpr Rgba kRedBlue = 0xFF00FF;
  const std::uint32_t rest = 255 - alpha;
  Rgba red_blue = (colour & kRedBlue) * alpha + (target & kRedBlue) * rest + 0x800080;
  red_blue = ((red_blue + ((red_blue >> 8) & kRedBlue)) >> 8) & kRedBlue;
  return kBlack | red_blue | divide_by_255(channel(colour, 8) * alpha + channel(target, 8) * rest) << 8;
}

// A place in a texture along one axis: between a texel and the next, in 256ths.
struct Place {
  int first, second;
  std::uint32_t weight;  // of the second

  // `at`: texels from the texture's edge.
  Place(double at, int size) {
    const int steps = static_cast<int>(std::floor(at * 256 + 0.5)) - 128;
    weight = static_cast<std::uint32_t>(steps & 0xFF);
    first = std::clamp(steps >> 8, 0, size - 1);
    second = std::clamp((steps >> 8) + 1, 0, size - 1);
  }
};

constexpr std::uint32_t mix(std::uint32_t a, std::uint32_t b, std::uint32_t weight) {
  return a * (256 - weight) + b * weight;
}

// The two rows of texels that a place along the vertical axis lies between.
class TexelRows {
 public:
  TexelRows(const ImTextureData& texture, const Place& y)
      : above_(reinterpret_cast<const Rgba*>(texture.Pixels) + y.first * texture.Width),
        below_(reinterpret_cast<const Rgba*>(texture.Pixels) + y.second * texture.Width),
        weight_(y.weight) {}

  // Text is white with an alpha, and so is what is unused (platform/headless/textures.h).
  bool is_white(const Place& x) const {
    const Rgba all = above_[x.first] & above_[x.second] & below_[x.first] & below_[x.second];
    return (all | 0xFF000000) == kWhite;
  }

  // One channel, bilinear.
  std::uint32_t smooth(const Place& x, int shift) const {
    const std::uint32_t above = mix(channel(above_[x.first], shift), channel(above_[x.second], shift), x.weight);
    if (weight_ == 0) return (above + 128) >> 8;
    const std::uint32_t below = mix(channel(below_[x.first], shift), channel(below_[x.second], shift), x.weight);
    return (mix(above, below, weight_) + 0x8000) >> 16;
  }

 private:
  const Rgba *above_, *below_;
  std::uint32_t weight_;
};

inline Rgba sample(const TexelRows& rows, const Place& x) {
  Rgba colour = rows.smooth(x, 24) << 24;
  if (rows.is_white(x)) return colour | 0xFFFFFF;
  for (int shift = 0; shift < 24; shift += 8) colour |= rows.smooth(x, shift) << shift;
  return colour;
}

inline Rgba sample(const ImTextureData& texture, float u, float v) {
  return sample(TexelRows(texture, Place(static_cast<double>(v) * texture.Height, texture.Height)),
                Place(static_cast<double>(u) * texture.Width, texture.Width));
}

}  // namespace tracuu::platform
