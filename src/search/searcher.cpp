#include "search/searcher.h"

#include <algorithm>
#include <utility>

#include "search/freshness.h"
#include "search/matcher.h"
#include "search/occurrences.h"
#include "search/proximity.h"
#include "search/query.h"
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

}  // namespace

struct Searcher::State {
  State(const store::Corpus& opened, Index read)
      : corpus(opened), index(std::move(read)), scorer(index.document_table()), stream(corpus, index.dictionary()) {}

  std::vector<double> idf_values(const MatchPlan& plan) const;
  Result<Candidates> candidates(const Query& query, const MatchPlan& plan);
  Result<void> keep_phrases(const MatchPlan& plan, std::vector<ScoredDocument>& documents);
  // Puts the first `wanted` in order.
  Result<void> rank(const Query& query, const MatchPlan& plan, Order order, std::size_t wanted,
                    std::vector<ScoredDocument>& documents);
  Result<std::vector<Snippet>> snippets(const Query& query, const MatchPlan& plan, const std::vector<Match>& matches);

  const store::Corpus& corpus;
  Index index;
  Scorer scorer;
  TokenStream stream;
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

std::vector<double> Searcher::State::idf_values(const MatchPlan& plan) const {
  std::vector<double> values;
  for (const std::uint64_t documents : group_documents(plan, index.documents()))
    values.push_back(scorer.idf(documents));
  return values;
}

Result<Candidates> Searcher::State::candidates(const Query& query, const MatchPlan& plan) {
  Candidates found;
  if (query.empty()) {
    for (std::uint32_t i = 0; i < index.documents(); ++i) found.documents.push_back({i, 0});
    return found;
  }
  if (!scorer.score(plan)) return damaged_index("postings");
  const auto all = static_cast<std::uint32_t>(query.terms.size());
  const std::uint32_t half = (all + 1) / 2;
  if (query.is_strict || all <= kMaxStrictSyllables) found.documents = scorer.holding(all);
  if (query.is_strict) {
    TRACUU_TRY(keep_phrases(plan, found.documents));
  } else if (found.documents.empty() && half < all) {
    found.documents = scorer.holding(half);
    found.relaxed = true;
  }
  return found;
}

Result<void> Searcher::State::keep_phrases(const MatchPlan& plan, std::vector<ScoredDocument>& documents) {
  std::vector<std::uint32_t> numbers;
  for (const ScoredDocument& each : documents) numbers.push_back(each.document);
  Occurrences occurrences;
  TRACUU_TRY(occurrences.gather(plan, numbers, index.dictionary(), stream));
  std::vector<ScoredDocument> kept;
  for (std::size_t i = 0; i < documents.size(); ++i) {
    const bool all_stand = std::ranges::all_of(
        plan.phrases, [&](const std::vector<std::uint32_t>& phrase) { return has_phrase(phrase, occurrences.at(i)); });
    if (all_stand) kept.push_back(documents[i]);
  }
  documents = std::move(kept);
  return {};
}

Result<void> Searcher::State::rank(const Query& query, const MatchPlan& plan, Order order, std::size_t wanted,
                                   std::vector<ScoredDocument>& documents) {
  const Ranking ranking(index, plan, stream);
  const bool by_date = query.empty() || order == Order::newest || order == Order::oldest;
  if (by_date) {
    ranking.by_date(documents, wanted, order == Order::oldest);
    return {};
  }
  if (order == Order::relevance) return ranking.by_relevance(documents, wanted);
  const Freshness freshness(index.document_table());
  return ranking.by_relevance(documents, wanted, &freshness);
}

Result<std::vector<Snippet>> Searcher::State::snippets(const Query& query, const MatchPlan& plan,
                                                       const std::vector<Match>& matches) {
  std::vector<std::uint32_t> documents;
  for (const Match& match : matches) documents.push_back(index_of(match.document));
  std::ranges::sort(documents);
  Occurrences occurrences;
  TRACUU_TRY(occurrences.gather(plan, documents, index.dictionary(), stream));
  const std::vector<double> values = idf_values(plan);
  const TokenMatcher matcher(query);
  std::vector<Snippet> snippets;
  for (const Match& match : matches) {
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

Result<SearchPage> Searcher::search(std::string_view typed, const SearchOptions& options) {
  State& state = *state_;
  const Query query = settle(parse_query(typed), state.index.dictionary());
  const MatchPlan plan = make_plan(query, state.index.dictionary());
  TRACUU_ASSIGN(Candidates candidates, state.candidates(query, plan));
  const Filter filter(options.selections, state.index);
  Sifted sifted = filter.sift(std::move(candidates.documents));
  SearchPage page;
  page.total = static_cast<std::uint32_t>(sifted.passing.size());
  page.relaxed = candidates.relaxed;
  page.facets = count_facets(state.index.facets(), filter, sifted);
  page.dates = count_dates(options.dates_within, state.index.document_table(), filter, sifted);
  const std::size_t end = std::size_t{options.offset} + options.limit;
  TRACUU_TRY(state.rank(query, plan, options.order, end, sifted.passing));
  for (std::size_t i = options.offset; i < std::min(end, sifted.passing.size()); ++i) {
    page.matches.push_back({DocumentOrdinal{sifted.passing[i].document}, sifted.passing[i].score});
  }
  TRACUU_ASSIGN(page.snippets, state.snippets(query, plan, page.matches));
  return page;
}

Result<FacetCounts> Searcher::facet_values(std::string_view typed, const SearchOptions& options, std::string_view facet,
                                           std::string_view text, std::size_t limit) {
  State& state = *state_;
  const FacetColumn* column = state.index.facets().find(facet);
  if (column == nullptr) return FacetCounts{std::string(facet), {}, 0};
  const Query query = settle(parse_query(typed), state.index.dictionary());
  const MatchPlan plan = make_plan(query, state.index.dictionary());
  TRACUU_ASSIGN(Candidates candidates, state.candidates(query, plan));
  const Filter filter(options.selections, state.index);
  return find_values(*column, text, limit, filter, filter.sift(std::move(candidates.documents)));
}

std::vector<ByteRange> Searcher::highlights(std::string_view typed, std::string_view text) const {
  return TokenMatcher(settle(parse_query(typed), state_->index.dictionary())).ranges(text);
}

}  // namespace tracuu::search
