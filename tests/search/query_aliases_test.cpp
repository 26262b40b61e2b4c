// Names asked for in one form and found in all.
#include "search/query_aliases.h"

#include <gtest/gtest.h>

#include "search/corpus_of.h"

namespace tracuu::search {
namespace {

constexpr const char* kAliases =
    "Campuchia\tCam-pu-chia\tCambodia\tCao Miên\n"
    "Mê Công\tMekong\tMê Kông\n"
    "ASEAN\tHiệp hội các quốc gia Đông Nam Á\n"
    "Hun Sen\tHun Xen\n"
    "Lào\tLaos\n";

SearchedCorpus named() {
  return SearchedCorpus(
      {document_of("new", "", "Thăm Campuchia hôm nay"), document_of("old", "", "Thăm Cam-pu-chia hôm nay"),
       document_of("english", "", "Visit to Cambodia and Laos"), document_of("bare", "", "tham cao mien"),
       document_of("oranges", "", "Quả cam pu thuộc chia"), document_of("river", "", "sông Mê Công"),
       document_of("rivers", "", "the Mekong delta"), document_of("kong", "", "tiểu vùng Mê Kông mở rộng"),
       document_of("asean", "", "nước ASEAN họp"),
       document_of("association", "", "Hiệp hội các quốc gia Đông Nam Á họp"),
       document_of("hun", "", "ông Hun Xen nói"), document_of("lao", "", "nước Lào và Campuchia")},
      kAliases);
}

TEST(QueryAliases, FindEveryFormTheTypedOneFirst) {
  SearchedCorpus corpus = named();
  for (const char* query : {"Campuchia ", "Cam-pu-chia", "cambodia ", "cao miên ", "CAMBODIA"}) {
    EXPECT_EQ(sorted(corpus.ids(query)), (Ids{"bare", "english", "lao", "new", "old"})) << query;
    EXPECT_FALSE(corpus.search(query).relaxed) << query;
  }
  EXPECT_EQ(corpus.ids("Cam-pu-chia").front(), "old");
  EXPECT_EQ(corpus.ids("Cambodia").front(), "english");
  EXPECT_EQ(sorted(corpus.ids("Mê Công")), (Ids{"kong", "river", "rivers"}));
  EXPECT_EQ(corpus.ids("Mê Công").front(), "river");
  EXPECT_EQ(sorted(corpus.ids("me cong ")), (Ids{"kong", "river", "rivers"}));
  EXPECT_EQ(corpus.ids("Hun Sen"), Ids{"hun"});
}

TEST(QueryAliases, GoWithOtherWords) {
  SearchedCorpus corpus = named();
  EXPECT_EQ(sorted(corpus.ids("thăm Cambodia ")), (Ids{"bare", "new", "old"}));
  EXPECT_EQ(sorted(corpus.ids("sông mekong")), Ids{"river"});
  EXPECT_EQ(corpus.ids("ASEAN họp"), (Ids{"asean", "association"}));
  EXPECT_EQ(corpus.ids("Hiệp hội các quốc gia Đông Nam Á họp"), (Ids{"association", "asean"}));
}

TEST(QueryAliases, KeepTheirPlaceInPhrases) {
  SearchedCorpus corpus = named();
  EXPECT_EQ(sorted(corpus.ids("\"thăm Cambodia\" ")), (Ids{"bare", "new", "old"}));
  EXPECT_EQ(sorted(corpus.ids("\"thăm Cam-pu-chia\" ")), (Ids{"bare", "new", "old"}));
  EXPECT_EQ(corpus.ids("\"Lào và Cam-pu-chia\" "), Ids{"lao"});
  EXPECT_EQ(sorted(corpus.ids("\"tiểu vùng Mekong\" ")), Ids{"kong"});
  EXPECT_EQ(sorted(corpus.ids("thăm NEAR/0 \"Cam pu chia\" ")), (Ids{"bare", "new", "old"}));
  EXPECT_EQ(sorted(corpus.ids("Cam-pu-chia NEAR/0 thăm ")), (Ids{"bare", "new", "old"}));
  EXPECT_EQ(sorted(corpus.ids("nước -Cam-pu-chia")), Ids{"asean"});
}

TEST(QueryAliases, AreAsLongAsTheyAre) {
  SearchedCorpus corpus = named();
  EXPECT_EQ(sorted(corpus.ids("\"thăm Campuchia hôm nay\" ")), (Ids{"new", "old"}));
  EXPECT_EQ(sorted(corpus.ids("\"Cambodia hôm\" ")), (Ids{"new", "old"}));
  EXPECT_EQ(corpus.ids("\"Hun Sen nói\" "), Ids{"hun"});
  EXPECT_EQ(corpus.ids("\"ông Hun Sen nói\" "), Ids{"hun"});
  EXPECT_EQ(sorted(corpus.ids("Campuchia NEAR/0 hôm ")), (Ids{"new", "old"}));
  EXPECT_EQ(corpus.ids("\"ASEAN họp\" "), (Ids{"asean", "association"}));
  EXPECT_EQ(corpus.marked("\"ông Hun Sen nói\"", "Hôm nay ông Hun Xen nói"), "Hôm nay [ông Hun Xen nói]");
  EXPECT_EQ(corpus.marked("Campuchia NEAR/0 hôm ", "Cam-pu-chia hôm nay"), "[Cam-pu-chia hôm] nay");
}

TEST(QueryAliases, AreNoAccidentsOfTwoWords) {
  SearchedCorpus corpus({document_of("korea", "", "Hàn Quốc"), document_of("both", "", "Việt Nam - Triều Tiên"),
                         document_of("north", "", "Nam, Triều Tiên"), document_of("ocean", "", "vùng Ấn Độ Dương"),
                         document_of("india", "", "nước Ấn Độ"), document_of("somalia", "", "hải tặc Xô-ma-li"),
                         document_of("pact", "", "vùng Ấn Độ Dương - Thái Bình Dương"),
                         document_of("design", "", "thiết bị"), document_of("belgium", "", "thiết kế Belgium")},
                        "Hàn Quốc\tNam Triều Tiên\nViệt Nam\tVietnam\nẤn Độ\tIndia\nẤn Độ Dương\tIndian Ocean\n"
                        "Mali\tMa-li\nSomalia\tXô-ma-li\nBỉ\tBelgium\n"
                        "Ấn Độ Dương - Thái Bình Dương\tIndo-Pacific\n");
  EXPECT_EQ(corpus.ids("Hàn Quốc "), Ids{"korea"});
  EXPECT_EQ(corpus.ids("India "), Ids{"india"});
  EXPECT_EQ(corpus.ids("Mali "), Ids{});
  EXPECT_EQ(corpus.ids("Somalia "), Ids{"somalia"});
  EXPECT_EQ(corpus.ids("Indo-Pacific "), Ids{"pact"});
  EXPECT_EQ(corpus.ids("thiet bi "), Ids{"design"});
  EXPECT_EQ(corpus.ids("Bỉ "), Ids{"belgium"});
  EXPECT_TRUE(corpus.search("Việt Nam - Triều Tiên ").aliases.empty());
}

TEST(QueryAliases, StayAwayFromExactWords) {
  SearchedCorpus corpus = named();
  EXPECT_EQ(corpus.ids("=Cambodia"), Ids{"english"});
  EXPECT_EQ(corpus.ids("=\"Cam pu chia\""), Ids{"old"});
  SearchOptions exact;
  exact.marks = Marks::exact;
  EXPECT_EQ(corpus.ids("Cambodia", exact), Ids{"english"});
  EXPECT_EQ(sorted(corpus.ids("Campuchi")), (Ids{"lao", "new"})) << "not a name yet";
}

TEST(QueryAliases, AreTold) {
  SearchedCorpus corpus = named();
  const SearchPage page = corpus.search("thăm Cambodia ");
  ASSERT_EQ(page.aliases.size(), 1u);
  EXPECT_EQ(page.aliases[0].range, (ByteRange{6, 14}));
  EXPECT_EQ(page.aliases[0].forms, (Ids{"Campuchia", "Cam-pu-chia", "Cao Miên"}));
  for (const Match& match : page.matches) {
    const std::string id = corpus.id_of(match);
    EXPECT_EQ(match.forms, Ids{id == "new" ? "Campuchia" : id == "old" ? "Cam-pu-chia" : "Cao Miên"}) << id;
  }
  EXPECT_TRUE(corpus.search("thăm").aliases.empty());
}

TEST(QueryAliases, AreShownWhole) {
  SearchedCorpus corpus = named();
  EXPECT_EQ(corpus.marked("Cambodia", "từ Cam-pu-chia, Campuchia"), "từ [Cam-pu-chia], [Campuchia]");
  EXPECT_EQ(corpus.marked("Cam-pu-chia", "từ Campuchia, cam"), "từ [Campuchia], cam");
  EXPECT_EQ(corpus.marked("ASEAN", "Hiệp hội các quốc gia Đông Nam Á và Đông Nam Á"),
            "[Hiệp hội các quốc gia Đông Nam Á] và Đông Nam Á");
  EXPECT_EQ(corpus.marked("Mekong", "Me Cong"), "[Me Cong]");
}

TEST(QueryAliases, LeaveAFullQueryAsItIs) {
  SearchedCorpus corpus = named();
  std::string query;
  for (int i = 0; i < 30; ++i) query += "Cam-pu-chia ";
  EXPECT_GE(corpus.ids(query).size(), 1u);
}

}  // namespace
}  // namespace tracuu::search
