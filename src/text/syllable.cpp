#include "text/syllable.h"

#include <algorithm>
#include <array>
#include <cstdint>

#include "base/utf8.h"
#include "text/normalise.h"
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

// The bytes of a rhyme, of which there are six at most, as one number.
constexpr std::uint64_t packed(std::string_view rhyme) {
  std::uint64_t bytes = 0;
  for (const char byte : rhyme) bytes = bytes << 8 | static_cast<unsigned char>(byte);
  return bytes;
}

template <std::size_t size>
constexpr std::array<std::uint64_t, size> sorted(const std::string_view (&rhymes)[size]) {
  std::array<std::uint64_t, size> packs{};
  std::ranges::transform(rhymes, packs.begin(), packed);
  std::ranges::sort(packs);
  return packs;
}

// Asked for every word of a text, with every initial that it may begin with.
constexpr auto kPackedRhymes = sorted(kRhymes);
constexpr auto kPackedAfterQu = sorted(kRhymesAfterQu);
constexpr auto kPackedAfterGi = sorted(kRhymesAfterGi);

template <typename Packs>
bool holds(const Packs& packs, std::string_view rhyme) {
  return rhyme.size() <= sizeof(std::uint64_t) && std::ranges::binary_search(packs, packed(rhyme));
}

bool is_rhyme(std::string_view initial, std::string_view rhyme) {
  return holds(kPackedRhymes, rhyme) || (initial == "qu" && holds(kPackedAfterQu, rhyme)) ||
         (initial == "gi" && holds(kPackedAfterGi, rhyme));
}

bool is_whole(std::string_view letters) {
  if (holds(kPackedRhymes, letters)) return true;
  return std::ranges::any_of(kInitials, [letters](std::string_view initial) {
    return letters.starts_with(initial) && is_rhyme(initial, letters.substr(initial.size()));
  });
}

bool allows(std::string_view letters, std::string_view tones) {
  const bool stops = std::ranges::any_of(kStops, [&](std::string_view stop) { return letters.ends_with(stop); });
  return tones.size() <= 1 && (!stops || tones == "4" || tones == "5");
}

constexpr char32_t kToneMarks[] = {0, 0x300, 0x309, 0x303, 0x301, 0x323};  // by the digit of a key

// Which letter carries the tone mark: the last with a mark of its own; else the last vowel before a consonant, the
// middle one of three, the first of two. The u of qu and the i of gi before a vowel are no vowels.
std::size_t tone_place(std::u32string_view letters) {
  constexpr std::u32string_view kVowels = U"aăâeêioôơuưy", kMarked = U"ăâêôơư";
  std::size_t begin = letters.find_first_of(kVowels);
  if (begin == std::u32string_view::npos) return letters.size();
  const bool is_glide =
      begin == 1 && ((letters[0] == U'q' && letters[1] == U'u') || (letters[0] == U'g' && letters[1] == U'i'));
  if (is_glide && begin + 1 < letters.size() && kVowels.find(letters[begin + 1]) != std::u32string_view::npos) ++begin;
  if (const std::size_t marked = letters.find_last_of(kMarked); marked != std::u32string_view::npos) return marked;
  const std::size_t end = std::min(letters.find_first_not_of(kVowels, begin), letters.size());
  if (end != letters.size()) return end - 1;
  return end - begin == 3 ? begin + 1 : begin;
}

}  // namespace

std::string write_syllable(std::string_view key) {
  const KeyParts parts = key_parts(key);
  const std::u32string letters = utf8::decode_all(parts.letters);
  const std::size_t place = parts.tones.size() == 1 ? tone_place(letters) : letters.size();
  std::string written;
  for (std::size_t i = 0; i < letters.size(); ++i) {
    utf8::append(written, letters[i]);
    if (i == place) utf8::append(written, kToneMarks[parts.tones[0] - '0']);
  }
  return to_nfc(written);
}

bool is_possible_syllable(std::string_view key) {
  const KeyParts parts = key_parts(key);
  return is_whole(parts.letters) && allows(parts.letters, parts.tones);
}

}  // namespace tracuu::text
