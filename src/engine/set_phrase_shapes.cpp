#include "engine/described.h"

namespace tracuu::engine {

template <>
const std::span<const std::string_view> Named<EntityOrder>::names;

constexpr Field kPhrasesRequest[] = {
    FIELD(PhrasesRequest, search).spread(kSearchAlone),
    FIELD(PhrasesRequest, text),
    FIELD(PhrasesRequest, order),
    FIELD(PhrasesRequest, offset),
    FIELD(PhrasesRequest, limit),
};
template <>
const Shape Described<PhrasesRequest>::shape{kPhrasesRequest};

constexpr Field kPhraseRow[] = {
    FIELD(PhraseRow, text),           FIELD(PhraseRow, documents),
    FIELD(PhraseRow, variants),       FIELD(PhraseRow, first).omitted(),
    FIELD(PhraseRow, last).omitted(),
};
template <>
const Shape Described<PhraseRow>::shape{kPhraseRow};

constexpr Field kPhrases[] = {FIELD(Phrases, total), FIELD(Phrases, offset), FIELD(Phrases, rows)};
template <>
const Shape Described<Phrases>::shape{kPhrases};

constexpr Field kPhraseRequest[] = {
    FIELD(PhraseRequest, search).spread(kSearchAlone),
    FIELD(PhraseRequest, phrase).required(),
    FIELD(PhraseRequest, offset),
    FIELD(PhraseRequest, limit),
};
template <>
const Shape Described<PhraseRequest>::shape{kPhraseRequest};

constexpr Field kPhraseChange[] = {FIELD(PhraseChange, dropped), FIELD(PhraseChange, added)};
template <>
const Shape Described<PhraseChange>::shape{kPhraseChange};

constexpr Field kPhraseVariant[] = {
    FIELD(PhraseVariant, text),           FIELD(PhraseVariant, change).spread(),
    FIELD(PhraseVariant, documents),      FIELD(PhraseVariant, first).omitted(),
    FIELD(PhraseVariant, last).omitted(),
};
template <>
const Shape Described<PhraseVariant>::shape{kPhraseVariant};

constexpr Field kPhraseYear[] = {FIELD(PhraseYear, year), FIELD(PhraseYear, documents),
                                 FIELD(PhraseYear, change).spread()};
template <>
const Shape Described<PhraseYear>::shape{kPhraseYear};

constexpr Field kPhrasePassage[] = {
    FIELD(PhrasePassage, document),
    FIELD(PhrasePassage, title),
    FIELD(PhrasePassage, date),
    FIELD(PhrasePassage, sentence),
    FIELD_OVER(PhrasePassage, phrase, sentence),
    FIELD(PhrasePassage, begin),
    FIELD(PhrasePassage, end),
};
template <>
const Shape Described<PhrasePassage>::shape{kPhrasePassage};

constexpr Field kPhrasePage[] = {
    FIELD(PhrasePage, phrase), FIELD(PhrasePage, known),        FIELD(PhrasePage, documents), FIELD(PhrasePage, first),
    FIELD(PhrasePage, last),   FIELD(PhrasePage, all_variants), FIELD(PhrasePage, variants),  FIELD(PhrasePage, years),
    FIELD(PhrasePage, total),  FIELD(PhrasePage, offset),       FIELD(PhrasePage, rows),
};
template <>
const Shape Described<PhrasePage>::shape{kPhrasePage};

}  // namespace tracuu::engine
