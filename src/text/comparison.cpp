#include "text/comparison.h"

#include <algorithm>
#include <string>
#include <unordered_map>
#include <utility>

#include "base/utf8.h"
#include "text/difference.h"
#include "text/normalise.h"
#include "text/tokenizer.h"

namespace tracuu::text {

namespace {

// Steps: some tenths of a second in a browser's worker for both levels together.
constexpr std::uint64_t kParagraphBudget = 8'000'000, kWordBudget = 40'000'000, kGapBudget = 8'000'000;

using Symbol = std::uint32_t;

// Numbers for what is the same.
template <typename Key>
class Symbols {
 public:
  Symbol of(const Key& key) { return numbers_.try_emplace(key, static_cast<Symbol>(numbers_.size())).first->second; }

 private:
  std::unordered_map<Key, Symbol> numbers_;
};

// Paragraphs of one text, and what they are.
struct Side {
  std::string_view text;
  std::span<const ByteRange> places;
  std::vector<Symbol> paragraphs;
};

// Some neighbouring paragraphs of a side, as words.
struct Words {
  std::uint32_t first_paragraph = 0;
  std::uint32_t begin = 0;          // where the text before them ends
  std::vector<ByteRange> ranges;    // of the words
  std::vector<Symbol> symbols;      // and what they are
  std::vector<std::uint32_t> ends;  // of each paragraph: the words up to there

  std::uint32_t size() const { return static_cast<std::uint32_t>(ranges.size()); }
  std::uint32_t paragraph_of(std::uint32_t word) const {
    return first_paragraph + static_cast<std::uint32_t>(std::ranges::upper_bound(ends, word) - ends.begin());
  }
  // The words' place in the text; an empty one where they are none.
  ByteRange cover(std::uint32_t from, std::uint32_t to) const {
    if (from < to) return {ranges[from].begin, ranges[to - 1].end};
    const std::uint32_t at = from > 0 ? ranges[from - 1].end : begin;
    return {at, at};
  }
};

bool is_blank(char32_t c) { return c <= U' ' || c == 0xA0 || c == 0x2028 || c == 0x2029 || c == 0x3000; }

// Syllables and numbers, and everything between them sign by sign.
class WordSink : public TokenSink {
 public:
  WordSink(const NfcText& composed, std::uint32_t offset, Symbols<std::string>& symbols, Words& words)
      : composed_(composed), offset_(offset), symbols_(symbols), words_(words) {}

  void token(const Token& token) override {
    signs_until(token.range.begin);
    add(token.range);
    at_ = token.range.end;
  }

  void signs_until(std::uint32_t end) {
    while (at_ < end) {
      const utf8::Step step = utf8::decode(composed_.text(), at_);
      if (!is_blank(step.code_point)) add({at_, at_ + step.size});
      at_ += step.size;
    }
  }

 private:
  void add(ByteRange range) {
    const ByteRange original = composed_.to_original(range);
    words_.ranges.push_back({offset_ + original.begin, offset_ + original.end});
    words_.symbols.push_back(symbols_.of(composed_.text().substr(range.begin, range.size())));
  }

  const NfcText& composed_;
  std::uint32_t offset_;
  Symbols<std::string>& symbols_;
  Words& words_;
  std::uint32_t at_ = 0;
};

Words words_of(const Side& side, std::uint32_t from, std::uint32_t to, Symbols<std::string>& symbols) {
  Words words;
  words.first_paragraph = from;
  words.begin = from > 0 ? side.places[from - 1].end : 0;
  for (std::uint32_t i = from; i < to; ++i) {
    const ByteRange place = side.places[i];
    const NfcText composed(side.text.substr(place.begin, place.size()));
    WordSink sink(composed, place.begin, symbols, words);
    tokenize(composed.text(), sink);
    sink.signs_until(static_cast<std::uint32_t>(composed.text().size()));
    words.ends.push_back(words.size());
  }
  return words;
}

// FNV-1a of what is written, white space aside but for where it separates.
std::uint64_t hash_of(std::string_view paragraph) {
  const std::string composed = to_nfc(paragraph);
  std::uint64_t hash = 0xcbf29ce484222325;
  const auto take = [&](std::uint64_t value) { hash = (hash ^ value) * 0x100000001b3; };
  bool blank = true;
  for (std::size_t at = 0; at < composed.size();) {
    const utf8::Step step = utf8::decode(composed, at);
    at += step.size;
    const bool was_blank = std::exchange(blank, is_blank(step.code_point));
    if (!blank) take(step.code_point);
    else if (!was_blank && at < composed.size()) take(U' ');
  }
  return hash;
}

Side side_of(std::string_view text, std::span<const ByteRange> places, Symbols<std::uint64_t>& symbols) {
  Side side{text, places, {}};
  for (const ByteRange& place : places)
    side.paragraphs.push_back(symbols.of(hash_of(text.substr(place.begin, place.size()))));
  return side;
}

// Paragraphs, or words, of either side that have no equal.
struct Gap {
  std::uint32_t a_begin, a_end, b_begin, b_end;
};

std::vector<Gap> gaps_between(std::span<const Match> matches, Gap whole) {
  std::vector<Gap> gaps;
  std::uint32_t a = whole.a_begin, b = whole.b_begin;
  const auto add = [&](std::uint32_t a_end, std::uint32_t b_end) {
    if (a < a_end || b < b_end) gaps.push_back({a, a_end, b, b_end});
  };
  for (const Match& match : matches) {
    add(match.a, match.b);
    a = match.a + match.length;
    b = match.b + match.length;
  }
  add(whole.a_end, whole.b_end);
  return gaps;
}

// Fraser's rule: a match no longer than the differences on both sides of it.
void drop_chance_matches(std::vector<Match>& matches, Gap whole) {
  std::vector<Match> kept;
  const auto size_between = [&](const Match* from, const Match* to) {
    const std::uint32_t a = from != nullptr ? from->a + from->length : whole.a_begin;
    const std::uint32_t b = from != nullptr ? from->b + from->length : whole.b_begin;
    return std::max((to != nullptr ? to->a : whole.a_end) - a, (to != nullptr ? to->b : whole.b_end) - b);
  };
  for (std::size_t i = 0; i < matches.size(); ++i) {
    const Match* next = i + 1 < matches.size() ? &matches[i + 1] : nullptr;
    kept.push_back(matches[i]);
    // One that is dropped makes the difference before the next one larger, and that after the one before.
    while (!kept.empty()) {
      const Match* before = kept.size() > 1 ? &kept[kept.size() - 2] : nullptr;
      const Match& match = kept.back();
      if (match.length > size_between(before, &match) || match.length > size_between(&match, next)) break;
      kept.pop_back();
    }
  }
  matches = std::move(kept);
}

class Comparer {
 public:
  Comparer(const Side& a, const Side& b) : a_(a), b_(b) {}

  TextComparison run() {
    std::uint64_t budget = kParagraphBudget;
    const Alignment same = align(a_.paragraphs, b_.paragraphs, budget);
    result_.complete = same.complete;
    std::uint32_t a = 0, b = 0;
    for (const Match& match : same.matches) {
      take_gap({a, match.a, b, match.b});
      for (std::uint32_t i = 0; i < match.length; ++i) add_row(match.a + i, match.b + i);
      a = match.a + match.length;
      b = match.b + match.length;
    }
    take_gap({a, static_cast<std::uint32_t>(a_.places.size()), b, static_cast<std::uint32_t>(b_.places.size())});
    return std::move(result_);
  }

 private:
  static constexpr std::uint32_t kNone = 0xFFFFFFFF;

  void add_row(std::uint32_t a, std::uint32_t b) {
    const TextComparison::Row before = result_.rows.empty() ? TextComparison::Row{} : result_.rows.back();
    result_.rows.push_back({a == kNone ? ByteRange{before.a.end, before.a.end} : a_.places[a],
                            b == kNone ? ByteRange{before.b.end, before.b.end} : b_.places[b]});
  }

  // Paragraphs that have no equal: their words.
  void take_gap(const Gap& gap) {
    if (gap.a_begin == gap.a_end && gap.b_begin == gap.b_end) return;
    Symbols<std::string> symbols;
    const Words a = words_of(a_, gap.a_begin, gap.a_end, symbols), b = words_of(b_, gap.b_begin, gap.b_end, symbols);
    std::uint64_t budget = std::min(word_budget_, kGapBudget);
    const std::uint64_t given = budget;
    Alignment alignment = align(a.symbols, b.symbols, budget);
    word_budget_ -= given - budget;
    result_.complete = result_.complete && alignment.complete;
    const Gap whole{0, a.size(), 0, b.size()};
    drop_chance_matches(alignment.matches, whole);
    for (const Gap& change : gaps_between(alignment.matches, whole))
      result_.changes.push_back({a.cover(change.a_begin, change.a_end), b.cover(change.b_begin, change.b_end)});
    add_rows(gap, pairs_of(a, b, alignment.matches));
  }

  // How many words two paragraphs share.
  struct Pair {
    std::uint32_t a, b, words;
  };

  static std::vector<Pair> pairs_of(const Words& first, const Words& second, const std::vector<Match>& matches) {
    std::vector<Pair> pairs;
    for (const Match& match : matches) {
      for (std::uint32_t i = 0; i < match.length; ++i) {
        const std::uint32_t a = first.paragraph_of(match.a + i), b = second.paragraph_of(match.b + i);
        if (pairs.empty() || pairs.back().a != a || pairs.back().b != b) pairs.push_back({a, b, 0});
        ++pairs.back().words;
      }
    }
    return pairs;
  }

  // Beside each paragraph of the gap the one that shares most of its words, as far as both stay in order.
  void add_rows(const Gap& gap, const std::vector<Pair>& pairs) {
    std::uint32_t a = gap.a_begin, b = gap.b_begin;
    for (auto pair = pairs.begin(); pair != pairs.end();) {
      const auto next = std::find_if(pair, pairs.end(), [&](const Pair& other) { return other.a != pair->a; });
      const auto best = std::max_element(pair, next, [](const Pair& x, const Pair& y) { return x.words < y.words; });
      pair = next;
      if (best->b < b) continue;
      add_unpaired(a, best->a, b, best->b);
      add_row(best->a, best->b);
      a = best->a + 1;
      b = best->b + 1;
    }
    add_unpaired(a, gap.a_end, b, gap.b_end);
  }

  void add_unpaired(std::uint32_t a, std::uint32_t a_end, std::uint32_t b, std::uint32_t b_end) {
    for (; a < a_end || b < b_end; ++a, ++b) add_row(a < a_end ? a : kNone, b < b_end ? b : kNone);
  }

  const Side& a_;
  const Side& b_;
  std::uint64_t word_budget_ = kWordBudget;
  TextComparison result_;
};

}  // namespace

TextComparison compare(std::string_view a, std::span<const ByteRange> a_paragraphs, std::string_view b,
                       std::span<const ByteRange> b_paragraphs) {
  Symbols<std::uint64_t> symbols;
  const Side first = side_of(a, a_paragraphs, symbols), second = side_of(b, b_paragraphs, symbols);
  return Comparer(first, second).run();
}

}  // namespace tracuu::text
