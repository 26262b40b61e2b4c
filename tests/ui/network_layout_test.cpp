// Pictures of networks: nothing lies over anything else, nothing reaches out of the picture, and none is a matter of
// chance.
#include "ui/network_layout.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>

namespace tracuu::ui {
namespace {

constexpr float kWidth = 600, kHeight = 360;

struct Network {
  std::vector<float> sides;
  std::vector<NetworkEdge> edges;
};

// Rings with chords: every network of this kind is another one.
Network network_of(std::uint32_t nodes, std::uint32_t chord) {
  Network network;
  for (std::uint32_t i = 0; i < nodes; ++i) network.sides.push_back(i % 3 == 0 ? 34.0f : 26.0f);
  for (std::uint32_t i = 0; i + 1 < nodes; ++i) {
    network.edges.push_back({i, i + 1, 0.3f});
    if (chord > 1 && i + chord < nodes) network.edges.push_back({i, i + chord, 1});
  }
  return network;
}

std::vector<NetworkPoint> laid_out(const Network& network, float width = kWidth, float height = kHeight) {
  return lay_out_network(network.sides, network.edges, width, height);
}

void expect_good(const Network& network, const std::vector<NetworkPoint>& points, float width, float height) {
  ASSERT_EQ(points.size(), network.sides.size());
  constexpr float kTouch = 0.02f;
  for (std::size_t i = 0; i < points.size(); ++i) {
    const float half = network.sides[i] / 2;
    ASSERT_TRUE(std::isfinite(points[i].x) && std::isfinite(points[i].y));
    EXPECT_GE(points[i].x - half, -kTouch);
    EXPECT_LE(points[i].x + half, width + kTouch);
    EXPECT_GE(points[i].y - half, -kTouch);
    EXPECT_LE(points[i].y + half, height + kTouch);
    for (std::size_t k = i + 1; k < points.size(); ++k) {
      const float apart = half + network.sides[k] / 2 - kTouch;
      EXPECT_TRUE(std::abs(points[i].x - points[k].x) >= apart || std::abs(points[i].y - points[k].y) >= apart)
          << i << " and " << k << " of " << points.size();
    }
  }
}

TEST(NetworkLayout, NothingOverlapsOrReachesOut) {
  for (const std::uint32_t nodes : {0u, 1u, 2u, 3u, 7u, 16u, 29u, 40u}) {
    for (const std::uint32_t chord : {1u, 2u, 5u}) {
      const Network network = network_of(nodes, chord);
      expect_good(network, laid_out(network), kWidth, kHeight);
    }
  }
}

TEST(NetworkLayout, NodesWithoutEdgesHaveRoomToo) {
  Network network = network_of(20, 2);
  network.edges.clear();
  expect_good(network, laid_out(network), kWidth, kHeight);
}

TEST(NetworkLayout, FillsANarrowPictureAsFarAsThereIsRoom) {
  Network network;
  constexpr float kSide = 44, kNarrow = 296, kLow = 300;
  network.sides.resize(network_room(kNarrow, kLow, kSide), kSide);
  ASSERT_GT(network.sides.size(), 12u);
  for (std::uint32_t i = 1; i < network.sides.size(); ++i) network.edges.push_back({0, i, 1});
  expect_good(network, laid_out(network, kNarrow, kLow), kNarrow, kLow);
}

TEST(NetworkLayout, SameInputSamePicture) {
  const Network network = network_of(24, 3);
  const auto once = laid_out(network), again = laid_out(network);
  for (std::size_t i = 0; i < once.size(); ++i) {
    EXPECT_EQ(once[i].x, again[i].x);
    EXPECT_EQ(once[i].y, again[i].y);
  }
}

TEST(NetworkLayout, ThoseThatAreJoinedStandNearer) {
  Network network;
  network.sides.assign(8, 24);
  for (const std::uint32_t first : {0u, 4u}) {
    for (std::uint32_t i = first; i < first + 4; ++i) {
      for (std::uint32_t k = i + 1; k < first + 4; ++k) network.edges.push_back({i, k, 1});
    }
  }
  const auto points = laid_out(network);
  float within = 0, between = 0;
  for (std::size_t i = 0; i < 8; ++i) {
    for (std::size_t k = i + 1; k < 8; ++k) {
      const float distance = std::hypot(points[i].x - points[k].x, points[i].y - points[k].y);
      (i / 4 == k / 4 ? within : between) += distance / (i / 4 == k / 4 ? 12.0f : 16.0f);
    }
  }
  EXPECT_LT(within, between * 0.7f);
}

}  // namespace
}  // namespace tracuu::ui
