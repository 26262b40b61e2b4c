#include "knowledge/set_phrase_builder.h"

#include <algorithm>
#include <functional>
#include <map>
#include <unordered_map>
#include <utility>

#include "base/stable_order.h"
#include "knowledge/phrase_families.h"
#include "knowledge/series.h"
#include "knowledge/series_ends.h"
#include "text/collation.h"

namespace tracuu::knowledge {

namespace {

using extract::KeyHash;
using extract::Reading;
using extract::Span;

constexpr std::size_t kLeastDocuments = 2;

KeyHash joined(KeyHash members, KeyHash member) { return (members ^ member) * 0xC2B2AE3D27D4EB4F; }

std::size_t documents_of(const std::vector<SetPhrase::Occurrence>& occurrences) {
  std::size_t documents = 0;
  std::uint32_t last = UINT32_MAX;
  for (const SetPhrase::Occurrence& each : occurrences) {
    if (each.document != last) ++documents;
    last = each.document;
  }
  return documents;
}

// A series with its ends, as all documents have it.
struct Unit {
  struct Form {
    std::uint32_t count = 0;
    std::vector<ByteRange> members;
  };
  MemberKeys members;
  std::map<std::string, Form, std::less<>> forms;
  std::vector<SetPhrase::Occurrence> occurrences;
  std::size_t documents = 0;
  KeyHash context = 0;  // what stands on both sides of the first occurrence …
  bool is_set = false;  // … and something else beside another, or it is quoted

  void note_context(KeyHash beside, bool is_quoted) {
    if (occurrences.size() <= 1) context = beside;
    is_set = is_set || is_quoted || context != beside;
  }

  SetPhrase::Variant variant() const {
    const auto fewer = [](const auto& a, const auto& b) { return a.second.count < b.second.count; };
    const auto& [text, form] = *std::max_element(forms.begin(), forms.end(), fewer);
    return {text, form.members, occurrences};
  }
};

std::vector<SetPhrase> gather(std::vector<Unit>& units) {
  std::erase_if(units, [](const Unit& unit) { return unit.documents < kLeastDocuments || !unit.is_set; });
  sort_stably(units, std::greater(), &Unit::documents);
  std::vector<MemberKeys> members;
  for (const Unit& unit : units) members.push_back(unit.members);
  const std::vector<std::uint32_t> main_of = families_of(members);
  std::vector<SetPhrase> phrases;
  std::vector<std::size_t> places(units.size());  // of main forms among the phrases
  for (std::uint32_t i = 0; i < units.size(); ++i) {
    if (main_of[i] == i) {
      places[i] = phrases.size();
      phrases.emplace_back();
    }
    phrases[places[main_of[i]]].variants.push_back(units[i].variant());
  }
  std::ranges::sort(phrases, {}, [](const SetPhrase& phrase) { return text::collation_key(phrase.variants[0].text); });
  return phrases;
}

}  // namespace

// Reads the texts that were kept once more, and decides where each series begins and ends.
class SetPhraseBuilder::Settling {
 public:
  explicit Settling(SetPhraseBuilder& builder) : builder_(builder) {}

  std::vector<SetPhrase> settle() {
    for (const Candidate& candidate : builder_.candidates_) {
      if (!read(candidate)) continue;
      heads_.add(head(candidate));
      tails_.add(tail(candidate));
    }
    for (const Candidate& candidate : builder_.candidates_) {
      if (read(candidate)) add(candidate);
    }
    for (Unit& unit : units_) unit.documents = documents_of(unit.occurrences);
    return gather(units_);
  }

 private:
  bool read(const Candidate& candidate) {
    reading_ = {};
    reading_.text = std::string_view(builder_.kept_).substr(static_cast<std::size_t>(candidate.kept), candidate.size);
    builder_.lexer_.read(reading_);
    const std::vector<Series> found = find_series(reading_);
    if (found.size() != 1) return false;
    series_ = found.front();
    return true;
  }

  Reach head(const Candidate& candidate) const {
    const Span inner = series_.members[1];
    Reach reach{
        extract::key_of(reading_, inner), inner.size(), {}, candidate.before.beyond, candidate.before.is_quoted};
    const Span first = series_.members.front();
    for (std::uint32_t word = first.last; word-- > first.first;) reach.words.push_back(reading_.words[word].key);
    return reach;
  }
  Reach tail(const Candidate& candidate) const {
    const Span inner = series_.members[series_.members.size() - 2];
    Reach reach{extract::key_of(reading_, inner), inner.size(), {}, candidate.after.beyond, candidate.after.is_quoted};
    const Span last = series_.members.back();
    for (std::uint32_t word = last.first; word < last.last; ++word) reach.words.push_back(reading_.words[word].key);
    return reach;
  }

  void add(const Candidate& candidate) {
    std::vector<Span>& members = series_.members;
    Span& first = members.front();
    Span& last = members.back();
    const Reach before = head(candidate), after = tail(candidate);
    const std::size_t head_words = heads_.length(before), tail_words = tails_.length(after);
    first.first = first.last - static_cast<std::uint32_t>(head_words);
    last.last = last.first + static_cast<std::uint32_t>(tail_words);
    KeyHash key = 1;
    std::uint32_t words = 0;
    for (const Span member : members) {
      key = joined(key, extract::key_of(reading_, member));
      words += member.size();
    }
    if (words < kLeastSeriesWords) return;
    const auto [place, is_new] = places_.try_emplace(key, units_.size());
    if (is_new) units_.emplace_back();
    Unit& unit = units_[place->second];
    note(unit, candidate);
    unit.note_context(joined(before.beside(head_words), after.beside(tail_words)), before.is_quoted || after.is_quoted);
  }

  void note(Unit& unit, const Candidate& candidate) const {
    const std::vector<Span>& members = series_.members;
    const ByteRange range{reading_.words[members.front().first].range.begin,
                          reading_.words[members.back().last - 1].range.end};
    if (unit.members.empty()) {
      for (const Span member : members) unit.members.push_back(extract::key_of(reading_, member));
      std::ranges::sort(unit.members);
      unit.members.erase(std::ranges::unique(unit.members).begin(), unit.members.end());
    }
    Unit::Form& form = unit.forms[std::string(reading_.text.substr(range.begin, range.size()))];
    if (++form.count == 1) {
      for (const Span member : members) {
        const ByteRange place = reading_.range_of(member);
        form.members.push_back({place.begin - range.begin, place.end - range.begin});
      }
    }
    unit.occurrences.push_back({candidate.document, {candidate.begin + range.begin, candidate.begin + range.end}});
  }

  SetPhraseBuilder& builder_;
  Reading reading_;
  Series series_;
  SeriesEnds heads_, tails_;
  std::unordered_map<KeyHash, std::size_t> places_;  // by the keys of all members: in units_
  std::vector<Unit> units_;
};

// What stands before or behind a series: a word, or a mark.
SetPhraseBuilder::Edge SetPhraseBuilder::edge(const Reading& reading, std::uint32_t word, std::uint16_t gap,
                                              bool is_before) {
  Edge edge;
  edge.is_quoted = (gap & extract::kQuote) != 0;
  if (gap != extract::kSpace || (is_before && word == 0) || !reading.has(word)) edge.beyond = gap;
  else edge.beyond = reading.words[is_before ? word - 1 : word].key;
  return edge;
}

void SetPhraseBuilder::add(std::string_view text) {
  const std::uint32_t document = documents_++;
  Reading reading;
  reading.text = text;
  lexer_.read(reading);
  for (const Series& series : find_series(reading)) {
    const std::uint32_t first = series.members.front().first, end = series.members.back().last;
    const ByteRange range{reading.words[first].range.begin, reading.words[end - 1].range.end};
    if (kept_.size() + range.size() > kMostKept) return;
    Candidate& candidate = candidates_.emplace_back();
    candidate.inner = 1;
    for (std::size_t i = 1; i + 1 < series.members.size(); ++i)
      candidate.inner = joined(candidate.inner, extract::key_of(reading, series.members[i]));
    candidate.document = document;
    candidate.begin = range.begin;
    candidate.size = range.size();
    candidate.kept = kept_.size();
    candidate.before = edge(reading, first, reading.gap(first), true);
    candidate.after = edge(reading, end, reading.gap(end), false);
    kept_ += text.substr(range.begin, range.size());
  }
}

std::vector<SetPhrase> SetPhraseBuilder::finish() {
  // By inner members: the only document that has them so far, or that there are more.
  constexpr std::uint32_t kSeveral = UINT32_MAX;
  std::unordered_map<KeyHash, std::uint32_t> only;
  for (const Candidate& candidate : candidates_) {
    const auto [place, is_new] = only.try_emplace(candidate.inner, candidate.document);
    if (!is_new && place->second != candidate.document) place->second = kSeveral;
  }
  std::erase_if(candidates_, [&](const Candidate& candidate) { return only[candidate.inner] != kSeveral; });
  std::vector<SetPhrase> phrases = Settling(*this).settle();
  kept_ = {};
  candidates_ = {};
  documents_ = 0;
  return phrases;
}

}  // namespace tracuu::knowledge
