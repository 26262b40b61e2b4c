#include "text/text_anchor.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <functional>
#include <limits>
#include <span>
#include <vector>

#include "base/stable_order.h"
#include "base/utf8.h"
#include "text/tokenizer.h"

namespace tracuu::text {

namespace {

constexpr std::size_t kWhole = 8;              // words; a longer passage is quoted by its two ends …
constexpr std::size_t kEnd = 4;                // … of so many
constexpr std::size_t kContext = 5;            // words on either side
constexpr std::size_t kMost = 12;              // words of a part of an anchor that are looked at
constexpr std::size_t kReach = 480;            // bytes in which the words of a part are looked for
constexpr std::size_t kMostSurroundings = 64;  // places where the words before a lost passage stand, the likest first
constexpr std::size_t kFarthest = 4000;        // words from the start of a passage to its end

// Costs: another word, a word too many or too few, and the same word with other marks.
constexpr std::uint32_t kOther = 4, kOtherMarks = 1;
constexpr std::uint32_t kNever = std::numeric_limits<std::uint32_t>::max() / 4;

struct Word {
  ByteRange range;
  std::size_t key, folded;  // hashes
};

class WordSink : public TokenSink {
 public:
  explicit WordSink(std::vector<Word>& words) : words_(words) {}
  void token(const Token& token) override {
    const std::hash<std::string_view> hash;
    words_.push_back({token.range, hash(token.key), hash(token.folded)});
  }

 private:
  std::vector<Word>& words_;
};

using Words = std::span<const Word>;

std::vector<Word> words_of(std::string_view text) {
  std::vector<Word> words;
  WordSink sink(words);
  tokenize(text, sink);
  return words;
}

std::vector<Word> pattern_of(std::string_view written) {
  std::vector<Word> words = words_of(written.substr(0, kReach * 2));
  if (words.size() > kMost) words.resize(kMost);
  return words;
}

std::uint32_t cost_of(const Word& a, const Word& b) {
  if (a.key == b.key) return 0;
  return a.folded == b.folded ? kOtherMarks : kOther;
}

// A run of the text's words and how unlike the pattern it is.
struct Place {
  std::size_t begin = 0, end = 0;
  std::uint32_t cost = kNever;
};

// Sellers: all ends at which the pattern, wherever it begins, costs no more than `most`.
std::vector<Place> find_all(Words text, Words pattern, std::uint32_t most) {
  std::vector<Place> found;
  std::array<Place, kMost + 1> column{};
  for (std::size_t j = 0; j <= pattern.size(); ++j) column[j] = {0, 0, static_cast<std::uint32_t>(j) * kOther};
  for (std::size_t i = 0; i < text.size(); ++i) {
    Place diagonal = column[0];
    column[0] = {i + 1, 0, 0};
    for (std::size_t j = 1; j <= pattern.size(); ++j) {
      const Place above = column[j];
      Place best{j == 1 ? i : diagonal.begin, 0, diagonal.cost + cost_of(text[i], pattern[j - 1])};
      if (above.cost + kOther < best.cost) best = {above.begin, 0, above.cost + kOther};
      if (column[j - 1].cost + kOther < best.cost) best = {column[j - 1].begin, 0, column[j - 1].cost + kOther};
      diagonal = above;
      column[j] = best;
    }
    const Place& whole = column[pattern.size()];
    if (whole.cost <= most && whole.begin <= i) found.push_back({whole.begin, i + 1, whole.cost});
  }
  return found;
}

// How unlike the pattern the words from the front of `near` on are, taking as many of them as suit best.
template <typename At>
std::uint32_t context_cost(std::size_t near, std::size_t size, At at) {
  std::array<std::uint32_t, kMost + 1> column{};
  for (std::size_t j = 0; j <= size; ++j) column[j] = static_cast<std::uint32_t>(j) * kOther;
  std::uint32_t best = column[size];
  for (std::size_t i = 0; i < std::min(near, size + 2); ++i) {
    std::uint32_t diagonal = column[0];
    column[0] += kOther;
    for (std::size_t j = 1; j <= size; ++j) {
      const std::uint32_t changed = diagonal + at(i, j - 1);
      diagonal = column[j];
      column[j] = std::min({changed, column[j] + kOther, column[j - 1] + kOther});
    }
    best = std::min(best, column[size]);
  }
  return best;
}

std::uint32_t cost_before(Words text, std::size_t begin, Words pattern) {
  return context_cost(begin, pattern.size(), [&](std::size_t i, std::size_t j) {
    return cost_of(text[begin - 1 - i], pattern[pattern.size() - 1 - j]);
  });
}

std::uint32_t cost_after(Words text, std::size_t end, Words pattern) {
  return context_cost(text.size() - end, pattern.size(),
                      [&](std::size_t i, std::size_t j) { return cost_of(text[end + i], pattern[j]); });
}

std::uint32_t whole_cost(std::size_t words) { return static_cast<std::uint32_t>(words) * kOther; }

// A third of the words may be others.
std::uint32_t most_for(Words pattern) { return std::max(kOtherMarks, whole_cost(pattern.size()) / 3); }

class Finder {
 public:
  Finder(Words text, const TextAnchor& anchor)
      : text_(text),
        before_(pattern_of(anchor.before)),
        start_(pattern_of(anchor.start)),
        end_(pattern_of(anchor.end)),
        after_(pattern_of(anchor.after)) {}

  std::optional<Place> find() const {
    if (start_.empty()) return std::nullopt;
    const std::optional<Place> quoted = end_.empty() ? best_quotation() : best_stretch();
    return quoted ? quoted : between_surroundings();
  }

 private:
  // The best by `cost`; of equals the first.
  template <typename Cost>
  static Place best_of(const std::vector<Place>& places, Cost cost) {
    Place best;
    for (const Place& place : places) {
      const std::uint32_t all = cost(place);
      if (all < best.cost) best = {place.begin, place.end, all};
    }
    return best;
  }

  // What is quoted counts double, and no more than half of everything may be unlike.
  static bool is_like(std::uint32_t cost, std::size_t quoted, std::size_t context) {
    return cost <= (2 * whole_cost(quoted) + whole_cost(context)) / 2;
  }

  std::optional<Place> best_quotation() const {
    const Place best = best_of(find_all(text_, start_, most_for(start_)), [&](const Place& place) {
      return 2 * place.cost + cost_before(text_, place.begin, before_) + cost_after(text_, place.end, after_);
    });
    if (!is_like(best.cost, start_.size(), before_.size() + after_.size())) return std::nullopt;
    return best;
  }

  // From the best beginning to the best end after it; without one, the beginning alone.
  std::optional<Place> best_stretch() const {
    const Place first = best_of(find_all(text_, start_, most_for(start_)), [&](const Place& place) {
      return 2 * place.cost + cost_before(text_, place.begin, before_);
    });
    if (!is_like(first.cost, start_.size(), before_.size())) return std::nullopt;
    const Words rest = text_.subspan(first.end, std::min(kFarthest, text_.size() - first.end));
    const Place last = best_of(find_all(rest, end_, most_for(end_)), [&](const Place& place) {
      return 2 * place.cost + cost_after(text_, first.end + place.end, after_);
    });
    if (!is_like(last.cost, end_.size(), after_.size())) return first;
    return Place{first.begin, first.end + last.end, first.cost};
  }

  // The words themselves are gone: what has taken their place, if both sides are still there.
  std::optional<Place> between_surroundings() const {
    if (before_.size() < 3 || after_.size() < 3) return std::nullopt;
    const std::size_t farthest = end_.empty() ? 3 * start_.size() + 8 : kFarthest;
    std::vector<Place> lefts = find_all(text_, before_, most_for(before_));
    sort_stably(lefts, {}, &Place::cost);
    if (lefts.size() > kMostSurroundings) lefts.resize(kMostSurroundings);
    for (const Place& left : lefts) {
      const Words rest = text_.subspan(left.end, std::min(farthest + after_.size(), text_.size() - left.end));
      const Place right =
          best_of(find_all(rest, after_, most_for(after_)), [](const Place& place) { return place.cost; });
      if (right.cost != kNever && right.begin > 0) return Place{left.end, left.end + right.begin, left.cost};
    }
    return std::nullopt;
  }

  Words text_;
  std::vector<Word> before_, start_, end_, after_;
};

// The words of text[begin, end), which is widened or narrowed to where code points begin.
std::vector<Word> words_between(std::string_view text, std::size_t begin, std::size_t end) {
  while (begin < text.size() && utf8::is_continuation(text[begin])) ++begin;
  while (end < text.size() && utf8::is_continuation(text[end])) ++end;
  std::vector<Word> words = words_of(text.substr(begin, std::max(begin, end) - begin));
  for (Word& word : words)
    word.range = {word.range.begin + static_cast<std::uint32_t>(begin),
                  word.range.end + static_cast<std::uint32_t>(begin)};
  return words;
}

std::string written(std::string_view text, Words words) {
  std::string out;
  for (const Word& word : words) {
    if (!out.empty()) out += ' ';
    out += text.substr(word.range.begin, word.range.size());
  }
  return out;
}

Words last_of(Words words, std::size_t count) { return words.last(std::min(count, words.size())); }
Words first_of(Words words, std::size_t count) { return words.first(std::min(count, words.size())); }

}  // namespace

TextAnchor make_anchor(std::string_view text, ByteRange passage) {
  // A word may be cut where a stretch begins or ends, far from what is taken of it.
  const std::size_t begin = passage.begin < kReach ? 0 : passage.begin - kReach;
  const std::size_t middle = std::min<std::size_t>(text.size(), passage.begin + 2 * kReach);
  const std::vector<Word> head = words_between(text, begin, std::min<std::size_t>(middle, text.size()));
  const auto ends_after = [](ByteRange range, std::uint32_t at) { return range.end <= at; };
  const auto first = static_cast<std::size_t>(
      std::ranges::find_if(head, [&](const Word& word) { return !ends_after(word.range, passage.begin); }) -
      head.begin());
  const std::size_t tail_begin = std::max<std::size_t>(begin, passage.end < kReach ? 0 : passage.end - kReach);
  const std::vector<Word> tail =
      words_between(text, tail_begin, std::min<std::size_t>(text.size(), passage.end + kReach));
  const auto next = static_cast<std::size_t>(
      std::ranges::find_if(tail, [&](const Word& word) { return word.range.begin >= passage.end; }) - tail.begin());
  if (first == head.size() || next == 0 || head[first].range.begin >= passage.end) return {};
  TextAnchor anchor;
  anchor.before = written(text, last_of(Words(head).first(first), kContext));
  anchor.after = written(text, first_of(Words(tail).subspan(next), kContext));
  const auto stop = std::ranges::find_if(head, [&](const Word& word) { return word.range.begin >= passage.end; });
  const Words quoted = Words(head).subspan(first, static_cast<std::size_t>(stop - head.begin()) - first);
  if (quoted.size() <= kWhole) {
    anchor.start = written(text, quoted);
  } else {
    anchor.start = written(text, quoted.first(kEnd));
    anchor.end = written(text, last_of(Words(tail).first(next), kEnd));
  }
  return anchor;
}

std::string to_string(const TextAnchor& anchor) {
  if (anchor.start.empty()) return {};
  std::string out;
  if (!anchor.before.empty()) out += anchor.before + "-,";
  out += anchor.start;
  if (!anchor.end.empty()) out += ',' + anchor.end;
  if (!anchor.after.empty()) out += ",-" + anchor.after;
  return out;
}

TextAnchor parse_anchor(std::string_view written) {
  TextAnchor anchor;
  while (!written.empty()) {
    const std::string_view part = written.substr(0, written.find(','));
    written.remove_prefix(std::min(written.size(), part.size() + 1));
    if (part.empty()) continue;
    if (anchor.start.empty() && part.ends_with('-')) anchor.before = part.substr(0, part.size() - 1);
    else if (part.starts_with('-')) anchor.after = part.substr(1);
    else if (anchor.start.empty()) anchor.start = part;
    else anchor.end = part;
  }
  return anchor.start.empty() ? TextAnchor() : anchor;
}

std::optional<ByteRange> find_anchor(std::string_view text, const TextAnchor& anchor) {
  const std::vector<Word> words = words_of(text);
  const std::optional<Place> place = Finder(words, anchor).find();
  if (!place) return std::nullopt;
  return ByteRange{words[place->begin].range.begin, words[place->end - 1].range.end};
}

}  // namespace tracuu::text
