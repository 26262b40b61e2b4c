#include "engine/described.h"

namespace tracuu::engine {

constexpr Field kMentionsRequest[] = {FIELD(MentionsRequest, id).named("document"), FIELD(MentionsRequest, part)};
template <>
const Shape Described<MentionsRequest>::shape{kMentionsRequest};

constexpr Field kThing[] = {
    FIELD(Mentions::Thing, entity).spread(), FIELD(Mentions::Thing, known).omitted(),
    FIELD(Mentions::Thing, sort).omitted(),  FIELD(Mentions::Thing, country).omitted(),
    FIELD(Mentions::Thing, body).omitted(),  FIELD(Mentions::Thing, year_from).omitted(),
    FIELD(Mentions::Thing, roles),           FIELD(Mentions::Thing, value),
    FIELD(Mentions::Thing, edges),
};
template <>
const Shape Described<Mentions::Thing>::shape{kThing};

constexpr Field kAct[] = {
    FIELD(Mentions::Act, actor), FIELD(Mentions::Act, addressee), FIELD(Mentions::Act, kind),
    FIELD(Mentions::Act, begin), FIELD(Mentions::Act, end),
};
template <>
const Shape Described<Mentions::Act>::shape{kAct};

constexpr Field kMentions[] = {
    FIELD(Mentions, id).named("document"),
    FIELD(Mentions, part),
    FIELD(Mentions, parts),
    FIELD(Mentions, things),
    FIELD(Mentions, acts),
};
template <>
const Shape Described<Mentions>::shape{kMentions};

}  // namespace tracuu::engine
