// Answers queries over one open corpus: what matches, how many, best first, with facets and snippets.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/ranges.h"
#include "base/result.h"
#include "search/date_counts.h"
#include "search/document_set.h"
#include "search/explain.h"
#include "search/facets.h"
#include "search/filter.h"
#include "search/found_forms.h"
#include "search/index.h"
#include "search/order.h"
#include "search/query.h"
#include "search/query_reader.h"
#include "search/scorer.h"
#include "search/snippet.h"
#include "search/token_matcher.h"
#include "search/token_stream.h"
#include "store/corpus.h"

namespace tracuu::search {

struct SearchOptions {
  Selections selections;
  Order order = Order::relevance;
  std::uint32_t offset = 0;
  std::uint32_t limit = 20;
  std::string dates_within = {};  // count_dates()
  Marks marks = Marks::as_typed;
  std::optional<DocumentOrdinal> like = {};       // among the documents most like this one: similar_documents()
  std::optional<DocumentOrdinal> copies_of = {};  // among this one and its copies
  bool grouped = false;                           // of several copies only the first
};

struct Match {
  DocumentOrdinal document{};
  double score = 0;
  std::vector<std::string> forms = {};  // other forms of names in the query that the document holds
  std::uint32_t copies = 0;             // found beside it, not shown where results are grouped
};

// Another query, one edit or one mark away from what was typed, all of which more documents hold.
struct Suggestion {
  std::string query;
  ByteRange changed;        // into query
  std::uint32_t total = 0;  // documents it finds under the same filters
};

struct SearchPage {
  std::uint32_t total = 0;  // documents
  std::uint32_t rows = 0;   // places of the ranking: fewer where it is grouped
  bool relaxed = false;
  Order order = Order::relevance;  // in force: the one asked for, or the one the query itself asks for
  std::vector<Diagnostic> notes;   // on the query, in order of their places
  std::string reading;             // what raw Telex or VNI was taken for; "" where the query is answered as typed
  std::vector<AliasNote> aliases;  // other forms that were looked for, in order of their places
  std::vector<Match> matches;
  std::vector<Snippet> snippets;  // one a match
  std::vector<FacetCounts> facets;
  DateCounts dates;
  std::vector<Suggestion> suggestions;  // most documents first, where results are few
};

// All that a search finds, in order.
struct WholeRanking {
  std::vector<ScoredDocument> documents;
  bool relaxed = false;
};

// How many documents answer a query, and how many would without one of its filters.
struct Totals {
  struct WithoutFilter {
    std::string facet;  // "" for the dates
    std::uint32_t total = 0;
  };
  std::uint32_t total = 0;
  std::uint32_t unfiltered = 0;  // without any filter
  std::vector<WithoutFilter> without;
};

class Searcher {
 public:
  // The corpus must outlive the searcher and stay where it is.
  static Result<Searcher> open(const store::Corpus& corpus);
  ~Searcher();
  Searcher(Searcher&&) noexcept;
  Searcher& operator=(Searcher&&) noexcept;

  Result<SearchPage> search(std::string_view typed, const SearchOptions& options);

  // The ranking of which search() gives a part; `offset` and `limit` do not matter.
  Result<WholeRanking> rank_all(std::string_view typed, const SearchOptions& options);
  // Passages of some of its documents, one each. `is_relaxed` as the ranking said.
  Result<std::vector<Snippet>> snippets(std::string_view typed, Marks marks, bool is_relaxed,
                                        std::span<const ScoredDocument> documents);

  Result<Totals> count(std::string_view typed, const SearchOptions& options);

  // The values of a facet that hold a text (find_values()), counted under the search; none where there is no such
  // facet.
  Result<FacetCounts> facet_values(std::string_view typed, const SearchOptions& options, std::string_view facet,
                                   std::string_view text, std::size_t limit);

  // Why the document answers the query, filters aside, and where its score by relevance comes from.
  Result<Explained> explain(std::string_view typed, DocumentOrdinal document, Marks marks = Marks::as_typed);

  // Where in a document's text the passage begins that shows best why it answers: bytes.
  Result<std::uint32_t> best_place(std::string_view typed, DocumentOrdinal document, Marks marks);

  // The parts of a title or a document's text that answer the query. `is_relaxed` as the search said.
  Result<std::vector<ByteRange>> highlights(std::string_view typed, std::string_view text,
                                            TextPart part = TextPart::text, bool is_relaxed = false,
                                            Marks marks = Marks::as_typed);

  // Reads further documents into the token stream, so many bytes of text, and says whether there are more. Answers do
  // not change by it, only how soon they come.
  bool read_ahead(std::size_t text_bytes);

  const Index& index() const;
  TokenStream& stream();

  // The documents that search() finds, whatever its window.
  Result<DocumentSet> select(std::string_view typed, const SearchOptions& options);

  // The query as search() reads it, raw keys of an input method as what they were taken for; and the plain reading.
  Result<ReadQuery> read(std::string_view typed, Marks marks);
  ReadQuery read_plainly(std::string_view typed, Marks marks) const;

 private:
  struct State;
  explicit Searcher(std::unique_ptr<State> state);
  std::unique_ptr<State> state_;
};

}  // namespace tracuu::search
