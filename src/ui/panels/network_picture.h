// Where everything of the network of meetings stands. It is laid out once for an answer and a size, not with every
// frame.
#pragma once

#include <vector>

#include "ui/frame.h"
#include "ui/network_layout.h"

namespace tracuu::ui {

struct NetworkPicture {
  struct Node {
    NetworkPoint at;  // from the picture's top left corner
    float radius = 0;
    Box label;  // likewise; without width where there is no room for one
  };
  std::vector<Node> nodes;  // the first parties of the answer
  // What it is a picture of.
  engine::Meetings meetings;
  float width = 0, height = 0, side = 0, line = 0;
};

// The side of the square that each node has for itself, to be hit.
float network_side(const Frame& frame);
// How many parties have room.
std::size_t network_parties(const Frame& frame, const engine::Meetings& meetings, float width, float height);
// Lays it out anew where it is one of something else.
void update_picture(const Frame& frame, const engine::Meetings& meetings, float width, float height,
                    NetworkPicture& picture);

}  // namespace tracuu::ui
