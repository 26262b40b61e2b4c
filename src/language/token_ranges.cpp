#include "language/token_ranges.h"

#include "search/position_counter.h"

namespace tracuu::language {

namespace {

class Collector final : public search::PositionSink {
 public:
  void token(const text::Token& token, std::uint32_t position) override {
    ranges.push_back(token.range);
    positions.push_back(position);
  }
  void expression(const text::Token&, std::uint32_t, std::uint32_t) override {}

  std::vector<ByteRange> ranges;
  std::vector<std::uint32_t> positions;
};

}  // namespace

Result<TokenRanges> TokenRanges::of(const store::DocumentBody& body, const Tokens& tokens, const Source& source) {
  Collector found;
  const search::DocumentLayout layout = source.searcher.stream().lay_out({body.title, body.text, body.blocks}, found);
  if (found.ranges.size() != tokens.size()) return search::damaged_index("tokens");
  TokenRanges ranges(body);
  ranges.text_begin_ = layout.marks.empty() ? UINT32_MAX : layout.marks.front().position;
  ranges.ranges_ = std::move(found.ranges);
  ranges.positions_ = std::move(found.positions);
  return ranges;
}

}  // namespace tracuu::language
