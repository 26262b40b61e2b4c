// The circles of a network: what they are for pointer, keyboard and screen reader.
#pragma once

#include <optional>
#include <vector>

#include "ui/panels/meetings.h"

namespace tracuu::ui {

class NetworkNodes {
 public:
  // `box` is where the picture stands.
  NetworkNodes(Frame& frame, const Box& box, const NetworkPicture& picture, Roving& roving);

  // To be called within the list that they are the items of.
  void take_input();

  std::optional<std::size_t> hovered() const { return hovered_; }
  std::optional<std::size_t> focused() const { return focused_; }
  NodeId id(std::size_t node) const { return ids_[node]; }
  // The square that it can be hit in.
  Box square(std::size_t node) const;

 private:
  void add(std::size_t node);
  void take_keys(std::size_t from);
  std::optional<std::size_t> nearest(std::size_t from, int right, int down) const;

  Frame& frame_;
  Box box_;
  const NetworkPicture& picture_;
  Roving& roving_;
  std::vector<NodeId> ids_;
  std::optional<std::size_t> hovered_, focused_;
};

}  // namespace tracuu::ui
