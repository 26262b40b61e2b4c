#include "app/results_file.h"

#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

#include "app/citation_reader.h"

namespace tracuu::app {
namespace {

using nlohmann::json;
using Table = std::vector<std::vector<std::string>>;

// RFC 4180, strictly: every record ends with CR LF, quotation marks stand around a whole field or are none.
std::optional<Table> read_csv(std::string_view text) {
  Table table(1);
  std::string field;
  for (std::size_t i = 0; i < text.size();) {
    if (text[i] == '"') {
      for (++i; i < text.size() && !(text[i] == '"' && text.substr(i, 2) != "\"\""); ++i) {
        if (text[i] == '"') ++i;
        field += text[i];
      }
      ++i;
    } else {
      for (; i < text.size() && text[i] != ',' && text[i] != '\r'; ++i) {
        if (text[i] == '"' || text[i] == '\n') return std::nullopt;
        field += text[i];
      }
    }
    table.back().push_back(std::exchange(field, {}));
    if (text.substr(i, 1) == ",") {
      ++i;
      continue;
    }
    if (text.substr(i, 2) != "\r\n") return std::nullopt;
    i += 2;
    if (i < text.size()) table.emplace_back();
  }
  return table;
}

engine::ExportRows two_rows() {
  engine::ExportRows rows;
  rows.total = 2;
  rows.rows = {{"d/1", "Ủy ban, \"hỗn hợp\"", "2021-06", "TTXVN", "An", "https://a.example/1", "Song phương", "vi",
                12.5, "Dòng một\r\nđứng, dòng hai"},
               {"d2", "=HYPERLINK(\"x\")", "", "+84", "-1", "@a", "\tb", "", 0.25, "bình thường = không"}};
  return rows;
}

std::string file(ResultsFormat format) {
  UrlState search{.query = "ủy \"ban\""};
  search.filters.facets = {{"source", {"TTXVN"}, {"Khác"}}};
  engine::ExportRows first = two_rows(), second = two_rows();
  second.rows.erase(second.rows.begin());
  first.rows.pop_back();
  second.offset = 1;
  return file_beginning(format, search, 2) + file_rows(format, first, Lang::vi) + file_rows(format, second, Lang::vi) +
         file_ending(format);
}

TEST(ResultsFile, CsvIsReadBackAndBeginsWithAByteOrderMark) {
  const std::string text = file(ResultsFormat::csv);
  ASSERT_TRUE(text.starts_with("\xEF\xBB\xBF"));
  const auto table = read_csv(std::string_view(text).substr(3));
  ASSERT_TRUE(table);
  ASSERT_EQ(table->size(), 3u);
  EXPECT_EQ((*table)[0], (std::vector<std::string>{"rank", "title", "date", "source", "author", "category", "url", "id",
                                                   "score", "snippet"}));
  EXPECT_EQ((*table)[1],
            (std::vector<std::string>{"1", "Ủy ban, \"hỗn hợp\"", "2021-06", "TTXVN", "An", "Song phương",
                                      "https://a.example/1", "d/1", "12.5", "Dòng một\r\nđứng, dòng hai"}));
}

TEST(ResultsFile, NoCellOfCsvIsAFormula) {
  const std::string text = file(ResultsFormat::csv);
  const auto table = read_csv(std::string_view(text).substr(3));
  ASSERT_TRUE(table);
  EXPECT_EQ((*table)[2], (std::vector<std::string>{"2", "'=HYPERLINK(\"x\")", "", "'+84", "'-1", "'\tb", "'@a", "d2",
                                                   "0.25", "bình thường = không"}));
}

TEST(ResultsFile, JsonSaysWhatWasSearched) {
  const json all = json::parse(file(ResultsFormat::json), nullptr, false);
  ASSERT_FALSE(all.is_discarded());
  EXPECT_EQ(all["query"], "ủy \"ban\"");
  EXPECT_EQ(all["filters"], (json{{"source", {"TTXVN"}}, {"-source", {"Khác"}}}));
  EXPECT_EQ(all["total"], 2);
  ASSERT_EQ(all["results"].size(), 2u);
  EXPECT_EQ(all["results"][0]["snippet"], "Dòng một\r\nđứng, dòng hai");
  EXPECT_EQ(all["results"][1]["rank"], 2);
  EXPECT_EQ(all["results"][1]["title"], "=HYPERLINK(\"x\")");
  EXPECT_FALSE(all["results"][1].contains("date"));
}

TEST(ResultsFile, OfNothingIsAWholeFileToo) {
  const UrlState search;
  for (const ResultsFormat format :
       {ResultsFormat::csv, ResultsFormat::json, ResultsFormat::bibtex, ResultsFormat::ris}) {
    const std::string text = file_beginning(format, search, 0) + file_ending(format);
    if (format == ResultsFormat::csv) EXPECT_EQ(read_csv(std::string_view(text).substr(3))->size(), 1u);
    else if (format == ResultsFormat::json) EXPECT_EQ(json::parse(text, nullptr, false)["results"], json::array());
    else EXPECT_EQ(text, "");
  }
}

TEST(ResultsFile, ReferencesAreReadBack) {
  const auto entries = test::read_bibtex(file(ResultsFormat::bibtex));
  ASSERT_TRUE(entries);
  ASSERT_EQ(entries->size(), 2u);
  EXPECT_EQ(test::set_by_latex((*entries)[0].fields.at("title")), "Ủy ban, \"hỗn hợp\"");
  EXPECT_EQ((*entries)[0].fields.at("note"), "Dòng một đứng, dòng hai");
  const auto references = test::read_ris(file(ResultsFormat::ris));
  ASSERT_TRUE(references);
  EXPECT_EQ(references->size(), 2u);
}

}  // namespace
}  // namespace tracuu::app
