#include "search/similar.h"

#include <algorithm>
#include <cmath>
#include <span>

#include "base/stable_order.h"
#include "search/group_scorer.h"
#include "search/grouping.h"
#include "search/postings.h"

namespace tracuu::search {

namespace {

constexpr double kK1 = 1.2, kB = 0.75;
// What more than half of all documents hold says nothing of this one; what it alone holds finds nothing.
constexpr std::uint32_t kLeastDocuments = 2;
constexpr std::uint32_t kCommonShare = 2;

struct TellingTerm {
  std::uint32_t term = 0;
  double value = 0;  // in the document
  double idf = 0;
};

bool is_better(const ScoredDocument& a, const ScoredDocument& b) {
  return a.score != b.score ? a.score > b.score : a.document < b.document;
}

std::vector<TellingTerm> telling_terms(std::span<const StreamWord> words, const Dictionary& dictionary) {
  std::vector<std::uint32_t> terms;
  for_each_token(words, [&](std::uint32_t term, std::uint32_t) {
    if (term != kUnknownTerm && term < dictionary.terms()) terms.push_back(term);
  });
  std::ranges::sort(terms);
  std::vector<TellingTerm> telling;
  for (std::size_t begin = 0; begin < terms.size();) {
    const std::uint32_t term = terms[begin];
    std::size_t end = begin;
    while (end < terms.size() && terms[end] == term) ++end;
    const std::uint32_t documents = dictionary.postings(term).documents;
    if (documents >= kLeastDocuments && documents <= dictionary.documents() / kCommonShare + 1) {
      const double idf = inverse_document_frequency(documents, dictionary.documents());
      telling.push_back({term, (1 + std::log(static_cast<double>(end - begin))) * idf, idf});
    }
    begin = end;
  }
  sort_stably(telling, std::greater<>(), &TellingTerm::value);
  if (telling.size() > kSimilarTerms) telling.resize(kSimilarTerms);
  return telling;
}

}  // namespace

Result<std::vector<ScoredDocument>> similar_documents(std::uint32_t document, const Index& index, TokenStream& stream) {
  TRACUU_ASSIGN(const std::span<const StreamWord> words, stream.of(document));
  const DocumentTable& table = index.document_table();
  const double average = std::max(table.average_tokens(), 1.0);
  std::vector<float> scores(index.documents());
  for (const TellingTerm& each : telling_terms(words, index.dictionary())) {
    const auto add = [&](std::uint32_t other, std::uint32_t weight) {
      const double frequency = weight / 2;
      const double norm = kK1 * (1 - kB + kB * table[other].tokens / average);
      scores[other] += static_cast<float>(each.value * each.idf * frequency * (kK1 + 1) / (frequency + norm));
    };
    if (!for_each_posting(index.dictionary().postings(each.term), index.documents(), add))
      return damaged_index("index.postings");
  }
  const DuplicateTable& duplicates = index.duplicates();
  const std::uint32_t own_group = duplicates.group_of(document);
  std::vector<ScoredDocument> found;
  for (std::uint32_t i = 0; i < scores.size(); ++i) {
    const bool is_copy = i == document || (own_group != 0 && duplicates.group_of(i) == own_group);
    if (scores[i] > 0 && !is_copy) found.push_back({i, scores[i]});
  }
  Grouping(duplicates, found).keep_first(found, 0, is_better);
  const auto middle = found.begin() + static_cast<std::ptrdiff_t>(std::min(found.size(), kSimilarDocuments));
  std::nth_element(found.begin(), middle, found.end(), is_better);
  found.erase(middle, found.end());
  sort_stably(found, {}, &ScoredDocument::document);
  return found;
}

}  // namespace tracuu::search
