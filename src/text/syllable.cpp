#include "text/syllable.h"

#include <algorithm>

#include "text/tokenizer.h"

namespace tracuu::text {

namespace {

// Longest first where one begins another.
constexpr std::string_view kInitials[] = {"ngh", "ng", "nh", "gh", "gi", "qu", "kh", "th", "tr",
                                          "ch",  "ph", "b",  "c",  "d",  "đ",  "g",  "h",  "k",
                                          "l",   "m",  "n",  "p",  "r",  "s",  "t",  "v",  "x"};

constexpr std::string_view kRhymes[] = {
    "a",    "ac",   "ach",  "ai",  "am",  "an",   "ang",  "anh", "ao",  "ap",   "at",   "au",   "ay",   "ăc",
    "ăm",   "ăn",   "ăng",  "ăp",  "ăt",  "âc",   "âm",   "ân",  "âng", "âp",   "ât",   "âu",   "ây",   "e",
    "ec",   "em",   "en",   "eng", "eo",  "ep",   "et",   "ê",   "êch", "êm",   "ên",   "ênh",  "êp",   "êt",
    "êu",   "i",    "ia",   "ich", "im",  "in",   "inh",  "ip",  "it",  "iu",   "iêc",  "iêm",  "iên",  "iêng",
    "iêp",  "iêt",  "iêu",  "o",   "oa",  "oac",  "oach", "oai", "oam", "oan",  "oang", "oanh", "oao",  "oap",
    "oat",  "oay",  "oăc",  "oăm", "oăn", "oăng", "oăt",  "oc",  "oe",  "oen",  "oeo",  "oet",  "oi",   "om",
    "on",   "ong",  "oong", "ooc", "op",  "ot",   "ô",    "ôc",  "ôi",  "ôm",   "ôn",   "ông",  "ôông", "ôp",
    "ôt",   "ơ",    "ơi",   "ơm",  "ơn",  "ơp",   "ơt",   "u",   "ua",  "uân",  "uâng", "uât",  "uây",  "uc",
    "uê",   "uêch", "uênh", "ui",  "um",  "un",   "ung",  "uơ",  "up",  "ut",   "uy",   "uya",  "uych", "uyên",
    "uyêt", "uyn",  "uynh", "uyp", "uyt", "uyu",  "uôc",  "uôi", "uôm", "uôn",  "uông", "uôt",  "ư",    "ưa",
    "ưc",   "ưi",   "ưng",  "ưt",  "ưu",  "ươc",  "ươi",  "ươm", "ươn", "ương", "ươp",  "ươt",  "ươu",  "y",
    "yêm",  "yên",  "yêng", "yêt", "yêu",
};

// What stands behind qu alone.
constexpr std::string_view kRhymesAfterQu[] = {"ynh", "yt", "yp", "ych", "yn", "yu", "ơt", "yên"};
// Behind gi, whose i is the vowel too: giêng, giết.
constexpr std::string_view kRhymesAfterGi[] = {"", "êng", "êt", "êc", "ên"};

constexpr std::string_view kStops[] = {"p", "t", "c", "ch"};

template <typename List>
bool holds(const List& list, std::string_view rhyme) {
  return std::ranges::find(list, rhyme) != std::end(list);
}

bool is_rhyme(std::string_view initial, std::string_view rhyme) {
  return holds(kRhymes, rhyme) || (initial == "qu" && holds(kRhymesAfterQu, rhyme)) ||
         (initial == "gi" && holds(kRhymesAfterGi, rhyme));
}

bool is_whole(std::string_view letters) {
  if (holds(kRhymes, letters)) return true;
  return std::ranges::any_of(kInitials, [letters](std::string_view initial) {
    return letters.starts_with(initial) && is_rhyme(initial, letters.substr(initial.size()));
  });
}

bool allows(std::string_view letters, std::string_view tones) {
  const bool stops = std::ranges::any_of(kStops, [&](std::string_view stop) { return letters.ends_with(stop); });
  return tones.size() <= 1 && (!stops || tones == "4" || tones == "5");
}

}  // namespace

bool is_possible_syllable(std::string_view key) {
  const KeyParts parts = key_parts(key);
  return is_whole(parts.letters) && allows(parts.letters, parts.tones);
}

}  // namespace tracuu::text
