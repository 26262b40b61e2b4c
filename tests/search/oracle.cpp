#include "search/oracle.h"

#include <algorithm>

#include "text/syllable.h"
#include "text/tokenizer.h"

namespace tracuu::search {

namespace {

// Spellings that stand for one another, one way; the other way follows.
const std::pair<std::string, std::string> kTwins[] = {{"hy", "hi"}, {"ky", "ki"}, {"ly", "li"}, {"my", "mi"},
                                                      {"sy", "si"}, {"ty", "ti"}, {"vy", "vi"}, {"quy", "qui"}};

std::string letters_of(const std::string& key) { return std::string(text::key_parts(key).letters); }
std::string tone_of(const std::string& key) { return std::string(text::key_parts(key).tones); }

bool are_twins(const std::string& a, const std::string& b) {
  return std::ranges::any_of(kTwins, [&](const auto& twins) {
    return (a == twins.first && b == twins.second) || (b == twins.first && a == twins.second);
  });
}

std::vector<std::string> split_letters(const std::string& word) {
  std::vector<std::string> letters;
  for (const char byte : word) {
    if ((byte & 0xC0) != 0x80) letters.emplace_back();
    letters.back() += byte;
  }
  return letters;
}

std::size_t letters_in(const std::string& word) { return split_letters(word).size(); }

// How many letters at the beginning of the one are those of the other, with or without marks.
std::size_t letters_in_common(const std::string& typed, const std::string& whole) {
  const std::vector<std::string> ours = split_letters(typed), theirs = split_letters(whole);
  std::size_t count = 0;
  const auto fits = [&](std::size_t i) {
    return ours[i] == theirs[i] || (theirs[i].size() > 1 && text::tokenize(theirs[i])[0].folded == ours[i]);
  };
  while (count < std::min(ours.size(), theirs.size()) && fits(count)) ++count;
  return count;
}

std::string value_of(const Document& document, const std::string& facet) {
  if (facet == "source") return document.source;
  if (facet == "category") return document.category;
  if (facet == "year") return document.date.iso.substr(0, 4);
  return "";
}

// First and last day that the date can mean, as text that sorts.
std::pair<std::string, std::string> days_of(const std::string& iso) {
  const std::string rest = std::string("-00-00").substr(std::min<std::size_t>(iso.size() - 4, 6));
  const std::string last = std::string("-99-99").substr(std::min<std::size_t>(iso.size() - 4, 6));
  return {iso + rest, iso + last};
}

}  // namespace

Oracle::Oracle(const std::vector<Document>& documents) {
  for (const Document& document : documents) {
    Entry entry{&document, {}};
    for (const text::Token& token : text::tokenize(document.title)) entry.words.push_back({token.key, token.folded, 0});
    for (const text::Token& token : text::tokenize(document.text)) {
      const auto before = std::string_view(document.text).substr(0, token.range.begin);
      const auto line = static_cast<std::uint32_t>(std::ranges::count(before, '\n')) + 1;
      entry.words.push_back({token.key, token.folded, line});
    }
    for (const Word& word : entry.words) keys_.insert(word.key);
    entries_.push_back(std::move(entry));
  }
}

std::vector<Oracle::Wanted> Oracle::read_query(std::string_view typed) const {
  std::vector<Wanted> wanted;
  int quotation = -1, quotations = 0;
  std::size_t at = 0;
  while (at <= typed.size()) {
    const std::size_t end = std::min(typed.find('"', at), typed.size());
    for (const text::Token& token : text::tokenize(typed.substr(at, end - at))) {
      const bool open = at + token.range.end == typed.size();
      const bool marked = text::has_marks(token);
      wanted.push_back({token.key, token.folded, marked, open, marked && is_partial(token.key, keys_), quotation});
    }
    quotation = quotation < 0 ? quotations++ : -1;
    at = end + 1;
  }
  return wanted;
}

bool Oracle::is_partial(const std::string& key, const std::set<std::string>& keys) {
  return !text::is_possible_syllable(key) || !keys.contains(key);
}

bool Oracle::accepts(const Wanted& wanted, const Word& word) {
  if (wanted.folded[0] != word.folded[0]) return false;  // every spelling keeps the first letter
  if (!wanted.marked) {
    return word.folded == wanted.folded || are_twins(word.folded, wanted.folded) ||
           (wanted.open && word.folded.starts_with(wanted.folded));
  }
  if (word.key == wanted.key) return true;
  if (word.folded == wanted.folded && !text::has_marks(word.key, word.folded)) return true;
  const bool same_tone = tone_of(wanted.key) == tone_of(word.key);
  if (same_tone && are_twins(letters_of(word.key), letters_of(wanted.key))) return true;
  if (!same_tone && !tone_of(wanted.key).empty()) return false;
  const std::size_t letters = letters_in_common(letters_of(wanted.key), letters_of(word.key));
  if (letters < letters_in(letters_of(wanted.key))) return false;
  return letters == letters_in(letters_of(word.key)) ? wanted.partial : wanted.open;
}

std::size_t Oracle::held(const Entry& entry, const std::vector<Wanted>& wanted) {
  return static_cast<std::size_t>(std::ranges::count_if(wanted, [&](const Wanted& each) {
    return std::ranges::any_of(entry.words, [&](const Word& word) { return accepts(each, word); });
  }));
}

bool Oracle::has_quotations(const Entry& entry, const std::vector<Wanted>& wanted) {
  for (std::size_t begin = 0, end = 0; begin < wanted.size(); begin = end) {
    end = begin + 1;
    while (end < wanted.size() && wanted[end].quotation == wanted[begin].quotation) ++end;
    if (wanted[begin].quotation < 0) continue;
    bool found = false;
    for (std::size_t at = 0; at + (end - begin) <= entry.words.size() && !found; ++at) {
      found = true;
      for (std::size_t i = begin; i < end; ++i) {
        const Word& word = entry.words[at + i - begin];
        found = found && accepts(wanted[i], word) && word.line == entry.words[at].line;
      }
    }
    if (!found) return false;
  }
  return true;
}

std::set<std::string> Oracle::failed(const Document& document, const Selections& selections) {
  std::set<std::string> failed;
  for (const FacetSelection& selection : selections.facets) {
    const auto is_in = [&](const std::vector<std::string>& values) {
      return std::ranges::find(values, value_of(document, selection.facet)) != values.end();
    };
    if ((!selection.values.empty() && !is_in(selection.values)) || is_in(selection.excluded))
      failed.insert(selection.facet);
  }
  const DateSelection& range = selections.date;
  const bool is_open = range.from.empty() && range.to.empty();
  if (is_open && !range.undated) return failed;
  if (document.date.iso.empty() || is_open) {
    if (!document.date.iso.empty() || !range.undated) failed.insert("date");
    return failed;
  }
  const auto [first, last] = days_of(document.date.iso);
  const bool too_early = !range.from.empty() && last < days_of(range.from).first;
  const bool too_late = !range.to.empty() && first > days_of(range.to).second;
  if (too_early || too_late) failed.insert("date");
  return failed;
}

OracleAnswer Oracle::answer(std::string_view typed, const Selections& selections) const {
  const std::vector<Wanted> wanted = read_query(typed);
  const auto is_quoted = [](const Wanted& each) { return each.quotation >= 0; };
  const bool quotes = std::ranges::any_of(wanted, is_quoted);
  const bool only_quotes = std::ranges::all_of(wanted, is_quoted);
  std::vector<const Entry*> all, half, half_quoting;
  for (const Entry& entry : entries_) {
    const std::size_t count = held(entry, wanted);
    if (count == wanted.size() && has_quotations(entry, wanted)) all.push_back(&entry);
    if (count * 2 < wanted.size()) continue;
    half.push_back(&entry);
    if (has_quotations(entry, wanted)) half_quoting.push_back(&entry);
  }
  OracleAnswer answer;
  const bool is_long = wanted.size() > 6;
  if (quotes) {
    answer.relaxed = is_long && !only_quotes && all.empty();
    if (answer.relaxed && !half_quoting.empty()) half = half_quoting;
  } else {
    answer.relaxed = wanted.size() > 1 && (is_long || all.empty());
  }
  for (const Entry* entry : answer.relaxed ? half : all) {
    const std::set<std::string> failures = failed(*entry->document, selections);
    if (failures.empty()) answer.ids.push_back(entry->document->id);
    for (const char* facet : {"source", "category", "year"}) {
      const std::string value = value_of(*entry->document, facet);
      if (failures.empty() || failures == std::set<std::string>{facet}) ++answer.facets[facet][value];
    }
    if (failures.empty() || failures == std::set<std::string>{"date"}) ++answer.dates[entry->document->date.iso];
  }
  return answer;
}

}  // namespace tracuu::search
