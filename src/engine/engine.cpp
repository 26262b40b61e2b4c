#include "engine/engine.h"

#include <algorithm>
#include <chrono>
#include <optional>
#include <span>
#include <utility>

#include "base/utf8.h"
#include "engine/codec.h"
#include "engine/dropped_files.h"
#include "engine/file_name.h"
#include "engine/from_reading.h"
#include "engine/from_search.h"
#include "engine/knowledge_tools.h"
#include "engine/language_tools.h"
#include "engine/mention_finder.h"
#include "engine/overview_of.h"
#include "search/completer.h"
#include "search/searcher.h"
#include "store/corpus.h"
#include "text/passage_finder.h"
#include "text/text_anchor.h"

namespace tracuu::engine {

namespace {

constexpr std::uint32_t kMaxLimit = 200;
constexpr std::uint32_t kMaxCompletions = 20;
constexpr std::size_t kMaxCounted = 16;  // other queries

// Of text a slice: what a request may have to wait for, a millisecond or two in a browser.
constexpr std::size_t kBytesReadAhead = std::size_t{64} << 10;

}  // namespace

struct Engine::State {
  explicit State(store::Corpus opened) : corpus(std::move(opened)) {}

  Result<ResponseBody> answer(const SearchRequest& request);
  Result<ResponseBody> answer(const CompleteRequest& request);
  Result<ResponseBody> answer(const CountRequest& request);
  Result<ResponseBody> answer(const FacetValuesRequest& request);
  Result<ResponseBody> answer(const ExplainRequest& request);
  Result<ResponseBody> answer(const DocumentRequest& request);
  Result<ResponseBody> answer(const MentionsRequest& request);
  Result<ResponseBody> answer(const PassagesRequest& request);
  Result<ResponseBody> answer(const FactsRequest& request);
  Result<ResponseBody> answer(const CompareRequest& request);
  Result<ResponseBody> answer(const OverviewRequest&);
  Result<ResponseBody> answer(const InfoRequest&);
  Result<ResponseBody> answer(const ExportRequest& request);
  // A document of the corpus, or a file that was dropped, whose ordinal is nothing.
  struct Found {
    Document document;
    std::optional<DocumentOrdinal> ordinal;
  };
  Result<Found> find(const std::string& id) const;
  Result<std::string> title_of(DocumentOrdinal document) const;
  Result<search::SearchOptions> options_for(const SearchRequest& request, std::uint32_t most = kMaxLimit) const {
    return options_of(request, most, corpus);
  }
  Result<ResponseBody> answer(const EntitiesRequest& request) { return knowledge->answer(request); }
  Result<ResponseBody> answer(const EntityRequest& request) { return knowledge->answer(request); }
  Result<ResponseBody> answer(const ActsRequest& request) { return knowledge->answer(request); }
  Result<ResponseBody> answer(const FiguresRequest& request) { return knowledge->answer(request); }
  Result<ResponseBody> answer(const PhrasesRequest& request) { return knowledge->answer(request); }
  Result<ResponseBody> answer(const PhraseRequest& request) { return knowledge->answer(request); }
  Result<ResponseBody> answer(const ContrastRequest& request) { return knowledge->answer(request); }
  Result<ResponseBody> answer(const EncountersRequest& request) { return knowledge->answer(request); }
  Result<ResponseBody> answer(const MeetingsRequest& request) { return knowledge->answer(request); }
  Result<ResponseBody> answer(const GapsRequest& request) { return knowledge->answer(request); }
  Result<ResponseBody> answer(const EventRequest& request) { return knowledge->answer(request); }
  // Of the language tools.
  Result<ResponseBody> answer(const auto& request) { return language->answer(request); }
  Result<Hit> hit_of(const search::Match& match, search::Snippet snippet, const ResultPage& page, search::Marks marks);

  store::Corpus corpus;
  struct {
    std::optional<SearchRequest> asked;  // from the beginning, without limit
    search::WholeRanking ranking;
  } exported;  // the last ranking that was exported from
  DroppedFiles dropped;
  MentionFinder mentions;
  // Set as soon as the corpus has found its place.
  std::optional<search::Searcher> searcher;
  std::optional<LanguageTools> language;
  std::optional<KnowledgeTools> knowledge;
};

Result<std::string> Engine::State::title_of(DocumentOrdinal document) const {
  TRACUU_ASSIGN(store::DocumentSummary summary, corpus.summary(document));
  return std::move(summary.title);
}

Result<Hit> Engine::State::hit_of(const search::Match& match, search::Snippet snippet, const ResultPage& page,
                                  search::Marks marks) {
  TRACUU_ASSIGN(store::DocumentSummary summary, corpus.summary(match.document));
  Hit hit;
  TRACUU_ASSIGN(hit.title_highlights,
                searcher->highlights(page.query, summary.title, search::TextPart::title, page.relaxed, marks));
  hit.id = std::move(summary.id);
  hit.title = std::move(summary.title);
  hit.date = std::move(summary.date.iso);
  hit.source = std::move(summary.source);
  hit.category = std::move(summary.category);
  hit.score = match.score;
  hit.forms = match.forms;
  hit.copies = match.copies;
  hit.places = snippet.places;
  hit.snippet = std::move(snippet.text);
  hit.highlights = std::move(snippet.highlights);
  return hit;
}

Result<ResponseBody> Engine::State::answer(const SearchRequest& request) {
  const auto begin = std::chrono::steady_clock::now();
  TRACUU_ASSIGN(const search::SearchOptions options, options_for(request));
  TRACUU_ASSIGN(search::SearchPage found, searcher->search(request.query, options));
  ResultPage page;
  page.query = request.query;
  page.total = found.total;
  page.rows = found.rows;
  if (const auto about = options.like ? options.like : options.copies_of) {
    TRACUU_ASSIGN(page.about, title_of(*about));
  }
  page.relaxed = found.relaxed;
  page.offset = request.offset;
  for (std::size_t i = 0; i < found.matches.size(); ++i) {
    TRACUU_ASSIGN(Hit hit, hit_of(found.matches[i], std::move(found.snippets[i]), page, options.marks));
    page.hits.push_back(std::move(hit));
  }
  page.facets = facets_of(std::move(found.facets));
  page.dates = histogram_of(found.dates);
  page.sort = sort_of(found.order);
  for (search::AliasNote& alias : found.aliases) page.aliases.push_back({alias.range, std::move(alias.forms)});
  for (search::Diagnostic& note : found.notes) page.notes.push_back({std::move(note.text), note.range});
  page.reading = std::move(found.reading);
  for (search::Suggestion& each : found.suggestions) {
    page.suggestions.push_back({std::move(each.query), {each.changed}, each.total});
  }
  page.elapsed_ms = std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - begin).count();
  return ResponseBody(std::move(page));
}

Result<ResponseBody> Engine::State::answer(const CompleteRequest& request) {
  Completions completions{request.text, {}};
  const std::uint32_t limit = std::min(request.limit, kMaxCompletions);
  for (search::Completion& each : search::complete(request.text, limit, searcher->index())) {
    completions.items.push_back({std::move(each.query), std::move(each.label), each.is_name});
  }
  return ResponseBody(std::move(completions));
}

Result<ResponseBody> Engine::State::answer(const CountRequest& request) {
  TRACUU_ASSIGN(const search::SearchOptions options, options_for(request.search));
  TRACUU_ASSIGN(const search::Totals totals, searcher->count(request.search.query, options));
  Counts counts{totals.unfiltered, {}, {}};
  for (const search::Totals::WithoutFilter& each : totals.without) {
    counts.filters.push_back({each.facet.empty() ? "date" : each.facet, each.total});
  }
  for (std::size_t i = 0; i < std::min(request.queries.size(), kMaxCounted); ++i) {
    TRACUU_ASSIGN(const search::Totals other, searcher->count(request.queries[i], options));
    counts.queries.push_back({request.queries[i], other.total});
  }
  return ResponseBody(std::move(counts));
}

Result<ResponseBody> Engine::State::answer(const FacetValuesRequest& request) {
  const std::uint32_t limit = std::min(request.limit, kMaxLimit);
  TRACUU_ASSIGN(const search::SearchOptions options, options_for(request.search));
  TRACUU_ASSIGN(search::FacetCounts counts,
                searcher->facet_values(request.search.query, options, request.facet, request.text, limit));
  return ResponseBody(FacetValues{request.facet, request.text, values_of(std::move(counts.values)), counts.all_values});
}

Result<ResponseBody> Engine::State::answer(const ExplainRequest& request) {
  TRACUU_ASSIGN(const DocumentOrdinal ordinal, corpus.find(request.id));
  TRACUU_ASSIGN(const search::Explained explained, searcher->explain(request.query, ordinal, marks_of(request.marks)));
  return ResponseBody(explanation_of(request, explained));
}

Result<Engine::State::Found> Engine::State::find(const std::string& id) const {
  Result<DocumentOrdinal> ordinal = corpus.find(id);
  if (!ordinal && is_dropped(id)) {
    TRACUU_ASSIGN(Document file, dropped.find(id));
    return Found{std::move(file), std::nullopt};
  }
  if (!ordinal) return std::move(ordinal).error();
  TRACUU_ASSIGN(Document document, corpus.document(ordinal.value()));
  return Found{std::move(document), ordinal.value()};
}

Result<ResponseBody> Engine::State::answer(const DocumentRequest& request) {
  TRACUU_ASSIGN(Found found, find(request.id));
  DocumentView view = view_of(std::move(found.document));
  TRACUU_ASSIGN(view.highlights, searcher->highlights(request.highlight, view.text, search::TextPart::text, false,
                                                      marks_of(request.marks)));
  if (!view.highlights.empty() && found.ordinal) {
    TRACUU_ASSIGN(const std::uint32_t best,
                  searcher->best_place(request.highlight, *found.ordinal, marks_of(request.marks)));
    const auto first = std::ranges::upper_bound(view.highlights, best, {}, &ByteRange::end);
    if (first != view.highlights.end())
      view.best_highlight = static_cast<std::uint32_t>(first - view.highlights.begin());
  }
  if (!request.at.empty())
    view.passage = text::find_anchor(view.text, text::parse_anchor(request.at)).value_or(ByteRange());
  return ResponseBody(std::move(view));
}

Result<ResponseBody> Engine::State::answer(const MentionsRequest& request) {
  TRACUU_ASSIGN(const knowledge::Knowledge* known, knowledge->known());
  const Result<DocumentOrdinal> ordinal = corpus.find(request.id);
  if (!mentions.has(request.id)) {
    TRACUU_ASSIGN(Found found, find(request.id));
    mentions.take(std::move(found.document));
  }
  const auto own = ordinal ? std::optional(ordinal.value()) : std::nullopt;
  return ResponseBody(mentions.find(request.part, *known, own));
}

Result<ResponseBody> Engine::State::answer(const PassagesRequest& request) {
  TRACUU_ASSIGN(const Found found, find(request.id));
  const Document& document = found.document;
  std::vector<std::uint32_t> edges;
  for (const ByteRange& range : text::find_passages(document.text, request.text)) {
    edges.push_back(range.begin);
    edges.push_back(range.end);
  }
  return ResponseBody(Passages{utf8::to_code_points(document.text, edges)});
}

Result<ResponseBody> Engine::State::answer(const OverviewRequest&) {
  TRACUU_ASSIGN(Overview overview, overview_of(corpus, searcher->index()));
  return ResponseBody(std::move(overview));
}

Result<ResponseBody> Engine::State::answer(const ExportRequest& request) {
  SearchRequest whole = request.search;
  whole.offset = whole.limit = 0;
  whole.grouped = false;
  if (exported.asked != whole) {
    exported.asked.reset();
    TRACUU_ASSIGN(const search::SearchOptions options, options_for(whole, 0));
    TRACUU_ASSIGN(exported.ranking, searcher->rank_all(whole.query, options));
    exported.asked = whole;
  }
  const search::WholeRanking& ranking = exported.ranking;
  const std::size_t total = ranking.documents.size();
  const std::size_t begin = std::min<std::size_t>(request.search.offset, total);
  const std::size_t count = std::min<std::size_t>(std::min(request.search.limit, kMaxLimit), total - begin);
  const std::span<const search::ScoredDocument> slice = std::span(ranking.documents).subspan(begin, count);
  TRACUU_ASSIGN(std::vector<search::Snippet> snippets,
                searcher->snippets(whole.query, marks_of(whole.marks), ranking.relaxed, slice));
  ExportRows rows;
  rows.total = static_cast<std::uint32_t>(total);
  rows.offset = request.search.offset;
  rows.file_name = file_name_of(corpus.meta().title, whole.query);
  for (std::size_t i = 0; i < slice.size(); ++i) {
    TRACUU_ASSIGN(store::DocumentSummary summary, corpus.summary(DocumentOrdinal{slice[i].document}));
    rows.rows.push_back(row_of(std::move(summary), static_cast<double>(slice[i].score), std::move(snippets[i].text)));
  }
  return ResponseBody(std::move(rows));
}

Result<ResponseBody> Engine::State::answer(const FactsRequest& request) {
  TRACUU_ASSIGN(const Found found, find(request.id));
  return ResponseBody(facts_of(found.document));
}

Result<ResponseBody> Engine::State::answer(const CompareRequest& request) {
  TRACUU_ASSIGN(Found a, find(request.a));
  TRACUU_ASSIGN(Found b, find(request.b));
  return ResponseBody(comparison_of(std::move(a.document), std::move(b.document)));
}

Result<ResponseBody> Engine::State::answer(const InfoRequest&) {
  const store::CorpusMeta& meta = corpus.meta();
  CorpusInfo info;
  info.title = meta.title;
  info.lang = meta.lang;
  info.date = meta.date;
  info.builder = meta.builder;
  info.documents = meta.documents;
  info.text_bytes = meta.text_bytes;
  const search::DateSpan span = searcher->index().document_table().date_span();
  info.first_date = iso_of(span.first);
  info.last_date = iso_of(span.last);
  for (const search::FacetColumn& facet : searcher->index().facets().columns()) info.facets.emplace_back(facet.name());
  return ResponseBody(std::move(info));
}

Engine::Engine(std::unique_ptr<State> state) : state_(std::move(state)) {}
Engine::~Engine() = default;
Engine::Engine(Engine&&) noexcept = default;
Engine& Engine::operator=(Engine&&) noexcept = default;

Result<Engine> Engine::open(std::vector<std::uint8_t> bytes, std::string_view name) {
  TRACUU_ASSIGN(store::Corpus corpus, store::Corpus::open(std::move(bytes), name));
  return over(std::move(corpus));
}

Result<Engine> Engine::open_file(const std::string& path) {
  TRACUU_ASSIGN(store::Corpus corpus, store::Corpus::open_file(path));
  return over(std::move(corpus));
}

Result<Engine> Engine::over(store::Corpus corpus) {
  auto state = std::make_unique<State>(std::move(corpus));
  TRACUU_ASSIGN(state->searcher, search::Searcher::open(state->corpus));
  state->language.emplace(state->corpus, *state->searcher);
  state->knowledge.emplace(state->corpus, *state->searcher);
  state->mentions = MentionFinder(knowledge::own_tables_of(state->corpus));
  return Engine(std::move(state));
}

Response Engine::handle(const Request& request) {
  Result<ResponseBody> body = visit([this](const auto& asked) { return state_->answer(asked); }, request.body);
  if (!body) return {request.id, std::move(body).error()};
  return {request.id, std::move(body).value()};
}

void Engine::take_file(std::string_view name, std::string_view bytes) { state_->dropped.take(name, bytes); }

void Engine::take_record(std::string_view name, std::string_view record) { state_->dropped.take_record(name, record); }

void Engine::refuse_file(std::string_view name, std::string_view why) { state_->dropped.refuse(name, why); }

bool Engine::work_ahead() {
  if (state_->searcher->read_ahead(kBytesReadAhead)) return true;
  (void)state_->knowledge->known();  // damage is said to who asks
  state_->mentions.prepare();
  return false;
}

std::string Engine::handle_json(std::string_view json) {
  Result<Request> request = decode_request(json);
  if (!request) return encode(Response{0, std::move(request).error()});
  return encode(handle(request.value()));
}

}  // namespace tracuu::engine
