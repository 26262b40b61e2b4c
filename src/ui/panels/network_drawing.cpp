#include "ui/panels/network_drawing.h"

#include <imgui_internal.h>

#include <algorithm>
#include <cmath>
#include <optional>

#include "app/meetings_wording.h"
#include "ui/panels/meetings_choice.h"
#include "ui/panels/network_nodes.h"
#include "ui/widgets/interaction.h"
#include "ui/widgets/label.h"

namespace tracuu::ui {

namespace {

using engine::Meetings;

constexpr float kThinnest = 1, kThickest = 4;
constexpr float kNearLine = 6;  // from which a line is pointed at

float distance_to_line(ImVec2 point, ImVec2 a, ImVec2 b) {
  const float x = b.x - a.x, y = b.y - a.y;
  const float along = ((point.x - a.x) * x + (point.y - a.y) * y) / std::max(1.0f, x * x + y * y);
  const float at = std::clamp(along, 0.0f, 1.0f);
  return std::hypot(point.x - a.x - at * x, point.y - a.y - at * y);
}

class Network {
 public:
  Network(Frame& frame, const Box& box, const NetworkPicture& picture, Roving& roving)
      : frame_(frame), box_(box), picture_(picture), meetings_(picture.meetings), nodes_(frame, box, picture, roving) {}

  void draw() {
    nodes_.take_input();
    take_ground();
    find_what_stands_out();
    for (const Meetings::Pair& pair : meetings_.pairs) {
      if (is_drawn(pair) && !stands_out(pair)) draw_line_of(pair);
    }
    for (const Meetings::Pair& pair : meetings_.pairs) {
      if (is_drawn(pair) && stands_out(pair)) draw_line_of(pair);
    }
    for (std::size_t i = 0; i < picture_.nodes.size(); ++i) draw_ground_of_name(i);
    for (std::size_t i = 0; i < picture_.nodes.size(); ++i) draw_circle(i);
    for (std::size_t i = 0; i < picture_.nodes.size(); ++i) draw_name(i);
    if (node_) draw_full_name(*node_);
  }

  // Of what stands out.
  std::string caption() const {
    if (node_)
      return app::met_text(meetings_, static_cast<std::uint32_t>(*node_),
                           static_cast<std::uint32_t>(picture_.nodes.size()), frame_.lang());
    return pair_ == nullptr ? std::string() : pair_name(frame_, meetings_, *pair_);
  }

 private:
  bool is_drawn(const Meetings::Pair& pair) const { return pair.b < picture_.nodes.size(); }
  ImVec2 centre(std::size_t node) const {
    return {box_.left + picture_.nodes[node].at.x, box_.top + picture_.nodes[node].at.y};
  }
  Box moved(const Box& box) const {
    return {box_.left + box.left, box_.top + box.top, box_.left + box.right, box_.top + box.bottom};
  }

  // Lines are pressed on the ground behind the circles.
  void take_ground() {
    const NodeId id = frame_.id_of("chart");
    const ImRect rect(box_.min(), box_.max());
    bool hovered = false, held = false, pressed = false;
    if (ImGui::ItemAdd(rect, id, nullptr, ImGuiItemFlags_NoNav))
      pressed = ImGui::ButtonBehavior(rect, id, &hovered, &held);
    if (!hovered) return;
    float least = kNearLine;
    for (const Meetings::Pair& pair : meetings_.pairs) {
      if (!is_drawn(pair)) continue;
      const float distance = distance_to_line(ImGui::GetIO().MousePos, centre(pair.a), centre(pair.b));
      if (distance >= least) continue;
      least = distance;
      pair_ = &pair;
    }
    if (pair_ == nullptr) return;
    frame_.output.hand_cursor = true;
    if (pressed) choose(frame_, meetings_, *pair_);
  }

  // What the pointer is over, else what has the focus, else what is chosen.
  void find_what_stands_out() {
    if (nodes_.hovered()) pair_ = nullptr;
    node_ = nodes_.hovered();
    if (node_ || pair_ != nullptr) return;
    node_ = nodes_.focused();
    for (std::size_t i = 0; i < picture_.nodes.size() && !node_; ++i) {
      if (is_chosen(frame_, meetings_.parties[i])) node_ = i;
    }
    for (const Meetings::Pair& pair : meetings_.pairs) {
      if (!node_ && is_drawn(pair) && is_chosen(frame_, meetings_, pair)) pair_ = &pair;
    }
  }

  bool anything_stands_out() const { return node_ || pair_ != nullptr; }
  bool stands_out(const Meetings::Pair& pair) const {
    return node_ ? pair.a == *node_ || pair.b == *node_ : pair_ == &pair;
  }
  bool stands_out(std::size_t node) const {
    if (!node_) return pair_ != nullptr && (pair_->a == node || pair_->b == node);
    return node == *node_ || std::ranges::any_of(meetings_.pairs, [&](const Meetings::Pair& pair) {
             return stands_out(pair) && (pair.a == node || pair.b == node);
           });
  }

  void draw_line_of(const Meetings::Pair& pair) const {
    const double share = std::log1p(static_cast<double>(pair.meetings)) / std::log1p(static_cast<double>(most()));
    const float width = kThinnest + (kThickest - kThinnest) * static_cast<float>(share);
    const bool is_strong = frame_.stroke() > kHairline;
    ImU32 ink = faded(frame_.palette.border_strong, is_strong ? 1 : 0.6f);
    if (anything_stands_out())
      ink = stands_out(pair) ? frame_.palette.accent : faded(frame_.palette.border_strong, is_strong ? 0.4f : 0.2f);
    ImGui::GetWindowDrawList()->AddLine(centre(pair.a), centre(pair.b), ink, width);
  }
  std::uint32_t most() const {
    constexpr std::uint32_t kLeast = 3;  // where nobody met as often, no line is the strongest
    return meetings_.pairs.empty() ? kLeast : std::max(kLeast, meetings_.pairs.front().meetings);
  }

  void draw_circle(std::size_t node) const {
    ImDrawList* canvas = ImGui::GetWindowDrawList();
    const float radius = picture_.nodes[node].radius;
    const bool is_dim = anything_stands_out() && !stands_out(node);
    canvas->AddCircleFilled(centre(node), radius + kHairline, frame_.palette.surface_raised);
    canvas->AddCircleFilled(centre(node), radius, is_dim ? faded(frame_.palette.accent, 0.3f) : frame_.palette.accent);
    const bool is_marked = is_chosen(frame_, meetings_.parties[node]) || nodes_.hovered() == node;
    if (is_marked) canvas->AddCircle(centre(node), radius + kStrokeStrong, frame_.palette.text, 0, kStrokeStrong);
    const float side = radius + kStrokeStrong;
    const auto [x, y] = centre(node);
    draw_focus_ring(frame_, nodes_.id(node), {x - side, y - side, x + side, y + side}, side);
  }

  // A name is read before the lines behind it.
  void draw_ground_of_name(std::size_t node) const {
    const Box& label = picture_.nodes[node].label;
    if (label.width() > 0 && node_ != node)
      fill(moved(label).inset(-kHairline, 0), faded(frame_.palette.surface_raised, 0.85f), kRadiusSmall);
  }

  void draw_name(std::size_t node) const {
    const Box& label = picture_.nodes[node].label;
    if (label.width() <= 0 || node_ == node) return;
    const bool is_dim = anything_stands_out() && !stands_out(node);
    draw_line(frame_, frame_.type.small, moved(label), is_dim ? frame_.palette.text_muted : frame_.palette.text,
              meetings_.parties[node].name, Align::centre);
  }

  // Over everything, wherever there is room.
  void draw_full_name(std::size_t node) const {
    const std::string& name = meetings_.parties[node].name;
    const float width = std::min(std::ceil(measure(frame_.type.small_bold, name)) + 2 * kSpace2, box_.width());
    const float height = frame_.type.small_bold.line_height + kSpace1;
    const auto [x, y] = centre(node);
    const float away = picture_.nodes[node].radius + kSpace1 + frame_.focus_ring();
    const float left = frame_.snapped(std::clamp(x - width / 2, box_.left, box_.right - width));
    const float top = y + away + height <= box_.bottom ? y + away : y - away - height;
    const Box box{left, top, left + width, top + height};
    fill(box, frame_.palette.surface_raised, kRadiusSmall);
    outline(box, frame_.palette.border_strong, kRadiusSmall);
    draw_line(frame_, frame_.type.small_bold, box.inset(kSpace2, 0), frame_.palette.text, name, Align::centre);
  }

  Frame& frame_;
  Box box_;
  const NetworkPicture& picture_;
  const Meetings& meetings_;
  NetworkNodes nodes_;
  std::optional<std::size_t> node_;       // what stands out with all of its lines
  const Meetings::Pair* pair_ = nullptr;  // or the one line
};

}  // namespace

std::string draw_network(Frame& frame, const Box& box, MeetingsState& state) {
  Network network(frame, box, state.picture, state.roving);
  network.draw();
  return network.caption();
}

}  // namespace tracuu::ui
