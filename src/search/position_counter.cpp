#include "search/position_counter.h"

#include "search/expression_finder.h"
#include "search/index_format.h"

namespace tracuu::search {

namespace {

// Hands on tokens and, at the end, what they express together.
class Counter : public text::WordSink {
 public:
  Counter(std::string_view text, const NameTrie& names, PositionSink& sink, WordsMet* met)
      : names_(names), sink_(sink), met_(met), expressions_(text, names) {}

  void read(std::string_view text) {
    if (met_ != nullptr) text::tokenize(text, *this, met_->memo());
    else text::tokenize(text, *this);
  }

  void finish() {
    for (const Expression& each : expressions_.finish()) sink_.expression(each.token, each.first, each.last);
  }

 protected:
  void place(const text::Token& token, std::uint32_t position) {
    sink_.token(token, position);
    expressions_.add(ExpressionFinder::part_of(token, names_), token.range, position);
  }
  void place(std::uint32_t number, ByteRange range, std::uint32_t position) {
    sink_.word(number, *met_, range, position);
    expressions_.add(met_->known(number, names_).part, range, position);
  }

 private:
  const NameTrie& names_;
  PositionSink& sink_;
  WordsMet* met_;
  ExpressionFinder expressions_;
};

class TitleCounter final : public Counter {
 public:
  using Counter::Counter;
  void token(const text::Token& token) override { place(token, tokens_++); }
  void word(std::uint32_t number, ByteRange range) override { place(number, range, tokens_++); }
  std::uint32_t tokens() const { return tokens_; }

 private:
  std::uint32_t tokens_ = 0;
};

class TextCounter final : public Counter {
 public:
  TextCounter(const SearchedText& document, const NameTrie& names, std::uint32_t first_position,
              std::uint32_t title_bytes, PositionSink& sink, WordsMet* met)
      : Counter(document.text, names, sink, met),
        document_(document),
        next_position_(first_position),
        title_bytes_(title_bytes) {}

  void token(const text::Token& token) override { place(token, position_of(token.range)); }
  void word(std::uint32_t number, ByteRange range) override { place(number, range, position_of(range)); }

  DocumentLayout take() { return std::move(layout_); }

 private:
  // Of the next token.
  std::uint32_t position_of(ByteRange range) {
    const bool begins_block = enter_block(range.begin);
    if (begins_block && layout_.tokens != 0) next_position_ += kBlockGap;
    if (begins_block || layout_.tokens == 0 || since_mark_ == kTokensPerMark) {
      layout_.marks.push_back({next_position_, range.begin});
      since_mark_ = 0;
    }
    const std::uint32_t position = next_position_++;
    if (range.end <= title_bytes_) layout_.title_end = next_position_;
    ++since_mark_;
    ++layout_.tokens;
    return position;
  }

  // Whether the byte lies in a later block than the one before.
  bool enter_block(std::uint32_t byte) {
    const std::size_t before = next_block_;
    while (next_block_ < document_.blocks.size() && document_.blocks[next_block_].range.begin <= byte) ++next_block_;
    return next_block_ != before;
  }

  const SearchedText& document_;
  std::uint32_t next_position_;
  std::uint32_t title_bytes_;
  std::uint32_t since_mark_ = 0;
  std::size_t next_block_ = 0;
  DocumentLayout layout_;
};

// The bytes at the beginning of the text that are the title, white space before it included; 0 where it begins
// otherwise.
std::uint32_t title_bytes_of(const SearchedText& document) {
  const std::size_t begin = document.text.find_first_not_of(" \t\r\n");
  if (document.title.empty() || begin == std::string_view::npos) return 0;
  const bool repeated = document.text.substr(begin).starts_with(document.title);
  return repeated ? static_cast<std::uint32_t>(begin + document.title.size()) : 0;
}

}  // namespace

void PositionSink::word(std::uint32_t number, WordsMet& met, ByteRange range, std::uint32_t position) {
  text::Token found = met.memo().token(number);
  found.range = range;
  token(found, position);
}

DocumentLayout lay_out(const SearchedText& document, const NameTrie& names, PositionSink& sink, WordsMet* met) {
  const std::uint32_t title_bytes = title_bytes_of(document);
  TitleCounter title(document.title, names, sink, met);
  sink.begin(document.title);
  if (title_bytes == 0) title.read(document.title);
  title.finish();
  const std::uint32_t first_position = title.tokens() == 0 ? 0 : title.tokens() + kTitleGap;
  TextCounter text(document, names, first_position, title_bytes, sink, met);
  sink.begin(document.text);
  text.read(document.text);
  text.finish();
  DocumentLayout layout = text.take();
  layout.tokens += title.tokens();
  if (title_bytes == 0) layout.title_end = title.tokens();
  return layout;
}

}  // namespace tracuu::search
