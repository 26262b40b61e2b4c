#include "extract/lexicon_classes.h"

#include <algorithm>
#include <iterator>

namespace tracuu::extract {

namespace {

// In the order of PhraseClass.
constexpr std::string_view kNames[] = {"none",
                                       "country",
                                       "country_prefix",
                                       "country_short",
                                       "city",
                                       "province",
                                       "region",
                                       "sea",
                                       "building",
                                       "place",
                                       "place_head",
                                       "organisation",
                                       "organisation_head",
                                       "field",
                                       "role",
                                       "role_tail",
                                       "rank",
                                       "honorific",
                                       "pronoun",
                                       "surname",
                                       "particle",
                                       "visit",
                                       "encounter",
                                       "conference",
                                       "agreement",
                                       "anniversary",
                                       "election",
                                       "occasion",
                                       "group",
                                       "unit",
                                       "counted",
                                       "scale",
                                       "currency",
                                       "verb",
                                       "deed",
                                       "beneficiary",
                                       "stop",
                                       "cue"};
static_assert(std::size(kNames) == static_cast<std::size_t>(PhraseClass::cue) + 1);

}  // namespace

std::optional<PhraseClass> class_of_name(std::string_view name) {
  const auto* const found = std::ranges::find(kNames, name);
  if (found == std::end(kNames)) return std::nullopt;
  return static_cast<PhraseClass>(found - std::begin(kNames));
}

}  // namespace tracuu::extract
