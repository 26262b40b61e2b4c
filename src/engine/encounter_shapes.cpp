#include "engine/described.h"

namespace tracuu::engine {

constexpr std::string_view kPartyKinds[] = {"any", "person", "organisation", "country"};
template <>
const std::span<const std::string_view> Named<PartyKind>::names{kPartyKinds};

template <>
const Shape Described<EntityName>::shape;

constexpr Field kEncountersRequest[] = {
    FIELD(EncountersRequest, search).spread(kSearchAlone),
    FIELD(EncountersRequest, by),
    FIELD(EncountersRequest, a),
    FIELD(EncountersRequest, b),
    FIELD(EncountersRequest, events),
    FIELD(EncountersRequest, newest),
    FIELD(EncountersRequest, offset),
    FIELD(EncountersRequest, limit),
};
template <>
const Shape Described<EncountersRequest>::shape{kEncountersRequest};

constexpr Field kEncounterRow[] = {
    FIELD(EncounterRow, document), FIELD(EncounterRow, title), FIELD(EncounterRow, date),
    FIELD(EncounterRow, a),        FIELD(EncounterRow, b),     FIELD(EncounterRow, form),
    FIELD(EncounterRow, status),   FIELD(EncounterRow, when),  FIELD(EncounterRow, place).omitted(),
    FIELD(EncounterRow, sentence), FIELD(EncounterRow, begin), FIELD(EncounterRow, end),
};
template <>
const Shape Described<EncounterRow>::shape{kEncounterRow};

constexpr Field kEncounters[] = {FIELD(Encounters, total), FIELD(Encounters, offset), FIELD(Encounters, rows)};
template <>
const Shape Described<Encounters>::shape{kEncounters};

constexpr Field kMeetingsRequest[] = {FIELD(MeetingsRequest, search).spread(kSearchAlone), FIELD(MeetingsRequest, by),
                                      FIELD(MeetingsRequest, parties)};
template <>
const Shape Described<MeetingsRequest>::shape{kMeetingsRequest};

constexpr Field kMeetingsParty[] = {FIELD(Meetings::Party, name), FIELD(Meetings::Party, meetings)};
template <>
const Shape Described<Meetings::Party>::shape{kMeetingsParty};

constexpr Field kMeetingsPair[] = {
    FIELD(Meetings::Pair, a),       FIELD(Meetings::Pair, b),     FIELD(Meetings::Pair, meetings),
    FIELD(Meetings::Pair, reports), FIELD(Meetings::Pair, first), FIELD(Meetings::Pair, last),
};
template <>
const Shape Described<Meetings::Pair>::shape{kMeetingsPair};

constexpr Field kMeetings[] = {FIELD(Meetings, all_parties), FIELD(Meetings, parties), FIELD(Meetings, pairs)};
template <>
const Shape Described<Meetings>::shape{kMeetings};

constexpr Field kGapsRequest[] = {FIELD(GapsRequest, search).spread(kSearchAlone), FIELD(GapsRequest, by),
                                  FIELD(GapsRequest, offset), FIELD(GapsRequest, limit)};
template <>
const Shape Described<GapsRequest>::shape{kGapsRequest};

constexpr Field kGapRow[] = {
    FIELD(GapRow, a),    FIELD(GapRow, b),     FIELD(GapRow, meetings), FIELD(GapRow, first),
    FIELD(GapRow, last), FIELD(GapRow, usual), FIELD(GapRow, since),
};
template <>
const Shape Described<GapRow>::shape{kGapRow};

constexpr Field kGaps[] = {FIELD(Gaps, total), FIELD(Gaps, offset), FIELD(Gaps, until), FIELD(Gaps, rows)};
template <>
const Shape Described<Gaps>::shape{kGaps};

constexpr Field kEventRequest[] = {FIELD(EventRequest, search).spread(kSearchAlone),
                                   FIELD(EventRequest, name),
                                   FIELD(EventRequest, by),
                                   FIELD(EventRequest, a),
                                   FIELD(EventRequest, b),
                                   FIELD(EventRequest, day)};
template <>
const Shape Described<EventRequest>::shape{kEventRequest};

constexpr Field kFact[] = {FIELD(EventReports::Fact, text), FIELD(EventReports::Fact, only)};
template <>
const Shape Described<EventReports::Fact>::shape{kFact};

constexpr Field kReport[] = {
    FIELD(EventReports::Report, document), FIELD(EventReports::Report, title),
    FIELD(EventReports::Report, date),     FIELD(EventReports::Report, source),
    FIELD(EventReports::Report, when),     FIELD(EventReports::Report, place).omitted(),
    FIELD(EventReports::Report, form),     FIELD(EventReports::Report, status),
    FIELD(EventReports::Report, sentence), FIELD(EventReports::Report, begin),
    FIELD(EventReports::Report, end),      FIELD(EventReports::Report, persons),
    FIELD(EventReports::Report, acts),     FIELD(EventReports::Report, figures),
    FIELD(EventReports::Report, dates),
};
template <>
const Shape Described<EventReports::Report>::shape{kReport};

constexpr Field kEventReports[] = {FIELD(EventReports, name), FIELD(EventReports, total), FIELD(EventReports, reports)};
template <>
const Shape Described<EventReports>::shape{kEventReports};

}  // namespace tracuu::engine
