#include "search/snippet.h"

#include <algorithm>
#include <utility>

#include "base/utf8.h"
#include "text/tokenizer.h"

namespace tracuu::search {

namespace {

constexpr std::uint32_t kWindowPositions = 36;      // what a snippet has room for
constexpr std::size_t kMaxOccurrences = 4096;       // of a long document the first are looked at
constexpr std::size_t kContextCodePoints = 40;      // before the first match
constexpr std::size_t kBytesOfMarkedTokens = 1024;  // in which a mark's tokens are found, but for monstrous words
constexpr double kAdjacentShare = 0.5;              // of its value, for a syllable right behind another

constexpr std::string_view kEllipsis = "…";

bool is_space(char byte) { return byte == ' ' || byte == '\t' || byte == '\n' || byte == '\r'; }

// What the window that opens with the i-th occurrence holds.
double window_value(std::span<const Occurrence> all, std::size_t i, std::span<const double> group_values) {
  const std::uint32_t end = all[i].position + kWindowPositions;
  GroupSet seen = 0;
  double value = 0;
  for (std::size_t j = i; j < all.size() && all[j].position < end; ++j) {
    double worth = 0;
    for_each_group(all[j].groups, [&](std::size_t group) { worth = std::max(worth, group_values[group]); });
    for_each_group(all[j].groups & ~seen, [&](std::size_t group) { value += group_values[group]; });
    seen |= all[j].groups;
    const bool follows = j != i && all[j].position == all[j - 1].position + 1;
    if (follows) value += worth * kAdjacentShare;
  }
  return value;
}

std::size_t step_back(std::string_view text, std::size_t at) {
  do {
    --at;
  } while (at > 0 && utf8::is_continuation(text[at]));
  return at;
}

// The beginning of a word some way before `around`: of the body where it is near, else in the same line.
std::size_t begin_of(std::string_view text, std::size_t body, std::size_t around) {
  std::size_t at = around;
  std::size_t line = body;
  for (std::size_t i = 0; i < kContextCodePoints && at > body; ++i) {
    if (line == body && text[at - 1] == '\n') line = at;
    at = step_back(text, at);
  }
  if (at <= body) return std::min(body, around);
  if (line != body) return line;
  while (at < around && !is_space(text[at])) ++at;
  while (at < around && is_space(text[at])) ++at;
  return at;
}

// The end of a word within the code points that a snippet may have.
std::size_t end_of(std::string_view text, std::size_t begin) {
  std::size_t at = begin;
  for (std::size_t i = 0; i < kSnippetCodePoints && at < text.size(); ++i) at += utf8::decode(text, at).size;
  if (at == text.size()) return at;
  std::size_t end = at;
  while (end > begin && !is_space(text[end])) --end;
  return end == begin ? at : end;
}

// Copies text, white space as single spaces and none at either end; each range follows what it covers.
class Collapser {
 public:
  explicit Collapser(Snippet& snippet) : snippet_(snippet) {}

  void copy(std::string_view text) {
    for (const char byte : text) {
      if (is_space(byte)) {
        space_ = started_;
        continue;
      }
      if (space_) snippet_.text += ' ';
      space_ = false;
      started_ = true;
      snippet_.text += byte;
    }
  }

  void copy_highlighted(std::string_view text) {
    const bool space_before = space_;
    auto range = ByteRange{static_cast<std::uint32_t>(snippet_.text.size()), 0};
    if (space_before) ++range.begin;
    copy(text);
    range.end = static_cast<std::uint32_t>(snippet_.text.size());
    snippet_.highlights.push_back(range);
  }

 private:
  Snippet& snippet_;
  bool space_ = false;    // one is due before the next byte
  bool started_ = false;  // something stands before
};

}  // namespace

std::size_t PositionMap::byte_of(std::uint32_t position) const {
  auto after = std::ranges::upper_bound(marks_, position, {}, &Mark::position);
  if (after == marks_.begin()) return text_.size();
  const Mark mark = *std::prev(after);
  const std::size_t begin = std::min<std::size_t>(mark.byte, text_.size());
  const std::size_t end = after == marks_.end() ? text_.size() : std::min<std::size_t>(after->byte, text_.size());
  const std::size_t wanted = position - mark.position;
  if (wanted == 0 || end <= begin) return begin;
  const auto tokens = text::tokenize(text_.substr(begin, std::min(end - begin, kBytesOfMarkedTokens)));
  return wanted < tokens.size() ? begin + tokens[wanted].range.begin : end;
}

std::uint32_t best_position(std::span<const Occurrence> found, std::span<const double> group_values,
                            std::uint32_t body) {
  const auto begin = std::ranges::lower_bound(found, body, {}, &Occurrence::position) - found.begin();
  const auto in_body = found.subspan(static_cast<std::size_t>(begin));
  const auto all = in_body.first(std::min(in_body.size(), kMaxOccurrences));
  std::uint32_t best = body;
  double best_value = 0;
  for (std::size_t i = 0; i < all.size(); ++i) {
    const double value = window_value(all, i, group_values);
    if (value <= best_value) continue;
    best_value = value;
    best = all[i].position;
  }
  return best;
}

std::uint32_t count_places(std::span<const Occurrence> found, std::uint32_t first) {
  std::uint32_t places = 0;
  std::uint64_t next = 0;  // one beyond the last
  for (const Occurrence& each : found) {
    if (each.position < first) continue;
    if (places == 0 || each.position != next) ++places;
    next = std::uint64_t{each.position} + 1;
  }
  return places;
}

Snippet make_snippet(std::string_view text, std::size_t body, std::size_t around, const TokenMatcher& matcher) {
  const std::size_t begin = begin_of(text, body, around);
  const std::size_t end = end_of(text, begin);
  const std::string_view passage = text.substr(begin, end - begin);
  Snippet snippet;
  const bool starts_inside = begin > body && text[begin - 1] != '\n';
  if (starts_inside) snippet.text = kEllipsis;
  Collapser collapser(snippet);
  std::size_t copied = 0;
  for (const ByteRange& range : matcher.ranges(passage)) {
    collapser.copy(passage.substr(copied, range.begin - copied));
    collapser.copy_highlighted(passage.substr(range.begin, range.size()));
    copied = range.end;
  }
  collapser.copy(passage.substr(copied));
  if (end != text.size()) snippet.text += kEllipsis;
  return snippet;
}

}  // namespace tracuu::search
