// The language tools' messages as JSON and back.
#include <gtest/gtest.h>

#include "engine/codec.h"

namespace tracuu::engine {
namespace {

SearchRequest any_search() {
  SearchRequest search;
  search.query = "\"biên giới\" OR đường";
  search.filters.facets = {{"source", {"VOV"}, {"TTXVN"}}};
  search.filters.date = {"2021", "2021-06", true};
  search.marks = Marks::ignored;
  return search;
}

template <typename Asked>
void expect_carried(const Asked& asked) {
  const std::string json = encode(Request{7, asked});
  const Result<Request> back = decode_request(json);
  ASSERT_TRUE(back.ok()) << json;
  EXPECT_EQ(back->id, 7u);
  ASSERT_TRUE(holds_alternative<Asked>(back->body)) << json;
  EXPECT_EQ(get<Asked>(back->body), asked) << json;
}

TEST(CodecOfLanguage, CarriesRequests) {
  expect_carried(ConcordanceRequest{any_search(), "uỷ ban|\"x", LineOrder::right, 40, 20, "=\"kinh\"", 0, 7});
  expect_carried(CollocationsRequest{any_search(), "uỷ ban", 2, 7, Measure::mi3, 9, 40, 20});
  expect_carried(NgramsRequest{any_search(), "ban", 4, 40, 20});
  expect_carried(FrequencyRequest{any_search(), "ban", "nơi", "2021-06"});
  expect_carried(DispersionRequest{any_search(), "ban", 40, 20});
  expect_carried(KeynessRequest{any_search(), 3, true, 2, 40, 20});
  expect_carried(VocabularyRequest{any_search(), "đ", TermOrder::alphabet, 40, 20});
}

TEST(CodecOfLanguage, GivesWhatIsLeftOutItsUsualValue) {
  const Result<Request> request = decode_request(R"({"type":"collocations","query":"a"})");
  ASSERT_TRUE(request.ok());
  CollocationsRequest expected;
  expected.search.query = "a";
  EXPECT_EQ(get<CollocationsRequest>(request->body), expected);
}

TEST(CodecOfLanguage, RefusesFieldsOfAnotherKind) {
  EXPECT_FALSE(decode_request(R"({"type":"concordance","order":"backwards"})").ok());
  EXPECT_FALSE(decode_request(R"({"type":"concordance","node":3})").ok());
  EXPECT_FALSE(decode_request(R"({"type":"collocations","measure":"luck"})").ok());
  EXPECT_FALSE(decode_request(R"({"type":"ngrams","size":-1})").ok());
  EXPECT_FALSE(decode_request(R"({"type":"vocabulary","limit":"all"})").ok());
  EXPECT_FALSE(decode_response(R"({"type":"dispersion","rows":[{"positions":[1,-2]}]})").ok());
  EXPECT_FALSE(decode_response(R"({"type":"terms","rows":[3]})").ok());
}

template <typename Answer>
void expect_carried_back(const Answer& answer) {
  const std::string json = encode(Response{3, answer});
  const Result<Response> back = decode_response(json);
  ASSERT_TRUE(back.ok()) << json;
  ASSERT_TRUE(holds_alternative<Answer>(back->body)) << json;
  EXPECT_EQ(encode(back.value()), json);
}

TEST(CodecOfLanguage, CarriesAnswers) {
  const Extent extent{0.25, 3, 1'000'000'000'000, "bao-cao"};
  expect_carried_back(Concordance{extent, 90, 80, 2, 40, {{"id", "tên", "2021", "VOV", "trái", "nút", "phải", 4, 7}}});
  expect_carried_back(
      TermTable{extent, 8, 9, 3, 70, 40, {{"uỷ ban", "\"uỷ ban\"", 5, 4, 3, 2.5, 13.25, 7.5, 1.5, -2}}});
  expect_carried_back(Frequencies{extent, 70, "nơi", "2021", {{"2021-06", 5, 900, 3, 4}}});
  expect_carried_back(
      Dispersion{extent, 70, 3, 0.5, 0.75, 40, {{"id", "tên", "2021", 90, {1, 2, 70}, {55, 0, 4'000}}}});
}

TEST(CodecOfLanguage, WritesNamesThatTheDocumentationHas) {
  const std::string json = encode(Response{3, Concordance{{0.5, 20, 900}, 1, 1, 1, 0, {}}});
  EXPECT_EQ(json, R"({"id":3,"type":"concordance","done":0.5,"selected":20,"tokens":900,"total":1,"listed":1,)"
                  R"("documents_with":1,"offset":0,"lines":[]})");
}

}  // namespace
}  // namespace tracuu::engine
