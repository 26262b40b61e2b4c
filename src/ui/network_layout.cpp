#include "ui/network_layout.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace tracuu::ui {

namespace {

constexpr int kRounds = 160, kMostPartings = 120;
constexpr float kPullToMiddle = 0.08f;
constexpr float kLeastDistance = 1e-3f;
constexpr float kRoom = 2.4f;  // of the area what nodes take at most

struct Area {
  float width, height;
};

class Layout {
 public:
  Layout(std::span<const float> sides, std::span<const NetworkEdge> edges, Area area)
      : sides_(sides), edges_(edges), area_(area), at_(sides.size()), shift_(sides.size()) {}

  std::vector<NetworkPoint> run() {
    begin_on_circle();
    const auto nodes = static_cast<float>(std::max<std::size_t>(1, at_.size()));
    const float wanted = std::sqrt(area_.width * area_.height / nodes);
    for (int round = 0; round < kRounds; ++round) move(wanted, wanted * cooling(round));
    fill_area();
    for (int round = 0; round < kMostPartings; ++round) {
      if (!part_overlapping()) return std::move(at_);
    }
    stand_in_rows();
    return std::move(at_);
  }

 private:
  static float cooling(int round) { return 0.5f * (1 - static_cast<float>(round) / kRounds) + 0.01f; }

  // Two stand side by side, where there is more room for names.
  void begin_on_circle() {
    const auto nodes = static_cast<float>(at_.size());
    for (std::size_t i = 0; i < at_.size(); ++i) {
      const float angle = 2 * std::numbers::pi_v<float> * static_cast<float>(i) / nodes;
      at_[i] = {area_.width * (0.5f - 0.4f * std::cos(angle)), area_.height * (0.5f - 0.4f * std::sin(angle))};
    }
  }

  // One round: what pushes and pulls, each by no more than `most`.
  void move(float wanted, float most) {
    for (std::size_t i = 0; i < at_.size(); ++i)
      shift_[i] = {(area_.width / 2 - at_[i].x) * kPullToMiddle, (area_.height / 2 - at_[i].y) * kPullToMiddle};
    for (std::size_t i = 0; i < at_.size(); ++i) {
      for (std::size_t k = i + 1; k < at_.size(); ++k) push(i, k, wanted * wanted);
    }
    for (const NetworkEdge& edge : edges_) pull(edge, wanted);
    for (std::size_t i = 0; i < at_.size(); ++i) {
      const float length = std::max(kLeastDistance, std::hypot(shift_[i].x, shift_[i].y));
      const float step = std::min(length, most) / length;
      at_[i] = {std::clamp(at_[i].x + shift_[i].x * step, 0.0f, area_.width),
                std::clamp(at_[i].y + shift_[i].y * step, 0.0f, area_.height)};
    }
  }

  // Two in one place part sideways, the later one to the right.
  void push(std::size_t i, std::size_t k, float strength) {
    const float x = at_[k].x - at_[i].x, y = at_[k].y - at_[i].y;
    const float distance = std::max(1.0f, std::hypot(x, y));
    const float force = strength / (distance * distance);
    const bool apart = x != 0 || y != 0;
    add(shift_[k], apart ? x : 1, y, force);
    add(shift_[i], apart ? -x : -1, -y, force);
  }

  void pull(const NetworkEdge& edge, float wanted) {
    const float x = at_[edge.b].x - at_[edge.a].x, y = at_[edge.b].y - at_[edge.a].y;
    const float force = std::hypot(x, y) / wanted * edge.weight;
    add(shift_[edge.a], x, y, force);
    add(shift_[edge.b], -x, -y, force);
  }

  static void add(NetworkPoint& to, float x, float y, float times) {
    to.x += x * times;
    to.y += y * times;
  }

  // From edge to edge in both directions.
  void fill_area() {
    const auto spread = [&](float NetworkPoint::*axis, float size) {
      const auto [least, most] = std::ranges::minmax(at_, {}, axis);
      const float from = least.*axis, length = most.*axis - from, margin = widest() / 2;
      for (NetworkPoint& point : at_)
        point.*axis = length < kLeastDistance ? size / 2 : margin + (point.*axis - from) / length * (size - 2 * margin);
    };
    if (at_.empty()) return;
    spread(&NetworkPoint::x, area_.width);
    spread(&NetworkPoint::y, area_.height);
  }

  float widest() const { return sides_.empty() ? 0 : std::ranges::max(sides_); }

  // Moves those that overlap apart by the shorter way; whether there were any.
  bool part_overlapping() {
    bool any = false;
    for (std::size_t i = 0; i < at_.size(); ++i) {
      for (std::size_t k = i + 1; k < at_.size(); ++k) any |= part(i, k);
    }
    for (std::size_t i = 0; i < at_.size(); ++i) keep_inside(i);
    return any;
  }

  bool part(std::size_t i, std::size_t k) {
    constexpr float kBeside = 0.01f;
    const float apart = (sides_[i] + sides_[k]) / 2;
    const float x = at_[k].x - at_[i].x, y = at_[k].y - at_[i].y;
    const float over_x = apart - std::abs(x), over_y = apart - std::abs(y);
    if (over_x <= 0 || over_y <= 0) return false;
    const bool sideways = over_x <= over_y;
    const float way = ((sideways ? over_x : over_y) + kBeside) / 2 * ((sideways ? x : y) < 0 ? -1.0f : 1.0f);
    float NetworkPoint::*axis = sideways ? &NetworkPoint::x : &NetworkPoint::y;
    at_[i].*axis -= way;
    at_[k].*axis += way;
    return true;
  }

  void keep_inside(std::size_t i) {
    const float half = sides_[i] / 2;
    at_[i] = {std::clamp(at_[i].x, half, area_.width - half), std::clamp(at_[i].y, half, area_.height - half)};
  }

  // Where they cannot be parted one by one: in rows of equal squares, about where they were.
  void stand_in_rows() {
    const float side = widest();
    const auto columns = std::max<std::size_t>(1, static_cast<std::size_t>(area_.width / side));
    std::vector<std::size_t> order(at_.size());
    for (std::size_t i = 0; i < order.size(); ++i) order[i] = i;
    std::ranges::stable_sort(order, {}, [&](std::size_t i) { return at_[i].y; });
    const std::size_t rows = (order.size() + columns - 1) / columns;
    const float height = area_.height / static_cast<float>(rows), width = area_.width / static_cast<float>(columns);
    for (std::size_t row = 0; row < rows; ++row) {
      const auto first = order.begin() + static_cast<std::ptrdiff_t>(row * columns);
      const auto last = order.begin() + static_cast<std::ptrdiff_t>(std::min(order.size(), (row + 1) * columns));
      std::stable_sort(first, last, [&](std::size_t a, std::size_t b) { return at_[a].x < at_[b].x; });
      for (auto node = first; node != last; ++node)
        at_[*node] = {width * (static_cast<float>(node - first) + 0.5f), height * (static_cast<float>(row) + 0.5f)};
    }
  }

  std::span<const float> sides_;
  std::span<const NetworkEdge> edges_;
  Area area_;
  std::vector<NetworkPoint> at_, shift_;
};

}  // namespace

std::size_t network_room(float width, float height, float side) {
  const auto in_rows =
      static_cast<std::size_t>(std::max(0.0f, width / side)) * static_cast<std::size_t>(std::max(0.0f, height / side));
  return std::min(in_rows, static_cast<std::size_t>(std::max(0.0f, width * height / (side * side * kRoom))));
}

std::vector<NetworkPoint> lay_out_network(std::span<const float> sides, std::span<const NetworkEdge> edges, float width,
                                          float height) {
  return Layout(sides, edges, {width, height}).run();
}

}  // namespace tracuu::ui
