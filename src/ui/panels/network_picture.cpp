#include "ui/panels/network_picture.h"

#include <algorithm>
#include <cmath>

namespace tracuu::ui {

namespace {

constexpr std::size_t kMostParties = 40;
constexpr float kLeastRadius = 5, kMostRadius = 16;
constexpr float kWidestLabel = 150;

bool overlap(const Box& a, const Box& b) {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

Box circle(const NetworkPicture::Node& node) {
  const auto& [x, y] = node.at;
  return {x - node.radius, y - node.radius, x + node.radius, y + node.radius};
}

// Names, those of the parties that met most first: below, above, right or left of the node, wherever nothing else is.
class Labels {
 public:
  explicit Labels(NetworkPicture& picture) : picture_(picture) {}

  void place(const Typeface& face) {
    for (std::size_t i = 0; i < picture_.nodes.size(); ++i) {
      const float width = std::min(measure(face, picture_.meetings.parties[i].name) + kSpace1, kWidestLabel);
      place(picture_.nodes[i], {width, face.line_height});
    }
  }

 private:
  void place(NetworkPicture::Node& node, ImVec2 size) const {
    const auto& [x, y] = node.at;
    const float away = node.radius + 1;
    const ImVec2 places[] = {{x - size.x / 2, y + away},
                             {x - size.x / 2, y - away - size.y},
                             {x + away + kSpace1, y - size.y / 2},
                             {x - away - kSpace1 - size.x, y - size.y / 2}};
    for (const ImVec2& at : places) {
      const Box box{at.x, at.y, at.x + size.x, at.y + size.y};
      if (!is_free(box)) continue;
      node.label = box;
      return;
    }
  }

  bool is_free(const Box& box) const {
    if (box.left < 0 || box.top < 0 || box.right > picture_.width || box.bottom > picture_.height) return false;
    return std::ranges::none_of(picture_.nodes, [&](const NetworkPicture::Node& other) {
      return overlap(box, circle(other)) || (other.label.width() > 0 && overlap(box, other.label));
    });
  }

  NetworkPicture& picture_;
};

std::vector<NetworkEdge> edges_of(const engine::Meetings& meetings, std::size_t parties) {
  std::uint32_t most = 1;
  for (const engine::Meetings::Pair& pair : meetings.pairs) most = std::max(most, pair.meetings);
  std::vector<NetworkEdge> edges;
  for (const engine::Meetings::Pair& pair : meetings.pairs) {
    const float share = std::log1p(static_cast<float>(pair.meetings)) / std::log1p(static_cast<float>(most));
    if (pair.b < parties) edges.push_back({pair.a, pair.b, share});
  }
  return edges;
}

}  // namespace

float network_side(const Frame& frame) { return std::max(frame.target(), 2 * kMostRadius) + 1; }

std::size_t network_parties(const Frame& frame, const engine::Meetings& meetings, float width, float height) {
  return std::min({meetings.parties.size(), kMostParties, network_room(width, height, network_side(frame))});
}

void update_picture(const Frame& frame, const engine::Meetings& meetings, float width, float height,
                    NetworkPicture& picture) {
  const float side = network_side(frame), line = frame.type.small.line_height;
  const bool is_same = picture.width == width && picture.height == height && picture.side == side &&
                       picture.line == line && picture.meetings == meetings;
  if (is_same) return;
  picture = {{}, meetings, width, height, side, line};
  const std::size_t parties = network_parties(frame, meetings, width, height);
  const std::vector<float> sides(parties, side);
  const std::vector<NetworkPoint> points = lay_out_network(sides, edges_of(meetings, parties), width, height);
  const float most = parties == 0 ? 1 : static_cast<float>(std::max(1u, meetings.parties[0].meetings));
  for (std::size_t i = 0; i < parties; ++i) {
    // Its area is as the number of meetings.
    const float share = std::sqrt(static_cast<float>(meetings.parties[i].meetings) / most);
    picture.nodes.push_back({points[i], kLeastRadius + (kMostRadius - kLeastRadius) * share, {}});
  }
  Labels(picture).place(frame.type.small);
}

}  // namespace tracuu::ui
