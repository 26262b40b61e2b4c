#include "engine/described.h"

namespace tracuu::engine {

constexpr Field kContrastRequest[] = {
    FIELD(ContrastRequest, search).spread(kSearchAlone),
    FIELD(ContrastRequest, by),
    FIELD(ContrastRequest, a),
    FIELD(ContrastRequest, b),
    FIELD(ContrastRequest, kind),
    FIELD(ContrastRequest, offset),
    FIELD(ContrastRequest, limit),
};
template <>
const Shape Described<ContrastRequest>::shape{kContrastRequest};

constexpr Field kContrastRow[] = {
    FIELD(ContrastRow, kind), FIELD(ContrastRow, name),           FIELD(ContrastRow, a),
    FIELD(ContrastRow, b),    FIELD(ContrastRow, share_a),        FIELD(ContrastRow, share_b),
    FIELD(ContrastRow, few),  FIELD(ContrastRow, log_likelihood), FIELD(ContrastRow, log_ratio),
};
template <>
const Shape Described<ContrastRow>::shape{kContrastRow};

constexpr Field kChoice[] = {FIELD(Contrast::Choice, value), FIELD(Contrast::Choice, documents)};
template <>
const Shape Described<Contrast::Choice>::shape{kChoice};

constexpr Field kContrast[] = {
    FIELD(Contrast, by),          FIELD(Contrast, a),    FIELD(Contrast, b),       FIELD(Contrast, documents_a),
    FIELD(Contrast, documents_b), FIELD(Contrast, both), FIELD(Contrast, choices), FIELD(Contrast, total),
    FIELD(Contrast, offset),      FIELD(Contrast, rows),
};
template <>
const Shape Described<Contrast>::shape{kContrast};

}  // namespace tracuu::engine
