#include "engine/described.h"

namespace tracuu::engine {

constexpr Field kCompleteRequest[] = {
    FIELD(CompleteRequest, text),
    FIELD(CompleteRequest, limit),
};
template <>
const Shape Described<CompleteRequest>::shape{kCompleteRequest};

constexpr Field kCompletionsItem[] = {
    FIELD(Completions::Item, query),
    FIELD(Completions::Item, label),
    FIELD(Completions::Item, is_name),
};
template <>
const Shape Described<Completions::Item>::shape{kCompletionsItem};

constexpr Field kCompletions[] = {
    FIELD(Completions, text),
    FIELD(Completions, items),
};
template <>
const Shape Described<Completions>::shape{kCompletions};

constexpr Field kCountRequest[] = {
    FIELD(CountRequest, search).spread(),
    FIELD(CountRequest, queries),
};
template <>
const Shape Described<CountRequest>::shape{kCountRequest};

constexpr Field kCountsWithoutFilter[] = {
    FIELD(Counts::WithoutFilter, facet),
    FIELD(Counts::WithoutFilter, total),
};
template <>
const Shape Described<Counts::WithoutFilter>::shape{kCountsWithoutFilter};

constexpr Field kCountsOtherQuery[] = {
    FIELD(Counts::OtherQuery, query),
    FIELD(Counts::OtherQuery, total),
};
template <>
const Shape Described<Counts::OtherQuery>::shape{kCountsOtherQuery};

constexpr Field kCounts[] = {
    FIELD(Counts, unfiltered),
    FIELD(Counts, filters),
    FIELD(Counts, queries),
};
template <>
const Shape Described<Counts>::shape{kCounts};

}  // namespace tracuu::engine
