#include "search/token_matcher.h"

#include <algorithm>

#include "search/spelling.h"

namespace tracuu::search {

static_assert(kMaxQueryTerms <= 64, "a set of terms is a word of 64 bits");

namespace {

// White space within a line. NBSP is two bytes.
bool is_blank(std::string_view between) {
  for (std::size_t i = 0; i < between.size(); ++i) {
    if (between[i] == ' ' || between[i] == '\t') continue;
    if (between.substr(i, 2) != "\u00A0") return false;
    ++i;
  }
  return true;
}

}  // namespace

class TokenMatcher::Collector : public text::TokenSink {
 public:
  Collector(const TokenMatcher& matcher, std::string_view text) : matcher_(matcher), text_(text) {}

  void token(const text::Token& token) override {
    const std::string_view between = text_.substr(end_, token.range.begin - end_);
    pieces.push_back({token.range, matcher_.answered_by(token), between.find('\n') != std::string_view::npos});
    end_ = token.range.end;
  }

  std::vector<Piece> pieces;

 private:
  const TokenMatcher& matcher_;
  std::string_view text_;
  std::uint32_t end_ = 0;
};

TokenMatcher::TokenMatcher(const Query& query) {
  for (const QueryTerm& term : query.terms) {
    const std::string& same = term.is_marked ? term.key : term.folded;
    if (term.phrase == 0) plain_ |= TermSet{1} << terms_.size();
    terms_.push_back({term, same, other_i_or_y(same).value_or("")});
  }
}

TokenMatcher::TermSet TokenMatcher::answered_by(const text::Token& token) const {
  TermSet answers = 0;
  for (std::size_t i = 0; i < terms_.size(); ++i) {
    const Term& term = terms_[i];
    const std::string& form = term.typed.is_marked ? token.key : token.folded;
    const bool answered = form == term.same || form == term.twin ||
                          (term.typed.is_prefix && begins_like(term.typed, token.key, token.folded));
    if (answered) answers |= TermSet{1} << i;
  }
  return answers;
}

bool TokenMatcher::stands_at(const std::vector<Piece>& pieces, std::size_t at, std::size_t first_term,
                             std::size_t end_term) const {
  if (pieces.size() - at < end_term - first_term) return false;
  for (std::size_t term = first_term; term < end_term; ++term, ++at) {
    if ((pieces[at].answers >> term & 1) == 0) return false;
    if (term != first_term && pieces[at].begins_line) return false;
  }
  return true;
}

void TokenMatcher::mark_phrases(const std::vector<Piece>& pieces, std::vector<bool>& marked) const {
  for (std::size_t first = 0; first < terms_.size();) {
    std::size_t end = first + 1;
    while (end < terms_.size() && terms_[end].typed.phrase == terms_[first].typed.phrase) ++end;
    for (std::size_t at = 0; terms_[first].typed.phrase != 0 && at < pieces.size(); ++at) {
      if (!stands_at(pieces, at, first, end)) continue;
      std::fill_n(marked.begin() + static_cast<std::ptrdiff_t>(at), end - first, true);
    }
    first = end;
  }
}

std::vector<ByteRange> TokenMatcher::ranges(std::string_view text) const {
  if (terms_.empty()) return {};
  Collector collector(*this, text);
  text::tokenize(text, collector);
  const std::vector<Piece>& pieces = collector.pieces;
  std::vector<bool> marked(pieces.size());
  for (std::size_t i = 0; i < pieces.size(); ++i) marked[i] = (pieces[i].answers & plain_) != 0;
  mark_phrases(pieces, marked);
  std::vector<ByteRange> ranges;
  for (std::size_t i = 0; i < pieces.size(); ++i) {
    if (!marked[i]) continue;
    const ByteRange& range = pieces[i].range;
    const bool joins = i != 0 && marked[i - 1] &&
                       is_blank(text.substr(pieces[i - 1].range.end, range.begin - pieces[i - 1].range.end));
    if (joins) {
      ranges.back().end = range.end;
    } else {
      ranges.push_back(range);
    }
  }
  return ranges;
}

}  // namespace tracuu::search
