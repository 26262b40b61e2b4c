#include "engine/language_tools.h"

#include <algorithm>
#include <optional>
#include <utility>

#include "base/utf8.h"
#include "engine/from_search.h"
#include "language/collocations.h"
#include "language/concordance.h"
#include "language/dispersion.h"
#include "language/frequency.h"
#include "language/keyness.h"
#include "language/ngrams.h"
#include "language/passage.h"
#include "language/vocabulary.h"
#include "store/corpus.h"

namespace tracuu::engine {

namespace {

constexpr std::uint32_t kMaxLimit = 200;
constexpr std::uint32_t kMaxWindow = 10;        // syllables on each side of a collocation's node
constexpr std::uint32_t kContextTokens = 12;    // of a concordance, on each side
constexpr std::size_t kMostPositions = 10'000;  // that a row of a dispersion gives

// A slice: about 25 ms in a browser, whatever a search may have to wait for.
constexpr std::uint64_t kSlice = 25'000'000;

// What of a search selects documents.
SearchRequest selecting(const SearchRequest& search) {
  SearchRequest request;
  request.query = search.query;
  request.filters = search.filters;
  request.marks = search.marks;
  return request;
}

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
};

// An analysis under way, or at its end.
template <typename Subject, typename Analysis>
struct Running {
  Subject subject;
  std::shared_ptr<Selected> selected;
  Analysis analysis;
};
template <typename Subject, typename Analysis>
using Slot = std::unique_ptr<Running<Subject, Analysis>>;

Extent extent_of(const language::Selection& selection, double done, std::uint64_t tokens_left) {
  return {done, selection.documents, selection.tokens - tokens_left};
}

TermRow row_of(const language::Row& row, std::string text) {
  TermRow told;
  told.query = language::exact_query(text);
  told.text = std::move(text);
  told.count = row.count;
  told.documents = row.documents;
  told.elsewhere = row.elsewhere;
  told.log_likelihood = row.log_likelihood;
  told.log_dice = row.log_dice;
  told.mi3 = row.mi3;
  told.t_score = row.t_score;
  told.log_ratio = row.log_ratio;
  return told;
}

}  // namespace

struct LanguageTools::State {
  State(const store::Corpus& corpus, search::Searcher& searcher) : source{corpus, searcher}, order(source) {}

  Result<std::shared_ptr<Selected>> select(const SearchRequest& search);
  Result<language::Node> node_of(std::string_view node, const SearchRequest& search) const {
    return language::Node::read(node, search.query, marks_of(search.marks), source);
  }
  // Begins the analysis in the slot anew where it is of something else; make(selected) gives it.
  template <typename Subject, typename Analysis, typename Make>
  Result<void> prepare(Slot<Subject, Analysis>& slot, const Subject& subject, Make make);
  Result<void> prepare_counts(const SearchRequest& search, std::string_view node);

  Result<Concordance> concordance(const ConcordanceRequest& request);
  Result<ConcordanceLine> line_of(const language::ConcordanceLine& line) const;
  Result<DispersionRow> row_of_dispersion(const language::NodeCounts::InDocument& each);
  Result<void> put_rows(const language::RowPage& page, std::uint32_t offset, TermTable& table);

  language::Source source;
  language::TermOrder order;
  language::Speller speller;
  std::shared_ptr<Selected> last;
  Slot<ConcordanceRequest, language::Concordance> concordances;
  Slot<CollocationsRequest, language::Collocations> collocations;
  Slot<NgramsRequest, language::Ngrams> ngrams;
  Slot<KeynessRequest, language::KeyGrams> key_grams;
  Slot<NodeSubject, language::NodeCounts> node_counts;
};

LanguageTools::LanguageTools(const store::Corpus& corpus, search::Searcher& searcher)
    : state_(std::make_unique<State>(corpus, searcher)) {}
LanguageTools::~LanguageTools() = default;
LanguageTools::LanguageTools(LanguageTools&&) noexcept = default;

Result<std::shared_ptr<Selected>> LanguageTools::State::select(const SearchRequest& search) {
  SearchRequest request = selecting(search);
  if (last != nullptr && last->search == request) return last;
  TRACUU_ASSIGN(search::DocumentSet documents, source.searcher.select(request.query, options_of(request, kMaxLimit)));
  last = std::make_shared<Selected>(
      Selected{std::move(request), language::Selection(std::move(documents), source), language::TermCounts(source)});
  return last;
}

template <typename Subject, typename Analysis, typename Make>
Result<void> LanguageTools::State::prepare(Slot<Subject, Analysis>& slot, const Subject& subject, Make make) {
  if (slot != nullptr && slot->subject == subject) return {};
  slot.reset();
  TRACUU_ASSIGN(std::shared_ptr<Selected> selected, select(subject.search));
  return make(selected, [&](Analysis analysis) {
    slot.reset(new Running<Subject, Analysis>{subject, std::move(selected), std::move(analysis)});
  });
}

Result<void> LanguageTools::State::prepare_counts(const SearchRequest& search, std::string_view node) {
  const NodeSubject subject{selecting(search), std::string(node)};
  return prepare(node_counts, subject, [&](const auto& selected, auto begin) -> Result<void> {
    TRACUU_ASSIGN(language::Node read, node_of(node, search));
    begin(language::NodeCounts(selected->selection, std::move(read), source));
    return {};
  });
}

Result<void> LanguageTools::State::put_rows(const language::RowPage& page, std::uint32_t offset, TermTable& table) {
  std::vector<language::Speller::Wanted> wanted;
  for (const language::Row& row : page.rows) wanted.push_back(row.wanted);
  TRACUU_ASSIGN(std::vector<std::string> spelled, speller.spell(wanted, source));
  table.total = page.total;
  table.offset = offset;
  for (std::size_t i = 0; i < spelled.size(); ++i) table.rows.push_back(row_of(page.rows[i], std::move(spelled[i])));
  return {};
}

Result<ConcordanceLine> LanguageTools::State::line_of(const language::ConcordanceLine& line) const {
  language::Work unlimited(UINT64_MAX);
  TRACUU_ASSIGN(const auto words, language::read_words(source, line.document, unlimited));
  language::Tokens tokens;
  tokens.read(words);
  TRACUU_ASSIGN(store::DocumentSummary summary, source.corpus.summary(DocumentOrdinal{line.document}));
  TRACUU_ASSIGN(language::Passage passage,
                language::read_passage(source, line.document, tokens, line.node, kContextTokens));
  TRACUU_ASSIGN(const std::string_view text, source.corpus.text(DocumentOrdinal{line.document}));
  const std::uint32_t edges[] = {passage.range.begin, passage.range.end};
  const std::vector<std::uint32_t> places = utf8::to_code_points(text, edges);
  return ConcordanceLine{std::move(summary.id),
                         std::move(summary.title),
                         std::move(summary.date.iso),
                         std::move(summary.source),
                         std::move(passage.left),
                         std::move(passage.node),
                         std::move(passage.right),
                         places[0],
                         places[1]};
}

Result<ResponseBody> LanguageTools::answer(const ConcordanceRequest& request) {
  State& state = *state_;
  TRACUU_TRY(
      state.prepare(state.concordances, subject_of(request), [&](const auto& selected, auto begin) -> Result<void> {
        TRACUU_ASSIGN(language::Node node, state.node_of(request.node, request.search));
        begin(language::Concordance(selected->selection, std::move(node), state.source));
        return {};
      }));
  language::Concordance& analysis = state.concordances->analysis;
  language::Work work(kSlice);
  TRACUU_TRY(analysis.go_on(state.source, work));
  Concordance answer;
  answer.extent = extent_of(state.concordances->selected->selection, analysis.done(), analysis.tokens_left());
  answer.total = analysis.total();
  answer.documents_with = analysis.documents_with();
  answer.offset = request.offset;
  for (const language::ConcordanceLine& each :
       analysis.lines(static_cast<language::LineOrder>(request.order), request.offset,
                      std::min(request.limit, kMaxLimit), state.order, state.source)) {
    TRACUU_ASSIGN(ConcordanceLine line, state.line_of(each));
    answer.lines.push_back(std::move(line));
  }
  return ResponseBody(std::move(answer));
}

Result<ResponseBody> LanguageTools::answer(const CollocationsRequest& request) {
  State& state = *state_;
  TRACUU_TRY(
      state.prepare(state.collocations, subject_of(request), [&](const auto& selected, auto begin) -> Result<void> {
        TRACUU_ASSIGN(language::Node node, state.node_of(request.node, request.search));
        begin(language::Collocations(selected->selection, std::min(request.left, kMaxWindow),
                                     std::min(request.right, kMaxWindow), std::move(node), state.source));
        return {};
      }));
  Selected& selected = *state.collocations->selected;
  language::Collocations& analysis = state.collocations->analysis;
  language::Work work(kSlice);
  TRACUU_TRY(selected.counts.go_on(state.source, selected.selection.set, work));
  if (selected.counts.is_over()) TRACUU_TRY(analysis.go_on(state.source, work));
  TermTable table;
  const double done = (selected.counts.done() + analysis.done()) / 2;
  table.extent = extent_of(selected.selection, done, analysis.tokens_left());
  table.node_count = analysis.node_count();
  if (selected.counts.is_over()) {
    TRACUU_TRY(state.put_rows(
        analysis.rows(selected.counts, selected.selection.tokens, static_cast<language::Association>(request.measure),
                      request.least, request.offset, std::min(request.limit, kMaxLimit)),
        request.offset, table));
  }
  return ResponseBody(std::move(table));
}

Result<ResponseBody> LanguageTools::answer(const NgramsRequest& request) {
  State& state = *state_;
  state.key_grams.reset();  // the largest tables there are
  TRACUU_TRY(state.prepare(state.ngrams, subject_of(request), [&](const auto& selected, auto begin) -> Result<void> {
    SearchRequest nothing = request.search;
    nothing.query.clear();
    TRACUU_ASSIGN(language::Node node, state.node_of(request.node, nothing));
    begin(language::Ngrams(selected->selection, request.size, std::move(node), state.source));
    return {};
  }));
  language::Ngrams& analysis = state.ngrams->analysis;
  language::Work work(kSlice);
  TRACUU_TRY(analysis.go_on(state.source, work));
  TermTable table;
  table.extent = extent_of(state.ngrams->selected->selection, analysis.done(), analysis.tokens_left());
  TRACUU_TRY(state.put_rows(analysis.rows(request.offset, std::min(request.limit, kMaxLimit)), request.offset, table));
  return ResponseBody(std::move(table));
}

Result<ResponseBody> LanguageTools::answer(const FrequencyRequest& request) {
  State& state = *state_;
  TRACUU_TRY(state.prepare_counts(request.search, request.node));
  language::NodeCounts& counts = state.node_counts->analysis;
  const language::Selection& selection = state.node_counts->selected->selection;
  language::Work work(kSlice);
  TRACUU_TRY(counts.go_on(state.source, work));
  Frequencies answer;
  answer.extent = extent_of(selection, counts.done(), counts.tokens_left());
  answer.total = counts.total();
  answer.by = request.by;
  const std::uint32_t within = request.by.empty() ? language::read_within(request.within) : 0;
  answer.within = iso_of(within);
  std::vector<language::Bar> bars = request.by.empty()
                                        ? language::by_time(counts, within, selection, state.source)
                                        : language::by_facet(counts, request.by, selection, state.source);
  for (language::Bar& bar : bars) {
    answer.bars.push_back({bar.day != 0 ? iso_of(bar.day) : std::move(bar.value), bar.count, bar.tokens, bar.documents,
                           bar.all_documents});
  }
  return ResponseBody(std::move(answer));
}

Result<DispersionRow> LanguageTools::State::row_of_dispersion(const language::NodeCounts::InDocument& each) {
  language::NodeCounts& counts = node_counts->analysis;
  TRACUU_ASSIGN(language::NodeCounts::Places places, counts.places(each.document, source));
  TRACUU_ASSIGN(store::DocumentSummary summary, source.corpus.summary(DocumentOrdinal{each.document}));
  TRACUU_ASSIGN(const language::Passage passage,
                language::read_passage(source, each.document, counts.tokens(), places.first, 0));
  TRACUU_ASSIGN(const std::string_view text, source.corpus.text(DocumentOrdinal{each.document}));
  const std::uint32_t edges[] = {passage.range.begin};
  if (places.begins.size() > kMostPositions) places.begins.resize(kMostPositions);
  return DispersionRow{std::move(summary.id),       std::move(summary.title),
                       std::move(summary.date.iso), source.facts(each.document).tokens,
                       std::move(places.begins),    utf8::to_code_points(text, edges)[0]};
}

Result<ResponseBody> LanguageTools::answer(const DispersionRequest& request) {
  State& state = *state_;
  TRACUU_TRY(state.prepare_counts(request.search, request.node));
  language::NodeCounts& counts = state.node_counts->analysis;
  const language::Selection& selection = state.node_counts->selected->selection;
  language::Work work(kSlice);
  TRACUU_TRY(counts.go_on(state.source, work));
  Dispersion answer;
  answer.extent = extent_of(selection, counts.done(), counts.tokens_left());
  answer.total = counts.total();
  answer.documents_with = static_cast<std::uint32_t>(counts.documents().size());
  const language::Spread spread = language::spread_of(counts, selection, state.source);
  answer.deviation = spread.deviation;
  answer.juilland = spread.juilland;
  answer.offset = request.offset;
  for (const auto& each : language::most_occurrences(counts, request.offset, std::min(request.limit, kMaxLimit))) {
    TRACUU_ASSIGN(DispersionRow row, state.row_of_dispersion(each));
    answer.rows.push_back(std::move(row));
  }
  return ResponseBody(std::move(answer));
}

Result<ResponseBody> LanguageTools::answer(const KeynessRequest& request) {
  State& state = *state_;
  const language::KeynessView view{request.rarer, request.least};
  const std::uint32_t limit = std::min(request.limit, kMaxLimit);
  TRACUU_ASSIGN(const std::shared_ptr<Selected> selected, state.select(request.search));
  const language::Selection& selection = selected->selection;
  language::Sizes sizes{selection.tokens, 0};
  for (std::uint32_t i = 0; i < state.source.index().documents(); ++i) sizes.there += state.source.facts(i).tokens;
  sizes.there -= sizes.here;
  language::Work work(kSlice);
  TermTable table;
  table.tokens_elsewhere = sizes.there;
  language::RowPage page;
  if (request.size <= 1) {
    TRACUU_TRY(selected->counts.go_on(state.source, selection.set, work));
    table.extent = extent_of(selection, selected->counts.done(), 0);
    page = language::key_terms(selected->counts, sizes, view, selection.set, state.source, request.offset, limit);
  } else {
    state.ngrams.reset();
    TRACUU_TRY(state.prepare(state.key_grams, subject_of(request), [&](const auto&, auto begin) -> Result<void> {
      begin(language::KeyGrams(selection, request.size, request.rarer, state.source));
      return {};
    }));
    language::KeyGrams& analysis = state.key_grams->analysis;
    TRACUU_TRY(analysis.go_on(state.source, work));
    table.extent = extent_of(selection, analysis.done(), 0);
    page = analysis.rows(sizes, view, request.offset, limit);
  }
  TRACUU_TRY(state.put_rows(page, request.offset, table));
  return ResponseBody(std::move(table));
}

Result<ResponseBody> LanguageTools::answer(const VocabularyRequest& request) {
  State& state = *state_;
  TRACUU_ASSIGN(const std::shared_ptr<Selected> selected, state.select(request.search));
  const language::Selection& selection = selected->selection;
  language::Work work(kSlice);
  TRACUU_TRY(selected->counts.go_on(state.source, selection.set, work));
  if (request.order == TermOrder::alphabet) state.order.go_on(state.source, work);
  const bool is_over = request.order != TermOrder::alphabet || state.order.is_over();
  TermTable table;
  table.extent = extent_of(selection, is_over ? selected->counts.done() : selected->counts.done() / 2, 0);
  TRACUU_TRY(state.put_rows(
      language::vocabulary(selected->counts, request.beginning, static_cast<language::VocabularyOrder>(request.order),
                           state.order, selection.set, state.source, request.offset,
                           std::min(request.limit, kMaxLimit)),
      request.offset, table));
  return ResponseBody(std::move(table));
}

}  // namespace tracuu::engine
