#include "language/passage.h"

#include <algorithm>
#include <string_view>
#include <vector>

#include "text/tokenizer.h"

namespace tracuu::language {

namespace {

// Tokens of a stretch of text, and where it lies.
struct Stretch {
  std::string_view text;             // the whole title or text
  std::uint32_t begin = 0, end = 0;  // bytes of it
  std::uint32_t first_position = 0;  // of the token that begins there
  bool is_title = false;
  std::vector<ByteRange> tokens = {};  // into text
};

class RangeCollector final : public text::TokenSink {
 public:
  explicit RangeCollector(Stretch& stretch) : stretch_(stretch) {}
  void token(const text::Token& token) override {
    stretch_.tokens.push_back({token.range.begin + stretch_.begin, token.range.end + stretch_.begin});
  }

 private:
  Stretch& stretch_;
};

bool is_space(char byte) { return byte == ' ' || byte == '\t' || byte == '\n' || byte == '\r'; }

std::string flat(std::string_view text) {
  std::string out;
  for (const char byte : text) {
    if (!is_space(byte)) out += byte;
    else if (out.empty() || out.back() != ' ') out += ' ';
  }
  return out;
}

// The part of the title or text that has these positions, which are neighbours.
Stretch stretch_of(const store::DocumentBody& body, const std::vector<search::Mark>& marks, std::uint32_t first,
                   std::uint32_t last) {
  const auto size = static_cast<std::uint32_t>(body.text.size());
  const auto next = std::ranges::upper_bound(marks, first, {}, &search::Mark::position);
  if (next == marks.begin()) return {body.title, 0, static_cast<std::uint32_t>(body.title.size()), 0, true};
  const auto behind = std::ranges::upper_bound(next, marks.end(), last, {}, &search::Mark::position);
  const search::Mark mark = *std::prev(next);
  const std::uint32_t begin = std::min(mark.byte, size);
  return {body.text, begin, behind == marks.end() ? size : std::clamp(behind->byte, begin, size), mark.position, false};
}

// Signs that belong to the first token: back to white space, or to the token before.
std::uint32_t widen_left(const Stretch& stretch, std::size_t token, bool begins_block) {
  std::uint32_t at = stretch.tokens[token].begin;
  std::uint32_t least = at;
  if (token != 0) least = stretch.tokens[token - 1].end;
  else if (begins_block) least = 0;
  while (at > least && !is_space(stretch.text[at - 1])) --at;
  return at;
}

std::uint32_t widen_right(const Stretch& stretch, std::size_t token) {
  std::uint32_t at = stretch.tokens[token].end;
  const std::uint32_t most = token + 1 < stretch.tokens.size() ? stretch.tokens[token + 1].begin : stretch.end;
  while (at < most && !is_space(stretch.text[at])) ++at;
  return at;
}

struct Places {
  std::size_t first, last;  // of Tokens
};

Places context_of(const Tokens& tokens, Found node, std::uint32_t context) {
  Places places{node.first, node.last};
  while (node.first - places.first < context && tokens.is_joined(places.first)) --places.first;
  while (places.last - node.last < context && places.last + 1 < tokens.size() && tokens.is_joined(places.last + 1)) {
    ++places.last;
  }
  return places;
}

}  // namespace

Result<Passage> read_passage(const Source& source, std::uint32_t document, const Tokens& tokens, Found node,
                             std::uint32_t context) {
  TRACUU_ASSIGN(const store::DocumentBody body, source.corpus.body(DocumentOrdinal{document}));
  const Places places = context_of(tokens, node, context);
  const std::vector<search::Mark> marks = source.index().document_table().marks(document);
  Stretch stretch = stretch_of(body, marks, tokens.positions[places.first], tokens.positions[places.last]);
  RangeCollector collector(stretch);
  text::tokenize(stretch.text.substr(stretch.begin, stretch.end - stretch.begin), collector);
  const auto place = [&](std::size_t token) { return std::size_t{tokens.positions[token] - stretch.first_position}; };
  if (place(places.last) >= stretch.tokens.size()) return search::damaged_index("marks");
  const std::uint32_t begin = widen_left(stretch, place(places.first), !tokens.is_joined(places.first));
  const ByteRange range{stretch.tokens[place(node.first)].begin, stretch.tokens[place(node.last)].end};
  const std::uint32_t end = widen_right(stretch, place(places.last));
  Passage passage;
  passage.left = flat(stretch.text.substr(begin, range.begin - begin));
  passage.node = flat(stretch.text.substr(range.begin, range.size()));
  passage.right = flat(stretch.text.substr(range.end, end - range.end));
  if (!stretch.is_title) passage.range = range;
  return passage;
}

}  // namespace tracuu::language
