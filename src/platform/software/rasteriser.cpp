#include "platform/software/rasteriser.h"

#include <imgui.h>

#include <algorithm>
#include <array>
#include <cmath>

namespace tracuu::platform {

namespace {

struct Colour {
  float r = 0, g = 0, b = 0, a = 0;
};

Colour unpack(ImU32 packed) {
  const auto part = [packed](int shift) { return static_cast<float>((packed >> shift) & 0xFFu); };
  return {part(IM_COL32_R_SHIFT), part(IM_COL32_G_SHIFT), part(IM_COL32_B_SHIFT), part(IM_COL32_A_SHIFT)};
}

struct Texture {
  const std::uint8_t* pixels;
  int width, height;

  explicit Texture(ImTextureData& data) : pixels(data.Pixels), width(data.Width), height(data.Height) {}

  // ImGui's atlas is white with an alpha, so alpha is all there is to sample.
  float alpha_at(int x, int y) const {
    x = std::clamp(x, 0, width - 1);
    y = std::clamp(y, 0, height - 1);
    return static_cast<float>(
        pixels[(static_cast<std::size_t>(y) * static_cast<std::size_t>(width) + static_cast<std::size_t>(x)) * 4 + 3]);
  }
  float sample(float u, float v) const {
    const float x = u * static_cast<float>(width) - 0.5f, y = v * static_cast<float>(height) - 0.5f;
    const float x0 = std::floor(x), y0 = std::floor(y);
    const float fx = x - x0, fy = y - y0;
    const int ix = static_cast<int>(x0), iy = static_cast<int>(y0);
    const float top = alpha_at(ix, iy) * (1 - fx) + alpha_at(ix + 1, iy) * fx;
    const float bottom = alpha_at(ix, iy + 1) * (1 - fx) + alpha_at(ix + 1, iy + 1) * fx;
    return (top * (1 - fy) + bottom * fy) / 255;
  }
};

struct Corner {
  float x, y, u, v;
  Colour colour;
};

struct Scissor {
  int left, top, right, bottom;
};

class Canvas {
 public:
  explicit Canvas(Picture& picture) : picture_(picture) {}

  void triangle(std::array<Corner, 3> c, const Scissor& scissor, const Texture& texture) {
    float area = edge(c[0], c[1], c[2].x, c[2].y);
    if (area == 0) return;
    if (area < 0) {
      std::swap(c[1], c[2]);
      area = -area;
    }
    const int left = std::max(scissor.left, static_cast<int>(std::floor(std::min({c[0].x, c[1].x, c[2].x}))));
    const int right = std::min(scissor.right, static_cast<int>(std::ceil(std::max({c[0].x, c[1].x, c[2].x}))));
    const int top = std::max(scissor.top, static_cast<int>(std::floor(std::min({c[0].y, c[1].y, c[2].y}))));
    const int bottom = std::min(scissor.bottom, static_cast<int>(std::ceil(std::max({c[0].y, c[1].y, c[2].y}))));
    for (int y = top; y < bottom; ++y) {
      for (int x = left; x < right; ++x) shade(c, area, x, y, texture);
    }
  }

 private:
  static float edge(const Corner& a, const Corner& b, float x, float y) {
    return (b.x - a.x) * (y - a.y) - (b.y - a.y) * (x - a.x);
  }

  // Which of two triangles owns the pixels on their common edge.
  static bool owns(const Corner& a, const Corner& b) { return a.y > b.y || (a.y == b.y && a.x < b.x); }

  static bool covers(float weight, const Corner& a, const Corner& b) {
    return weight > 0 || (weight == 0 && owns(a, b));
  }

  void shade(const std::array<Corner, 3>& c, float area, int x, int y, const Texture& texture) {
    const float px = static_cast<float>(x) + 0.5f, py = static_cast<float>(y) + 0.5f;
    const float w0 = edge(c[1], c[2], px, py), w1 = edge(c[2], c[0], px, py), w2 = edge(c[0], c[1], px, py);
    if (!covers(w0, c[1], c[2]) || !covers(w1, c[2], c[0]) || !covers(w2, c[0], c[1])) return;
    const float a = w0 / area, b = w1 / area, g = w2 / area;
    const auto mix = [&](float p, float q, float r) { return p * a + q * b + r * g; };
    const float coverage = texture.sample(mix(c[0].u, c[1].u, c[2].u), mix(c[0].v, c[1].v, c[2].v));
    const float alpha = coverage * mix(c[0].colour.a, c[1].colour.a, c[2].colour.a) / 255;
    if (alpha <= 0) return;
    blend(x, y, alpha,
          {mix(c[0].colour.r, c[1].colour.r, c[2].colour.r), mix(c[0].colour.g, c[1].colour.g, c[2].colour.g),
           mix(c[0].colour.b, c[1].colour.b, c[2].colour.b), 0});
  }

  void blend(int x, int y, float alpha, const Colour& colour) {
    const std::size_t at =
        (static_cast<std::size_t>(y) * static_cast<std::size_t>(picture_.width) + static_cast<std::size_t>(x)) * 4;
    const auto over = [&](std::size_t channel, float source) {
      std::uint8_t& target = picture_.rgba[at + channel];
      target = static_cast<std::uint8_t>(std::lround(source * alpha + static_cast<float>(target) * (1 - alpha)));
    };
    over(0, colour.r);
    over(1, colour.g);
    over(2, colour.b);
  }

  Picture& picture_;
};

// One list's commands, with positions turned into device pixels.
void draw_list(const ImDrawList& list, const ImDrawData& data, const Picture& picture, Canvas& canvas) {
  const ImVec2 scale = data.FramebufferScale;
  const auto corner_of = [&](const ImDrawVert& vertex) {
    return Corner{(vertex.pos.x - data.DisplayPos.x) * scale.x, (vertex.pos.y - data.DisplayPos.y) * scale.y,
                  vertex.uv.x, vertex.uv.y, unpack(vertex.col)};
  };
  for (const ImDrawCmd& command : list.CmdBuffer) {
    if (command.UserCallback != nullptr || command.ElemCount == 0) continue;
    const Texture texture(*command.TexRef._TexData);
    const Scissor scissor{std::max(0, static_cast<int>(command.ClipRect.x * scale.x)),
                          std::max(0, static_cast<int>(command.ClipRect.y * scale.y)),
                          std::min(picture.width, static_cast<int>(command.ClipRect.z * scale.x)),
                          std::min(picture.height, static_cast<int>(command.ClipRect.w * scale.y))};
    for (unsigned i = 0; i + 2 < command.ElemCount; i += 3) {
      std::array<Corner, 3> corners;
      for (unsigned k = 0; k < 3; ++k) {
        const ImDrawIdx index = list.IdxBuffer[static_cast<int>(command.IdxOffset + i + k)];
        corners[k] = corner_of(list.VtxBuffer[static_cast<int>(command.VtxOffset + index)]);
      }
      canvas.triangle(corners, scissor, texture);
    }
  }
}

}  // namespace

Picture rasterise(const ImDrawData& draw_data) {
  Picture picture;
  picture.width = static_cast<int>(std::lround(draw_data.DisplaySize.x * draw_data.FramebufferScale.x));
  picture.height = static_cast<int>(std::lround(draw_data.DisplaySize.y * draw_data.FramebufferScale.y));
  picture.rgba.assign(static_cast<std::size_t>(picture.width) * static_cast<std::size_t>(picture.height) * 4, 0);
  for (std::size_t i = 3; i < picture.rgba.size(); i += 4) picture.rgba[i] = 255;
  Canvas canvas(picture);
  for (const ImDrawList* list : draw_data.CmdLists) draw_list(*list, draw_data, picture, canvas);
  return picture;
}

}  // namespace tracuu::platform
