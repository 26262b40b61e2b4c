#include "engine/language_tools.h"

#include <algorithm>
#include <utility>

#include "engine/file_name.h"
#include "engine/language_state.h"

namespace tracuu::engine {

namespace {

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

SearchRequest selecting(const SearchRequest& search) {
  SearchRequest request;
  request.query = search.query;
  request.filters = search.filters;
  request.marks = search.marks;
  request.like = search.like;
  request.copies_of = search.copies_of;
  return request;
}

LanguageTools::LanguageTools(const store::Corpus& corpus, search::Searcher& searcher)
    : state_(std::make_unique<State>(corpus, searcher)) {}
LanguageTools::~LanguageTools() = default;
LanguageTools::LanguageTools(LanguageTools&&) noexcept = default;

Result<std::shared_ptr<Selected>> LanguageTools::State::select(const SearchRequest& search) {
  SearchRequest request = selecting(search);
  if (last != nullptr && last->search == request) return last;
  TRACUU_ASSIGN(const search::SearchOptions options, options_of(request, kMaxLimit, source.corpus));
  TRACUU_ASSIGN(search::DocumentSet documents, source.searcher.select(request.query, options));
  last = std::make_shared<Selected>(
      Selected{std::move(request), language::Selection(std::move(documents), source), language::TermCounts(source)});
  return last;
}

Extent LanguageTools::State::extent_of(std::string_view said, const language::Selection& selection, double done,
                                       std::uint64_t tokens_left) const {
  return {done, selection.documents, selection.tokens - tokens_left, file_name_of(source.corpus.meta().title, said)};
}

Result<void> LanguageTools::State::count_on(const SearchRequest& search, std::string_view node) {
  const NodeSubject subject{selecting(search), std::string(node)};
  TRACUU_TRY(prepare(node_counts, subject, [&](const auto& selected, auto begin) -> Result<void> {
    TRACUU_ASSIGN(language::Node read, node_of(node, search));
    begin(language::NodeCounts(selected->selection, std::move(read), source));
    return {};
  }));
  language::Work work = next_slice();
  return node_counts->analysis.go_on(source, work);
}

Result<void> LanguageTools::State::put_rows(const language::RowPage& page, std::uint32_t offset,
                                            language::Speller& speller, TermTable& table) const {
  std::vector<language::Speller::Wanted> wanted;
  for (const language::Row& row : page.rows) wanted.push_back(row.wanted);
  TRACUU_ASSIGN(std::vector<std::string> spelled, speller.spell(wanted, source));
  table.total = page.total;
  table.offset = offset;
  for (std::size_t i = 0; i < spelled.size(); ++i) table.rows.push_back(row_of(page.rows[i], std::move(spelled[i])));
  return {};
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
  language::Work work = state.next_slice();
  TRACUU_TRY(selected.counts.go_on(state.source, selected.selection.set, work));
  if (selected.counts.is_over()) TRACUU_TRY(analysis.go_on(state.source, work));
  TermTable table;
  const double done = (selected.counts.done() + analysis.done()) / 2;
  table.extent = state.extent_of(said_in(request), selected.selection, done, analysis.tokens_left());
  table.node_count = analysis.node_count();
  if (selected.counts.is_over()) {
    TRACUU_TRY(state.put_rows(
        analysis.rows(selected.counts, selected.selection.tokens, static_cast<language::Association>(request.measure),
                      request.least, request.offset, std::min(request.limit, kMaxLimit)),
        request.offset, state.collocations->speller, table));
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
  language::Work work = state.next_slice();
  TRACUU_TRY(analysis.go_on(state.source, work));
  TermTable table;
  table.extent =
      state.extent_of(said_in(request), state.ngrams->selected->selection, analysis.done(), analysis.tokens_left());
  table.least = analysis.least() > language::Ngrams::kLeast ? analysis.least() : 0;
  TRACUU_TRY(state.put_rows(analysis.rows(request.offset, std::min(request.limit, kMaxLimit)), request.offset,
                            state.ngrams->speller, table));
  return ResponseBody(std::move(table));
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
  TermTable table;
  table.tokens_elsewhere = sizes.there;
  language::RowPage page;
  if (request.size <= 1) {
    language::Work work(kSlice);
    TRACUU_TRY(selected->counts.go_on(state.source, selection.set, work));
    table.extent = state.extent_of(said_in(request), selection, selected->counts.done(), 0);
    page = language::key_terms(selected->counts, sizes, view, selection.set, state.source, request.offset, limit,
                               selected->key_terms);
  } else {
    state.ngrams.reset();
    TRACUU_TRY(state.prepare(state.key_grams, subject_of(request), [&](const auto&, auto begin) -> Result<void> {
      begin(language::KeyGrams(selection, request.size, request.rarer, state.source));
      return {};
    }));
    language::KeyGrams& analysis = state.key_grams->analysis;
    language::Work work = state.next_slice();
    TRACUU_TRY(analysis.go_on(state.source, work));
    const language::Sizes read = analysis.read_of(sizes);
    table.extent = state.extent_of(said_in(request), selection, analysis.done(), sizes.here - read.here);
    table.tokens_elsewhere = read.there;
    table.least = analysis.least() > request.least ? analysis.least() : 0;
    page = analysis.rows(sizes, view, request.offset, limit);
  }
  language::Speller& speller = request.size <= 1 ? selected->speller : state.key_grams->speller;
  TRACUU_TRY(state.put_rows(page, request.offset, speller, table));
  return ResponseBody(std::move(table));
}

Result<ResponseBody> LanguageTools::answer(const VocabularyRequest& request) {
  State& state = *state_;
  TRACUU_ASSIGN(const std::shared_ptr<Selected> selected, state.select(request.search));
  const language::Selection& selection = selected->selection;
  language::Work work = state.next_slice();
  TRACUU_TRY(selected->counts.go_on(state.source, selection.set, work));
  if (request.order == TermOrder::alphabet) state.order.go_on(state.source, work);
  const bool is_over = request.order != TermOrder::alphabet || state.order.is_over();
  TermTable table;
  table.extent =
      state.extent_of(said_in(request), selection, is_over ? selected->counts.done() : selected->counts.done() / 2, 0);
  TRACUU_TRY(state.put_rows(
      language::vocabulary(selected->counts, request.beginning, static_cast<language::VocabularyOrder>(request.order),
                           state.order, selection.set, state.source, request.offset,
                           std::min(request.limit, kMaxLimit)),
      request.offset, selected->speller, table));
  return ResponseBody(std::move(table));
}

}  // namespace tracuu::engine
