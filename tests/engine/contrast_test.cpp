// What tells periods, sources and countries apart, asked of a corpus whose documents are read by the rules.
#include <gtest/gtest.h>

#include <algorithm>
#include <optional>

#include "document/plain_text.h"
#include "engine/about.h"
#include "engine/codec.h"
#include "engine/engine.h"
#include "knowledge/corpus_builder.h"

namespace tracuu::engine {
namespace {

constexpr std::string_view kPhrase = "láng giềng tốt đẹp, hữu nghị truyền thống, hợp tác toàn diện";

class Corpus {
 public:
  void add(std::string id, const std::string& day, std::string source, std::string text) {
    Document document = document::make_text_document(std::move(id), std::move(text));
    document.source = std::move(source);
    document.date = {day, day.empty() ? DateCertainty::unknown : DateCertainty::stated};
    EXPECT_TRUE(builder_.add(document).ok());
  }
  Engine open() { return Engine::open(builder_.finish_bytes().value(), "test.tracuu").value(); }

 private:
  knowledge::CorpusBuilder builder_ = knowledge::CorpusBuilder::create({"Test", "vi", "", "test"}).value();
};

Contrast ask(Engine& engine, ContrastRequest request) {
  const Response response = engine.handle({1, std::move(request)});
  const auto* answer = get_if<Contrast>(&response.body);
  EXPECT_NE(answer, nullptr);
  return answer == nullptr ? Contrast() : *answer;
}

const ContrastRow* find(const Contrast& contrast, std::string_view kind, std::string_view name) {
  const auto found =
      std::ranges::find_if(contrast.rows, [&](const ContrastRow& row) { return row.kind == kind && row.name == name; });
  return found == contrast.rows.end() ? nullptr : &*found;
}

// Twenty documents of 2020 and twenty of 2021. Trần Văn An thanks Laos in 15 of the first and 3 of the others; the
// phrase is in 5 and 11.
class TwoYears : public testing::Test {
 protected:
  TwoYears() {
    Corpus corpus;
    for (int i = 0; i < 40; ++i) {
      const bool is_late = i >= 20;
      const int in_year = i % 20;
      const bool has_an = in_year < (is_late ? 3 : 15);
      std::string text = has_an ? "Bộ trưởng Ngoại giao Trần Văn An cảm ơn Lào." : "Trời mưa ở Campuchia.";
      if (i == 0) text += " Trời cũng mưa ở Campuchia.";
      if (i == 1) text += " Ngoại trưởng Mỹ John Smith thăm Hà Nội.";
      if (in_year < (is_late ? 11 : 5))
        text += "\nHai bên nêu phương châm “" + std::string(kPhrase) + "” trong hội đàm.";
      corpus.add("d" + std::to_string(i), is_late ? "2021-05-01" : "2020-05-01", i % 4 == 3 ? "Báo B" : "Báo A", text);
    }
    corpus.add("undated", "", "Báo C", "Bộ trưởng Ngoại giao Trần Văn An cảm ơn Lào.");
    engine_.emplace(corpus.open());
  }

  Contrast ask(ContrastRequest request) { return engine::ask(*engine_, std::move(request)); }

  std::optional<Engine> engine_;
};

TEST_F(TwoYears, AreTheSidesWhereNoneAreAskedFor) {
  const Contrast contrast = ask({});
  EXPECT_EQ(contrast.a, "2020..2020");
  EXPECT_EQ(contrast.b, "2021..2021");
  EXPECT_EQ(contrast.documents_a, 20u);
  EXPECT_EQ(contrast.documents_b, 20u);
  ASSERT_EQ(contrast.choices.size(), 2u);
  EXPECT_EQ(contrast.choices[1].value, "2021");
  EXPECT_EQ(contrast.choices[1].documents, 20u);
}

TEST_F(TwoYears, CountDocumentsAndMeasureTheDifference) {
  const Contrast contrast = ask({});
  for (const auto& [kind, name] : {std::pair("person", "Trần Văn An"), {"place", "Lào"}, {"act", "thank"}}) {
    const ContrastRow* row = find(contrast, kind, name);
    ASSERT_NE(row, nullptr) << kind;
    EXPECT_EQ(row->a, 15u);
    EXPECT_EQ(row->b, 3u);
    EXPECT_DOUBLE_EQ(row->share_a, 75);
    EXPECT_DOUBLE_EQ(row->share_b, 15);
    EXPECT_FALSE(row->few);
    EXPECT_NEAR(row->log_likelihood, 15.649335800095109, 1e-9);
    EXPECT_NEAR(row->log_ratio, 2.321928094887362, 1e-9);
  }
  const ContrastRow* phrase = find(contrast, "phrase", kPhrase);
  ASSERT_NE(phrase, nullptr);
  EXPECT_EQ(phrase->a, 5u);
  EXPECT_EQ(phrase->b, 11u);
  EXPECT_NEAR(phrase->log_likelihood, -3.8219750274446422, 1e-9) << "rarer on side a";
}

TEST_F(TwoYears, NothingIsSureOfFewDocuments) {
  const Contrast contrast = ask({});
  const ContrastRow* row = find(contrast, "person", "John Smith");
  ASSERT_NE(row, nullptr);
  EXPECT_EQ(row->a, 1u);
  EXPECT_EQ(row->b, 0u);
  EXPECT_TRUE(row->few);
  EXPECT_EQ(row->log_likelihood, 0);
  EXPECT_EQ(row->log_ratio, 0);
  const auto is_few = std::ranges::find_if(contrast.rows, &ContrastRow::few);
  EXPECT_TRUE(std::all_of(is_few, contrast.rows.end(), [](const ContrastRow& each) { return each.few; })) << "last";
  EXPECT_TRUE(std::is_sorted(contrast.rows.begin(), is_few, [](const ContrastRow& x, const ContrastRow& y) {
    return std::abs(x.log_likelihood) > std::abs(y.log_likelihood);
  }));
}

TEST_F(TwoYears, FollowTheSearchTheKindAndThePage) {
  const Contrast persons = ask({.search = {}, .kind = "person"});
  EXPECT_EQ(persons.total, 2u);
  EXPECT_EQ(persons.rows.front().name, "Trần Văn An");
  const Contrast second = ask({.search = {}, .kind = "person", .offset = 1, .limit = 5});
  ASSERT_EQ(second.rows.size(), 1u);
  EXPECT_EQ(second.rows.front().name, "John Smith");
  const Contrast found = ask({.search = about("cảm ơn")});
  EXPECT_EQ(found.documents_a, 15u);
  EXPECT_EQ(found.documents_b, 3u);
}

TEST_F(TwoYears, CanBeAnyPeriods) {
  const Contrast contrast = ask({.search = {}, .a = "..2020", .b = "2020-05..2021"});
  EXPECT_EQ(contrast.both, 20u);
  EXPECT_EQ(contrast.documents_a, 0u) << "what is on both sides is on none";
  EXPECT_EQ(contrast.documents_b, 20u);
  EXPECT_EQ(contrast.total, 0u) << "with nothing there is nothing to compare";
  EXPECT_EQ(ask({.search = {}, .a = "2021", .b = "1999"}).documents_a, 20u);
}

TEST_F(TwoYears, SourcesAreTheMostFrequentOnes) {
  const Contrast contrast = ask({.search = {}, .by = "source"});
  EXPECT_EQ(contrast.a, "Báo A");
  EXPECT_EQ(contrast.b, "Báo B");
  EXPECT_EQ(contrast.documents_a, 30u);
  EXPECT_EQ(contrast.documents_b, 10u);
  EXPECT_EQ(contrast.choices.size(), 3u);
  const Contrast other = ask({.search = {}, .by = "source", .b = "Báo A"});
  EXPECT_EQ(other.a, "Báo B");
  const Contrast unknown = ask({.search = {}, .by = "source", .a = "Báo A", .b = "Không có"});
  EXPECT_EQ(unknown.documents_b, 0u);
  EXPECT_EQ(unknown.b, "Không có");
  EXPECT_EQ(ask({.search = {}, .by = "no facet"}).documents_a, 0u);
}

TEST_F(TwoYears, CountriesPartDocumentsThatNameOneOfThem) {
  const Contrast contrast = ask({.search = {}, .by = "country"});
  EXPECT_EQ(contrast.a, "Campuchia");
  EXPECT_EQ(contrast.b, "Lào");
  EXPECT_EQ(contrast.both, 1u);
  EXPECT_EQ(contrast.documents_a, 22u);
  EXPECT_EQ(contrast.documents_b, 18u);
  EXPECT_EQ(find(contrast, "place", "Lào"), nullptr) << "the sides themselves tell nothing";
  EXPECT_EQ(std::ranges::count(contrast.choices, "Hà Nội", &Contrast::Choice::value), 0) << "no country";
  ASSERT_NE(find(contrast, "act", "thank"), nullptr);
  EXPECT_EQ(find(contrast, "act", "thank")->a, 0u);
}

TEST_F(TwoYears, TravelAsJson) {
  const ContrastRequest request{.search = about("mưa"), .by = "source", .a = "A", .b = "B", .kind = "act", .offset = 3};
  const auto asked = decode_request(encode(Request{2, request}));
  ASSERT_TRUE(asked.ok());
  EXPECT_EQ(get<ContrastRequest>(asked->body), request);
  const Contrast contrast = ask({});
  const auto read = decode_response(encode(Response{7, contrast}));
  ASSERT_TRUE(read.ok());
  const auto& same = get<Contrast>(read->body);
  EXPECT_EQ(same.b, contrast.b);
  EXPECT_EQ(same.choices.size(), contrast.choices.size());
  ASSERT_EQ(same.rows.size(), contrast.rows.size());
  EXPECT_EQ(same.rows.front().name, contrast.rows.front().name);
  EXPECT_EQ(same.rows.back().few, contrast.rows.back().few);
}

TEST(Halves, HaveAsManyDocumentsAsWholeYearsCan) {
  Corpus corpus;
  for (const std::string day : {"2015-01-01", "2015-02-01", "2018-01-01", "2019-01-01", "2021-01-01", ""})
    corpus.add("d" + day, day, "Báo A", "Trời mưa ở Lào.");
  Engine engine = corpus.open();
  const Contrast contrast = ask(engine, {});
  EXPECT_EQ(contrast.a, "2015..2015");
  EXPECT_EQ(contrast.b, "2018..2021");
  const Contrast one = ask(engine, {.search = about("date:2015")});
  EXPECT_EQ(one.a, "2015..2015");
  EXPECT_EQ(one.b, "");
  EXPECT_EQ(one.documents_b, 0u);
  EXPECT_EQ(ask(engine, {.search = about("date:none")}).choices.size(), 0u);
}

}  // namespace
}  // namespace tracuu::engine
