#include "search/raw_typing.h"

#include <gtest/gtest.h>

#include "search/corpus_of.h"

namespace tracuu::search {
namespace {

std::vector<Document> documents() {
  return {document_of("a", "Ủy ban", "Nước Cộng hòa xã hội chủ nghĩa Việt Nam.\nĐảng bộ"),
          document_of("b", "Hội nghị", "Nam Phi, the president, cool news")};
}

TEST(RawTyping, IsReadWhereThePlainReadingFindsNothing) {
  SearchedCorpus corpus(documents());
  for (const auto& [typed, reading] : {std::pair("cooj", "cộ"),
                                       {"Vieejt Nam", "Việt Nam"},
                                       {"Viet65 Nam1", "Việt Nám"},
                                       {"\"coongj hoaf\"", "\"cộng hòa\""},
                                       {"title:uyr -cool", "title:ủy -cool"},
                                       {"Ddangr AND booj", "Đảng AND bộ"}}) {
    const SearchPage page = corpus.search(typed);
    EXPECT_EQ(page.reading, reading) << typed;
    EXPECT_EQ(corpus.ids(typed), Ids{"a"}) << typed;
    EXPECT_FALSE(page.relaxed) << typed;
  }
}

TEST(RawTyping, IsNotReadIntoWhatIsFoundAsItStands) {
  SearchedCorpus corpus(documents());
  for (const char* typed : {"", "news", "cool president", "the news", "Viet Nam", "xyz", "hop", "coolj newsq"}) {
    EXPECT_EQ(corpus.search(typed).reading, "") << typed;
  }
}

TEST(RawTyping, LeavesWhatIsMeantLiterallyAndAForeignWordAmongOthers) {
  SearchedCorpus corpus(documents());
  for (const char* typed :
       {"=Vieejt", "source:Vieejt", "Moon Nam", "Tổng thống Hàn Quốc Moon Jae-in thăm Việt Nam", "U23 Việt Nam"}) {
    EXPECT_EQ(corpus.search(typed).reading, "") << typed;
  }
  SearchOptions exact;
  exact.marks = Marks::exact;
  EXPECT_EQ(corpus.search("Vieejt", exact).reading, "");
  EXPECT_EQ(corpus.search("nuwowcs Coongj hoaf xax hooij chur nghiax Vieejt Nams").reading,
            "nước Cộng hòa xã hội chủ nghĩa Việt Nám");
}

TEST(RawTyping, MarksWhatItFinds) {
  SearchedCorpus corpus(documents());
  EXPECT_EQ(corpus.marked("Vieejt Nam", "nước Việt Nam"), "nước [Việt Nam]");
}

TEST(RawTyping, KnowsWhichKeysASyllableComesFrom) {
  SearchedCorpus corpus(documents());
  const auto retyped = RetypedQuery::of("nước Vieejt namf (hoaf)", corpus.searcher().index().dictionary());
  ASSERT_TRUE(retyped);
  const std::string& text = retyped->text();
  ASSERT_EQ(text, "nước Việt nàm (hòa)");
  const auto typed_of = [&](std::string_view part) {
    const auto begin = static_cast<std::uint32_t>(text.find(part));
    const ByteRange range = retyped->to_typed({begin, begin + static_cast<std::uint32_t>(part.size())});
    return std::string("nước Vieejt namf (hoaf)").substr(range.begin, range.end - range.begin);
  };
  EXPECT_EQ(typed_of("nước"), "nước");
  EXPECT_EQ(typed_of("Việt"), "Vieejt");
  EXPECT_EQ(typed_of("nàm"), "namf");
  EXPECT_EQ(typed_of("Việt nàm "), "Vieejt namf ");
  EXPECT_EQ(typed_of("hòa"), "hoaf");
  EXPECT_EQ(typed_of("(hòa)"), "(hoaf)");
  EXPECT_EQ(typed_of(")"), ")");
}

}  // namespace
}  // namespace tracuu::search
