#include "ui/panels/network_pairs.h"

#include <algorithm>
#include <string>
#include <vector>

#include "app/meetings_wording.h"
#include "ui/panels/meetings_choice.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/options.h"

namespace tracuu::ui {

namespace {

using engine::Meetings;

struct Offer {
  const Meetings::Pair* pair;
  std::string label;  // the other one and how often
};

std::vector<Offer> offers_of(const Frame& frame, const Meetings& meetings) {
  std::vector<Offer> offers;
  const std::string& a = frame.view.knowledge.question.a;
  const auto party = std::ranges::find(meetings.parties, a, &Meetings::Party::name);
  if (a.empty() || party == meetings.parties.end()) return offers;
  const auto place = static_cast<std::uint32_t>(party - meetings.parties.begin());
  for (const Meetings::Pair& pair : meetings.pairs) {
    if (pair.a != place && pair.b != place) continue;
    const std::string& other = meetings.parties[pair.a == place ? pair.b : pair.a].name;
    offers.push_back({&pair, app::times_text(other, pair.meetings, frame.lang())});
  }
  return offers;
}

std::string heading_of(const Frame& frame) {
  return format_text(TextKey::ui_network_of, frame.lang(), {frame.view.knowledge.question.a});
}

// Calls draw(place, offer) for each; returns the bottom.
template <typename Draw>
float for_each_place(const Frame& frame, const Box& box, const std::vector<Offer>& offers, Draw draw) {
  Flow flow(frame, box);
  for (const Offer& offer : offers) draw(flow.take(button_width(frame, offer.label)), offer);
  return flow.bottom();
}

}  // namespace

float network_pairs_height(const Frame& frame, const Meetings& meetings, float width) {
  const std::vector<Offer> offers = offers_of(frame, meetings);
  if (offers.empty()) return 0;
  const float bottom = for_each_place(frame, {0, 0, width, 0}, offers, [](const Box&, const Offer&) {});
  return kSpace2 + frame.type.small_bold.line_height + kSpace1 + bottom;
}

void draw_network_pairs(Frame& frame, const Box& box, const Meetings& meetings) {
  const std::vector<Offer> offers = offers_of(frame, meetings);
  if (offers.empty()) return;
  Box rest{box.left, box.top + kSpace2, box.right, box.bottom};
  const std::string heading = heading_of(frame);
  const NodeScope group(frame, Role::group, "pairs", rest, heading);
  draw_line(frame, frame.type.small_bold, rest.take_top(frame.type.small_bold.line_height), frame.palette.text_muted,
            heading);
  rest.top += kSpace1;
  for_each_place(frame, rest, offers, [&](const Box& place, const Offer& offer) {
    const std::string name = pair_name(frame, meetings, *offer.pair);
    const ButtonSpec spec{.key = offer.label,
                          .name = name,
                          .label = offer.label,
                          .style = ButtonStyle::framed,
                          .toggle = true,
                          .on = is_chosen(frame, meetings, *offer.pair)};
    if (button(frame, place, spec)) choose(frame, meetings, *offer.pair);
  });
}

}  // namespace tracuu::ui
