#include "engine/described.h"

namespace tracuu::engine {

template <>
const Shape Described<OverviewRequest>::shape{};

constexpr Field kOverviewValue[] = {
    FIELD(OverviewValue, value),
    FIELD(OverviewValue, documents),
};
template <>
const Shape Described<OverviewValue>::shape{kOverviewValue};

constexpr Field kOverviewGroup[] = {
    FIELD(Overview::Group, facet),
    FIELD(Overview::Group, all_values),
    FIELD(Overview::Group, values),
};
template <>
const Shape Described<Overview::Group>::shape{kOverviewGroup};

constexpr Field kDateState[] = {
    FIELD(DateState, day),  FIELD(DateState, month),    FIELD(DateState, year),
    FIELD(DateState, none), FIELD(DateState, inferred),
};
template <>
const Shape Described<DateState>::shape{kDateState};

constexpr Field kOverview[] = {
    FIELD(Overview, tokens),  FIELD(Overview, terms),    FIELD(Overview, years),       FIELD(Overview, groups),
    FIELD(Overview, names),   FIELD(Overview, dates),    FIELD(Overview, reported),    FIELD(Overview, derived_titles),
    FIELD(Overview, skipped), FIELD(Overview, repaired), FIELD(Overview, fingerprint),
};
template <>
const Shape Described<Overview>::shape{kOverview};

}  // namespace tracuu::engine
