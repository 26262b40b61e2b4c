// Dates asked for in one form and found in all.
#include "search/query_dates.h"

#include <gtest/gtest.h>

#include "search/corpus_of.h"

namespace tracuu::search {
namespace {

SearchedCorpus dated() {
  return SearchedCorpus(
      {document_of("slash", "", "Sáng 7/6, hai bên hội đàm."), document_of("zeros", "", "Tối 07-06 tại Huế"),
       document_of("words", "", "vào ngày 7 tháng 6 tới"), document_of("whole", "", "từ 7/6/2021 đến nay"),
       document_of("written", "", "ngày 7 tháng 6 năm 2021"), document_of("month", "", "trong tháng 6 năm 2021"),
       document_of("decimal", "", "tăng 7,6 phần trăm"), document_of("score", "", "thắng 7-6 sau 6/7"),
       document_of("numbers", "", "7 nước 6 hội nghị năm 2021")});
}

TEST(QueryDates, FindADayInEveryForm) {
  SearchedCorpus corpus = dated();
  const Ids all = {"slash", "whole", "words", "written", "zeros"};
  for (const char* query : {"7/6", "07/06", "ngày 7 tháng 6", "7 tháng 6", "ngày 7/6", "ngày 7-6", "(7/6)", "7/6 "}) {
    EXPECT_EQ(sorted(corpus.ids(query)), all) << query;
  }
}

TEST(QueryDates, FindAWholeDateAndAMonth) {
  SearchedCorpus corpus = dated();
  for (const char* query : {"7/6/2021", "7.6.2021", "2021-06-07", "ngày 7 tháng 6 năm 2021", "7/6 năm 2021"}) {
    EXPECT_EQ(sorted(corpus.ids(query)), (Ids{"whole", "written"})) << query;
  }
  for (const char* query : {"6/2021", "tháng 6 năm 2021", "tháng 06/2021"}) {
    EXPECT_EQ(sorted(corpus.ids(query)), (Ids{"month", "whole", "written"})) << query;
  }
}

TEST(QueryDates, GoWithWordsAndOperators) {
  SearchedCorpus corpus = dated();
  EXPECT_EQ(corpus.ids("hội đàm 7/6"), Ids{"slash"});
  EXPECT_EQ(corpus.ids("sáng ngày 7 tháng 6 hội đàm"), Ids{"slash"});
  EXPECT_EQ(sorted(corpus.ids("7/6 -hội")), (Ids{"whole", "words", "written", "zeros"}));
  EXPECT_EQ(corpus.ids("Huế -7/6"), Ids{});
  EXPECT_EQ(corpus.ids("tăng OR (7/6 AND Huế)").size(), 2u);
  EXPECT_EQ(corpus.ids("7/6 NEAR/3 Huế"), Ids{"zeros"});
  EXPECT_EQ(sorted(corpus.ids("7/6 AND 6/7")), Ids{});
  EXPECT_EQ(corpus.ids("7/6 NEAR/0 hai "), Ids{"slash"}) << "a date is as long as its words";
  EXPECT_EQ(corpus.ids("hai NEAR/0 7/6"), Ids{"slash"});
  EXPECT_EQ(corpus.ids("sáng NEAR/0 7/6"), Ids{"slash"});
  EXPECT_EQ(corpus.ids("7/6/2021 NEAR/0 đến "), Ids{"whole"});
  EXPECT_EQ(corpus.ids("vào NEAR/0 7/6"), Ids{"words"});
  EXPECT_EQ(corpus.ids("7/6 NEAR/0 tới "), Ids{"words"});
}

TEST(QueryDates, StayAsWrittenInQuotationsAndBehindTheSign) {
  SearchedCorpus corpus = dated();
  EXPECT_EQ(sorted(corpus.ids("\"7 6\" ")), (Ids{"decimal", "score", "slash", "whole"}));
  EXPECT_EQ(corpus.ids("\"7/6/2021 đến\""), Ids{"whole"});
  EXPECT_EQ(corpus.ids("=07-06"), Ids{"zeros"});
}

TEST(QueryDates, AreShownWhole) {
  SearchedCorpus corpus = dated();
  EXPECT_EQ(corpus.marked("7/6", "Sáng ngày 7 tháng 6, từ 8/6"), "Sáng [ngày 7 tháng 6], từ 8/6");
  EXPECT_EQ(corpus.marked("7/6", "7/6/2021 và 7,6"), "[7/6/2021] và 7,6");
  EXPECT_EQ(corpus.marked("6/2021", "ngày 7/6/2021"), "[ngày 7/6/2021]");
  EXPECT_EQ(corpus.marked("ngày 7 tháng 6", "một ngày, 7/6"), "một [ngày, 7/6]");
}

TEST(QueryDates, LeaveTheOtherTermsInTheirPlaces) {
  const std::string typed = "a ngày 7/6 b \"7/6 c\" 11/2021 -d";
  Query query = parse_query(typed);
  read_dates(typed, query);
  ASSERT_EQ(query.terms.size(), 8u);
  std::string keys;
  for (const QueryTerm& term : query.terms) keys += term.key + " ";
  EXPECT_EQ(keys, "a <--06-07> b 7 6 c <2021-11> d ");
  EXPECT_EQ(query.root.parts.back().parts[0].first_term, 7u);
}

}  // namespace
}  // namespace tracuu::search
