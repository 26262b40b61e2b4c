// The tools behind the engine's door: slices that go on, and corpora that have little or nothing to say.
#include <gtest/gtest.h>

#include "engine/codec.h"
#include "engine/engine.h"
#include "search/corpus_of.h"

namespace tracuu::engine {
namespace {

using search::document_of;

Engine engine_of(const std::vector<Document>& documents) {
  Result<Engine> engine = Engine::open(search::corpus_bytes(documents), "test");
  EXPECT_TRUE(engine.ok());
  return std::move(engine).value();
}

template <typename Answer, typename Asked>
Answer ask(Engine& engine, const Asked& asked) {
  for (;;) {
    const Response response = engine.handle({5, asked});
    EXPECT_EQ(response.id, 5u);
    const auto* answer = get_if<Answer>(&response.body);
    EXPECT_NE(answer, nullptr) << encode(response);
    if (answer == nullptr) return {};
    if (answer->extent.done >= 1) return *answer;
  }
}

SearchRequest search_for(std::string query) {
  SearchRequest search;
  search.query = std::move(query);
  return search;
}

// Every tool once.
std::vector<RequestBody> all_tools(const std::string& query, const std::string& node) {
  const SearchRequest search = search_for(query);
  std::vector<RequestBody> asked;
  for (const LineOrder order : {LineOrder::document, LineOrder::left, LineOrder::right, LineOrder::node}) {
    asked.push_back(ConcordanceRequest{search, node, order});
  }
  asked.push_back(CollocationsRequest{search, node, 99, 99, Measure::t_score, 0});
  for (const std::uint32_t size : {0u, 2u, 5u, 99u}) asked.push_back(NgramsRequest{search, node, size});
  for (const std::uint32_t size : {0u, 1u, 2u, 3u, 99u}) asked.push_back(KeynessRequest{search, size, false, 0});
  asked.push_back(KeynessRequest{search, 2, true, 0});
  for (const char* by : {"", "source", "absent"}) asked.push_back(FrequencyRequest{search, node, by});
  asked.push_back(DispersionRequest{search, node});
  for (const TermOrder order : {TermOrder::frequency, TermOrder::documents, TermOrder::alphabet}) {
    asked.push_back(VocabularyRequest{search, "", order});
  }
  return asked;
}

// Asks until it is done. Whether it was answered without an error, in JSON that can be read.
bool is_answered(Engine& engine, const RequestBody& asked) {
  for (int slices = 0; slices < 1000; ++slices) {
    const std::string json = encode(engine.handle({1, asked}));
    const Result<Response> back = decode_response(json);
    if (!back.ok() || holds_alternative<Error>(back->body)) return false;
    if (json.find("\"done\":1.0,") != std::string::npos) return true;
  }
  return false;
}

TEST(LanguageTools, AnswerWhateverThereIs) {
  const std::vector<std::vector<Document>> corpora{
      {},
      {document_of("a", "", "")},
      {document_of("a", "", "Một")},
      {document_of("a", "Biên giới", "Một hai biên giới, ba. Biên giới!\nBốn"), document_of("b", "", "hai ba hai ba")}};
  for (const auto& documents : corpora) {
    Engine engine = engine_of(documents);
    for (const char* query : {"", "biên giới", "vắng", "\"hai ba\" -biên", "id:absent"}) {
      for (const char* node : {"", "hai", "vắng mặt", "|", "\"", "=", "a*|hai"}) {
        for (const RequestBody& asked : all_tools(query, node)) {
          EXPECT_TRUE(is_answered(engine, asked)) << documents.size() << " " << encode(Request{1, asked});
        }
      }
    }
  }
}

TEST(LanguageTools, SpellAsTheCorpusDoesMostOften) {
  Engine engine = engine_of(
      {document_of("a", "", "Việt Nam, Việt Nam, việt nam. Hoà bình hoà bình. Của"), document_of("b", "", "của họ")});
  NgramsRequest ngrams;
  const TermTable pairs = ask<TermTable>(engine, ngrams);
  ASSERT_GE(pairs.rows.size(), 2u);
  EXPECT_EQ(pairs.rows[0].text, "Việt Nam");
  EXPECT_EQ(pairs.rows[0].query, "=\"Việt Nam\"");
  EXPECT_EQ(pairs.rows[0].count, 3u);
  VocabularyRequest vocabulary;
  vocabulary.beginning = "cu";
  const TermTable words = ask<TermTable>(engine, vocabulary);
  ASSERT_EQ(words.rows.size(), 1u);
  EXPECT_EQ(words.rows[0].count, 2u);
}

TEST(LanguageTools, GiveQueriesThatFindWhatWasCounted) {
  Engine engine =
      engine_of({document_of("a", "", "Uỷ ban hòa bình, bán đảo A4"), document_of("b", "", "Ủy ban hoà bình")});
  VocabularyRequest vocabulary;
  for (const TermRow& row : ask<TermTable>(engine, vocabulary).rows) {
    const Response found = engine.handle({1, search_for(row.query)});
    EXPECT_EQ(get<ResultPage>(found.body).total, row.documents) << row.query;
    ConcordanceRequest lines;
    lines.node = row.query;
    EXPECT_EQ(ask<Concordance>(engine, lines).total, row.count) << row.query;
  }
}

TEST(LanguageTools, LookAtTheDocumentsAroundOne) {
  const std::string told = "Ba bị cáo khai đã chia tiền theo thỏa thuận ghi sổ";
  Engine engine = engine_of({document_of("a", "", told), document_of("b", "", told + " nhé"),
                             document_of("c", "", "Bị cáo khai về thỏa thuận chia tiền"),
                             document_of("d", "", "Mưa to ở miền núi")});
  const auto selected = [&](const char* like, const char* copies_of) {
    SearchRequest search = search_for("");
    search.like = like;
    search.copies_of = copies_of;
    const ResultPage page = get<ResultPage>(engine.handle({1, search}).body);
    EXPECT_EQ(ask<TermTable>(engine, VocabularyRequest{search}).extent.documents, page.total);
    CountRequest count;
    count.search = search;
    EXPECT_EQ(get<Counts>(engine.handle({1, count}).body).unfiltered, page.total);
    return page.total;
  };
  EXPECT_EQ(selected("", ""), 4u);
  EXPECT_LT(selected("c", ""), 4u);
  EXPECT_LT(selected("", "a"), 4u);
  SearchRequest search = search_for("");
  search.like = "absent";
  EXPECT_TRUE(holds_alternative<Error>(engine.handle({1, VocabularyRequest{search}}).body));
}

TEST(LanguageTools, HaveAsManyWordsAsTheOverviewSays) {
  Engine engine = engine_of({document_of("a", "Hun Sen", "Hòa bình, hoà bình, hoa, họa; ngày 7 tháng 6 năm 2021")});
  const Overview overview = get<Overview>(engine.handle({1, OverviewRequest{}}).body);
  EXPECT_EQ(overview.terms, ask<TermTable>(engine, VocabularyRequest{search_for("")}).total);
}

TEST(LanguageTools, NameAFileByCorpusAndNode) {
  Engine engine = engine_of({document_of("a", "", "biên giới")});
  const auto name = [&](const auto& request) { return ask<Concordance>(engine, request).extent.file_name; };
  EXPECT_TRUE(name(ConcordanceRequest{search_for("biên"), "=\"Biên giới\""}).ends_with("-bien-gioi"));
  EXPECT_TRUE(name(ConcordanceRequest{search_for("biên"), ""}).ends_with("-bien"));
}

TEST(LanguageTools, SayOfEveryPlaceWhereItIsInTheText) {
  Engine engine = engine_of({document_of("a", "Biên giới", "Họp về biên giới. Ở biên\tgiới"),
                             document_of("b", "Biên giới mở", "Biên giới mở\nđồn biên giới")});
  const DispersionRequest request{search_for(""), "=\"biên giới\""};
  const Dispersion spread = ask<Dispersion>(engine, request);
  ASSERT_EQ(spread.rows.size(), 2u);
  EXPECT_EQ(spread.rows[0].positions, (std::vector<std::uint32_t>{0, 4, 7}));
  EXPECT_EQ(spread.rows[0].begins, (std::vector<std::uint32_t>{0, 7, 20}));
  EXPECT_EQ(spread.rows[1].begins, (std::vector<std::uint32_t>{0, 17}));
}

// Enough for several slices.
std::vector<Document> many_documents() {
  std::vector<Document> documents;
  std::uint32_t state = 1;
  for (int i = 0; i < 600; ++i) {
    std::string text;
    for (int word = 0; word < 500; ++word) {
      state = state * 1664525 + 1013904223;
      text += "w" + std::to_string((state >> 16) % 500) + " ";
    }
    documents.push_back(document_of(std::to_string(i), "", text));
  }
  return documents;
}

TEST(LanguageTools, GoOnWhereTheyStoppedWhateverIsAskedBetween) {
  Engine engine = engine_of(many_documents());
  const NgramsRequest ngrams{search_for(""), "", 2};
  const auto slice = [&] { return get<TermTable>(engine.handle({1, ngrams}).body); };
  TermTable table = slice();
  ASSERT_LT(table.extent.done, 1) << "the test needs more documents";
  EXPECT_FALSE(table.rows.empty());
  double before = 0;
  while (table.extent.done < 1) {
    EXPECT_GT(table.extent.done, before);
    before = table.extent.done;
    EXPECT_GT(get<ResultPage>(engine.handle({2, search_for("w7 w8")}).body).total, 0u);
    ConcordanceRequest other{search_for("w7"), "w8"};
    EXPECT_TRUE(holds_alternative<Concordance>(engine.handle({3, other}).body));
    table = slice();
  }
  EXPECT_EQ(table.extent.tokens, 300'000u);
  Engine at_once = engine_of(many_documents());
  while (at_once.work_ahead()) {
  }
  EXPECT_EQ(encode({1, ask<TermTable>(at_once, ngrams)}), encode({1, table}));
}

TEST(LanguageTools, BeginAnewForSomethingElse) {
  Engine engine = engine_of(many_documents());
  const DispersionRequest first{search_for(""), "w1"}, second{search_for(""), "w2"};
  engine.handle({1, first});
  const Dispersion of_second = ask<Dispersion>(engine, second);
  const Dispersion of_first = ask<Dispersion>(engine, first);
  EXPECT_NE(of_first.total, of_second.total);
  EXPECT_EQ(ask<Dispersion>(engine, second).total, of_second.total);
}

TEST(LanguageTools, SayThatATextIsDamaged) {
  const std::vector<Document> documents = many_documents();
  std::vector<std::uint8_t> bytes = search::corpus_bytes(documents);
  // The first chunk of texts begins with zstd's magic number; the index lies elsewhere.
  bool is_damaged = false;
  for (std::size_t at = bytes.size() / 2; at + 4 < bytes.size() && !is_damaged; ++at) {
    if (bytes[at] == 0x28 && bytes[at + 1] == 0xB5 && bytes[at + 2] == 0x2F && bytes[at + 3] == 0xFD) {
      for (std::size_t i = at + 20; i < std::min(at + 60, bytes.size()); ++i) bytes[i] ^= 0x55;
      is_damaged = true;
    }
  }
  ASSERT_TRUE(is_damaged);
  Result<Engine> engine = Engine::open(std::move(bytes), "test");
  if (!engine.ok()) GTEST_SKIP() << "the damage lies in the index";
  const NgramsRequest ngrams{search_for(""), "", 2};
  bool failed = false;
  for (int slices = 0; slices < 100 && !failed; ++slices) {
    failed = holds_alternative<Error>(engine->handle({1, ngrams}).body);
  }
  EXPECT_TRUE(failed);
  EXPECT_TRUE(holds_alternative<TermTable>(engine->handle({1, VocabularyRequest{search_for("id:absent")}}).body));
}

}  // namespace
}  // namespace tracuu::engine
