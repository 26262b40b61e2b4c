// The door: requests in, responses out.
#include "engine/engine.h"

#include <gtest/gtest.h>

#include <algorithm>

#include "base/utf8.h"
#include "engine/codec.h"
#include "engine/small_corpus.h"

namespace tracuu::engine {
namespace {

ResultPage search(Engine& engine, SearchRequest request) {
  const Response response = engine.handle({11, std::move(request)});
  EXPECT_EQ(response.id, 11u);
  const auto* page = get_if<ResultPage>(&response.body);
  EXPECT_NE(page, nullptr);
  return page == nullptr ? ResultPage() : *page;
}

TEST(Engine, AnswersWithTheRequestsId) {
  Engine engine = small_engine();
  for (const std::uint32_t id : {0u, 1u, 4294967295u}) EXPECT_EQ(engine.handle({id, InfoRequest{}}).id, id);
}

TEST(Engine, SaysWhatTheCorpusIs) {
  Engine engine = small_engine();
  const Response response = engine.handle({1, InfoRequest{}});
  const auto& info = get<CorpusInfo>(response.body);
  EXPECT_EQ(info.title, "Vài báo cáo");
  EXPECT_EQ(info.documents, 4u);
  EXPECT_EQ(info.first_date, "2021");
  EXPECT_EQ(info.last_date, "2021-11");
  EXPECT_EQ(info.facets, (std::vector<std::string>{"source", "category", "year", "lang", "nơi"}));
}

TEST(Engine, SurveysTheCorpus) {
  Engine engine = small_engine();
  const Response response = engine.handle({1, OverviewRequest{}});
  const auto& overview = get<Overview>(response.body);
  // tests/sessions/engine/documents.jsonl: one document dated to the day, one to the month, one to the year, one not at
  // all.
  EXPECT_EQ(overview.years, (std::vector<OverviewValue>{{"2021", 3}}));
  EXPECT_EQ(overview.dates, (DateState{.day = 1, .month = 1, .year = 1, .none = 1}));
  ASSERT_FALSE(overview.groups.empty());
  EXPECT_EQ(overview.groups[0].facet, "source");
  EXPECT_TRUE(overview.reported);
  EXPECT_GT(overview.tokens, overview.terms);
  const Result<Response> read = decode_response(encode(response));
  ASSERT_TRUE(read.ok());
  EXPECT_EQ(get<Overview>(read->body), overview);
}

TEST(Engine, CountsEveryFacetsDocumentsInTheOverview) {
  Engine engine = small_engine();
  const auto overview = get<Overview>(engine.handle({1, OverviewRequest{}}).body);
  const ResultPage page = search(engine, {"", {}, Sort::relevance, 0, 20});
  for (const Overview::Group& group : overview.groups) {
    const auto facet = std::ranges::find(page.facets, group.facet, &Facet::name);
    ASSERT_NE(facet, page.facets.end());
    for (const OverviewValue& value : group.values) {
      const auto counted = std::ranges::find(facet->values, value.value, &FacetValue::value);
      ASSERT_NE(counted, facet->values.end()) << value.value;
      EXPECT_EQ(value.documents, counted->count) << value.value;
    }
  }
}

TEST(Engine, MeasuresItsOwnTime) {
  Engine engine = small_engine();
  EXPECT_GT(search(engine, {"uy ban", {}, Sort::relevance, 0, 20}).elapsed_ms, 0);
}

TEST(Engine, GivesTwoHundredHitsAtMost) {
  Engine engine = small_engine();
  const ResultPage page = search(engine, {"", {}, Sort::relevance, 0, 4294967295u});
  EXPECT_EQ(page.hits.size(), 4u);
  EXPECT_EQ(search(engine, {"", {}, Sort::relevance, 4294967295u, 200}).hits.size(), 0u);
  EXPECT_EQ(search(engine, {"", {}, Sort::relevance, 0, 0}).total, 4u);
}

TEST(Engine, MarksTitlesAndSnippets) {
  Engine engine = small_engine();
  const ResultPage page = search(engine, {"uy ban hon hop ", {}, Sort::relevance, 0, 20});
  ASSERT_EQ(page.hits.size(), 2u);
  for (const Hit& hit : page.hits) {
    EXPECT_FALSE(hit.title_highlights.empty()) << hit.id;
    EXPECT_FALSE(hit.highlights.empty()) << hit.id;
  }
}

TEST(Engine, WorksAheadWithoutChangingAnswers) {
  Engine engine = small_engine();
  const auto answer = [&] {
    SearchRequest request;
    request.query = "ngoại giao";
    ResultPage page = search(engine, request);
    page.elapsed_ms = 0;
    return encode({1, std::move(page)});
  };
  const std::string before = answer();
  while (engine.work_ahead()) EXPECT_EQ(answer(), before);
  EXPECT_FALSE(engine.work_ahead());
  EXPECT_EQ(answer(), before);
}

TEST(Engine, FindsAPassageInCodePoints) {
  Engine engine = small_engine();
  const ResultPage page = search(engine, {"uy ban hon hop", {}, Sort::relevance, 0, 1});
  ASSERT_FALSE(page.hits.empty());
  const Response opened = engine.handle({2, DocumentRequest{page.hits[0].id, "", Marks::as_typed}});
  const std::u32string text = utf8::decode_all(get<DocumentView>(opened.body).text);
  const std::string json = encode(engine.handle({3, PassagesRequest{page.hits[0].id, "UY BAN"}}));
  const auto decoded = decode_response(json);
  ASSERT_TRUE(decoded.ok()) << json;
  const auto& edges = get<Passages>(decoded->body).edges;
  ASSERT_GE(edges.size(), 2u);
  EXPECT_EQ(text.substr(edges[0], edges[1] - edges[0]).size(), 6u);
  EXPECT_TRUE(text[edges[0]] == U'Ủ' || text[edges[0]] == U'U' || text[edges[0]] == U'u' || text[edges[0]] == U'ủ');
}

TEST(Engine, RefusesEdgesOutOfOrder) {
  EXPECT_FALSE(decode_response(R"({"id":1,"type":"passages","edges":[3,2]})").ok());
  EXPECT_FALSE(decode_response(R"({"id":1,"type":"passages","edges":[3]})").ok());
  EXPECT_FALSE(decode_response(R"({"id":1,"type":"passages","edges":[-3,2]})").ok());
  EXPECT_TRUE(decode_response(R"({"id":1,"type":"passages","edges":[2,3]})").ok());
}

TEST(Engine, NamesADocumentItDoesNotHave) {
  Engine engine = small_engine();
  const Response response = engine.handle({5, DocumentRequest{"absent", ""}});
  EXPECT_EQ(get<Error>(response.body).code, TextKey::error_document_unknown);
  EXPECT_EQ(get<Error>(response.body).subject, "absent");
}

TEST(Engine, RefusesWhatIsNoCorpus) {
  const Result<Engine> engine = Engine::open({1, 2, 3}, "notes.txt");
  ASSERT_FALSE(engine.ok());
  EXPECT_EQ(engine.error().code, TextKey::error_corpus_foreign);
  EXPECT_EQ(engine.error().subject, "notes.txt");
}

TEST(Engine, StandsAnyTyping) {
  Engine engine = small_engine();
  std::uint32_t state = 9;
  for (int i = 0; i < 3000; ++i) {
    SearchRequest request;
    for (int length = i % 60; length != 0; --length) {
      state = state * 1664525 + 1013904223;
      request.query += static_cast<char>(state >> 24);
    }
    request.filters.facets = {{request.query, {request.query}}};
    if (i % 2 == 0) request.filters.facets.clear();
    request.filters.date.from = request.query.substr(0, 4);
    search(engine, request);
    engine.handle_json(request.query);
  }
}

}  // namespace
}  // namespace tracuu::engine
