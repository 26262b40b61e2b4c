#include "ui/panels/network_nodes.h"

#include <cmath>
#include <limits>
#include <string>

#include "app/meetings_wording.h"
#include "ui/panels/meetings_choice.h"
#include "ui/widgets/interaction.h"

namespace tracuu::ui {

NetworkNodes::NetworkNodes(Frame& frame, const Box& box, const NetworkPicture& picture, Roving& roving)
    : frame_(frame), box_(box), picture_(picture), roving_(roving) {
  for (std::size_t i = 0; i < picture.nodes.size(); ++i)
    ids_.push_back(frame.id_of("party " + picture.meetings.parties[i].name));
}

Box NetworkNodes::square(std::size_t node) const {
  const float half = (picture_.side - 1) / 2;
  const float x = box_.left + picture_.nodes[node].at.x, y = box_.top + picture_.nodes[node].at.y;
  return {x - half, y - half, x + half, y + half};
}

void NetworkNodes::take_input() {
  begin_roving(frame_, ids_, ids_.empty() ? 0 : ids_.front(), roving_);
  for (std::size_t i = 0; i < ids_.size(); ++i) add(i);
  if (focused_) take_keys(*focused_);
}

void NetworkNodes::add(std::size_t node) {
  const engine::Meetings::Party& party = picture_.meetings.parties[node];
  const auto parties = static_cast<std::uint32_t>(picture_.nodes.size());
  const Box box = square(node);
  NodeScope item(frame_, Role::listitem, "item " + party.name, box, party.name);
  item.node().position = static_cast<std::uint32_t>(node) + 1;
  item.node().set_size = parties;
  const Interaction state = interact(frame_, ids_[node], box);
  const std::string name = app::met_text(picture_.meetings, static_cast<std::uint32_t>(node), parties, frame_.lang());
  SemanticsNode& button = frame_.add_node(Role::button, ids_[node], box, name);
  button.state |= kStateToggle;
  if (is_chosen(frame_, party)) button.state |= kStateChecked;
  rove(button, roving_);
  if (state.hovered) hovered_ = node;
  if (state.focused) focused_ = node;
  if (state.activated) choose(frame_, party);
}

void NetworkNodes::take_keys(std::size_t from) {
  const RovingStep step = roving_step();
  std::optional<std::size_t> to;
  if (step.to_first) to = 0;
  else if (step.to_last) to = ids_.size() - 1;
  else if (step.any()) to = nearest(from, step.right, step.down);
  if (to) frame_.move_focus_by_pointer(ids_[*to]);
}

// In a direction; what lies aside counts as farther away.
std::optional<std::size_t> NetworkNodes::nearest(std::size_t from, int right, int down) const {
  constexpr float kAside = 2;
  std::optional<std::size_t> best;
  float least = std::numeric_limits<float>::max();
  const NetworkPoint& at = picture_.nodes[from].at;
  for (std::size_t i = 0; i < ids_.size(); ++i) {
    const float x = picture_.nodes[i].at.x - at.x, y = picture_.nodes[i].at.y - at.y;
    const float along = x * static_cast<float>(right) + y * static_cast<float>(down);
    const float aside = right != 0 ? std::abs(y) : std::abs(x);
    if (along <= 0 || along + aside * kAside >= least) continue;
    least = along + aside * kAside;
    best = i;
  }
  return best;
}

}  // namespace tracuu::ui
