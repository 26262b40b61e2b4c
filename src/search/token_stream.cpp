#include "search/token_stream.h"

#include <algorithm>

#include "search/position_counter.h"

namespace tracuu::search {

namespace {

// Words a segment: large enough that what is left at its end is nothing, small enough to be had in a full memory.
constexpr std::size_t kSegmentWords = std::size_t{1} << 18;

// What an attempt at a damaged document counts as.
constexpr std::size_t kBytesOfFailure = 4096;

class StreamCollector : public PositionSink {
 public:
  explicit StreamCollector(const TermLookup& terms) : terms_(terms) {}

  void token(const text::Token& token, std::uint32_t position) override {
    const bool is_late = !tokens_.empty() && position <= tokens_.back().position;
    (is_late ? late_ : tokens_).push_back({position, terms_.find(token.key).value_or(kUnknownTerm)});
  }

  std::vector<StreamWord> words() {
    std::ranges::stable_sort(late_, {}, &Placed::position);
    const auto middle = static_cast<std::ptrdiff_t>(tokens_.size());
    tokens_.insert(tokens_.end(), late_.begin(), late_.end());
    std::ranges::inplace_merge(tokens_, tokens_.begin() + middle, {}, &Placed::position);
    std::vector<StreamWord> words;
    words.reserve(tokens_.size() + tokens_.size() / 16 + 2);
    std::uint32_t next = 0;
    for (const Placed& token : tokens_) {
      const bool is_colocated = token.position < next;
      if (token.position > next) words.push_back(kGap | (token.position - next));
      words.push_back(is_colocated ? kColocated | token.term : token.term);
      next = token.position + 1;
    }
    return words;
  }

 private:
  struct Placed {
    std::uint32_t position = 0, term = 0;
  };

  const TermLookup& terms_;
  std::vector<Placed> tokens_;  // positions ascending
  std::vector<Placed> late_;    // those that came when theirs was past
};

}  // namespace

TokenStream::TokenStream(const store::Corpus& corpus, const Dictionary& dictionary, const NameTrie& names)
    : corpus_(corpus), dictionary_(dictionary), names_(names), words_(dictionary.documents()) {}

Result<std::span<const StreamWord>> TokenStream::read(std::uint32_t document) {
  if (terms_.empty()) terms_ = TermLookup(dictionary_);
  TRACUU_ASSIGN(const store::DocumentBody body, corpus_.body(DocumentOrdinal{document}));
  StreamCollector collector(terms_);
  lay_out({body.title, body.text, body.blocks}, names_, collector);
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

std::size_t TokenStream::memory() const { return memory_ + words_.capacity() * sizeof(words_[0]) + terms_.memory(); }

}  // namespace tracuu::search
