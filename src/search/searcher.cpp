#include "search/searcher.h"

#include <algorithm>
#include <array>
#include <numeric>
#include <utility>

#include "base/stable_order.h"
#include "search/candidates.h"
#include "search/corrections.h"
#include "search/freshness.h"
#include "search/matcher.h"
#include "search/occurrences.h"
#include "search/query_tree.h"
#include "search/ranking.h"
#include "search/similar.h"
#include "search/token_matcher.h"

namespace tracuu::search {

namespace {

constexpr std::uint32_t kFewDocuments = 3;
constexpr std::size_t kMaxTried = 6, kMaxSuggestions = 3;
// Where something was found as asked for, a word is doubted only beside one that so many times as many documents hold.
constexpr std::uint64_t kDoubtfulRatio = 8;
// What is run through for suggestions altogether, in postings; what reads tokens costs so many times as much.
constexpr std::uint64_t kSuggestionWork = 400'000;
constexpr std::uint64_t kTokensWork = 20;

// How an answer is found: what was typed, as it is read, and what holds it.
struct Answer {
  const ReadQuery& read;
  MatchPlan plan;
  Candidates candidates;

  const Query& query() const { return read.query; }
};

}  // namespace

struct Searcher::State {
  State(const store::Corpus& opened, Index read)
      : corpus(opened),
        index(std::move(read)),
        stream(corpus, index.dictionary(), index.names()),
        bits(index.dictionary()),
        facets(index.facets()),
        finder({corpus, index, stream, bits, facets}),
        reader(index) {}

  // The query as it is to be answered; the last one is remembered.
  Result<const ReadQuery*> read(std::string_view typed, Marks marks);
  Result<ReadQuery> understand(std::string_view typed, Marks marks);
  Result<Candidates> candidates(const Query& query);
  Result<Answer> answer(std::string_view typed, const SearchOptions& options);
  // Keeps those among which the options look.
  Result<void> restrict(const SearchOptions& options, std::vector<ScoredDocument>& documents);
  // Puts the first `wanted` in order.
  Result<void> rank(const MatchPlan& plan, const SearchOptions& options, Order order, std::size_t wanted,
                    std::vector<ScoredDocument>& documents, const Grouping* grouping);
  Result<std::vector<Snippet>> snippets(const Query& query, const MatchPlan& plan, bool is_relaxed,
                                        std::span<const ScoredDocument> shown);
  // Corrections with which documents hold all of the query, and more of them, under the same filter.
  Result<std::vector<Suggestion>> suggestions(std::string_view typed, const Answer& answer, const Filter& filter,
                                              const SearchPage& page);
  Result<Suggestion> suggestion(std::string_view typed, const Correction& correction, Marks marks,
                                const Filter& filter);
  static bool finds_little(const Answer& answer, const SearchPage& page);
  // Which other forms of names were looked for, and which of them each match holds.
  Result<void> add_forms(const Query& query, SearchPage& page);

  const store::Corpus& corpus;
  Index index;
  TokenStream stream;
  TermBits bits;
  FacetMatcher facets;
  CandidateFinder finder;
  QueryReader reader;
  struct LastRead {
    std::string typed;
    ReadQuery read;
  };
  std::optional<LastRead> last;
};

Searcher::Searcher(std::unique_ptr<State> state) : state_(std::move(state)) {}
Searcher::~Searcher() = default;
Searcher::Searcher(Searcher&&) noexcept = default;
Searcher& Searcher::operator=(Searcher&&) noexcept = default;

Result<Searcher> Searcher::open(const store::Corpus& corpus) {
  TRACUU_ASSIGN(Index index, Index::open(corpus));
  return Searcher(std::make_unique<State>(corpus, std::move(index)));
}

bool Searcher::read_ahead(std::size_t text_bytes) { return state_->stream.fill(text_bytes); }

const Index& Searcher::index() const { return state_->index; }

TokenStream& Searcher::stream() { return state_->stream; }

Result<DocumentSet> Searcher::select(std::string_view typed, const SearchOptions& options) {
  TRACUU_ASSIGN(Answer answer, state_->answer(typed, options));
  const Filter filter(options.selections, state_->index);
  DocumentSet selected(state_->index.documents());
  for (const ScoredDocument& each : filter.sift(std::move(answer.candidates.documents)).passing) {
    selected.add(each.document);
  }
  return selected;
}

Result<ReadQuery> Searcher::read(std::string_view typed, Marks marks) {
  TRACUU_ASSIGN(const ReadQuery* const understood, state_->read(typed, marks));
  return *understood;
}

ReadQuery Searcher::read_plainly(std::string_view typed, Marks marks) const {
  return state_->reader.read(typed, marks);
}

Result<const ReadQuery*> Searcher::State::read(std::string_view typed, Marks marks) {
  if (!last || typed != last->typed || marks != last->read.query.marks) {
    TRACUU_ASSIGN(ReadQuery understood, understand(typed, marks));
    last = LastRead{std::string(typed), std::move(understood)};
  }
  return &last->read;
}

// Raw keys of an input method are taken for what they would have made where they themselves find nothing.
Result<ReadQuery> Searcher::State::understand(std::string_view typed, Marks marks) {
  ReadQuery plain = reader.read(typed, marks);
  std::optional<ReadQuery> raw = reader.read_raw(typed, marks);
  if (!raw) return plain;
  TRACUU_ASSIGN(const Candidates as_typed, candidates(plain.query));
  if (!as_typed.documents.empty() && !as_typed.relaxed) return plain;
  TRACUU_ASSIGN(const Candidates as_meant, candidates(raw->query));
  if (as_meant.documents.empty()) return plain;
  // Long queries are always relaxed: one foreign word in them is no reason, most of the words are.
  const bool finds_better = as_typed.documents.empty() || !as_meant.relaxed || raw->is_mostly_retyped;
  return finds_better ? *std::move(raw) : std::move(plain);
}

Result<Candidates> Searcher::State::candidates(const Query& query) {
  return finder.find(query, make_plan(query, index.dictionary()));
}

Result<Answer> Searcher::State::answer(std::string_view typed, const SearchOptions& options) {
  TRACUU_ASSIGN(const ReadQuery* const understood, read(typed, options.marks));
  MatchPlan plan = make_plan(understood->query, index.dictionary());
  TRACUU_ASSIGN(Candidates found, finder.find(understood->query, plan));
  TRACUU_TRY(restrict(options, found.documents));
  return Answer{*understood, std::move(plan), std::move(found)};
}

Result<void> Searcher::State::restrict(const SearchOptions& options, std::vector<ScoredDocument>& documents) {
  // Both are ascending.
  const auto keep = [&documents](std::span<const ScoredDocument> among, bool with_their_scores) {
    std::vector<ScoredDocument> kept;
    for (const ScoredDocument& each : among) {
      const auto found = std::ranges::lower_bound(documents, each.document, {}, &ScoredDocument::document);
      if (found != documents.end() && found->document == each.document)
        kept.push_back(with_their_scores ? each : *found);
    }
    documents = std::move(kept);
  };
  if (options.copies_of) {
    const std::uint32_t document = index_of(*options.copies_of);
    std::vector<ScoredDocument> copies;
    for (const std::uint32_t each : index.duplicates().members(index.duplicates().group_of(document)))
      copies.push_back({each});
    if (copies.empty()) copies.push_back({document});
    keep(copies, false);
  }
  if (options.like) {
    TRACUU_ASSIGN(const std::vector<ScoredDocument> similar, similar_documents(index_of(*options.like), index, stream));
    keep(similar, true);
  }
  return {};
}

Result<void> Searcher::State::rank(const MatchPlan& plan, const SearchOptions& options, Order order, std::size_t wanted,
                                   std::vector<ScoredDocument>& documents, const Grouping* grouping) {
  const Ranking ranking(index, plan, stream, grouping);
  const bool asks_for_date = order == Order::newest || order == Order::oldest;
  if (options.like && !asks_for_date) {
    ranking.by_score(documents, wanted);
    return {};
  }
  if (plan.groups.empty() || asks_for_date) {
    ranking.by_date(documents, wanted, order == Order::oldest);
    return {};
  }
  if (order == Order::relevance) return ranking.by_relevance(documents, wanted);
  const Freshness freshness(index.document_table());
  return ranking.by_relevance(documents, wanted, &freshness);
}

Result<std::vector<Snippet>> Searcher::State::snippets(const Query& query, const MatchPlan& plan, bool is_relaxed,
                                                       std::span<const ScoredDocument> shown) {
  std::vector<std::uint32_t> documents;
  for (const ScoredDocument& each : shown) documents.push_back(each.document);
  std::ranges::sort(documents);
  Occurrences occurrences;
  TRACUU_TRY(occurrences.gather(plan, documents, index.dictionary(), stream));
  const std::vector<double> values = group_values(group_documents(plan, index.documents()), index.documents());
  const TokenMatcher matcher(query, index.names(), TextPart::text, is_relaxed);
  std::vector<Snippet> snippets;
  for (const auto& [document, score] : shown) {
    TRACUU_ASSIGN(const std::string_view text, corpus.text(DocumentOrdinal{document}));
    const PositionMap map(text, index.document_table().marks(document));
    const std::uint32_t body = std::max(map.first_position(), index.document_table()[document].title_end);
    const auto place = static_cast<std::size_t>(std::ranges::lower_bound(documents, document) - documents.begin());
    const std::uint32_t best = best_position(occurrences.at(place), values, body);
    snippets.push_back(make_snippet(text, map.byte_of(body), map.byte_of(best), matcher));
    // Of a phrase single syllables would be counted.
    if (!query.is_strict && !has_phrases(query))
      snippets.back().places = count_places(occurrences.at(place), map.first_position());
  }
  return snippets;
}

Result<void> Searcher::State::add_forms(const Query& query, SearchPage& page) {
  if (query.names.empty()) return {};
  const FoundForms found(query, index, bits);
  page.aliases = found.notes();
  for (Match& match : page.matches) {
    TRACUU_ASSIGN(const std::span<const StreamWord> words, stream.of(index_of(match.document)));
    match.forms = found.held_in(words);
  }
  return {};
}

Result<Suggestion> Searcher::State::suggestion(std::string_view typed, const Correction& correction, Marks marks,
                                               const Filter& filter) {
  const ByteRange range = correction.range;
  Suggestion suggestion{std::string(typed), {range.begin, range.begin}, 0};
  suggestion.query.replace(range.begin, range.size(), correction.written);
  suggestion.changed.end += static_cast<std::uint32_t>(correction.written.size());
  const Query query = reader.read(suggestion.query, marks).query;
  TRACUU_ASSIGN(const DocumentSet found, finder.answers(query, make_plan(query, index.dictionary())));
  suggestion.total = static_cast<std::uint32_t>(filter.sift(unscored(found)).passing.size());
  return suggestion;
}

// Little is found, or nothing that holds all of a short query.
bool Searcher::State::finds_little(const Answer& answer, const SearchPage& page) {
  if (!page.reading.empty() || answer.query().empty()) return false;
  return page.total <= kFewDocuments || (page.relaxed && answer.plan.term_groups.size() <= kMaxStrictSyllables);
}

Result<std::vector<Suggestion>> Searcher::State::suggestions(std::string_view typed, const Answer& answer,
                                                             const Filter& filter, const SearchPage& page) {
  std::vector<Suggestion> offered;
  if (!finds_little(answer, page)) return offered;
  const std::vector<std::uint64_t> held_by = group_documents(answer.plan, index.documents());
  std::uint64_t work = std::accumulate(held_by.begin(), held_by.end(), std::uint64_t{1});
  if (answer.query().is_strict || has_phrases(answer.query())) work *= kTokensWork;
  const std::size_t most = std::min<std::size_t>(kMaxTried, kSuggestionWork / work);
  const std::uint64_t ratio = page.total != 0 && !page.relaxed ? kDoubtfulRatio : 0;
  const std::uint32_t found = page.relaxed ? 0 : page.total;
  for (const Correction& each : corrections(typed, answer.query(), answer.plan, index.dictionary(), ratio, most)) {
    TRACUU_ASSIGN(Suggestion other, suggestion(typed, each, answer.query().marks, filter));
    if (other.total > found) offered.push_back(std::move(other));
  }
  sort_stably(offered, std::ranges::greater(), &Suggestion::total);
  if (offered.size() > kMaxSuggestions) offered.resize(kMaxSuggestions);
  return offered;
}

Result<SearchPage> Searcher::search(std::string_view typed, const SearchOptions& options) {
  State& state = *state_;
  TRACUU_ASSIGN(Answer answer, state.answer(typed, options));
  const Query& query = answer.query();
  const Filter filter(options.selections, state.index);
  Sifted sifted = filter.sift(std::move(answer.candidates.documents));
  SearchPage page;
  page.total = static_cast<std::uint32_t>(sifted.passing.size());
  page.relaxed = answer.candidates.relaxed;
  page.order = query.order.value_or(options.order);
  page.notes = query.notes;
  if (answer.read.text != typed) page.reading = answer.read.text;
  page.facets = count_facets(state.index.facets(), filter, sifted);
  page.dates = count_dates(options.dates_within, state.index.document_table(), filter, sifted);
  const std::size_t end = std::size_t{options.offset} + options.limit;
  const Grouping grouping(state.index.duplicates(), sifted.passing);
  TRACUU_TRY(state.rank(answer.plan, options, page.order, end, sifted.passing, options.grouped ? &grouping : nullptr));
  page.rows = static_cast<std::uint32_t>(sifted.passing.size());
  const std::size_t begin = std::min<std::size_t>(options.offset, sifted.passing.size());
  const std::span<const ScoredDocument> shown(sifted.passing.data() + begin,
                                              std::min(end, sifted.passing.size()) - begin);
  for (const auto& [document, score] : shown) {
    page.matches.push_back({.document = DocumentOrdinal{document}, .score = score});
    if (options.grouped) page.matches.back().copies = grouping.copies_beside(document);
  }
  TRACUU_ASSIGN(page.snippets, state.snippets(query, answer.plan, page.relaxed, shown));
  TRACUU_TRY(state.add_forms(query, page));
  if (!options.like && !options.copies_of) {
    TRACUU_ASSIGN(page.suggestions, state.suggestions(typed, answer, filter, page));
  }
  return page;
}

Result<WholeRanking> Searcher::rank_all(std::string_view typed, const SearchOptions& options) {
  State& state = *state_;
  TRACUU_ASSIGN(Answer answer, state.answer(typed, options));
  WholeRanking all;
  all.relaxed = answer.candidates.relaxed;
  all.documents = Filter(options.selections, state.index).sift(std::move(answer.candidates.documents)).passing;
  const Order order = answer.query().order.value_or(options.order);
  TRACUU_TRY(state.rank(answer.plan, options, order, all.documents.size(), all.documents, nullptr));
  return all;
}

Result<std::vector<Snippet>> Searcher::snippets(std::string_view typed, Marks marks, bool is_relaxed,
                                                std::span<const ScoredDocument> documents) {
  TRACUU_ASSIGN(const ReadQuery* const understood, state_->read(typed, marks));
  const MatchPlan plan = make_plan(understood->query, state_->index.dictionary());
  return state_->snippets(understood->query, plan, is_relaxed, documents);
}

Result<Totals> Searcher::count(std::string_view typed, const SearchOptions& options) {
  State& state = *state_;
  TRACUU_ASSIGN(Answer answer, state.answer(typed, options));
  Totals totals;
  totals.unfiltered = static_cast<std::uint32_t>(answer.candidates.documents.size());
  const Filter filter(options.selections, state.index);
  const Sifted sifted = filter.sift(std::move(answer.candidates.documents));
  totals.total = static_cast<std::uint32_t>(sifted.passing.size());
  const auto add = [&](std::string_view facet, std::size_t number) {
    const auto kept_out = number < sifted.kept_out.size() ? sifted.kept_out[number].size() : 0;
    if (kept_out == 0) return;
    totals.without.push_back({std::string(facet), totals.total + static_cast<std::uint32_t>(kept_out)});
  };
  for (const FacetSelection& selection : options.selections.facets) {
    add(selection.facet, filter.filter_on(state.index.facets().find(selection.facet)));
  }
  add("", filter.date_filter());
  return totals;
}

Result<FacetCounts> Searcher::facet_values(std::string_view typed, const SearchOptions& options, std::string_view facet,
                                           std::string_view text, std::size_t limit) {
  State& state = *state_;
  const FacetColumn* column = state.index.facets().find(facet);
  if (column == nullptr) return FacetCounts{std::string(facet), {}, 0};
  TRACUU_ASSIGN(Answer answer, state.answer(typed, options));
  const Filter filter(options.selections, state.index);
  return find_values(*column, text, limit, filter, filter.sift(std::move(answer.candidates.documents)));
}

Result<Explained> Searcher::explain(std::string_view typed, DocumentOrdinal document, Marks marks) {
  State& state = *state_;
  TRACUU_ASSIGN(Answer answer, state.answer(typed, {.selections = {}, .marks = marks}));
  TRACUU_ASSIGN(const Document read, state.corpus.document(document));
  return explain_document({answer.query(), answer.plan, state.index, state.stream}, index_of(document), read,
                          std::move(answer.candidates.documents));
}

Result<std::uint32_t> Searcher::best_place(std::string_view typed, DocumentOrdinal document, Marks marks) {
  State& state = *state_;
  TRACUU_ASSIGN(const ReadQuery* const understood, state.read(typed, marks));
  const MatchPlan plan = make_plan(understood->query, state.index.dictionary());
  const std::array<std::uint32_t, 1> documents = {index_of(document)};
  Occurrences occurrences;
  TRACUU_TRY(occurrences.gather(plan, documents, state.index.dictionary(), state.stream));
  const std::vector<double> values =
      group_values(group_documents(plan, state.index.documents()), state.index.documents());
  TRACUU_ASSIGN(const std::string_view text, state.corpus.text(document));
  const PositionMap map(text, state.index.document_table().marks(index_of(document)));
  const std::uint32_t body = std::max(map.first_position(), state.index.document_table()[index_of(document)].title_end);
  return static_cast<std::uint32_t>(map.byte_of(best_position(occurrences.at(0), values, body)));
}

Result<std::vector<ByteRange>> Searcher::highlights(std::string_view typed, std::string_view text, TextPart part,
                                                    bool is_relaxed, Marks marks) {
  TRACUU_ASSIGN(const ReadQuery* const understood, state_->read(typed, marks));
  return TokenMatcher(understood->query, state_->index.names(), part, is_relaxed).ranges(text);
}

}  // namespace tracuu::search
