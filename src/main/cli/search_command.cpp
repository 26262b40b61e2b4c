#include "main/cli/search_command.h"

#include <algorithm>
#include <utility>

#include "engine/codec.h"
#include "engine/engine.h"
#include "main/cli/page_text.h"
#include "main/cli/query_file.h"

namespace tracuu::cli {

namespace {

constexpr std::uint32_t kMostHitsOfARequest = 200;  // engine::SearchRequest::limit

Result<engine::ResultPage> ask_once(engine::Engine& engine, const engine::SearchRequest& request) {
  engine::Response response = engine.handle({0, request});
  if (auto* page = get_if<engine::ResultPage>(&response.body)) return std::move(*page);
  if (auto* error = get_if<Error>(&response.body)) return std::move(*error);
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

Result<ExitCode> answer_query(engine::Engine& engine, const SearchOptions& options, const Console& console) {
  TRACUU_ASSIGN(const engine::ResultPage page, ask(engine, options.request));
  if (options.json) {
    console.answer(engine::encode(page));
  } else {
    print_page(page, console);
  }
  return ExitCode::done;
}

Result<ExitCode> explain(engine::Engine& engine, const SearchOptions& options, const Console& console) {
  const engine::SearchRequest& request = options.request;
  engine::Response response = engine.handle({0, engine::ExplainRequest{options.explain, request.query, request.marks}});
  if (auto* error = get_if<Error>(&response.body)) return std::move(*error);
  const auto* explanation = get_if<engine::Explanation>(&response.body);
  if (explanation == nullptr) return Error{TextKey::error_corpus_damaged, request.query, ""};
  if (options.json) {
    console.answer(engine::encode(*explanation));
  } else {
    print_explanation(*explanation, console);
  }
  return ExitCode::done;
}

Result<ExitCode> answer_queries(engine::Engine& engine, const SearchOptions& options, const Console& console) {
  TRACUU_ASSIGN(QueryFile file, QueryFile::open(options.queries));
  while (engine.work_ahead()) continue;  // as the page does in idle time: pays from a few dozen queries on
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

ExitCode run_search(const SearchOptions& options, const Console& console) {
  Result<engine::Engine> engine = engine::Engine::open_file(options.corpus);
  if (!engine.ok()) {
    console.note(engine.error());
    return ExitCode::nothing;
  }
  const auto answer = !options.explain.empty() ? explain : options.queries.empty() ? answer_query : answer_queries;
  const Result<ExitCode> end = answer(engine.value(), options, console);
  if (end.ok()) return end.value();
  console.note(end.error());
  return ExitCode::nothing;
}

}  // namespace tracuu::cli
