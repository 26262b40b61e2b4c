#include "text/comparison.h"

#include <algorithm>
#include <string>
#include <unordered_map>

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

// A text as words, and its paragraphs as runs of them.
struct Side {
  std::vector<ByteRange> ranges;    // of the words
  std::vector<Symbol> words;        // and what they are
  std::vector<std::uint32_t> ends;  // of each paragraph: the words up to there
  std::vector<Symbol> paragraphs;
  std::span<const ByteRange> places;  // of the paragraphs

  std::uint32_t begin_of(std::uint32_t paragraph) const { return paragraph == 0 ? 0 : ends[paragraph - 1]; }
  std::uint32_t paragraph_of(std::uint32_t word) const {
    return static_cast<std::uint32_t>(std::ranges::upper_bound(ends, word) - ends.begin());
  }
  // The words' place in the text; an empty one where they stand none.
  ByteRange cover(std::uint32_t from, std::uint32_t to) const {
    if (from < to) return {ranges[from].begin, ranges[to - 1].end};
    const std::uint32_t at = from > 0 ? ranges[from - 1].end : (ranges.empty() ? 0 : ranges[0].begin);
    return {at, at};
  }
};

bool is_blank(char32_t c) { return c <= U' ' || c == 0xA0 || c == 0x2028 || c == 0x2029 || c == 0x3000; }

// Syllables and numbers, and everything between them sign by sign.
class WordSink : public TokenSink {
 public:
  WordSink(const NfcText& composed, std::uint32_t offset, Symbols<std::string>& symbols, Side& side)
      : composed_(composed), offset_(offset), symbols_(symbols), side_(side) {}

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
    side_.ranges.push_back({offset_ + original.begin, offset_ + original.end});
    side_.words.push_back(symbols_.of(composed_.text().substr(range.begin, range.size())));
  }

  const NfcText& composed_;
  std::uint32_t offset_;
  Symbols<std::string>& symbols_;
  Side& side_;
  std::uint32_t at_ = 0;
};

void add_words(std::string_view text, ByteRange paragraph, Symbols<std::string>& symbols, Side& side) {
  const NfcText composed(text.substr(paragraph.begin, paragraph.size()));
  WordSink sink(composed, paragraph.begin, symbols, side);
  tokenize(composed.text(), sink);
  sink.signs_until(static_cast<std::uint32_t>(composed.text().size()));
}

std::uint64_t hash_of(std::span<const Symbol> words) {  // FNV-1a
  std::uint64_t hash = 0xcbf29ce484222325;
  for (const Symbol word : words) hash = (hash ^ word) * 0x100000001b3;
  return hash;
}

Side side_of(std::string_view text, std::span<const ByteRange> places, Symbols<std::string>& symbols,
             Symbols<std::uint64_t>& paragraphs) {
  Side side;
  side.places = places;
  for (const ByteRange& place : places) {
    const auto begin = side.words.size();
    add_words(text, place, symbols, side);
    side.ends.push_back(static_cast<std::uint32_t>(side.words.size()));
    side.paragraphs.push_back(paragraphs.of(hash_of(std::span(side.words).subspan(begin))));
  }
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
    const Gap words{a_.begin_of(gap.a_begin), a_.begin_of(gap.a_end), b_.begin_of(gap.b_begin), b_.begin_of(gap.b_end)};
    std::uint64_t budget = std::min(word_budget_, kGapBudget);
    const std::uint64_t given = budget;
    Alignment alignment = align(std::span(a_.words).subspan(words.a_begin, words.a_end - words.a_begin),
                                std::span(b_.words).subspan(words.b_begin, words.b_end - words.b_begin), budget);
    word_budget_ -= given - budget;
    result_.complete = result_.complete && alignment.complete;
    for (Match& match : alignment.matches) match = {match.a + words.a_begin, match.b + words.b_begin, match.length};
    drop_chance_matches(alignment.matches, words);
    for (const Gap& change : gaps_between(alignment.matches, words))
      result_.changes.push_back({a_.cover(change.a_begin, change.a_end), b_.cover(change.b_begin, change.b_end)});
    add_rows(gap, alignment.matches);
  }

  // How many words two paragraphs share.
  struct Pair {
    std::uint32_t a, b, words;
  };

  std::vector<Pair> pairs_of(const std::vector<Match>& matches) const {
    std::vector<Pair> pairs;
    for (const Match& match : matches) {
      for (std::uint32_t i = 0; i < match.length; ++i) {
        const std::uint32_t a = a_.paragraph_of(match.a + i), b = b_.paragraph_of(match.b + i);
        if (pairs.empty() || pairs.back().a != a || pairs.back().b != b) pairs.push_back({a, b, 0});
        ++pairs.back().words;
      }
    }
    return pairs;
  }

  // Beside each paragraph of the gap the one that shares most of its words, as far as both stay in order.
  void add_rows(const Gap& gap, const std::vector<Match>& matches) {
    std::uint32_t a = gap.a_begin, b = gap.b_begin;
    const std::vector<Pair> pairs = pairs_of(matches);
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
  Symbols<std::string> words;
  Symbols<std::uint64_t> paragraphs;
  const Side first = side_of(a, a_paragraphs, words, paragraphs);
  const Side second = side_of(b, b_paragraphs, words, paragraphs);
  return Comparer(first, second).run();
}

}  // namespace tracuu::text
