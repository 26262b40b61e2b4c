#include "engine/described.h"

namespace tracuu::engine {

constexpr std::string_view kMatches[] = {"same", "twin", "unmarked", "compatible", "alias", "beginning"};
template <>
const std::span<const std::string_view> Named<Explanation::Match>::names{kMatches};

constexpr Field kExplanationForm[] = {
    FIELD(Explanation::Form, form),
    FIELD(Explanation::Form, match),
    FIELD(Explanation::Form, occurrences),
    FIELD(Explanation::Form, in_title),
};
template <>
const Shape Described<Explanation::Form>::shape{kExplanationForm};

// Its range is of the query of the explanation.
constexpr Field kExplanationTerm[] = {
    FIELD(Explanation::Term, typed), FIELD(Explanation::Term, range), FIELD(Explanation::Term, documents),
    FIELD(Explanation::Term, share), FIELD(Explanation::Term, forms),
};
template <>
const Shape Described<Explanation::Term>::shape{kExplanationTerm};

constexpr Field kExplanationPair[] = {
    FIELD(Explanation::Pair, typed),
    FIELD(Explanation::Pair, occurrences),
    FIELD(Explanation::Pair, share),
};
template <>
const Shape Described<Explanation::Pair>::shape{kExplanationPair};

constexpr Field kExplanation[] = {
    FIELD(Explanation, id),       FIELD(Explanation, query),
    FIELD(Explanation, answers),  FIELD(Explanation, score),
    FIELD(Explanation, tokens),   FIELD(Explanation, average_tokens),
    FIELD(Explanation, nearness), FIELD_OVER(Explanation, terms, query),
    FIELD(Explanation, pairs),
};
template <>
const Shape Described<Explanation>::shape{kExplanation};

}  // namespace tracuu::engine
