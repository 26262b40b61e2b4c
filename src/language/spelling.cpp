#include "language/spelling.h"

#include <algorithm>
#include <set>
#include <tuple>
#include <unordered_map>
#include <utility>

#include "language/token_ranges.h"
#include "text/syllable.h"

namespace tracuu::language {

namespace {

using Tally = std::map<std::string, std::uint32_t>;

class Counter {
 public:
  explicit Counter(std::span<const Gram> grams) : grams_(grams), tallies_(grams.size()) {
    for (std::size_t i = 0; i < grams.size(); ++i) by_first_[grams[i][0]].push_back(i);
  }

  Result<void> read(std::uint32_t document, const Source& source) {
    Work unlimited(UINT64_MAX);
    TRACUU_ASSIGN(const auto words, read_words(source, document, unlimited));
    tokens_.read(words);
    TRACUU_ASSIGN(const store::DocumentBody body, source.corpus.body(DocumentOrdinal{document}));
    TRACUU_ASSIGN(const TokenRanges ranges, TokenRanges::of(body, tokens_, source));
    for (std::size_t i = 0; i < tokens_.size(); ++i) {
      const auto found = by_first_.find(tokens_.terms[i]);
      if (found == by_first_.end()) continue;
      for (const std::size_t gram : found->second) take(gram, i, ranges);
    }
    return {};
  }

  std::string best(std::size_t gram, const search::Dictionary& dictionary) const {
    if (tallies_[gram].empty()) return written_by_rule(grams_[gram], dictionary);
    // Capitals come before small letters, so that the last of equals is the one with the most small letters.
    const auto best = std::ranges::max_element(tallies_[gram], [](const auto& a, const auto& b) {
      return std::tie(a.second, a.first) < std::tie(b.second, b.first);
    });
    return best->first;
  }

 private:
  void take(std::size_t gram, std::size_t at, const TokenRanges& ranges) {
    const std::size_t size = size_of(grams_[gram]);
    if (at + size > tokens_.size()) return;
    std::string form;
    for (std::size_t i = 0; i < size; ++i) {
      if (tokens_.terms[at + i] != grams_[gram][i] || (i != 0 && !tokens_.is_joined(at + i))) return;
      if (i != 0) form += ' ';
      form += ranges.written(at + i);
    }
    ++tallies_[gram][form];
  }

  static std::string written_by_rule(const Gram& gram, const search::Dictionary& dictionary) {
    std::string text;
    for (std::size_t i = 0; i < size_of(gram); ++i) {
      if (i != 0) text += ' ';
      text += text::write_syllable(dictionary.key(gram[i]));
    }
    return text;
  }

  std::span<const Gram> grams_;
  std::vector<Tally> tallies_;
  std::unordered_map<std::uint32_t, std::vector<std::size_t>> by_first_;
  Tokens tokens_;
};

}  // namespace

Gram gram_of(std::span<const std::uint32_t> terms) {
  Gram gram;
  gram.fill(kNoTerm);
  std::ranges::copy(terms.first(std::min(terms.size(), kMostGramTerms)), gram.begin());
  return gram;
}

std::size_t size_of(const Gram& gram) {
  return static_cast<std::size_t>(std::ranges::find(gram, kNoTerm) - gram.begin());
}

Result<std::vector<std::string>> Speller::spell(std::span<const Wanted> wanted, const Source& source) {
  std::vector<Gram> unknown;
  std::set<std::uint32_t> documents;
  for (const Wanted& each : wanted) {
    if (known_.contains(each.gram)) continue;
    unknown.push_back(each.gram);
    documents.insert(each.document);
  }
  Counter counter(unknown);
  for (const std::uint32_t document : documents) TRACUU_TRY(counter.read(document, source));
  for (std::size_t i = 0; i < unknown.size(); ++i) {
    known_[unknown[i]] = counter.best(i, source.index().dictionary());
  }
  std::vector<std::string> spelled;
  for (const Wanted& each : wanted) spelled.push_back(known_[each.gram]);
  return spelled;
}

std::string exact_query(const std::string& spelled) { return "=\"" + spelled + '"'; }

}  // namespace tracuu::language
