#include "extract/kind_names.h"

#include <cstddef>

namespace tracuu::extract {

std::string_view name_of(EncounterForm form) {
  static constexpr std::string_view kNames[] = {"meeting", "reception", "talks",  "visit",
                                                "call",    "online",    "letter", "event"};
  return kNames[static_cast<std::size_t>(form)];
}

std::string_view name_of(EncounterStatus status) {
  static constexpr std::string_view kNames[] = {"held", "planned", "denied"};
  return kNames[static_cast<std::size_t>(status)];
}

std::string_view name_of(PlaceKind kind) {
  static constexpr std::string_view kNames[] = {"country",  "city",   "province", "border_gate",
                                                "building", "region", "sea",      "other"};
  return kNames[static_cast<std::size_t>(kind)];
}

std::string_view name_of(EventKind kind) {
  static constexpr std::string_view kNames[] = {"visit",     "meeting",  "conference", "anniversary",
                                                "agreement", "election", "other"};
  return kNames[static_cast<std::size_t>(kind)];
}

std::string_view name_of(YearStatus status) {
  static constexpr std::string_view kNames[] = {"stated", "inferred", "unknown"};
  return kNames[static_cast<std::size_t>(status)];
}

std::string_view name_of(ActorCertainty certainty) {
  static constexpr std::string_view kNames[] = {"named", "resolved", "continued"};
  return kNames[static_cast<std::size_t>(certainty)];
}

std::string_view name_of(ActClass kind) {
  static constexpr std::string_view kNames[] = {"affirm",     "propose", "agree",   "thank",   "congratulate",
                                                "appreciate", "wish",    "commit",  "welcome", "support",
                                                "inform",     "discuss", "express", "condole", "invite"};
  return kNames[static_cast<std::size_t>(kind)];
}

}  // namespace tracuu::extract
