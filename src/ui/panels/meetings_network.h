// Who met whom as a network: parties as circles by how often they met anybody, pairs as lines by how often they met.
// What is pointed at or has the focus stands out with all that belongs to it. What is pressed is the party or the pair
// whose meetings are listed below; the pairs of a party that was pressed follow as buttons.
#pragma once

#include "ui/panels/meetings.h"

namespace tracuu::ui {

float meetings_network_height(const Frame& frame, const engine::Meetings& meetings, float width);
void draw_meetings_network(Frame& frame, const Box& box, const engine::Meetings& meetings, MeetingsState& state);

}  // namespace tracuu::ui
