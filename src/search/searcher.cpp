#include "search/searcher.h"

#include <algorithm>
#include <utility>

#include "search/evaluator.h"
#include "search/expansion.h"
#include "search/freshness.h"
#include "search/matcher.h"
#include "search/occurrences.h"
#include "search/query.h"
#include "search/query_aliases.h"
#include "search/query_dates.h"
#include "search/query_tree.h"
#include "search/ranking.h"
#include "search/scorer.h"
#include "search/token_matcher.h"

namespace tracuu::search {

namespace {

// Up to this many plain syllables must all be there; of more, half.
constexpr std::uint32_t kMaxStrictSyllables = 6;

struct Candidates {
  std::vector<ScoredDocument> documents;  // ascending
  bool relaxed = false;
};

// Syllables that belong next to each other.
bool has_phrases(const Query& query) {
  bool has_any = false;
  const auto visit = [&](const QueryNode& phrase) { has_any |= phrase.end_term - phrase.first_term > 1; };
  for_each_phrase(query.root, visit);
  return has_any;
}

}  // namespace

struct Searcher::State {
  State(const store::Corpus& opened, Index read)
      : corpus(opened),
        index(std::move(read)),
        scorer(index.document_table()),
        stream(corpus, index.dictionary(), index.names()),
        bits(index.dictionary()),
        facets(index.facets()),
        aliases(index.aliases()) {
    for (const FacetColumn& column : index.facets().columns()) facet_names.push_back(column.name());
  }

  // The query as it is to be answered; the last one is remembered.
  const Query& read(std::string_view typed, Marks marks);
  std::vector<double> idf_values(const MatchPlan& plan) const;
  Result<Candidates> candidates(const Query& query, const MatchPlan& plan);
  Result<Candidates> plain_candidates(const Query& query, const MatchPlan& plan);
  Result<DocumentSet> evaluate(const Query& query, const MatchPlan& plan, const DocumentSet& within);
  // Puts the first `wanted` in order.
  Result<void> rank(const MatchPlan& plan, Order order, std::size_t wanted, std::vector<ScoredDocument>& documents);
  Result<std::vector<Snippet>> snippets(const Query& query, const MatchPlan& plan, const SearchPage& page);
  // Which other forms of names were looked for, and which of them each match holds.
  Result<void> add_forms(const Query& query, SearchPage& page);

  const store::Corpus& corpus;
  Index index;
  Scorer scorer;
  TokenStream stream;
  TermBits bits;
  FacetMatcher facets;
  AliasReader aliases;
  std::vector<std::string_view> facet_names;
  bool has_read = false;
  std::string read_typed;
  Query read_query;
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

std::size_t Searcher::memory() const { return state_->index.memory() + state_->stream.memory(); }

const Query& Searcher::State::read(std::string_view typed, Marks marks) {
  if (has_read && typed == read_typed && marks == read_query.marks) return read_query;
  has_read = true;
  read_typed = typed;
  read_query = parse_query(typed, facet_names, marks);
  read_dates(typed, read_query);
  take_unknown_for_partial(index.dictionary(), read_query);
  aliases.read(read_query);
  return read_query;
}

std::vector<double> Searcher::State::idf_values(const MatchPlan& plan) const {
  std::vector<double> values;
  for (const std::uint64_t documents : group_documents(plan, index.documents()))
    values.push_back(scorer.idf(documents));
  return values;
}

Result<DocumentSet> Searcher::State::evaluate(const Query& query, const MatchPlan& plan, const DocumentSet& within) {
  return Evaluator(query, plan, {corpus, index, stream, bits, facets}).evaluate(within);
}

Result<Candidates> Searcher::State::candidates(const Query& query, const MatchPlan& plan) {
  const DocumentSet all = DocumentSet::all(index.documents());
  if (!query.empty() && !scorer.score(plan)) return damaged_index("postings");
  if (!query.empty() && !query.is_strict) return plain_candidates(query, plan);
  TRACUU_ASSIGN(const DocumentSet found, evaluate(query, plan, all));
  if (!plan.groups.empty()) return Candidates{scorer.scores_of(found)};
  Candidates unscored;
  found.for_each([&](std::uint32_t document) { unscored.documents.push_back({document, 0}); });
  return unscored;
}

// Syllables typed without blanks between them stand so; where that finds nothing, they count one by one.
Result<Candidates> Searcher::State::plain_candidates(const Query& query, const MatchPlan& plan) {
  Candidates found;
  const auto all = static_cast<std::uint32_t>(plan.term_groups.size());
  const std::uint32_t half = (all + 1) / 2;
  if (all <= kMaxStrictSyllables) {
    found.documents = scorer.holding(all);
    if (has_phrases(query)) {
      DocumentSet within(index.documents());
      for (const ScoredDocument& each : found.documents) within.add(each.document);
      TRACUU_ASSIGN(const DocumentSet standing, evaluate(query, plan, within));
      std::erase_if(found.documents, [&](const ScoredDocument& each) { return !standing.has(each.document); });
    }
  }
  if (found.documents.empty() && half < all) {
    found.documents = scorer.holding(half);
    found.relaxed = true;
  }
  return found;
}

Result<void> Searcher::State::rank(const MatchPlan& plan, Order order, std::size_t wanted,
                                   std::vector<ScoredDocument>& documents) {
  const Ranking ranking(index, plan, stream);
  const bool by_date = plan.groups.empty() || order == Order::newest || order == Order::oldest;
  if (by_date) {
    ranking.by_date(documents, wanted, order == Order::oldest);
    return {};
  }
  if (order == Order::relevance) return ranking.by_relevance(documents, wanted);
  const Freshness freshness(index.document_table());
  return ranking.by_relevance(documents, wanted, &freshness);
}

Result<std::vector<Snippet>> Searcher::State::snippets(const Query& query, const MatchPlan& plan,
                                                       const SearchPage& page) {
  std::vector<std::uint32_t> documents;
  for (const Match& match : page.matches) documents.push_back(index_of(match.document));
  std::ranges::sort(documents);
  Occurrences occurrences;
  TRACUU_TRY(occurrences.gather(plan, documents, index.dictionary(), stream));
  const std::vector<double> values = idf_values(plan);
  const TokenMatcher matcher(query, index.names(), TextPart::text, page.relaxed);
  std::vector<Snippet> snippets;
  for (const Match& match : page.matches) {
    const std::uint32_t document = index_of(match.document);
    TRACUU_ASSIGN(const std::string_view text, corpus.text(match.document));
    const PositionMap map(text, index.document_table().marks(document));
    const std::uint32_t body = std::max(map.first_position(), index.document_table()[document].title_end);
    const auto place = static_cast<std::size_t>(std::ranges::lower_bound(documents, document) - documents.begin());
    const std::uint32_t best = best_position(occurrences.at(place), values, body);
    snippets.push_back(make_snippet(text, map.byte_of(body), map.byte_of(best), matcher));
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

Result<SearchPage> Searcher::search(std::string_view typed, const SearchOptions& options) {
  State& state = *state_;
  const Query& query = state.read(typed, options.marks);
  const MatchPlan plan = make_plan(query, state.index.dictionary());
  TRACUU_ASSIGN(Candidates candidates, state.candidates(query, plan));
  const Filter filter(options.selections, state.index);
  Sifted sifted = filter.sift(std::move(candidates.documents));
  SearchPage page;
  page.total = static_cast<std::uint32_t>(sifted.passing.size());
  page.relaxed = candidates.relaxed;
  page.order = query.order.value_or(options.order);
  page.notes = query.notes;
  page.facets = count_facets(state.index.facets(), filter, sifted);
  page.dates = count_dates(options.dates_within, state.index.document_table(), filter, sifted);
  const std::size_t end = std::size_t{options.offset} + options.limit;
  TRACUU_TRY(state.rank(plan, page.order, end, sifted.passing));
  for (std::size_t i = options.offset; i < std::min(end, sifted.passing.size()); ++i) {
    page.matches.push_back({DocumentOrdinal{sifted.passing[i].document}, sifted.passing[i].score});
  }
  TRACUU_ASSIGN(page.snippets, state.snippets(query, plan, page));
  TRACUU_TRY(state.add_forms(query, page));
  return page;
}

Result<FacetCounts> Searcher::facet_values(std::string_view typed, const SearchOptions& options, std::string_view facet,
                                           std::string_view text, std::size_t limit) {
  State& state = *state_;
  const FacetColumn* column = state.index.facets().find(facet);
  if (column == nullptr) return FacetCounts{std::string(facet), {}, 0};
  const Query& query = state.read(typed, options.marks);
  const MatchPlan plan = make_plan(query, state.index.dictionary());
  TRACUU_ASSIGN(Candidates candidates, state.candidates(query, plan));
  const Filter filter(options.selections, state.index);
  return find_values(*column, text, limit, filter, filter.sift(std::move(candidates.documents)));
}

Result<Explained> Searcher::explain(std::string_view typed, DocumentOrdinal document, Marks marks) {
  State& state = *state_;
  const Query& query = state.read(typed, marks);
  const MatchPlan plan = make_plan(query, state.index.dictionary());
  TRACUU_ASSIGN(Candidates candidates, state.candidates(query, plan));
  TRACUU_ASSIGN(const Document read, state.corpus.document(document));
  return explain_document({query, plan, state.index, state.stream}, index_of(document), read,
                          std::move(candidates.documents));
}

std::vector<ByteRange> Searcher::highlights(std::string_view typed, std::string_view text, TextPart part,
                                            bool is_relaxed, Marks marks) const {
  const Query& query = state_->read(typed, marks);
  return TokenMatcher(query, state_->index.names(), part, is_relaxed).ranges(text);
}

}  // namespace tracuu::search
