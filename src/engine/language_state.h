// What the language tools keep between two answers.
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <utility>

#include "engine/from_search.h"
#include "engine/language_tools.h"
#include "language/collocations.h"
#include "language/concordance.h"
#include "language/keyness.h"
#include "language/ngrams.h"
#include "language/node_counts.h"
#include "language/vocabulary.h"

namespace tracuu::engine {

inline constexpr std::uint32_t kMaxLimit = 200;
inline constexpr std::uint32_t kMaxWindow = 10;  // syllables on each side of a node

// A slice: about 20 ms in a browser, which a search may have to wait for. The first of an analysis is shorter: somebody
// waits for rows, and in a page that has just been loaded all is slower.
inline constexpr std::uint64_t kSlice = 14'000'000;
inline constexpr std::uint64_t kFirstSlice = kSlice / 4;

// What of a search selects documents.
SearchRequest selecting(const SearchRequest& search);

// What a request is about, whichever rows of the answer it asks for and by what they are sorted.
template <typename Asked>
Asked subject_of(Asked request) {
  request.search = selecting(request.search);
  if constexpr (requires { request.offset; }) request.offset = request.limit = 0;
  if constexpr (requires { request.order; }) request.order = {};
  if constexpr (requires { request.measure; }) request.measure = {};
  if constexpr (requires { request.least; }) request.least = 0;
  return request;
}

// The expression that a request is about.
std::string_view said_in(const auto& request) {
  if constexpr (requires { request.node; }) {
    if (!request.node.empty()) return request.node;
  }
  return request.search.query;
}

// Frequencies and dispersion count the same.
struct NodeSubject {
  SearchRequest search;
  std::string node;
  bool operator==(const NodeSubject&) const = default;
};

// The documents asked about last, and how often they hold each term.
struct Selected {
  SearchRequest search;
  language::Selection selection;
  language::TermCounts counts;
  language::Speller speller = {};  // of the single terms
  language::Ranking key_terms = {};
};

// An analysis under way, or at its end.
template <typename Subject, typename Analysis>
struct Running {
  Subject subject;
  std::shared_ptr<Selected> selected;
  Analysis analysis;
  language::Speller speller = {};
};
template <typename Subject, typename Analysis>
using Slot = std::unique_ptr<Running<Subject, Analysis>>;

struct LanguageTools::State {
  State(const store::Corpus& corpus, search::Searcher& searcher) : source{corpus, searcher}, order(source) {}

  Result<std::shared_ptr<Selected>> select(const SearchRequest& search);
  Result<language::Node> node_of(std::string_view node, const SearchRequest& search) const {
    return language::Node::read(node, search.query, marks_of(search.marks), source);
  }
  // Begins the analysis in the slot anew where it is of something else; make(selected) gives it.
  template <typename Subject, typename Analysis, typename Make>
  Result<void> prepare(Slot<Subject, Analysis>& slot, const Subject& subject, Make make);
  // A slice more of the node's counts, of which frequencies and dispersion are made.
  Result<void> count_on(const SearchRequest& search, std::string_view node);
  // Of the analysis that was prepared last.
  language::Work next_slice() { return language::Work(std::exchange(slice, kSlice)); }

  // `said` is what the tool was asked about.
  Extent extent_of(std::string_view said, const language::Selection& selection, double done,
                   std::uint64_t tokens_left) const;
  Result<ConcordanceLine> line_of(const language::ConcordanceLine& line) const;
  Result<DispersionRow> row_of_dispersion(const language::NodeCounts::InDocument& each);
  Result<void> put_rows(const language::RowPage& page, std::uint32_t offset, language::Speller& speller,
                        TermTable& table) const;

  language::Source source;
  language::TermOrder order;
  std::shared_ptr<Selected> last;
  std::uint64_t slice = kSlice;
  Slot<ConcordanceRequest, language::Concordance> concordances;
  Slot<CollocationsRequest, language::Collocations> collocations;
  Slot<NgramsRequest, language::Ngrams> ngrams;
  Slot<KeynessRequest, language::KeyGrams> key_grams;
  Slot<NodeSubject, language::NodeCounts> node_counts;
};

template <typename Subject, typename Analysis, typename Make>
Result<void> LanguageTools::State::prepare(Slot<Subject, Analysis>& slot, const Subject& subject, Make make) {
  if (slot != nullptr && slot->subject == subject) return {};
  slot.reset();
  slice = kFirstSlice;
  TRACUU_ASSIGN(std::shared_ptr<Selected> selected, select(subject.search));
  return make(selected, [&](Analysis analysis) {
    slot.reset(new Running<Subject, Analysis>{subject, std::move(selected), std::move(analysis)});
  });
}

}  // namespace tracuu::engine
