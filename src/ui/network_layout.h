// Where the nodes of a network stand: those that have much to do with each other beside each other, no two over each
// other. The same input gives the same picture.
//
// T. M. J. Fruchterman, E. M. Reingold: Graph Drawing by Force-directed Placement. Software: Practice and Experience
// 21 (11), 1991, 1129–1164. Nodes begin on a circle in their order; a weak pull to the middle keeps parts together that
// no edge joins.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

namespace tracuu::ui {

struct NetworkEdge {
  std::uint32_t a = 0, b = 0;
  float weight = 1;  // how strongly it pulls, more than 0 and at most 1
};

struct NetworkPoint {
  float x = 0, y = 0;
};

// How many squares of that side have room enough in an area to be laid out well.
std::size_t network_room(float width, float height, float side);

// The centres of squares with these sides, in [0, width] × [0, height]; none reaches out of it or overlaps another one.
// REQUIRES: edges between different nodes; no more nodes than network_room() of the largest side.
std::vector<NetworkPoint> lay_out_network(std::span<const float> sides, std::span<const NetworkEdge> edges, float width,
                                          float height);

}  // namespace tracuu::ui
