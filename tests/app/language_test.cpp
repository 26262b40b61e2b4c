// What the language tools are asked, and what of their answers is written down.
#include <gtest/gtest.h>

#include "app/language_export.h"
#include "app/language_question.h"
#include "app/language_wording.h"
#include "app/wording.h"

namespace tracuu::app {
namespace {

TEST(LanguageQuestion, TheEssenceIsWhatChangesTheAnswer) {
  LanguageQuestion question{.tool = Tool::frequency, .node = " hợp tác "};
  const LanguageQuestion essence = essence_of(question);
  EXPECT_EQ(essence.node, "hợp tác");
  question.per_million = true;
  question.size = 4;
  question.beginning = "h";
  EXPECT_EQ(essence_of(question), essence);
  question.within = "2021";
  EXPECT_NE(essence_of(question), essence);
  question.by = "source";
  const LanguageQuestion by_source = essence_of(question);
  question.within.clear();
  EXPECT_EQ(essence_of(question), by_source) << "years do not matter where time is not asked for";
}

TEST(LanguageQuestion, NgramsAreLongerThanTheNodeTheyHold) {
  const auto size_for = [](const char* node, std::uint32_t size) {
    LanguageQuestion question{.node = node, .size = size};
    turn_to(Tool::ngrams, question);
    EXPECT_EQ(question.tool, Tool::ngrams);
    return question.size;
  };
  EXPECT_EQ(size_for("", 2), 2u);
  EXPECT_EQ(size_for("biên giới", 2), 3u);
  EXPECT_EQ(size_for(" biên  giới | cắm mốc biên giới ", 2), 3u);
  EXPECT_EQ(size_for("biên giới", 5), 5u);
  EXPECT_EQ(size_for("đường biên giới trên đất liền", 2), 5u);
}

TEST(LanguageQuestion, SaysWhatIsLacking) {
  const engine::SearchRequest everything{.query = " ", .filters = {}};
  const engine::SearchRequest something{.query = "biên giới", .filters = {}};
  engine::SearchRequest filtered{.query = "", .filters = {}};
  filtered.filters.facets = {{"source", {"A"}}};
  EXPECT_EQ(lack_of({.tool = Tool::concordance}, everything), LanguageLack::node);
  EXPECT_EQ(lack_of({.tool = Tool::concordance}, something), LanguageLack::none);
  EXPECT_EQ(lack_of({.tool = Tool::dispersion, .node = "x"}, everything), LanguageLack::none);
  EXPECT_EQ(lack_of({.tool = Tool::ngrams}, everything), LanguageLack::none);
  EXPECT_EQ(lack_of({.tool = Tool::keyness}, everything), LanguageLack::selection);
  EXPECT_EQ(lack_of({.tool = Tool::keyness}, filtered), LanguageLack::none);
  engine::SearchRequest around;
  around.like = "d1";
  EXPECT_EQ(lack_of({.tool = Tool::keyness}, around), LanguageLack::none);
}

TEST(LanguageQuestion, ANodeIsMarkedAsAQuery) {
  EXPECT_EQ(query_of_node("hợp tác"), "\"hợp tác\"");
  EXPECT_EQ(query_of_node(" hợp tác | liên kết|"), "\"hợp tác\" OR \"liên kết\"");
  EXPECT_EQ(query_of_node("\"hợp tác\""), "\"hợp tác\"");
  EXPECT_EQ(query_of_node(" "), "");
  EXPECT_EQ(query_of_node("=hòa|=\"Việt Nam\"| =|\"\""), "=\"hòa\" OR =\"Việt Nam\"");
}

TEST(LanguageQuestion, ARowLeadsToThePassagesThatItCounts) {
  const engine::TermRow row{.text = "Việt Nam", .query = "=\"Việt Nam\""};
  const LanguageQuestion ngrams{.tool = Tool::ngrams, .node = "Nam", .beside = "=\"xưa\""};
  EXPECT_EQ(passages_of(ngrams, row), (LanguageQuestion{.tool = Tool::concordance, .node = row.query}));
  const LanguageQuestion beside = passages_of({.tool = Tool::collocations, .node = "hai", .left = 0, .right = 2}, row);
  EXPECT_EQ(beside.node, "hai");
  const auto request = get<engine::ConcordanceRequest>(language_request(beside, {}, 0, 10));
  EXPECT_EQ(request.beside, row.query);
  EXPECT_EQ(request.left, 0u);
  EXPECT_EQ(request.right, 2u);
}

std::string csv_of(const LanguageView& answer, const LanguageRows& rows, Lang lang) {
  return csv_beginning(answer.question.tool, lang) + csv_rows(answer, rows);
}

TEST(LanguageExport, QuotesWhatHasToBeQuoted) {
  LanguageView answer;
  LanguageRows rows;
  rows.lines = {{"a,b", "Tin \"nóng\"", "2021-06-07", "", "hai\nbên", "hợp tác", "tốt"}};
  EXPECT_EQ(csv_of(answer, rows, Lang::en),
            "\xEF\xBB\xBF"
            "Document,Title,Date,Source,Left,Expression,Right\r\n"
            "\"a,b\",\"Tin \"\"nóng\"\"\",2021-06-07,,\"hai\nbên\",hợp tác,tốt\r\n");
}

TEST(LanguageExport, WritesNumbersPlainly) {
  LanguageView answer;
  answer.question.tool = Tool::keyness;
  answer.extent.tokens = 1'000'000;
  answer.tokens_elsewhere = 3'000'000;
  LanguageRows rows;
  rows.terms = {{.text = "biên giới", .query = {}, .count = 12'345, .documents = 6, .elsewhere = 2}};
  rows.terms[0].log_likelihood = 1234.5;
  rows.terms[0].log_ratio = -0.25;
  EXPECT_EQ(csv_of(answer, rows, Lang::vi),
            "\xEF\xBB\xBF"
            "Cụm từ,Log-likelihood,Log ratio,Số lần,Số tài liệu,Mỗi triệu âm tiết,Ngoài phần chọn\r\n"
            "biên giới,1234.5,-0.25,12345,6,12345,0.666667\r\n");
}

TEST(LanguageExport, HasFrequenciesAndPlaces) {
  LanguageView answer;
  answer.question.tool = Tool::frequency;
  answer.frequencies.bars = {{"2021", 3, 1500, 2, 5}};
  EXPECT_EQ(csv_of(answer, {}, Lang::en),
            "\xEF\xBB\xBF"
            "Value,Count,Per million,Syllables,In documents\r\n2021,3,2000,1500,2\r\n");
  answer.question.tool = Tool::dispersion;
  LanguageRows rows;
  rows.spread = {{"d", "Tin", "2021", 90, {1, 44, 89}, {}}};
  EXPECT_EQ(csv_of(answer, rows, Lang::en),
            "\xEF\xBB\xBF"
            "Document,Title,Date,Syllables,Count,Positions\r\nd,Tin,2021,90,3,1 44 89\r\n");
}

TEST(LanguageWording, SaysWhatIsNotListed) {
  ViewModel view;
  view.lang = Lang::en;
  view.language.total = 500'000;
  view.language.documents_with = 2;
  view.language.node_count = 500'000;
  EXPECT_EQ(language_summary(view), "Lines: 500,000, in 2 documents");
  view.language.node_count = 500'001;
  EXPECT_EQ(language_summary(view), "Lines: 500,001, in 2 documents · only the first 500,000 are shown");
  view.language = {.question = {.tool = Tool::ngrams}, .total = 3, .least = 7};
  EXPECT_EQ(language_summary(view), "Rows: 3 · only those found 7 times or more");
}

TEST(LanguageWording, WritesDecimalsInTheReadersWay) {
  EXPECT_EQ(format_decimal(1234.567, 2, Lang::vi), "1.234,57");
  EXPECT_EQ(format_decimal(1234.567, 2, Lang::en), "1,234.57");
  EXPECT_EQ(format_decimal(-0.05, 1, Lang::en), "-0.1");
  EXPECT_EQ(format_decimal(-0.001, 1, Lang::en), "0.0");
  EXPECT_EQ(format_decimal(0.5, 0, Lang::en), "1");
  EXPECT_EQ(format_decimal(1e300, 1, Lang::en), "");
}

TEST(LanguageWording, EveryMeasureHasAColumnAndAName) {
  for (const engine::Measure measure : {engine::Measure::log_likelihood, engine::Measure::log_dice,
                                        engine::Measure::mi3, engine::Measure::t_score, engine::Measure::frequency}) {
    const LanguageQuestion question{.tool = Tool::collocations, .measure = measure};
    int in_force = 0;
    for (const TermColumn& column : term_columns(Tool::collocations)) in_force += column.is_order(question) ? 1 : 0;
    EXPECT_EQ(in_force, 1);
  }
}

}  // namespace
}  // namespace tracuu::app
