#include "search/random_wish.h"

#include <algorithm>

#include "search/query.h"
#include "text/tokenizer.h"

namespace tracuu::search {

namespace {

bool is_operator(const std::string& word) { return word == "AND" || word == "OR" || word == "NOT" || word == "NEAR"; }

bool is_limit(const Diagnostic& note) {
  const TextKey key = note.text.code;
  return key == TextKey::query_terms_many || key == TextKey::query_too_long || key == TextKey::query_near_many;
}

WishedWord word_of(const text::Token& token, const std::string& written) {
  return {written, token.key, token.folded, text::has_marks(token)};
}

}  // namespace

std::vector<WishedWord> RandomWishes::words(std::size_t count) {
  std::vector<WishedWord> words;
  while (words.size() < count) {
    const Document& document = documents_[below(documents_.size())];
    const std::string& from = below(4) == 0 ? document.title : document.text;
    const std::vector<text::Token> tokens = text::tokenize(from);
    if (tokens.empty()) continue;
    const std::size_t run = below(5) == 0 ? 1 : count;
    std::size_t at = below(tokens.size());
    for (std::size_t i = 0; i < run && at < tokens.size() && words.size() < count; ++i, ++at) {
      std::string written = from.substr(tokens[at].range.begin, tokens[at].range.size());
      if (below(3) == 0 || is_operator(written)) written = tokens[at].folded;
      const std::vector<text::Token> read = text::tokenize(written);
      if (read.size() == 1) words.push_back(word_of(read[0], written));
    }
  }
  return words;
}

Wish RandomWishes::phrase() {
  Wish wish;
  wish.words = words(below(2) == 0 ? 1 : 2 + below(3));
  wish.quoted = below(2) == 0;
  wish.in_title = below(8) == 0;
  const bool exact = below(8) == 0;
  for (WishedWord& word : wish.words) word.exact = exact;
  WishedWord& last = wish.words.back();
  if (!exact && stars_ < 8 && last.folded.size() > 2 && below(8) == 0) {
    const auto cut = text::tokenize(last.folded.substr(0, 2));
    if (cut.size() == 1 && cut[0].folded.size() == 2) {
      last = word_of(cut[0], cut[0].folded);
      last.open = true;
      ++stars_;
    }
  }
  return wish;
}

Wish RandomWishes::near() {
  Wish wish;
  wish.kind = Wish::Kind::near;
  wish.distance = static_cast<std::uint32_t>(below(3) == 0 ? below(101) : below(8));
  for (std::size_t i = 2 + below(2); i != 0; --i) {
    if (below(5) != 0) {
      wish.parts.push_back(phrase());
      continue;
    }
    Wish alternatives;
    alternatives.kind = Wish::Kind::any;
    alternatives.parts = {phrase(), phrase()};
    wish.parts.push_back(alternatives);
  }
  return wish;
}

Wish RandomWishes::facet() {
  Wish wish;
  wish.kind = Wish::Kind::facet;
  const Document& document = documents_[below(documents_.size())];
  wish.field = below(2) == 0 ? "source" : "category";
  const std::string& value = wish.field == "source" ? document.source : document.category;
  wish.whole = below(4) == 0;
  std::vector<text::Token> tokens = text::tokenize(value);
  if (tokens.empty()) return date();
  const std::size_t begin = below(tokens.size());
  const std::size_t end = wish.whole && below(2) == 0 ? tokens.size() : begin + 1 + below(tokens.size() - begin);
  for (std::size_t i = begin; i < end; ++i) {
    std::string written = value.substr(tokens[i].range.begin, tokens[i].range.size());
    wish.words.push_back(word_of(tokens[i], written));
    wish.words.back().exact = wish.whole;
  }
  return wish;
}

Wish RandomWishes::date() {
  Wish wish;
  wish.kind = Wish::Kind::date;
  if (below(5) == 0) return wish;
  const auto cut = [this](std::string iso) { return iso.substr(0, below(3) * 3 + 4); };
  wish.from = cut(documents_[below(documents_.size())].date.iso);
  wish.to = cut(documents_[below(documents_.size())].date.iso);
  // The later end first would be exchanged.
  if (!wish.from.empty() && !wish.to.empty() && wish.to < wish.from) std::swap(wish.from, wish.to);
  return wish;
}

Wish RandomWishes::list(Wish::Kind kind, int depth) {
  Wish list;
  list.kind = kind;
  list.distance = static_cast<std::uint32_t>(below(2));
  for (std::size_t i = kind == Wish::Kind::none ? 1 : 2 + below(2); i != 0; --i) list.parts.push_back(wish(depth + 1));
  return list;
}

Wish RandomWishes::wish(int depth) {
  const std::size_t pick = below(depth > 2 ? 6 : 14);
  if (pick < 3) return phrase();
  if (pick == 3) return near();
  if (pick == 4) return facet();
  if (pick == 5) return date();
  if (pick < 9) return list(Wish::Kind::all, depth);
  if (pick < 12) return list(Wish::Kind::any, depth);
  return list(Wish::Kind::none, depth);
}

Wish RandomWishes::next() {
  for (;;) {
    stars_ = 0;
    Wish made = wish(0);
    const std::string text = text_of(made) + " ";
    const Query query = parse_query(text);
    // Within the limits, which have notes, and no plain words, which are judged otherwise.
    const bool is_too_much = std::ranges::any_of(query.notes, is_limit);
    if (!is_too_much && query.is_strict) return made;
  }
}

}  // namespace tracuu::search
