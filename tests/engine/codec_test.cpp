// Messages as JSON and back.
#include "engine/codec.h"

#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

namespace tracuu::engine {
namespace {

Response there_and_back(const Response& response) {
  const Result<Response> back = decode_response(encode(response));
  EXPECT_TRUE(back.ok()) << encode(response);
  return back.ok() ? back.value() : Response();
}

TEST(Codec, CarriesSearchRequests) {
  SearchRequest request;
  request.query = "\"Ủy ban\" \\ \n\x01";
  request.filters.facets = {{"source", {"TTXVN", "Nhân Dân"}, {"VOV"}}, {"nơi", {}, {}}, {"lang", {}, {"en", ""}}};
  request.filters.date = {"2021", "2021-06", true};
  request.sort = Sort::recent;
  request.marks = Marks::exact;
  request.dates_within = "2021";
  request.offset = 40;
  request.limit = 200;
  const Result<Request> back = decode_request(encode(Request{7, request}));
  ASSERT_TRUE(back.ok());
  EXPECT_EQ(back->id, 7u);
  EXPECT_EQ(get<SearchRequest>(back->body), request);
}

TEST(Codec, CarriesDocumentAndInfoRequests) {
  const Result<Request> document = decode_request(encode(Request{8, DocumentRequest{"báo cáo/1.txt", "uy ban"}}));
  ASSERT_TRUE(document.ok());
  EXPECT_EQ(get<DocumentRequest>(document->body).id, "báo cáo/1.txt");
  EXPECT_EQ(get<DocumentRequest>(document->body).highlight, "uy ban");
  EXPECT_TRUE(holds_alternative<InfoRequest>(decode_request(encode(Request{9, InfoRequest{}}))->body));
}

TEST(Codec, CarriesQuestionsOfReading) {
  const Result<Request> document =
      decode_request(encode(Request{1, DocumentRequest{.id = "a", .highlight = "", .at = "b-,c"}}));
  ASSERT_TRUE(document.ok());
  EXPECT_EQ(get<DocumentRequest>(document->body).at, "b-,c");
  const Result<Request> facts = decode_request(encode(Request{2, FactsRequest{"a.txt"}}));
  ASSERT_TRUE(facts.ok());
  EXPECT_EQ(get<FactsRequest>(facts->body).id, "a.txt");
  const Result<Request> compare = decode_request(encode(Request{3, CompareRequest{"a", "b"}}));
  ASSERT_TRUE(compare.ok());
  EXPECT_EQ(get<CompareRequest>(compare->body).b, "b");
  EXPECT_FALSE(decode_request(R"({"id":1,"type":"compare","a":"a"})").ok());
  EXPECT_FALSE(decode_request(R"({"id":1,"type":"facts"})").ok());
}

TEST(Codec, CarriesFactsAndComparisons) {
  DocumentFacts facts;
  facts.id = "a";
  facts.sha256 = "00ff";
  facts.file = "thư mục/tệp.txt";
  facts.line = 5'000'000'000;
  facts.encoding = "UTF-16LE";
  facts.guessed = true;
  facts.date_certainty = "inferred";
  facts.syllables = 12;
  const auto told = get<DocumentFacts>(there_and_back({1, facts}).body);
  EXPECT_EQ(told.file, facts.file);
  EXPECT_EQ(told.line, facts.line);
  EXPECT_EQ(told.encoding, facts.encoding);
  EXPECT_TRUE(told.guessed);
  EXPECT_FALSE(told.repaired);
  EXPECT_EQ(told.date_certainty, "inferred");
  Comparison comparison;
  comparison.a.text = "Ký bốn văn kiện.";
  comparison.b.text = "Ký năm văn kiện. Đã xong.";
  comparison.rows = {{{0, 21}, {0, 21}}, {{21, 21}, {22, 34}}};
  comparison.changes = {{{4, 9}, {4, 8}}, {{20, 20}, {22, 33}}};
  comparison.complete = false;
  const auto compared = get<Comparison>(there_and_back({2, comparison}).body);
  EXPECT_EQ(compared.b.text, comparison.b.text);
  EXPECT_EQ(compared.changes.front(), comparison.changes.front());
  EXPECT_EQ(compared.rows.size(), 2u);
  EXPECT_FALSE(compared.complete);
}

TEST(Codec, WritesExclusionAsAMinusBeforeTheName) {
  SearchRequest request;
  request.filters.facets = {{"source", {}, {"VOV"}}};
  const auto json = nlohmann::json::parse(encode(Request{1, request}));
  EXPECT_EQ(json["filters"], nlohmann::json::parse(R"({"-source":["VOV"]})"));
}

TEST(Codec, CarriesQuestionsAboutValuesAndReasons) {
  FacetValuesRequest values;
  values.search.query = "biên giới";
  values.search.filters.facets = {{"source", {"VOV"}, {}}};
  values.facet = "nơi";
  values.text = "ha n";
  values.limit = 7;
  const Result<Request> asked = decode_request(encode(Request{3, values}));
  ASSERT_TRUE(asked.ok());
  EXPECT_EQ(get<FacetValuesRequest>(asked->body), values);
  const Result<Request> why = decode_request(encode(Request{4, ExplainRequest{"a.txt", "uỷ ban", Marks::ignored}}));
  ASSERT_TRUE(why.ok());
  EXPECT_EQ(get<ExplainRequest>(why->body).id, "a.txt");
  EXPECT_EQ(get<ExplainRequest>(why->body).query, "uỷ ban");
  EXPECT_EQ(get<ExplainRequest>(why->body).marks, Marks::ignored);
  const Result<Request> where = decode_request(encode(Request{6, PassagesRequest{"a.txt", "uỷ \"ban"}}));
  ASSERT_TRUE(where.ok());
  EXPECT_EQ(get<PassagesRequest>(where->body).id, "a.txt");
  EXPECT_EQ(get<PassagesRequest>(where->body).text, "uỷ \"ban");
}

TEST(Codec, CarriesWhatHelpsAReaderOn) {
  const Result<Request> suggest = decode_request(encode(Request{7, CompleteRequest{"bộ ngo", 4}}));
  ASSERT_TRUE(suggest.ok());
  EXPECT_EQ(get<CompleteRequest>(suggest->body), (CompleteRequest{"bộ ngo", 4}));
  CountRequest count{{}, {"a", "b c"}};
  count.search.query = "a b c";
  count.search.filters.date = {"2021", "", false};
  const Result<Request> counting = decode_request(encode(Request{8, count}));
  ASSERT_TRUE(counting.ok());
  EXPECT_EQ(get<CountRequest>(counting->body), count);
  EXPECT_FALSE(decode_request(R"({"type":"suggest","text":3})").ok());
  const Completions offered{"bộ", {{"Bộ Ngoại giao", "Bộ Ngoại giao", true}, {"bội", "bội", false}}};
  const auto completions = get<Completions>(there_and_back({1, offered}).body);
  ASSERT_EQ(completions.items.size(), 2u);
  EXPECT_EQ(completions.items[0].query, "Bộ Ngoại giao");
  EXPECT_TRUE(completions.items[0].is_name);
  EXPECT_FALSE(completions.items[1].is_name);
  const auto counts = get<Counts>(there_and_back({1, Counts{9, {{"date", 3}}, {{"a", 2}}}}).body);
  EXPECT_EQ(counts.unfiltered, 9u);
  EXPECT_EQ(counts.filters.at(0).facet, "date");
  EXPECT_EQ(counts.filters.at(0).total, 3u);
  EXPECT_EQ(counts.queries.at(0).query, "a");
  EXPECT_EQ(counts.queries.at(0).total, 2u);
}

TEST(Codec, GivesWhatIsLeftOutItsUsualValue) {
  const Result<Request> request = decode_request(R"({"type":"search","query":"a"})");
  ASSERT_TRUE(request.ok());
  SearchRequest expected;
  expected.query = "a";
  EXPECT_EQ(get<SearchRequest>(request->body), expected);
  EXPECT_EQ(request->id, 0u);
}

TEST(Codec, NamesTheFieldOfARequestThatIsRefused) {
  for (const auto& [json, field] : std::vector<std::pair<std::string, std::string>>{
           {"[]", "JSON"},
           {R"({"id":-1,"type":"info"})", "id"},
           {R"({"type":3})", "type"},
           {R"({"type":"results"})", "type"},
           {R"({"type":"search","query":3})", "query"},
           {R"({"type":"search","filters":[]})", "filters"},
           {R"({"type":"search","filters":{"date":{"from":2021}}})", "filters"},
           {R"({"type":"search","filters":{"-source":"VOV"}})", "filters"},
           {R"({"type":"search","sort":"best"})", "sort"},
           {R"({"type":"count","query":"a","limit":-1})", "limit"},
           {R"({"type":"count","queries":"a"})", "queries"},
           {R"({"type":"facet_values"})", "facet"},
           {R"({"type":"facet_values","facet":"a","offset":4294967296})", "offset"},
           {R"({"type":"explain","query":"a"})", "document"},
           {R"({"type":"document","document":"a","marks":"none"})", "marks"},
           {R"({"type":"compare","a":"a"})", "b"},
           {R"({"type":"export","like":3})", "like"},
           {R"({"type":"concordance","order":"backwards"})", "order"},
       }) {
    const Result<Request> request = decode_request(json);
    ASSERT_FALSE(request.ok()) << json;
    EXPECT_EQ(request.error().code, TextKey::error_request_malformed);
    EXPECT_EQ(request.error().detail, field) << json;
  }
}

TEST(Codec, CountsCodePointsOutsideAndBytesInside) {
  Hit hit;
  hit.snippet = "🇻🇳 Ủy ban";
  hit.highlights = {{0, 8}, {9, 17}};
  hit.title = "Hỗn hợp";
  hit.title_highlights = {{6, 11}};
  ResultPage page;
  page.hits = {hit};
  const auto json = nlohmann::json::parse(encode(page));
  EXPECT_EQ(json["hits"][0]["highlights"], nlohmann::json::parse("[[0,2],[3,9]]"));
  EXPECT_EQ(json["hits"][0]["title_highlights"], nlohmann::json::parse("[[4,7]]"));
  const Response back = there_and_back({1, page});
  EXPECT_EQ(get<ResultPage>(back.body).hits.at(0).highlights, hit.highlights);
  EXPECT_EQ(get<ResultPage>(back.body).hits.at(0).title_highlights, hit.title_highlights);
}

TEST(Codec, CarriesResultPages) {
  ResultPage page;
  page.query = "uy ban";
  page.total = 12;
  page.relaxed = true;
  page.elapsed_ms = 0.25;
  page.offset = 10;
  page.hits = {{"id", "title", "2021-06", "source", "category", 3.5, "snippet", {}, {}, {}}};
  page.facets = {{"year", {{"2021", 3}, {"2019", 1}}}, {"source", {}}};
  const auto back = get<ResultPage>(there_and_back({1, page}).body);
  EXPECT_EQ(back.total, 12u);
  EXPECT_TRUE(back.relaxed);
  EXPECT_EQ(back.elapsed_ms, 0.25);
  EXPECT_EQ(back.offset, 10u);
  EXPECT_EQ(back.hits.at(0).category, "category");
  EXPECT_EQ(back.hits.at(0).score, 3.5);
  ASSERT_EQ(back.facets.size(), 2u);
  EXPECT_EQ(back.facets[0].name, "year");
  EXPECT_EQ(back.facets[0].values.at(1).value, "2019");
  EXPECT_EQ(back.facets[0].values.at(1).count, 1u);
}

TEST(Codec, CarriesWhatIsSaidOfAQuery) {
  ResultPage page;
  page.query = "hỗn hop";
  page.sort = Sort::recent;
  page.facets = {{"year", {{"2021", 3}, {"", 4}}, 12}};
  page.dates = {"2021", {{"2021-06", 3}, {"2021-07", 1}}, 5, 6};
  page.notes = {{{TextKey::error_document_unknown, "x", "y"}, {0, 5}}, {{TextKey::error_document_unknown, "", ""}, {}}};
  page.reading = "hỗn hợp";
  page.aliases = {{{6, 9}, {"họp", "hop"}}};
  page.suggestions = {{"hỗn hợp", {{6, 11}}, 9}};
  page.hits.resize(1);
  page.hits[0].forms = {"Campuchia"};
  const auto json = nlohmann::json::parse(encode(page));
  EXPECT_EQ(json["notes"][0]["range"], nlohmann::json::parse("[0,3]"));
  EXPECT_EQ(json["suggestions"][0]["changed"], nlohmann::json::parse("[[4,7]]"));
  EXPECT_EQ(json["facets"], nlohmann::json::parse(R"({"year":[{"value":"2021","count":3}]})"));
  EXPECT_EQ(json["facet_totals"], nlohmann::json::parse(R"({"year":12})"));
  EXPECT_EQ(json["facet_missing"], nlohmann::json::parse(R"({"year":4})"));
  const auto back = get<ResultPage>(there_and_back({1, page}).body);
  EXPECT_EQ(encode(back), encode(page));
  EXPECT_EQ(back.facets.at(0).values.at(1).count, 4u);
  EXPECT_EQ(back.notes.at(0).range, page.notes[0].range);
  EXPECT_EQ(back.notes.at(1).range, ByteRange{});
  EXPECT_EQ(back.aliases.at(0).range, page.aliases[0].range);
  EXPECT_EQ(back.suggestions.at(0).changed, page.suggestions[0].changed);
}

TEST(Codec, CarriesFacetValuesAndExplanations) {
  const FacetValues values{"nơi", "ha", {{"Hà Nội", 3}, {"Hà Nam", 1}}, 2};
  const auto values_back = get<FacetValues>(there_and_back({1, values}).body);
  EXPECT_EQ(values_back.facet, "nơi");
  EXPECT_EQ(values_back.text, "ha");
  EXPECT_EQ(values_back.values.at(1).value, "Hà Nam");
  EXPECT_EQ(values_back.all_values, 2u);

  Explanation why;
  why.id = "a";
  why.query = "kỳ họp";
  why.answers = true;
  why.score = 4.5;
  why.tokens = 120;
  why.average_tokens = 99.5;
  why.terms = {{"họp", {5, 10}, 17, 0.75, {{"họp", Explanation::Match::unmarked, 3, true}}}};
  why.pairs = {{"kỳ họp", 2, 0.2}};
  why.nearness = 0.05;
  const auto json = nlohmann::json::parse(encode(why));
  EXPECT_EQ(json["terms"][0]["range"], nlohmann::json::parse("[3,6]"));
  EXPECT_EQ(json["terms"][0]["forms"][0]["match"], "unmarked");
  const auto back = get<Explanation>(there_and_back({2, why}).body);
  EXPECT_EQ(encode(back), encode(why));
  EXPECT_EQ(back.terms.at(0).range, why.terms[0].range);
}

TEST(Codec, CarriesDocuments) {
  DocumentView view;
  view.id = "1";
  view.title_is_derived = true;
  view.text = "Ủy ban\nhọp";
  view.blocks = {{"heading", {0, 8}}, {"byline", {9, 14}}};
  view.metadata = {{"nơi", "Hà Nội"}};
  view.highlights = {{0, 3}};
  const auto back = get<DocumentView>(there_and_back({2, view}).body);
  EXPECT_TRUE(back.title_is_derived);
  EXPECT_EQ(back.text, view.text);
  ASSERT_EQ(back.blocks.size(), 2u);
  EXPECT_EQ(back.blocks[1].kind, "byline");
  EXPECT_EQ(back.blocks[1].range, view.blocks[1].range);
  EXPECT_EQ(back.metadata.at(0).value, "Hà Nội");
  EXPECT_EQ(back.highlights, view.highlights);
}

TEST(Codec, CarriesInfoAndErrors) {
  CorpusInfo info;
  info.title = "Kho";
  info.documents = 3;
  info.text_bytes = 5'000'000'000;
  info.facets = {"source", "year"};
  const auto info_back = get<CorpusInfo>(there_and_back({3, info}).body);
  EXPECT_EQ(info_back.text_bytes, info.text_bytes);
  EXPECT_EQ(info_back.facets, info.facets);

  const std::string json = encode(Response{4, Error{TextKey::error_document_unknown, "x", "y"}});
  EXPECT_EQ(nlohmann::json::parse(json)["code"], "error.document_unknown");
  EXPECT_NE(nlohmann::json::parse(json)["message"]["vi"], nlohmann::json::parse(json)["message"]["en"]);
  const auto error = get<Error>(decode_response(json)->body);
  EXPECT_EQ(error.code, TextKey::error_document_unknown);
  EXPECT_EQ(error.subject, "x");
  EXPECT_EQ(error.detail, "y");
}

TEST(Codec, WritesInvalidBytesAsReplacementCharacters) {
  ResultPage page;
  page.query = "a\xFF";
  const std::string json = encode(page);
  EXPECT_EQ(nlohmann::json::parse(json)["query"], "a\uFFFD");
}

TEST(Codec, RefusesEveryCutAndManyChanges) {
  DocumentView view;
  view.text = "Ủy ban";
  view.blocks = {{"heading", {0, 8}}};
  view.highlights = {{0, 3}};
  const std::string sound = encode(Response{2, view});
  for (std::size_t size = 0; size < sound.size(); ++size) EXPECT_FALSE(decode_response(sound.substr(0, size)).ok());
  std::size_t taken = 0;
  for (std::size_t i = 0; i < sound.size(); ++i) {
    std::string changed = sound;
    changed[i] = changed[i] == '[' ? '{' : '[';
    const Result<Response> response = decode_response(changed);
    if (!response.ok()) continue;
    const auto* read = get_if<DocumentView>(&response->body);
    ASSERT_NE(read, nullptr);
    for (const ByteRange& range : read->highlights) EXPECT_LE(range.end, read->text.size());
    ++taken;
  }
  EXPECT_LT(taken, sound.size());
  for (const char* spans : {"[[2,1]]", "[[0,3],[1,4]]", "[[-1,2]]", "[1]", "[[0]]", "{}", "[[0,1.5]]"}) {
    const std::string json =
        std::string(R"({"type":"document","document":{"text":"abcdef","highlights":)") + spans + "}}";
    EXPECT_FALSE(decode_response(json).ok()) << spans;
  }
}

}  // namespace
}  // namespace tracuu::engine
