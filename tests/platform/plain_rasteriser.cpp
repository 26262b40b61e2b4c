#include "platform/plain_rasteriser.h"

#include <imgui.h>

#include <array>
#include <cmath>

namespace tracuu::platform {

namespace {

struct Texel {
  double r, g, b, a;
};

struct Corner {
  double x, y;  // 256ths of a pixel, whole
  const ImDrawVert* vertex;
};

double edge(const Corner& a, const Corner& b, double x, double y) {
  return (b.x - a.x) * (y - a.y) - (b.y - a.y) * (x - a.x);
}

bool covers(double weight, const Corner& a, const Corner& b) {
  return weight > 0 || (weight == 0 && (a.y > b.y || (a.y == b.y && a.x < b.x)));
}

Texel texel_at(const ImTextureData& texture, int x, int y) {
  x = std::min(std::max(x, 0), texture.Width - 1);
  y = std::min(std::max(y, 0), texture.Height - 1);
  const unsigned char* bytes = texture.Pixels + (y * texture.Width + x) * 4;
  return {double(bytes[0]), double(bytes[1]), double(bytes[2]), double(bytes[3])};
}

template <typename Channel>
double smooth(const ImTextureData& texture, double u, double v, Channel channel) {
  // GPUs count the way between two texels in 256ths too.
  const double x = std::floor(u * texture.Width * 256 + 0.5) / 256 - 0.5;
  const double y = std::floor(v * texture.Height * 256 + 0.5) / 256 - 0.5;
  const double left = std::floor(x), top = std::floor(y);
  const auto at = [&](int dx, int dy) {
    return channel(texel_at(texture, static_cast<int>(left) + dx, static_cast<int>(top) + dy));
  };
  const double fx = x - left, fy = y - top;
  return std::floor((at(0, 0) * (1 - fx) + at(1, 0) * fx) * (1 - fy) + (at(0, 1) * (1 - fx) + at(1, 1) * fx) * fy +
                    0.5);
}

class Drawing {
 public:
  explicit Drawing(const ImDrawData& data)
      : density_(static_cast<double>(data.FramebufferScale.x)),
        width_(static_cast<int>(std::lround(data.DisplaySize.x * data.FramebufferScale.x))),
        height_(static_cast<int>(std::lround(data.DisplaySize.y * data.FramebufferScale.y))),
        pixels(static_cast<std::size_t>(width_) * static_cast<std::size_t>(height_), 0xFF000000) {
    for (const ImDrawList* list : data.CmdLists) {
      for (const ImDrawCmd& command : list->CmdBuffer) draw(*list, command);
    }
  }

 private:
  double density_;
  int width_, height_;

 public:
  std::vector<std::uint32_t> pixels;

 private:
  void draw(const ImDrawList& list, const ImDrawCmd& command) {
    if (command.UserCallback != nullptr) return;
    const float density = static_cast<float>(density_);
    // As glScissor has it: from the bottom.
    const float left = command.ClipRect.x * density, top = command.ClipRect.y * density;
    const float right = command.ClipRect.z * density, bottom = command.ClipRect.w * density;
    const int x = static_cast<int>(left), y = static_cast<int>(static_cast<float>(height_) - bottom);
    clip_ = {std::max(0, x), std::max(0, height_ - y - static_cast<int>(bottom - top)),
             std::min(width_, x + static_cast<int>(right - left)), std::min(height_, height_ - y)};
    for (unsigned i = 0; i + 2 < command.ElemCount; i += 3) {
      std::array<Corner, 3> c;
      for (unsigned k = 0; k < 3; ++k) {
        const ImDrawIdx index = list.IdxBuffer[static_cast<int>(command.IdxOffset + i + k)];
        const ImDrawVert& vertex = list.VtxBuffer[static_cast<int>(command.VtxOffset + index)];
        c[k] = {on_grid(vertex.pos.x * density), on_grid(vertex.pos.y * density), &vertex};
      }
      triangle(c, *command.TexRef._TexData);
    }
  }

  static double on_grid(float pixels) { return std::floor(pixels * 256 + 0.5f); }

  void triangle(std::array<Corner, 3> c, const ImTextureData& texture) {
    double area = edge(c[0], c[1], c[2].x, c[2].y);
    if (area == 0) return;
    if (area < 0) {
      std::swap(c[1], c[2]);
      area = -area;
    }
    const auto least = [](double a, double b, double d) { return std::min(std::min(a, b), d) / 256; };
    const auto most = [](double a, double b, double d) { return std::max(std::max(a, b), d) / 256; };
    const int left = std::max(clip_[0], static_cast<int>(std::floor(std::max(0.0, least(c[0].x, c[1].x, c[2].x)))));
    const int top = std::max(clip_[1], static_cast<int>(std::floor(std::max(0.0, least(c[0].y, c[1].y, c[2].y)))));
    const int right = std::min<int>(clip_[2], static_cast<int>(std::min(1e6, most(c[0].x, c[1].x, c[2].x))) + 1);
    const int bottom = std::min<int>(clip_[3], static_cast<int>(std::min(1e6, most(c[0].y, c[1].y, c[2].y))) + 1);
    for (int y = top; y < bottom; ++y) {
      for (int x = left; x < right; ++x) shade(c, area, x, y, texture);
    }
  }

  void shade(const std::array<Corner, 3>& c, double area, int x, int y, const ImTextureData& texture) {
    const double px = x * 256 + 128, py = y * 256 + 128;
    const double w0 = edge(c[1], c[2], px, py), w1 = edge(c[2], c[0], px, py), w2 = edge(c[0], c[1], px, py);
    if (!covers(w0, c[1], c[2]) || !covers(w1, c[2], c[0]) || !covers(w2, c[0], c[1])) return;
    const auto between = [&](auto part) {
      return (double(part(*c[0].vertex)) * w0 + double(part(*c[1].vertex)) * w1 + double(part(*c[2].vertex)) * w2) /
             area;
    };
    const double u = between([](const ImDrawVert& v) { return v.uv.x; });
    const double v = between([](const ImDrawVert& vertex) { return vertex.uv.y; });
    const auto colour = [&](int shift, auto channel) {
      const double mixed =
          std::floor(between([shift](const ImDrawVert& vertex) { return (vertex.col >> shift) & 0xFF; }) + 0.5);
      return std::floor(smooth(texture, u, v, channel) * mixed / 255 + 0.5);
    };
    const double alpha = colour(24, [](const Texel& t) { return t.a; });
    std::uint32_t& pixel =
        pixels[static_cast<std::size_t>(y) * static_cast<std::size_t>(width_) + static_cast<std::size_t>(x)];
    const auto over = [&](int shift, double source) {
      const double target = (pixel >> shift) & 0xFF;
      return static_cast<std::uint32_t>(std::floor((source * alpha + target * (255 - alpha)) / 255 + 0.5)) << shift;
    };
    pixel = over(0, colour(0, [](const Texel& t) { return t.r; })) |
            over(8, colour(8, [](const Texel& t) { return t.g; })) |
            over(16, colour(16, [](const Texel& t) { return t.b; })) | 0xFF000000;
  }

  std::array<int, 4> clip_{};
};

}  // namespace

std::vector<std::uint32_t> rasterise_plainly(const ImDrawData& draw_data) { return Drawing(draw_data).pixels; }

}  // namespace tracuu::platform
