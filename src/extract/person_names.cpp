#include "extract/person_names.h"

#include <algorithm>

#include "extract/name_match.h"

namespace tracuu::extract {

namespace {

// Names are compared each with each: of a longer list only so many.
constexpr std::size_t kMostCompared = 400;

}  // namespace

PersonNames::PersonNames(const std::vector<FoundPerson>& found, const Reading& reading)
    : found_(found), reading_(reading), name_of_(found.size(), kNobody) {
  gather();
  merge_spellings();
  merge_short_names();
  number_persons();
}

void PersonNames::gather() {
  std::unordered_map<KeyHash, std::uint32_t> known;
  for (std::uint32_t i = 0; i < found_.size(); ++i) {
    const Span words = found_[i].name;
    if (words.size() == 0) continue;
    const KeyHash key = key_of(reading_, words);
    const auto [place, is_new] = known.try_emplace(key, static_cast<std::uint32_t>(names_.size()));
    if (is_new) {
      by_first_word_[reading_.words[words.first].key].push_back(place->second);
      names_.emplace_back();
      names_.back().words = words;
      names_.back().key = key;
    }
    names_[place->second].mentions.push_back(i);
    name_of_[i] = place->second;
  }
}

std::uint32_t PersonNames::root(std::uint32_t name) const {
  while (names_[name].merged_into != kNobody) name = names_[name].merged_into;
  return name;
}

void PersonNames::merge(std::uint32_t a, std::uint32_t b) {
  a = root(a);
  b = root(b);
  if (a != b) names_[std::max(a, b)].merged_into = std::min(a, b);
}

bool PersonNames::share_title(const Name& a, const Name& b) const {
  for (const std::uint32_t i : a.mentions) {
    for (const std::uint32_t k : b.mentions) {
      if (are_of_different_countries(found_[i], found_[k])) continue;
      const bool is_shared = std::ranges::any_of(found_[i].titles, [&](const FoundTitle& title) {
        return std::ranges::any_of(found_[k].titles, [&](const FoundTitle& other) {
          return key_of(reading_, title.words) == key_of(reading_, other.words);
        });
      });
      if (is_shared) return true;
    }
  }
  return false;
}

void PersonNames::merge_spellings() {
  for (std::uint32_t i = 1; i < found_.size(); ++i) {
    if (found_[i].is_other_spelling) merge(name_of_[i - 1], name_of_[i]);
  }
  const std::size_t count = std::min(names_.size(), kMostCompared);
  for (std::uint32_t i = 0; i < count; ++i) {
    for (std::uint32_t k = i + 1; k < count; ++k) {
      const NameMatch match = match_names(reading_, names_[i].words, names_[k].words);
      if (match == NameMatch::sure || (match == NameMatch::likely && share_title(names_[i], names_[k]))) merge(i, k);
    }
  }
}

// The first longer name that it may be short for.
void PersonNames::merge_short_names() {
  const std::size_t count = std::min(names_.size(), kMostCompared);
  for (std::uint32_t i = 0; i < count; ++i) {
    for (std::uint32_t k = 0; k < count; ++k) {
      if (!is_short_for(reading_, names_[i].words, names_[k].words)) continue;
      merge(i, k);
      break;
    }
  }
}

// One Vietnamese syllable behind an office, of nobody that the text names in full: "Chủ tịch Phân ban".
bool PersonNames::is_doubtful(const Name& name) const {
  if (name.words.size() != 1 || !reading_.words[name.words.first].is_syllable) return false;
  return std::ranges::none_of(name.mentions, [&](std::uint32_t i) { return found_[i].has_honorific; });
}

void PersonNames::number_persons() {
  std::vector<std::uint8_t> is_named(names_.size());
  for (std::uint32_t i = 0; i < names_.size(); ++i) is_named[root(i)] |= root(i) != i || !is_doubtful(names_[i]);
  for (std::uint32_t i = 0; i < names_.size(); ++i) {
    Name& owner = names_[root(i)];
    if (is_named[root(i)] == 0) continue;
    if (owner.person == kNobody) owner.person = count_++;
    names_[i].person = owner.person;
  }
}

std::uint32_t PersonNames::person_of(std::uint32_t mention) const {
  return name_of_[mention] == kNobody ? kNobody : names_[name_of_[mention]].person;
}

// The longest name whose words begin here; one word alone only where it could be nothing else.
std::uint32_t PersonNames::name_at(std::uint32_t word) const {
  const auto same_begin = by_first_word_.find(reading_.words[word].key);
  if (same_begin == by_first_word_.end()) return kNobody;
  std::uint32_t best = kNobody;
  const std::vector<std::uint32_t>& names = same_begin->second;
  for (std::size_t k = 0; k < std::min(names.size(), kMostCompared); ++k) {
    const Name& name = names_[names[k]];
    const std::uint32_t last = word + name.words.size();
    const bool is_sure =
        name.words.size() > 1 || (!reading_.words[word].is_syllable && !reading_.words[word].starts_sentence);
    if (!is_sure || last > reading_.words.size() || key_of(reading_, {word, last}) != name.key) continue;
    if (best == kNobody || name.words.size() > names_[best].words.size()) best = names[k];
  }
  return best;
}

std::vector<FoundPerson> PersonNames::bare_names() const {
  std::vector<FoundPerson> bare;
  if (names_.empty()) return bare;
  std::size_t at = 0;
  for (std::uint32_t i = 0; i < reading_.words.size(); ++i) {
    while (at < found_.size() && found_[at].words.last <= i) ++at;
    if (at < found_.size() && found_[at].words.first <= i) {
      i = found_[at].words.last - 1;
      continue;
    }
    const Piece* piece = reading_.piece_at(i);
    if (!reading_.is_capital(i) || piece == nullptr || piece->words.size() > 1) continue;
    const std::uint32_t name = name_at(i);
    if (name == kNobody) continue;
    FoundPerson person;
    person.words = person.name = {i, i + names_[name].words.size()};
    person.person = names_[name].person;
    bare.push_back(person);
    i = person.words.last - 1;
  }
  return bare;
}

}  // namespace tracuu::extract
