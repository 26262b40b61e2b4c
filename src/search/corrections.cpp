#include "search/corrections.h"

#include <algorithm>
#include <cstdint>
#include <string_view>
#include <utility>

#include "base/stable_order.h"
#include "base/utf8.h"
#include "search/expansion.h"
#include "search/ranking.h"
#include "text/letter_case.h"
#include "text/syllable.h"
#include "text/tokenizer.h"

namespace tracuu::search {

namespace {

constexpr std::size_t kMaxOfWord = 4;
constexpr std::size_t kMinLetters = 2, kMaxLetters = 24;
constexpr std::string_view kAlphabet = "abcdefghijklmnopqrstuvwxyz";

// Letters, and behind them the tone.
std::u32string symbols_of(std::string_view key) {
  const text::KeyParts parts = text::key_parts(key);
  std::u32string symbols = utf8::decode_all(parts.letters);
  symbols += parts.tones.empty() ? U'0' : static_cast<char32_t>(parts.tones[0]);
  return symbols;
}

// Damerau's four edits, at most one of them.
bool is_one_edit(std::u32string_view a, std::u32string_view b) {
  const auto [from_a, from_b] = std::ranges::mismatch(a, b);
  a.remove_prefix(static_cast<std::size_t>(from_a - a.begin()));
  b.remove_prefix(static_cast<std::size_t>(from_b - b.begin()));
  while (!a.empty() && !b.empty() && a.back() == b.back()) {
    a.remove_suffix(1);
    b.remove_suffix(1);
  }
  const bool is_swap = a.size() == 2 && b.size() == 2 && a[0] == b[1] && a[1] == b[0];
  return std::max(a.size(), b.size()) == 1 || is_swap;
}

// Calls visit() for every word of Latin letters one edit away, some of them more than once.
template <typename Visit>
void for_each_edit(const std::string& word, const Visit& visit) {
  std::string edit = word;
  for (std::size_t i = 0; i < word.size(); ++i) {
    visit(edit.erase(i, 1));
    edit = word;
    if (i + 1 < word.size()) {
      std::swap(edit[i], edit[i + 1]);
      visit(edit);
      edit = word;
    }
    for (const char letter : kAlphabet) {
      edit[i] = letter;
      visit(edit);
    }
    edit = word;
  }
  for (std::size_t i = 0; i <= word.size(); ++i) {
    for (const char letter : kAlphabet) visit(edit.insert(i, 1, letter)), edit = word;
  }
}

struct Found {
  std::string written;
  std::uint32_t documents = 0;
};

class WordCorrections {
 public:
  WordCorrections(const QueryTerm& term, const Dictionary& dictionary)
      : term_(term), dictionary_(dictionary), symbols_(symbols_of(term.key)) {}

  // Most documents first.
  std::vector<Found> find() {
    if (term_.is_marked) add_spellings(term_.folded);
    for_each_edit(term_.folded,
                  [this](const std::string& word) { term_.is_marked ? add_spellings(word) : add_class(word); });
    if (!term_.is_marked) add_divided();
    sort_stably(found_, {}, &Found::written);
    found_.erase(std::ranges::unique(found_, {}, &Found::written).begin(), found_.end());
    sort_stably(found_, std::ranges::greater(), &Found::documents);
    if (found_.size() > kMaxOfWord) found_.resize(kMaxOfWord);
    return std::move(found_);
  }

 private:
  // Spellings that answer the term already are none.
  void add_spellings(std::string_view folded) {
    const NumberRange terms = dictionary_.terms_of(dictionary_.find_class(folded));
    for (std::uint32_t term = terms.begin; term < terms.end; ++term) {
      const std::string_view key = dictionary_.key(term);
      if (match_of(term_, key, folded) || !is_one_edit(symbols_, symbols_of(key))) continue;
      found_.push_back({text::write_syllable(key), dictionary_.postings(term).documents});
    }
  }

  std::uint32_t documents_of(std::string_view folded) const {
    const NumberRange classes = dictionary_.find_class(folded);
    return classes.empty() ? 0 : dictionary_.class_documents(classes.begin);
  }

  void add_class(const std::string& folded) {
    const std::uint32_t documents = folded == term_.folded ? 0 : documents_of(folded);
    if (documents != 0) found_.push_back({folded, documents});
  }

  void add_divided() {
    const std::string_view word = term_.folded;
    for (std::size_t i = kMinLetters; i + kMinLetters <= word.size(); ++i) {
      const std::uint32_t documents = std::min(documents_of(word.substr(0, i)), documents_of(word.substr(i)));
      if (documents != 0) found_.push_back({std::string(word).insert(i, 1, ' '), documents});
    }
  }

  const QueryTerm& term_;
  const Dictionary& dictionary_;
  std::u32string symbols_;
  std::vector<Found> found_;
};

bool may_be_corrected(const QueryTerm& term) {
  const auto is_letter = [](char c) { return c >= 'a' && c <= 'z'; };
  return term.is_scored && !term.is_exact && term.folded.size() >= kMinLetters && term.folded.size() <= kMaxLetters &&
         std::ranges::all_of(term.folded, is_letter);
}

}  // namespace

std::vector<Correction> corrections(std::string_view typed, const Query& query, const MatchPlan& plan,
                                    const Dictionary& dictionary, std::uint64_t ratio, std::size_t most) {
  const std::vector<std::uint64_t> documents = group_documents(plan, dictionary.documents());
  std::vector<std::pair<std::uint64_t, const QueryTerm*>> words;
  for (std::size_t i = 0; i < query.terms.size(); ++i) {
    if (may_be_corrected(query.terms[i])) words.emplace_back(documents[plan.places[i]], &query.terms[i]);
  }
  sort_stably(words, {}, &std::pair<std::uint64_t, const QueryTerm*>::first);
  std::vector<Correction> found;
  for (const auto& [rarity, term] : words) {
    if (found.size() >= most) break;
    const text::LetterCase letter_case = text::case_of(typed.substr(term->range.begin, term->range.size()));
    for (const Found& each : WordCorrections(*term, dictionary).find()) {
      if (each.documents >= ratio * rarity) found.push_back({term->range, text::in_case(each.written, letter_case)});
    }
  }
  if (found.size() > most) found.resize(most);
  return found;
}

}  // namespace tracuu::search
