#include "engine/engine.h"

#include <algorithm>
#include <chrono>
#include <optional>
#include <utility>

#include "engine/codec.h"
#include "search/searcher.h"
#include "store/corpus.h"

namespace tracuu::engine {

namespace {

constexpr std::uint32_t kMaxLimit = 200;

// Of text a slice: what a request may have to wait for, a millisecond or two in a browser.
constexpr std::size_t kBytesReadAhead = std::size_t{64} << 10;

search::Order order_of(Sort sort) {
  switch (sort) {
    case Sort::newest: return search::Order::newest;
    case Sort::oldest: return search::Order::oldest;
    case Sort::recent: return search::Order::recent;
    case Sort::relevance: break;
  }
  return search::Order::relevance;
}

Sort sort_of(search::Order order) {
  switch (order) {
    case search::Order::newest: return Sort::newest;
    case search::Order::oldest: return Sort::oldest;
    case search::Order::recent: return Sort::recent;
    case search::Order::relevance: break;
  }
  return Sort::relevance;
}

search::SearchOptions options_of(const SearchRequest& request) {
  search::SearchOptions options;
  for (const FacetFilter& filter : request.filters.facets) {
    options.selections.facets.push_back({filter.facet, filter.values, filter.excluded});
  }
  const DateRange& date = request.filters.date;
  options.selections.date = {date.from, date.to, date.undated};
  options.order = order_of(request.sort);
  options.offset = request.offset;
  options.limit = std::min(request.limit, kMaxLimit);
  options.dates_within = request.dates_within;
  return options;
}

std::vector<FacetValue> values_of(std::vector<search::ValueCount> counts) {
  std::vector<FacetValue> values;
  for (search::ValueCount& value : counts) values.push_back({std::move(value.value), value.count});
  return values;
}

std::vector<Facet> facets_of(std::vector<search::FacetCounts> counts) {
  std::vector<Facet> facets;
  for (search::FacetCounts& each : counts) {
    facets.push_back({std::move(each.name), values_of(std::move(each.values)), each.all_values});
  }
  return facets;
}

std::string_view name_of(BlockKind kind) {
  switch (kind) {
    case BlockKind::heading: return "heading";
    case BlockKind::caption: return "caption";
    case BlockKind::byline: return "byline";
    case BlockKind::list_item: return "list_item";
    case BlockKind::table_row: return "table_row";
    case BlockKind::paragraph: break;
  }
  return "paragraph";
}

DocumentView view_of(Document document) {
  DocumentView view;
  view.id = std::move(document.id);
  view.title = std::move(document.title);
  view.date = std::move(document.date.iso);
  view.source = std::move(document.source);
  view.author = std::move(document.author);
  view.url = std::move(document.url);
  view.category = std::move(document.category);
  view.lang = std::move(document.lang);
  view.text = std::move(document.text);
  view.title_is_derived = document.title_is_derived;
  for (const Block& block : document.blocks) view.blocks.push_back({std::string(name_of(block.kind)), block.range});
  for (MetadataField& field : document.metadata) {
    view.metadata.push_back({std::move(field.name), std::move(field.value)});
  }
  return view;
}

// 20210607 as "2021-06-07", 20210600 as "2021-06", 20210000 as "2021".
std::string iso_of(std::uint32_t day) {
  if (day == 0) return "";
  char iso[] = "0000-00-00";
  const std::size_t size = day % 10000 == 0 ? 4 : day % 100 == 0 ? 7 : 10;
  for (std::size_t i = std::size(iso) - 1; i-- > 0;) {
    if (iso[i] == '-') continue;
    iso[i] = static_cast<char>('0' + day % 10);
    day /= 10;
  }
  return std::string(iso, size);
}

DateHistogram histogram_of(const search::DateCounts& counts) {
  DateHistogram histogram;
  histogram.within = iso_of(counts.within);
  for (const search::DateCounts::Bucket& bucket : counts.buckets) {
    histogram.buckets.push_back({iso_of(bucket.day), bucket.count});
  }
  histogram.coarser = counts.coarser;
  histogram.undated = counts.undated;
  return histogram;
}

}  // namespace

struct Engine::State {
  explicit State(store::Corpus opened) : corpus(std::move(opened)) {}

  Result<ResponseBody> answer(const SearchRequest& request);
  Result<ResponseBody> answer(const FacetValuesRequest& request);
  Result<ResponseBody> answer(const ExplainRequest& request);
  Result<ResponseBody> answer(const DocumentRequest& request) const;
  Result<ResponseBody> answer(const InfoRequest&) const;
  Result<Hit> hit_of(const search::Match& match, search::Snippet snippet, const std::string& query) const;

  store::Corpus corpus;
  std::optional<search::Searcher> searcher;  // set as soon as the corpus has found its place
};

Result<Hit> Engine::State::hit_of(const search::Match& match, search::Snippet snippet, const std::string& query) const {
  TRACUU_ASSIGN(store::DocumentSummary summary, corpus.summary(match.document));
  Hit hit;
  hit.title_highlights = searcher->highlights(query, summary.title, search::TextPart::title);
  hit.id = std::move(summary.id);
  hit.title = std::move(summary.title);
  hit.date = std::move(summary.date.iso);
  hit.source = std::move(summary.source);
  hit.category = std::move(summary.category);
  hit.score = match.score;
  hit.snippet = std::move(snippet.text);
  hit.highlights = std::move(snippet.highlights);
  return hit;
}

Result<ResponseBody> Engine::State::answer(const SearchRequest& request) {
  const auto begin = std::chrono::steady_clock::now();
  TRACUU_ASSIGN(search::SearchPage found, searcher->search(request.query, options_of(request)));
  ResultPage page;
  page.query = request.query;
  page.total = found.total;
  page.relaxed = found.relaxed;
  page.offset = request.offset;
  for (std::size_t i = 0; i < found.matches.size(); ++i) {
    TRACUU_ASSIGN(Hit hit, hit_of(found.matches[i], std::move(found.snippets[i]), request.query));
    page.hits.push_back(std::move(hit));
  }
  page.facets = facets_of(std::move(found.facets));
  page.dates = histogram_of(found.dates);
  page.sort = sort_of(found.order);
  for (search::Diagnostic& note : found.notes) page.notes.push_back({std::move(note.text), note.range});
  page.elapsed_ms = std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - begin).count();
  return ResponseBody(std::move(page));
}

Result<ResponseBody> Engine::State::answer(const FacetValuesRequest& request) {
  const std::uint32_t limit = std::min(request.limit, kMaxLimit);
  TRACUU_ASSIGN(search::FacetCounts counts, searcher->facet_values(request.search.query, options_of(request.search),
                                                                   request.facet, request.text, limit));
  return ResponseBody(FacetValues{request.facet, request.text, values_of(std::move(counts.values)), counts.all_values});
}

Result<ResponseBody> Engine::State::answer(const ExplainRequest& request) {
  TRACUU_TRY(corpus.find(request.id));
  Explanation explanation;
  explanation.id = request.id;
  explanation.query = request.query;
  return ResponseBody(std::move(explanation));
}

Result<ResponseBody> Engine::State::answer(const DocumentRequest& request) const {
  TRACUU_ASSIGN(const DocumentOrdinal ordinal, corpus.find(request.id));
  TRACUU_ASSIGN(Document document, corpus.document(ordinal));
  DocumentView view = view_of(std::move(document));
  view.highlights = searcher->highlights(request.highlight, view.text);
  return ResponseBody(std::move(view));
}

Result<ResponseBody> Engine::State::answer(const InfoRequest&) const {
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
  return Engine(std::move(state));
}

Response Engine::handle(const Request& request) {
  Result<ResponseBody> body = std::visit([this](const auto& asked) { return state_->answer(asked); }, request.body);
  if (!body) return {request.id, std::move(body).error()};
  return {request.id, std::move(body).value()};
}

bool Engine::work_ahead() { return state_->searcher->read_ahead(kBytesReadAhead); }

std::string Engine::handle_json(std::string_view json) {
  Result<Request> request = decode_request(json);
  if (!request) return encode(Response{0, std::move(request).error()});
  return encode(handle(request.value()));
}

}  // namespace tracuu::engine
