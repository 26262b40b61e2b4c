// Builds a corpus, types queries into it letter by letter, and says what it cost and how good the answers were:
//
//   search_bench DOCUMENTS.jsonl[.zst]|CORPUS.tracuu QUERIES.jsonl
//
// QUERIES has one {"qid","query","relevant":[id…]} a line; without "relevant" nothing is said of goodness. Times are of
// the processor, so that a busy machine does not spoil them.
#include <algorithm>
#include <cstdio>
#include <ctime>
#include <fstream>
#include <iterator>
#include <nlohmann/json.hpp>
#include <string>
#include <utility>
#include <vector>

#include "base/utf8.h"
#include "document/input.h"
#include "document/reader.h"
#include "engine/engine.h"
#include "search/corpus_builder.h"
#include "search/default_aliases.h"
#include "search/index.h"
#include "search/index_format.h"
#include "text/normalise.h"

namespace {

using namespace tracuu;

constexpr std::size_t kTypedQueries = 200;  // of those given, evenly chosen

double processor_ms() { return static_cast<double>(std::clock()) * 1e3 / CLOCKS_PER_SEC; }

struct BenchQuery {
  std::string typed;
  std::vector<std::string> relevant;
};

class BuildSink : public document::Sink {
 public:
  explicit BuildSink(search::CorpusBuilder& builder) : builder_(builder) {}

  Result<void> document(Document&& document) override {
    text_bytes += document.text.size();
    const auto added = builder_.add(document);
    if (!added) return added.error();
    return {};
  }
  void diagnostic(const document::Diagnostic& diagnostic) override {
    std::fprintf(stderr, "%s\n", describe(diagnostic.error, Lang::en).c_str());
  }

  std::uint64_t text_bytes = 0;

 private:
  search::CorpusBuilder& builder_;
};

Result<std::vector<std::uint8_t>> build(const std::string& path) {
  const double begin = processor_ms();
  search::AliasTable aliases;
  aliases.add(search::kDefaultAliases);
  TRACUU_ASSIGN(search::CorpusBuilder builder,
                search::CorpusBuilder::create({"Bench", "vi", "", "search_bench"}, std::move(aliases)));
  BuildSink sink(builder);
  TRACUU_ASSIGN(const document::Listing listing, document::list_inputs({path}));
  document::Reader reader(document::FieldMap(), sink);
  for (const document::InputFile& file : listing.files) TRACUU_TRY(reader.read(file));
  const double added = (processor_ms() - begin) / 1e3;
  TRACUU_ASSIGN(std::vector<std::uint8_t> corpus, builder.finish_bytes());
  const double all = (processor_ms() - begin) / 1e3;
  const double megabytes = static_cast<double>(sink.text_bytes) / 1e6;
  std::printf("build: %.2f s (%.2f s of it at the end), %.1f MB of text, %.1f MB/s; corpus %.2f MB\n", all, all - added,
              megabytes, megabytes / all, static_cast<double>(corpus.size()) / 1e6);
  return corpus;
}

Result<std::vector<std::uint8_t>> read_corpus(const std::string& path) {
  std::ifstream file(path, std::ios::binary);
  return std::vector<std::uint8_t>{std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
}

std::vector<BenchQuery> read_queries(const std::string& path) {
  std::vector<BenchQuery> queries;
  std::ifstream file(path);
  for (std::string line; std::getline(file, line);) {
    const auto json = nlohmann::json::parse(line, nullptr, false);
    if (!json.is_object() || !json.contains("query")) continue;
    BenchQuery query{json["query"].get<std::string>(), {}};
    if (json.contains("relevant")) query.relevant = json["relevant"].get<std::vector<std::string>>();
    queries.push_back(std::move(query));
  }
  return queries;
}

// The text without any Vietnamese mark.
std::string without_marks(std::string_view typed) {
  std::string bare;
  const std::string decomposed = text::to_nfd(typed);
  for (std::size_t at = 0; at < decomposed.size();) {
    const utf8::Step step = utf8::decode(decomposed, at);
    at += step.size;
    if (step.code_point >= 0x300 && step.code_point <= 0x36F) continue;
    const bool is_stroked = step.code_point == U'đ' || step.code_point == U'Đ';
    utf8::append(bare, !is_stroked ? step.code_point : step.code_point == U'đ' ? U'd' : U'D');
  }
  return bare;
}

engine::ResultPage ask(engine::Engine& engine, const std::string& typed, std::uint32_t limit) {
  engine::SearchRequest request;
  request.query = typed;
  request.limit = limit;
  engine::Response response = engine.handle({1, request});
  if (auto* page = tracuu::get_if<engine::ResultPage>(&response.body)) return std::move(*page);
  return {};
}

void type_letter_by_letter(engine::Engine& engine, const std::vector<BenchQuery>& queries, bool bare) {
  std::vector<double> times;
  std::pair<double, std::string> slowest;
  const std::size_t step = std::max<std::size_t>(queries.size() / kTypedQueries, 1);
  for (std::size_t i = 0; i < queries.size(); i += step) {
    const std::string typed = bare ? without_marks(queries[i].typed) : queries[i].typed;
    for (std::size_t end = 0; end < typed.size();) {
      end += utf8::decode(typed, end).size;
      const std::string so_far = typed.substr(0, end);
      const double begin = processor_ms();
      ask(engine, so_far, 20);
      times.push_back(processor_ms() - begin);
      slowest = std::max(slowest, {times.back(), so_far});
    }
  }
  std::ranges::sort(times);
  const auto at = [&](double share) {
    return times[static_cast<std::size_t>(share * static_cast<double>(times.size() - 1))];
  };
  std::printf("%s: %zu keystrokes, ms p50 %.3f p90 %.3f p95 %.3f p99 %.3f max %.3f (%s)\n", bare ? "bare" : "typed",
              times.size(), at(0.5), at(0.9), at(0.95), at(0.99), at(1), slowest.second.c_str());
}

void judge(engine::Engine& engine, const std::vector<BenchQuery>& queries, bool bare) {
  double reciprocal = 0;
  std::size_t judged = 0, found = 0;
  for (const BenchQuery& query : queries) {
    if (query.relevant.empty()) continue;
    ++judged;
    const engine::ResultPage page = ask(engine, bare ? without_marks(query.typed) : query.typed, 10);
    for (std::size_t rank = 0; rank < page.hits.size(); ++rank) {
      if (std::ranges::find(query.relevant, page.hits[rank].id) == query.relevant.end()) continue;
      reciprocal += 1.0 / static_cast<double>(rank + 1);
      ++found;
      break;
    }
  }
  if (judged == 0) return;
  std::printf("%s: %zu queries, MRR@10 %.4f, found in ten %.4f\n", bare ? "bare" : "typed", judged,
              reciprocal / static_cast<double>(judged), static_cast<double>(found) / static_cast<double>(judged));
}

void weigh(const std::vector<std::uint8_t>& bytes) {
  const auto corpus = store::Corpus::open(bytes, "bench");
  if (!corpus) return;
  for (const std::string_view name : {search::kTermsBlob, search::kPostingsBlob, search::kPrefixesBlob,
                                      search::kDocumentsBlob, search::kMarksBlob, search::kFacetsBlob}) {
    const auto blob = corpus.value().blob(name);
    if (blob)
      std::printf("  %s: %.2f MB in memory\n", std::string(name).c_str(),
                  static_cast<double>(blob.value().size()) / 1e6);
  }
}

Result<void> run(const std::string& documents, const std::string& queries_path) {
  TRACUU_ASSIGN(std::vector<std::uint8_t> corpus,
                documents.ends_with(".tracuu") ? read_corpus(documents) : build(documents));
  weigh(corpus);
  const double begin = processor_ms();
  TRACUU_ASSIGN(engine::Engine engine, engine::Engine::open(std::move(corpus), "bench"));
  std::printf("open: %.1f ms\n", processor_ms() - begin);
  const double opened = processor_ms();
  while (engine.work_ahead()) continue;
  std::printf("work ahead: %.1f ms\n", processor_ms() - opened);
  const std::vector<BenchQuery> queries = read_queries(queries_path);
  for (const bool bare : {false, true}) judge(engine, queries, bare);
  for (const bool bare : {false, true}) type_letter_by_letter(engine, queries, bare);
  return {};
}

}  // namespace

int main(int count, char** arguments) {
  std::setvbuf(stdout, nullptr, _IOLBF, 0);
  if (count != 3) {
    std::fprintf(stderr, "search_bench DOCUMENTS.jsonl[.zst]|CORPUS.tracuu QUERIES.jsonl\n");
    return 2;
  }
  const Result<void> done = run(arguments[1], arguments[2]);
  if (!done) std::fprintf(stderr, "%s\n", describe(done.error(), Lang::en).c_str());
  return done ? 0 : 1;
}
