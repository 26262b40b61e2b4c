#include "platform/software/painter.h"

#include <array>
#include <utility>

namespace tracuu::platform {

namespace {

bool same(const ImVec2& a, const ImVec2& b) { return a.x == b.x && a.y == b.y; }

void put(Rgba& pixel, Rgba colour) {
  const std::uint32_t alpha = alpha_of(colour);
  if (alpha == 255) {
    pixel = colour;
  } else if (alpha != 0) {
    pixel = blend(pixel, colour, alpha);
  }
}

// Which texels lie under the pixels along one axis, where a texture runs from `from` to `to` (of its size) between two
// places, in steps.
class Ruler {
 public:
  Ruler(int begin, int end, float from, float to, int size)
      : per_step_(static_cast<double>(to - from) * size / (end - begin)),
        origin_(static_cast<double>(from) * size + (kSteps / 2 - begin) * per_step_),
        size_(size) {}

  Place at(int pixel) const { return {origin_ + pixel * kSteps * per_step_, size_}; }

 private:
  double per_step_, origin_;
  int size_;
};

struct Corner {
  std::int64_t x, y;  // steps
  const ImDrawVert* vertex;
};

// One edge of a clockwise triangle: how far to its inner side a point lies, as twice an area in steps.
struct Edge {
  std::int64_t per_pixel, per_row, origin;
  std::int64_t least;  // inside, where a pixel on a common edge belongs to the triangle below or to the right of it

  Edge(const Corner& a, const Corner& b)
      : per_pixel((a.y - b.y) * kSteps),
        per_row((b.x - a.x) * kSteps),
        origin((b.x - a.x) * (kSteps / 2 - a.y) - (b.y - a.y) * (kSteps / 2 - a.x)),
        least(a.y > b.y || (a.y == b.y && a.x < b.x) ? 0 : 1) {}

  std::int64_t at(int x, int y) const { return origin + per_pixel * x + per_row * y; }

  // Takes from [left, right) what is outside in this row.
  void trim(int y, int& left, int& right) const {
    const std::int64_t beyond = at(left, y) - least;
    if (per_pixel > 0 && beyond < 0) {
      left += static_cast<int>(std::min<std::int64_t>(right - left, (-beyond + per_pixel - 1) / per_pixel));
    } else if (per_pixel <= 0 && beyond < 0) {
      right = left;
    } else if (per_pixel < 0) {
      right = left + static_cast<int>(std::min<std::int64_t>(right - left, beyond / -per_pixel + 1));
    }
  }
};

// The colours of a triangle, between those of its corners.
class Shader {
 public:
  Shader(const std::array<Corner, 3>& corners, std::int64_t area, const ImTextureData& texture)
      : a_(*corners[0].vertex), b_(*corners[1].vertex), c_(*corners[2].vertex), texture_(texture) {
    inverse_area_ = 1 / static_cast<float>(area);
    one_texel_ = same(a_.uv, b_.uv) && same(b_.uv, c_.uv);
    is_flat_ = one_texel_ && a_.col == b_.col && b_.col == c_.col;
    if (one_texel_) texel_ = sample(texture_, a_.uv.x, a_.uv.y);
  }

  bool is_flat() const { return is_flat_; }
  Rgba flat_colour() const { return modulate(texel_, a_.col); }

  // `a`, `b`, `c`: how far the point is from the edge opposite to each corner.
  Rgba colour(std::int64_t a, std::int64_t b, std::int64_t c) const {
    const float wa = static_cast<float>(a) * inverse_area_, wb = static_cast<float>(b) * inverse_area_,
                wc = static_cast<float>(c) * inverse_area_;
    Rgba colour = 0;
    for (int shift = 0; shift < 32; shift += 8) {
      const auto part = [shift](const ImDrawVert& v) { return static_cast<float>(channel(v.col, shift)); };
      colour |= static_cast<Rgba>(part(a_) * wa + part(b_) * wb + part(c_) * wc + 0.5f) << shift;
    }
    if (one_texel_) return modulate(texel_, colour);
    return modulate(
        sample(texture_, a_.uv.x * wa + b_.uv.x * wb + c_.uv.x * wc, a_.uv.y * wa + b_.uv.y * wb + c_.uv.y * wc),
        colour);
  }

 private:
  const ImDrawVert &a_, &b_, &c_;
  const ImTextureData& texture_;
  float inverse_area_;
  bool one_texel_, is_flat_;
  Rgba texel_ = kWhite;
};

}  // namespace

void Painter::clear(const Box& box) {
  for (int y = box.top; y < box.bottom; ++y) paint_span(y, box.left, box.right, kBlack);
}

void Painter::paint(const Primitive& primitive, const Box& box) {
  const Box visible = primitive.box & box;
  if (visible.empty()) return;
  if (!primitive.is_rectangle()) return paint_triangle(primitive, visible);
  if (!same(primitive.a->uv, primitive.b->uv)) return paint_rectangle(primitive, visible);
  const Rgba colour = modulate(sample(*primitive.texture, primitive.a->uv.x, primitive.a->uv.y), primitive.a->col);
  for (int y = visible.top; y < visible.bottom; ++y) paint_span(y, visible.left, visible.right, colour);
}

void Painter::paint_span(int y, int left, int right, Rgba colour) {
  Rgba *begin = row(y) + left, *end = row(y) + right;
  const std::uint32_t alpha = alpha_of(colour);
  if (alpha == 255) {
    std::fill(begin, end, colour);
  } else if (alpha != 0) {
    for (; begin < end; ++begin) *begin = blend(*begin, colour, alpha);
  }
}

// Text, nearly always.
void Painter::paint_rectangle(const Primitive& rectangle, const Box& box) {
  const ImDrawVert &a = *rectangle.a, &b = *rectangle.b;
  const ImTextureData& texture = *rectangle.texture;
  const auto steps = [this](float points) { return steps_of(points, density_); };
  const Ruler across(steps(a.pos.x), steps(b.pos.x), a.uv.x, b.uv.x, texture.Width);
  const Ruler down(steps(a.pos.y), steps(b.pos.y), a.uv.y, b.uv.y, texture.Height);
  columns_.clear();
  for (int x = box.left; x < box.right; ++x) columns_.push_back(across.at(x));
  for (int y = box.top; y < box.bottom; ++y) {
    const TexelRows rows(texture, down.at(y));
    Rgba* pixel = row(y) + box.left;
    for (const Place& column : columns_) {
      if (rows.is_white(column)) {
        const std::uint32_t alpha = divide_by_255(rows.smooth(column, 24) * alpha_of(a.col));
        if (alpha != 0) *pixel = blend(*pixel, a.col, alpha);
      } else {
        put(*pixel, modulate(sample(rows, column), a.col));
      }
      ++pixel;
    }
  }
}

void Painter::paint_triangle(const Primitive& triangle, const Box& box) {
  const auto corner = [&](const ImDrawVert* vertex) {
    return Corner{steps_of(vertex->pos.x, density_), steps_of(vertex->pos.y, density_), vertex};
  };
  std::array<Corner, 3> c{corner(triangle.a), corner(triangle.b), corner(triangle.c)};
  std::int64_t area = (c[1].x - c[0].x) * (c[2].y - c[0].y) - (c[1].y - c[0].y) * (c[2].x - c[0].x);
  if (area == 0) return;
  if (area < 0) {
    std::swap(c[1], c[2]);
    area = -area;
  }
  const std::array<Edge, 3> edges{Edge(c[1], c[2]), Edge(c[2], c[0]), Edge(c[0], c[1])};
  const Shader shader(c, area, *triangle.texture);
  for (int y = box.top; y < box.bottom; ++y) {
    int left = box.left, right = box.right;
    for (const Edge& edge : edges) edge.trim(y, left, right);
    if (shader.is_flat()) {
      if (left < right) paint_span(y, left, right, shader.flat_colour());
      continue;
    }
    for (int x = left; x < right; ++x) {
      put(row(y)[x], shader.colour(edges[0].at(x, y), edges[1].at(x, y), edges[2].at(x, y)));
    }
  }
}

}  // namespace tracuu::platform
