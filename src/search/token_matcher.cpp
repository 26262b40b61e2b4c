#include "search/token_matcher.h"

#include <algorithm>
#include <bit>

#include "base/stable_order.h"
#include "search/expansion.h"
#include "search/expression_finder.h"
#include "search/index_format.h"
#include "search/position_scan.h"

namespace tracuu::search {

static_assert(kMaxQueryTerms <= 64, "a set of terms is a word of 64 bits");

using Kind = QueryNode::Kind;

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

// The bits of terms [first, end).
std::uint64_t bits_of(std::uint32_t first, std::uint32_t end) {
  std::uint64_t bits = 0;
  for (std::uint32_t i = first; i < end; ++i) bits |= std::uint64_t{1} << i;
  return bits;
}

}  // namespace

class TokenMatcher::Collector : public text::TokenSink {
 public:
  Collector(const TokenMatcher& matcher, std::string_view text)
      : matcher_(matcher), text_(text), finder_(text, matcher.names_) {}

  void token(const text::Token& token) override {
    const std::string_view between = text_.substr(end_, token.range.begin - end_);
    if (between.find('\n') != std::string_view::npos) next_ += kBlockGap;
    if (matcher_.has_expressions_) finder_.add(ExpressionFinder::part_of(token, matcher_.names_), token.range, next_);
    read.pieces.push_back({token.range, next_++, matcher_.answered_by(token)});
    end_ = token.range.end;
  }

  void finish() {
    for (const Expression& each : finder_.finish()) {
      const TermSet answers = matcher_.answered_by(each.token);
      if (answers != 0) read.wholes.push_back({{each.first, each.last}, answers});
    }
    sort_stably(read.wholes, {}, [](const Whole& whole) { return whole.span.first; });
  }

  Read read;

 private:
  const TokenMatcher& matcher_;
  std::string_view text_;
  ExpressionFinder finder_;
  std::uint32_t end_ = 0, next_ = 0;
};

TokenMatcher::TokenMatcher(const Query& query, const NameTrie& names, TextPart part, bool is_relaxed)
    : query_(query), names_(names), part_(part), is_relaxed_(is_relaxed) {
  take(query.root);
  sort_by_letter();
}

// Every spelling that answers a term begins as it does, marks aside; another name begins as it likes.
void TokenMatcher::sort_by_letter() {
  for (std::size_t i = 0; i < query_.terms.size(); ++i) {
    const TermSet bit = TermSet{1} << i;
    if ((wanted_ & bit) == 0) continue;
    const auto add = [&](std::string_view folded) {
      by_letter_[static_cast<unsigned char>(folded[0])] |= bit;
      has_expressions_ |= is_expression_key(folded);
    };
    add(query_.terms[i].folded);
    for (const TermAlias& alias : query_.terms[i].aliases) add(alias.folded);
  }
}

void TokenMatcher::take(const QueryNode& node) {
  switch (node.kind) {
    case Kind::phrase: return take_phrase(node);
    case Kind::near:
      chains_.push_back(&node);
      for (const QueryNode& part : node.parts) {
        for (const QueryNode* phrase : alternatives_of(part)) wanted_ |= bits_of(phrase->first_term, phrase->end_term);
      }
      return;
    case Kind::all:
    case Kind::any: return take_all(node.parts);
    case Kind::none:
    case Kind::facet:
    case Kind::date:
    case Kind::id: return;
  }
}

void TokenMatcher::take_all(const std::vector<QueryNode>& parts) {
  for (const QueryNode& part : parts) take(part);
}

void TokenMatcher::take_phrase(const QueryNode& phrase) {
  if (!is_in_part(phrase)) return;
  const TermSet bits = bits_of(phrase.first_term, phrase.end_term);
  wanted_ |= bits;
  if (phrase.end_term - phrase.first_term == 1 || (is_relaxed_ && !phrase.is_quoted)) {
    plain_ |= bits;
  } else {
    phrases_.push_back(&phrase);
  }
}

TokenMatcher::TermSet TokenMatcher::answered_by(const text::Token& token) const {
  TermSet answers = 0;
  for (TermSet left = by_letter_[static_cast<unsigned char>(token.folded[0])]; left != 0; left &= left - 1) {
    const auto term = static_cast<std::size_t>(std::countr_zero(left));
    if (match_of(query_.terms[term], token.key, token.folded)) answers |= TermSet{1} << term;
  }
  return answers;
}

void TokenMatcher::follow(std::uint32_t term, std::uint32_t end_term, std::size_t at, const Read& read,
                          std::vector<std::size_t>& ends) {
  if (term == end_term) return ends.push_back(at);
  if (at == read.pieces.size()) return;
  const Piece& piece = read.pieces[at];
  const auto is_next = [&](std::size_t next) {
    const bool is_last = term + 1 == end_term;
    return is_last || (next < read.pieces.size() && read.pieces[next].position == piece.position + (next - at));
  };
  if ((piece.answers >> term & 1) != 0 && is_next(at + 1)) follow(term + 1, end_term, at + 1, read, ends);
  const auto [begin, behind] =
      std::ranges::equal_range(read.wholes, piece.position, {}, [](const Whole& whole) { return whole.span.first; });
  for (auto whole = begin; whole != behind; ++whole) {
    const std::size_t next = at + (whole->span.last + 1 - whole->span.first);
    if ((whole->answers >> term & 1) != 0 && is_next(next)) follow(term + 1, end_term, next, read, ends);
  }
}

std::vector<Span> TokenMatcher::spans_of(const QueryNode& operand, const Read& read) const {
  std::vector<Span> spans;
  std::vector<std::size_t> ends;
  for (const QueryNode* phrase : alternatives_of(operand)) {
    if (!is_in_part(*phrase)) continue;
    for (std::size_t at = 0; at < read.pieces.size(); ++at) {
      ends.clear();
      follow(phrase->first_term, phrase->end_term, at, read, ends);
      for (const std::size_t end : ends) spans.push_back({read.pieces[at].position, read.pieces[end - 1].position});
    }
  }
  sort_stably(spans, {}, &Span::last);
  return spans;
}

void TokenMatcher::mark(const std::vector<Span>& spans, Pieces& pieces) {
  for (const Span& span : spans) {
    auto piece = std::ranges::lower_bound(pieces, span.first, {}, &Piece::position);
    for (; piece != pieces.end() && piece->position <= span.last; ++piece) piece->is_marked = true;
  }
}

// Only what is part of a whole chain: each place has one before it, and one after it.
void TokenMatcher::mark_near(const QueryNode& node, Read& read) const {
  std::vector<std::vector<Span>> spans;
  for (const QueryNode& part : node.parts) spans.push_back(spans_of(part, read));
  for (std::size_t i = 1; i < spans.size(); ++i) keep_near(spans[i], spans[i - 1], node.parts[i].distance);
  for (std::size_t i = spans.size() - 1; i-- > 0;) keep_near(spans[i], spans[i + 1], node.parts[i + 1].distance);
  for (const std::vector<Span>& each : spans) mark(each, read.pieces);
}

void TokenMatcher::mark_all(Read& read) const {
  for (Piece& piece : read.pieces) piece.is_marked = (piece.answers & plain_) != 0;
  for (const QueryNode* phrase : phrases_) mark(spans_of(*phrase, read), read.pieces);
  for (const QueryNode* chain : chains_) mark_near(*chain, read);
  for (const Whole& whole : read.wholes) {
    if ((whole.answers & plain_) != 0) mark({whole.span}, read.pieces);
    auto piece = std::ranges::lower_bound(read.pieces, whole.span.first, {}, &Piece::position);
    if (!piece->is_marked) continue;
    while (++piece != read.pieces.end() && piece->position <= whole.span.last) piece->goes_on = piece->is_marked;
  }
}

std::vector<ByteRange> TokenMatcher::ranges(std::string_view text) const {
  if (wanted_ == 0) return {};
  Collector collector(*this, text);
  text::tokenize(text, collector);
  collector.finish();
  mark_all(collector.read);
  const Pieces& pieces = collector.read.pieces;
  std::vector<ByteRange> ranges;
  for (std::size_t i = 0; i < pieces.size(); ++i) {
    if (!pieces[i].is_marked) continue;
    const ByteRange& range = pieces[i].range;
    const bool joins =
        i != 0 && pieces[i - 1].is_marked &&
        (pieces[i].goes_on || is_blank(text.substr(pieces[i - 1].range.end, range.begin - pieces[i - 1].range.end)));
    if (joins) {
      ranges.back().end = range.end;
    } else {
      ranges.push_back(range);
    }
  }
  return ranges;
}

}  // namespace tracuu::search
