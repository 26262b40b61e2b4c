#include "engine/described.h"

namespace tracuu::engine {

// The window of the rows is the tool's own; the search has none.

constexpr std::string_view kLineOrders[] = {"document", "left", "right", "node"};
template <>
const std::span<const std::string_view> Named<LineOrder>::names{kLineOrders};

constexpr std::string_view kMeasures[] = {"log_likelihood", "log_dice", "mi3", "t_score", "frequency"};
template <>
const std::span<const std::string_view> Named<Measure>::names{kMeasures};

constexpr std::string_view kTermOrders[] = {"frequency", "documents", "alphabet"};
template <>
const std::span<const std::string_view> Named<TermOrder>::names{kTermOrders};

constexpr Field kConcordanceRequest[] = {
    FIELD(ConcordanceRequest, search).spread(kSearchAlone),
    FIELD(ConcordanceRequest, offset),
    FIELD(ConcordanceRequest, limit),
    FIELD(ConcordanceRequest, node),
    FIELD(ConcordanceRequest, beside),
    FIELD(ConcordanceRequest, left),
    FIELD(ConcordanceRequest, right),
    FIELD(ConcordanceRequest, order),
};
template <>
const Shape Described<ConcordanceRequest>::shape{kConcordanceRequest};

constexpr Field kCollocationsRequest[] = {
    FIELD(CollocationsRequest, search).spread(kSearchAlone),
    FIELD(CollocationsRequest, offset),
    FIELD(CollocationsRequest, limit),
    FIELD(CollocationsRequest, node),
    FIELD(CollocationsRequest, left),
    FIELD(CollocationsRequest, right),
    FIELD(CollocationsRequest, measure),
    FIELD(CollocationsRequest, least),
};
template <>
const Shape Described<CollocationsRequest>::shape{kCollocationsRequest};

constexpr Field kNgramsRequest[] = {
    FIELD(NgramsRequest, search).spread(kSearchAlone),
    FIELD(NgramsRequest, offset),
    FIELD(NgramsRequest, limit),
    FIELD(NgramsRequest, node),
    FIELD(NgramsRequest, size),
};
template <>
const Shape Described<NgramsRequest>::shape{kNgramsRequest};

constexpr Field kFrequencyRequest[] = {
    FIELD(FrequencyRequest, search).spread(),
    FIELD(FrequencyRequest, node),
    FIELD(FrequencyRequest, by),
    FIELD(FrequencyRequest, within),
};
template <>
const Shape Described<FrequencyRequest>::shape{kFrequencyRequest};

constexpr Field kDispersionRequest[] = {
    FIELD(DispersionRequest, search).spread(kSearchAlone),
    FIELD(DispersionRequest, offset),
    FIELD(DispersionRequest, limit),
    FIELD(DispersionRequest, node),
};
template <>
const Shape Described<DispersionRequest>::shape{kDispersionRequest};

constexpr Field kKeynessRequest[] = {
    FIELD(KeynessRequest, search).spread(kSearchAlone),
    FIELD(KeynessRequest, offset),
    FIELD(KeynessRequest, limit),
    FIELD(KeynessRequest, size),
    FIELD(KeynessRequest, rarer),
    FIELD(KeynessRequest, least),
};
template <>
const Shape Described<KeynessRequest>::shape{kKeynessRequest};

constexpr Field kVocabularyRequest[] = {
    FIELD(VocabularyRequest, search).spread(kSearchAlone),
    FIELD(VocabularyRequest, offset),
    FIELD(VocabularyRequest, limit),
    FIELD(VocabularyRequest, beginning),
    FIELD(VocabularyRequest, order),
};
template <>
const Shape Described<VocabularyRequest>::shape{kVocabularyRequest};

}  // namespace tracuu::engine
