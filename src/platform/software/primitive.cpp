#include "platform/software/primitive.h"

#include <imgui.h>

#include <array>
#include <cmath>

namespace tracuu::platform {

namespace {

// The pixels whose middle lies from one edge to the other, the second one's own only if `closed`.
int first_pixel(int edge) { return (edge + kSteps / 2 - 1) >> 8; }
int end_pixel(int edge, bool closed) { return (edge + kSteps / 2 - (closed ? 0 : 1)) >> 8; }

class Collector {
 public:
  Collector(float density, const Box& display, std::vector<Primitive>& primitives)
      : density_(density), display_(display), primitives_(primitives) {}

  void add(const ImDrawList& list) {
    for (const ImDrawCmd& command : list.CmdBuffer) {
      if (command.UserCallback == nullptr) add(list, command);
    }
  }

 private:
  void add(const ImDrawList& list, const ImDrawCmd& command) {
    clip_ = display_ & scissor(command.ClipRect);
    texture_ = command.TexRef._TexData;
    const ImDrawVert* vertices = list.VtxBuffer.Data + command.VtxOffset;
    const ImDrawIdx* index = list.IdxBuffer.Data + command.IdxOffset;
    for (const ImDrawIdx* end = index + command.ElemCount; index < end;) {
      const std::array<const ImDrawVert*, 3> v{vertices + index[0], vertices + index[1], vertices + index[2]};
      if (end - index >= 6 && index[3] == index[0] && index[4] == index[2] &&
          are_rectangle(*v[0], *v[1], *v[2], vertices[index[5]])) {
        push({bounds({v[0], v[2], v[2]}, false), v[0], v[2], nullptr, texture_});
        index += 6;
      } else {
        push({bounds(v, true), v[0], v[1], v[2], texture_});
        index += 3;
      }
    }
  }

  // To the very pixel what Dear ImGui's OpenGL backend cuts off, which counts rows from the bottom.
  Box scissor(const ImVec4& clip) const {
    const float left = clip.x * density_, top = clip.y * density_, right = clip.z * density_,
                bottom = clip.w * density_;
    const int x = static_cast<int>(left);
    const int end = display_.bottom - static_cast<int>(static_cast<float>(display_.bottom) - bottom);
    return {x, end - static_cast<int>(bottom - top), x + static_cast<int>(right - left), end};
  }

  // As ImDrawList::PrimRect writes it: clockwise from the top left.
  static bool are_rectangle(const ImDrawVert& a, const ImDrawVert& b, const ImDrawVert& c, const ImDrawVert& d) {
    return a.pos.y == b.pos.y && b.pos.x == c.pos.x && c.pos.y == d.pos.y && d.pos.x == a.pos.x && a.pos.x < c.pos.x &&
           a.pos.y < c.pos.y && a.uv.y == b.uv.y && b.uv.x == c.uv.x && c.uv.y == d.uv.y && d.uv.x == a.uv.x &&
           a.col == b.col && b.col == c.col && c.col == d.col;
  }

  Box bounds(const std::array<const ImDrawVert*, 3>& v, bool closed) const {
    const auto [left, right] = std::minmax({v[0]->pos.x, v[1]->pos.x, v[2]->pos.x});
    const auto [top, bottom] = std::minmax({v[0]->pos.y, v[1]->pos.y, v[2]->pos.y});
    return clip_ & Box{first_pixel(steps_of(left, density_)), first_pixel(steps_of(top, density_)),
                       end_pixel(steps_of(right, density_), closed), end_pixel(steps_of(bottom, density_), closed)};
  }

  void push(const Primitive& primitive) {
    if (!primitive.box.empty()) primitives_.push_back(primitive);
  }

  float density_;
  Box display_, clip_;
  const ImTextureData* texture_ = nullptr;
  std::vector<Primitive>& primitives_;
};

}  // namespace

int steps_of(float points, float density) {
  // Further out nobody sees where it ends.
  constexpr float kFar = 1 << 28;
  return static_cast<int>(std::floor(std::clamp(points * density * kSteps, -kFar, kFar) + 0.5f));
}

void collect_primitives(const ImDrawData& draw_data, const Box& display, std::vector<Primitive>& primitives) {
  primitives.clear();
  Collector collector(draw_data.FramebufferScale.x, display, primitives);
  for (const ImDrawList* list : draw_data.CmdLists) collector.add(*list);
}

}  // namespace tracuu::platform
