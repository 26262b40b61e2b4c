#include "main/cli/search_command.h"

#include <algorithm>
#include <utility>

#include "engine/codec.h"
#include "engine/engine.h"
#include "main/cli/arguments.h"
#include "main/cli/figures.h"
#include "main/cli/hit_text.h"
#include "main/cli/query_file.h"

namespace tracuu::cli {

namespace {

constexpr std::uint32_t kMostHitsOfARequest = 200;  // engine::SearchRequest::limit

Result<engine::ResultPage> ask_once(engine::Engine& engine, const engine::SearchRequest& request) {
  engine::Response response = engine.handle({0, request});
  if (auto* page = std::get_if<engine::ResultPage>(&response.body)) return std::move(*page);
  if (auto* error = std::get_if<Error>(&response.body)) return std::move(*error);
  return Error{TextKey::error_corpus_damaged, request.query, ""};
}

// As many hits as are wanted, however many requests that takes.
Result<engine::ResultPage> ask(engine::Engine& engine, engine::SearchRequest request) {
  const std::uint32_t wanted = request.limit;
  request.limit = std::min(wanted, kMostHitsOfARequest);
  TRACUU_ASSIGN(engine::ResultPage page, ask_once(engine, request));
  while (page.hits.size() < wanted) {
    request.offset = page.offset + static_cast<std::uint32_t>(page.hits.size());
    request.limit = std::min(wanted - static_cast<std::uint32_t>(page.hits.size()), kMostHitsOfARequest);
    if (request.offset >= page.total) break;
    TRACUU_ASSIGN(engine::ResultPage more, ask_once(engine, request));
    if (more.hits.empty()) break;
    page.elapsed_ms += more.elapsed_ms;
    std::move(more.hits.begin(), more.hits.end(), std::back_inserter(page.hits));
  }
  return page;
}

void print_total(const engine::ResultPage& page, const Console& console) {
  const std::string found = documents_text(page.total, console.lang());
  const std::string elapsed = decimal_text(page.elapsed_ms, 1, console.lang());
  if (page.query.empty()) {
    console.answer(TextKey::cli_search_total_all, {found, elapsed});
  } else {
    console.answer(
        page.relaxed && page.total > 0 ? TextKey::cli_search_total_relaxed : TextKey::cli_search_total,
        {found, page.query, elapsed});
  }
}

void print_page(const engine::ResultPage& page, const Console& console) {
  print_total(page, console);
  for (std::size_t i = 0; i < page.hits.size(); ++i) {
    console.answer(hit_text(page.hits[i], page.offset + i + 1, console.answers_on_terminal()));
  }
}

Result<ExitCode> answer_query(engine::Engine& engine, const SearchOptions& options, const Console& console) {
  TRACUU_ASSIGN(const engine::ResultPage page, ask(engine, options.request));
  if (options.json) {
    console.answer(engine::encode(page));
  } else {
    print_page(page, console);
  }
  return ExitCode::done;
}

Result<ExitCode> answer_queries(engine::Engine& engine, const SearchOptions& options,
                                const Console& console) {
  TRACUU_ASSIGN(QueryFile file, QueryFile::open(options.queries));
  ExitCode end = ExitCode::done;
  while (const std::optional<Result<QueryLine>> line = file.next()) {
    if (!line->ok()) {
      console.note(line->error());
      end = ExitCode::partly;
      continue;
    }
    engine::SearchRequest request = options.request;
    request.query = line->value().query;
    TRACUU_ASSIGN(const engine::ResultPage page, ask(engine, request));
    console.answer(answer_json(line->value(), page));
  }
  return end;
}

}  // namespace

Result<void> add_filter(engine::Filters& filters, std::string_view text) {
  TRACUU_ASSIGN(NameAndValue filter, parse_name_and_value("--filter", text));
  if (filter.name == "date") {
    const std::size_t dots = filter.value.find("..");
    filters.date.from = filter.value.substr(0, dots);
    filters.date.to = dots == std::string::npos ? filters.date.from : filter.value.substr(dots + 2);
    return {};
  }
  const auto facet =
      std::find_if(filters.facets.begin(), filters.facets.end(),
                   [&](const engine::FacetFilter& known) { return known.facet == filter.name; });
  if (facet != filters.facets.end()) {
    facet->values.push_back(std::move(filter.value));
  } else {
    filters.facets.push_back({std::move(filter.name), {std::move(filter.value)}});
  }
  return {};
}

Result<engine::Sort> parse_sort(std::string_view option, std::string_view value) {
  if (value == "relevance") return engine::Sort::relevance;
  if (value == "newest") return engine::Sort::newest;
  if (value == "oldest") return engine::Sort::oldest;
  return Error{TextKey::error_usage_value, std::string(option) + " relevance|newest|oldest",
               std::string(value)};
}

ExitCode run_search(const SearchOptions& options, const Console& console) {
  Result<engine::Engine> engine = engine::Engine::open_file(options.corpus);
  if (!engine.ok()) {
    console.note(engine.error());
    return ExitCode::nothing;
  }
  const Result<ExitCode> end = options.queries.empty() ? answer_query(engine.value(), options, console)
                                                       : answer_queries(engine.value(), options, console);
  if (end.ok()) return end.value();
  console.note(end.error());
  return ExitCode::nothing;
}

}  // namespace tracuu::cli
