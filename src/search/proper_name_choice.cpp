#include "search/proper_name_choice.h"

#include <algorithm>
#include <string>
#include <unordered_set>

#include "search/key_hash.h"
#include "text/letter_case.h"
#include "text/tokenizer.h"

namespace tracuu::search {

namespace {

using Entry = ProperNameCounts::Entry;

// A corpus of many documents has names enough that recur more often.
constexpr std::uint32_t kLeastDocuments = 2, kLeastOfMany = 3, kMany = 1000;

// a / b >= percent / 100.
bool is_share(std::uint64_t a, std::uint64_t b, std::uint64_t percent) { return a * 100 >= b * percent; }

struct Candidate {
  const Entry* entry = nullptr;
  std::string_view text;
  std::vector<std::uint64_t> syllables;
  std::vector<bool> capitals;

  std::size_t size() const { return syllables.size(); }
  std::uint64_t hash(std::size_t begin, std::size_t end) const {
    std::uint64_t hash = 0;
    for (std::size_t i = begin; i < end; ++i) hash = hash_with(hash, syllables[i]);
    return hash;
  }
  bool is_all_capitals(std::size_t begin) const {
    return std::find(capitals.begin() + static_cast<std::ptrdiff_t>(begin), capitals.end(), false) == capitals.end();
  }
};

Candidate candidate_of(const ProperNameCounts& counts, const Entry& entry) {
  Candidate candidate{&entry, counts.text(entry), {}, {}};
  for (const text::Token& token : text::tokenize(candidate.text)) {
    candidate.syllables.push_back(hash_of_syllable(token.key));
    const std::string_view word = candidate.text.substr(token.range.begin, token.range.end - token.range.begin);
    candidate.capitals.push_back(text::case_of(word) != text::LetterCase::lower);
  }
  return candidate;
}

class Choice {
 public:
  explicit Choice(const ProperNameCounts& counts) : counts_(counts) {}

  bool is_name(const Candidate& candidate) const {
    return stands_inside(candidate) && has_its_bounds(candidate) && !is_chance_meeting(candidate);
  }

  // What the candidate makes superfluous.
  void reduce(const Candidate& longer) {
    const std::size_t size = longer.size();
    if (size < 3) return;
    reduce(longer, longer.hash(0, size - 1));
    std::size_t second = 1;
    while (second < size && !longer.capitals[second]) ++second;
    // A person is met with an office before the name, and is looked for without.
    if (size - second >= 2 && !(second > 1 && longer.is_all_capitals(second)))
      reduce(longer, longer.hash(second, size));
  }
  bool is_reduced(const Candidate& candidate) const { return reduced_.contains(candidate.entry->hash); }

 private:
  static bool stands_inside(const Candidate& candidate) {
    return is_share(candidate.entry->inside, candidate.entry->occurrences, 30);
  }

  bool has_its_bounds(const Candidate& candidate) const {
    const Entry& entry = *candidate.entry;
    if (!is_share(entry.starts, entry.occurrences, 10) || is_cut(candidate)) return false;
    return candidate.capitals.back() ? is_share(entry.ends, entry.occurrences, 25) : is_usual_end(candidate);
  }

  // "Bộ trưởng Ngoại", of "ngoại giao": it goes on in small letters nearly always, or as often as its last syllable
  // does elsewhere.
  bool is_cut(const Candidate& candidate) const {
    const Entry& entry = *candidate.entry;
    if (is_share(entry.open, entry.occurrences, 85)) return true;
    const Entry* last = counts_.find(candidate.hash(candidate.size() - 1, candidate.size()));
    return is_share(entry.open, entry.occurrences, 50) && last != nullptr &&
           is_share(last->open, last->occurrences, 65);
  }

  // Whether the small letters at its end are what usually follows: "Thủ tướng", not "Mỹ tuyên bố".
  bool is_usual_end(const Candidate& candidate) const {
    for (std::size_t end = candidate.size(); end > 1 && !candidate.capitals[end - 1]; --end) {
      const Entry* whole = counts_.find(candidate.hash(0, end));
      const Entry* shorter = counts_.find(candidate.hash(0, end - 1));
      if (whole == nullptr || shorter == nullptr || !is_share(whole->occurrences, shorter->ends, 12)) return false;
    }
    return true;
  }

  bool is_chance_meeting(const Candidate& candidate) const {
    for (std::size_t cut = 1; cut < candidate.size(); ++cut) {
      if (!candidate.capitals[cut]) continue;
      const Entry* left = part(candidate, 0, cut);
      const Entry* right = part(candidate, cut, candidate.size());
      if (left == nullptr || right == nullptr) continue;
      if (!is_share(candidate.entry->occurrences, std::min(left->occurrences, right->occurrences), 50)) return true;
    }
    return false;
  }

  // A part that is met on its own; a single syllable seldom is.
  const Entry* part(const Candidate& candidate, std::size_t begin, std::size_t end) const {
    const Entry* entry = counts_.find(candidate.hash(begin, end));
    if (entry == nullptr || (end - begin == 1 && !is_share(entry->alone, entry->occurrences, 15))) return nullptr;
    return entry;
  }

  void reduce(const Candidate& longer, std::uint64_t hash) {
    const Entry* shorter = counts_.find(hash);
    if (shorter != nullptr && is_share(longer.entry->documents, shorter->documents, 80)) reduced_.insert(hash);
  }

  const ProperNameCounts& counts_;
  std::unordered_set<std::uint64_t> reduced_;
};

std::vector<Candidate> candidates_of(const ProperNameCounts& counts, std::uint32_t least) {
  std::vector<Candidate> candidates;
  for (const Entry& entry : counts.entries()) {
    if (entry.documents < least) continue;
    Candidate candidate = candidate_of(counts, entry);
    if (candidate.size() >= 2) candidates.push_back(std::move(candidate));
  }
  std::ranges::sort(candidates, [](const Candidate& a, const Candidate& b) {
    if (a.entry->documents != b.entry->documents) return a.entry->documents > b.entry->documents;
    return a.text < b.text;
  });
  return candidates;
}

}  // namespace

std::uint64_t hash_of_syllable(std::string_view key) { return hash_with(hash_of_key(key), key.size()); }

std::vector<ProperName> choose_names(const ProperNameCounts& counts, std::uint32_t documents, std::size_t most) {
  std::vector<Candidate> candidates = candidates_of(counts, documents < kMany ? kLeastDocuments : kLeastOfMany);
  Choice choice(counts);
  std::erase_if(candidates, [&](const Candidate& each) { return !choice.is_name(each); });
  for (const Candidate& each : candidates) choice.reduce(each);
  std::vector<ProperName> names;
  for (const Candidate& each : candidates) {
    if (names.size() == most) break;
    if (!choice.is_reduced(each)) names.push_back({each.text, each.entry->documents});
  }
  return names;
}

}  // namespace tracuu::search
