#include "engine/described.h"

namespace tracuu::engine {

constexpr Field kExtent[] = {
    FIELD(Extent, done),
    FIELD(Extent, documents).named("selected"),
    FIELD(Extent, tokens),
    FIELD(Extent, file_name).omitted(),
};
template <>
const Shape Described<Extent>::shape{kExtent};

constexpr Field kConcordanceLine[] = {
    FIELD(ConcordanceLine, document), FIELD(ConcordanceLine, title), FIELD(ConcordanceLine, date),
    FIELD(ConcordanceLine, source),   FIELD(ConcordanceLine, left),  FIELD(ConcordanceLine, node),
    FIELD(ConcordanceLine, right),    FIELD(ConcordanceLine, begin), FIELD(ConcordanceLine, end),
};
template <>
const Shape Described<ConcordanceLine>::shape{kConcordanceLine};

constexpr Field kConcordance[] = {
    FIELD(Concordance, extent).spread(), FIELD(Concordance, total),  FIELD(Concordance, listed),
    FIELD(Concordance, documents_with),  FIELD(Concordance, offset), FIELD(Concordance, lines),
};
template <>
const Shape Described<Concordance>::shape{kConcordance};

constexpr Field kTermRow[] = {
    FIELD(TermRow, text),      FIELD(TermRow, query),          FIELD(TermRow, count),    FIELD(TermRow, documents),
    FIELD(TermRow, elsewhere), FIELD(TermRow, log_likelihood), FIELD(TermRow, log_dice), FIELD(TermRow, mi3),
    FIELD(TermRow, t_score),   FIELD(TermRow, log_ratio),
};
template <>
const Shape Described<TermRow>::shape{kTermRow};

constexpr Field kTermTable[] = {
    FIELD(TermTable, extent).spread(),
    FIELD(TermTable, node_count),
    FIELD(TermTable, tokens_elsewhere),
    FIELD(TermTable, least),
    FIELD(TermTable, total),
    FIELD(TermTable, offset),
    FIELD(TermTable, rows),
};
template <>
const Shape Described<TermTable>::shape{kTermTable};

constexpr Field kFrequencyBar[] = {
    FIELD(FrequencyBar, value),     FIELD(FrequencyBar, count),         FIELD(FrequencyBar, tokens),
    FIELD(FrequencyBar, documents), FIELD(FrequencyBar, all_documents),
};
template <>
const Shape Described<FrequencyBar>::shape{kFrequencyBar};

constexpr Field kFrequencies[] = {
    FIELD(Frequencies, extent).spread(), FIELD(Frequencies, total), FIELD(Frequencies, by),
    FIELD(Frequencies, within),          FIELD(Frequencies, bars),
};
template <>
const Shape Described<Frequencies>::shape{kFrequencies};

constexpr Field kDispersionRow[] = {
    FIELD(DispersionRow, document), FIELD(DispersionRow, title),     FIELD(DispersionRow, date),
    FIELD(DispersionRow, tokens),   FIELD(DispersionRow, positions), FIELD(DispersionRow, begins),
};
template <>
const Shape Described<DispersionRow>::shape{kDispersionRow};

constexpr Field kDispersion[] = {
    FIELD(Dispersion, extent).spread(),
    FIELD(Dispersion, total),
    FIELD(Dispersion, documents_with),
    FIELD(Dispersion, deviation),
    FIELD(Dispersion, juilland),
    FIELD(Dispersion, offset),
    FIELD(Dispersion, rows),
};
template <>
const Shape Described<Dispersion>::shape{kDispersion};

}  // namespace tracuu::engine
