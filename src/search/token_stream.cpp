#include "search/token_stream.h"

#include <algorithm>

#include "base/stable_order.h"

namespace tracuu::search {

namespace {

// Words a segment: large enough that what is left at its end is nothing, small enough to be had in a full memory.
constexpr std::size_t kSegmentWords = std::size_t{1} << 18;

// Of Vietnamese texts, blanks included, and a little less.
constexpr std::size_t kBytesOfToken = 5;

// What an attempt at a damaged document counts as.
constexpr std::size_t kBytesOfFailure = 4096;

class StreamCollector final : public PositionSink {
 public:
  StreamCollector(std::size_t text_bytes, const TermLookup& terms, const NameTrie& names)
      : terms_(terms), names_(names) {
    tokens_.reserve(text_bytes / kBytesOfToken);
  }

  void token(const text::Token& token, std::uint32_t position) override {
    tokens_.push_back({position, term_of(token)});
  }

  void word(std::uint32_t number, WordsMet& met, ByteRange, std::uint32_t position) override {
    std::uint32_t& term = met.known(number, names_).term;
    if (term == 0) term = term_of(met.memo().token(number)) + 1;
    tokens_.push_back({position, term - 1});
  }

  void expression(const text::Token& token, std::uint32_t first, std::uint32_t last) override {
    const std::uint32_t length = std::min(last - first + 1, kMaxExpressionTokens);
    expressions_.push_back({last, kExpression | (length - 1) << kLengthShift | term_of(token)});
  }

  std::vector<StreamWord> words() {
    sort_stably(expressions_, {}, &Placed::position);
    std::vector<StreamWord> words;
    words.reserve(tokens_.size() + tokens_.size() / 16 + expressions_.size() + 2);
    std::uint32_t next = 0;
    auto expression = expressions_.begin();
    for (const Placed& token : tokens_) {
      if (token.position > next) words.push_back(kGap | (token.position - next));
      words.push_back(token.word);
      for (; expression != expressions_.end() && expression->position == token.position; ++expression) {
        words.push_back(expression->word);
      }
      next = token.position + 1;
    }
    return words;
  }

 private:
  struct Placed {
    std::uint32_t position = 0;
    StreamWord word = 0;
  };

  std::uint32_t term_of(const text::Token& token) const {
    return std::min(terms_.find(token.key).value_or(kUnknownTerm), kUnknownTerm);
  }

  const TermLookup& terms_;
  const NameTrie& names_;
  std::vector<Placed> tokens_;       // positions ascending
  std::vector<Placed> expressions_;  // those of a title, then those of a text
};

}  // namespace

TokenStream::TokenStream(const store::Corpus& corpus, const Dictionary& dictionary, const NameTrie& names)
    : corpus_(corpus), dictionary_(dictionary), names_(names), words_(dictionary.documents()) {}

Result<std::span<const StreamWord>> TokenStream::read(std::uint32_t document) {
  if (terms_.empty()) terms_ = TermLookup(dictionary_);
  TRACUU_ASSIGN(const store::DocumentBody body, corpus_.body(DocumentOrdinal{document}));
  StreamCollector collector(body.title.size() + body.text.size(), terms_, names_);
  lay_out({body.title, body.text, body.blocks}, collector);
  read_bytes_ += body.title.size() + body.text.size();
  words_[document] = keep(collector.words());
  return words_[document];
}

std::span<const StreamWord> TokenStream::keep(std::span<const StreamWord> words) {
  if (segments_.empty() || words.size() > free_) {
    free_ = std::max(words.size(), kSegmentWords);
    segments_.push_back(std::make_unique<StreamWord[]>(free_));
    memory_ += free_ * sizeof(StreamWord);
    segment_size_ = free_;
  }
  StreamWord* const begin = segments_.back().get() + (segment_size_ - free_);
  std::ranges::copy(words, begin);
  free_ -= words.size();
  return {begin, words.size()};
}

bool TokenStream::fill(std::size_t text_bytes) {
  const std::size_t enough = read_bytes_ + text_bytes;
  for (; next_to_fill_ < documents() && read_bytes_ < enough; ++next_to_fill_) {
    const bool read_before = words_[next_to_fill_].data() != nullptr;
    if (!read_before && !read(next_to_fill_).ok()) read_bytes_ += kBytesOfFailure;
  }
  return next_to_fill_ < documents();
}

std::size_t TokenStream::memory() const {
  return memory_ + words_.capacity() * sizeof(words_[0]) + terms_.memory() + met_.memory();
}

}  // namespace tracuu::search
