// Names that recur in a corpus, as they are found, kept and looked up.
#include "search/proper_names.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <map>

#include "search/corpus_of.h"
#include "search/index.h"
#include "search/index_format.h"
#include "store/corpus_writer.h"

namespace tracuu::search {
namespace {

const std::vector<Document>& documents() {
  static const std::vector<Document> documents = {
      document_of("1", "", "Tại Hà Nội, Bộ Ngoại giao cho biết Prak Sokhonn đã đến. Theo đó, Hà Nội chờ Thủ tướng."),
      document_of("2", "", "Hôm nay Bộ Ngoại giao ra tuyên bố. Theo đó, ông Prak Sokhonn về lại Phnôm Pênh."),
      document_of("3", "", "Ông đến Phnôm Pênh gặp Bộ Ngoại giao và Thủ tướng, rồi về Hà Nội."),
      document_of("4", "", "BỘ NGOẠI GIAO: hội đàm.\nThủ tướng đã gặp Prak Sokhonn tại Phnôm Pênh; Thủ tướng rất vui."),
  };
  return documents;
}

std::map<std::string, std::uint32_t> names_of(const std::vector<Document>& documents) {
  SearchedCorpus corpus(documents);
  const ProperNames& names = corpus.searcher().index().proper_names();
  std::map<std::string, std::uint32_t> found;
  for (std::uint32_t i = 0; i < names.size(); ++i) found.emplace(names[i].text, names[i].documents);
  return found;
}

std::vector<std::string> beginning(std::string_view typed, std::size_t limit = 10) {
  SearchedCorpus corpus(documents());
  const ProperNames& names = corpus.searcher().index().proper_names();
  std::vector<std::string> found;
  for (const std::uint32_t rank : names.beginning(typed, limit)) found.emplace_back(names[rank].text);
  std::ranges::sort(found);
  return found;
}

using Names = std::vector<std::string>;

TEST(ProperNames, AreExpressionsWithCapitalsThatRecur) {
  const std::map<std::string, std::uint32_t> expected = {
      {"Bộ Ngoại giao", 3}, {"Hà Nội", 2}, {"Phnôm Pênh", 3}, {"Prak Sokhonn", 3}, {"Thủ tướng", 3}};
  EXPECT_EQ(names_of(documents()), expected);
}

TEST(ProperNames, DoNotBeginWithTheCapitalOfASentence) {
  EXPECT_TRUE(
      names_of({document_of("1", "", "Theo đó, họ đi."), document_of("2", "", "Họ ở lại. Theo đó là vậy.")}).empty());
}

TEST(ProperNames, AreWrittenAsMostDocumentsDo) {
  const auto names = names_of({document_of("1", "", "ở Hòa Bình"), document_of("2", "", "ở Hoà Bình"),
                               document_of("3", "", "ở Hoà Bình"), document_of("4", "", "ở Hoà Bình")});
  EXPECT_EQ(names, (std::map<std::string, std::uint32_t>{{"Hoà Bình", 4}}));
}

TEST(ProperNames, AreNotTwoThatMeetByChance) {
  std::vector<Document> documents;
  for (int i = 0; i < 6; ++i) {
    const char* text = i < 2 ? "gặp Việt Nam Prak Sokhonn" : "gặp Việt Nam, gặp Prak Sokhonn";
    documents.push_back(document_of(std::to_string(i), "", text));
  }
  EXPECT_EQ(names_of(documents), (std::map<std::string, std::uint32_t>{{"Prak Sokhonn", 6}, {"Việt Nam", 6}}));
}

TEST(ProperNames, AreFoundByAnySyllableWithOrWithoutMarks) {
  EXPECT_EQ(beginning("ngoai gi"), (Names{"Bộ Ngoại giao"}));
  EXPECT_EQ(beginning("BO NGOAI GIAO"), (Names{"Bộ Ngoại giao"}));
  EXPECT_EQ(beginning("p"), (Names{"Phnôm Pênh", "Prak Sokhonn"}));
  EXPECT_EQ(beginning("sok"), (Names{"Prak Sokhonn"}));
  EXPECT_EQ(beginning("thủ tươ"), (Names{"Thủ tướng"}));
  EXPECT_EQ(beginning("thủ tuo"), (Names{"Thủ tướng"}));
}

TEST(ProperNames, MustHaveTheMarksThatAreTyped) {
  EXPECT_EQ(beginning("ngoái"), Names{});
  EXPECT_EQ(beginning("thu tường"), Names{});
  EXPECT_EQ(beginning("pênh"), (Names{"Phnôm Pênh"}));
}

TEST(ProperNames, AreAsManyAsAskedFor) {
  EXPECT_EQ(beginning("p", 1).size(), 1u);
  EXPECT_EQ(beginning("", 5), Names{});
  EXPECT_EQ(beginning(" , ", 5), Names{});
}

// A corpus made before there were names: all its other blobs as they are.
TEST(ProperNames, AreNotMissedInOlderCorpora) {
  SearchedCorpus now(documents());
  Result<store::CorpusWriter> writer = store::CorpusWriter::create({});
  for (const Document& document : documents()) ASSERT_TRUE(writer->add(document).ok());
  for (const std::string_view name :
       {kTermsBlob, kPostingsBlob, kPrefixesBlob, kDocumentsBlob, kMarksBlob, kFacetsBlob, kAliasesBlob}) {
    ASSERT_TRUE(writer->put_blob(name, now.corpus().blob(name).value()).ok());
  }
  const std::unique_ptr<SearchedCorpus> older = SearchedCorpus::open(writer->finish_bytes().value());
  ASSERT_NE(older, nullptr);
  EXPECT_TRUE(older->searcher().index().proper_names().empty());
  EXPECT_TRUE(older->searcher().index().proper_names().beginning("ha", 5).empty());
  EXPECT_EQ(older->ids("ha noi").size(), 2u);
}

TEST(ProperNames, ANameThatBeginsInsideALetterIsDamage) {
  const std::vector<ProperName> names = {{"Đà Nẵng", 3}, {"Ẩn Độ", 2}};
  store::Bytes bytes = encode_proper_names(names, 4);
  ProperNames table;
  EXPECT_TRUE(table.read(bytes, 4));
  // Behind the count and two numbers of documents stand the sizes: one byte of the second name goes to the first.
  ASSERT_EQ(bytes[3], names[0].text.size());
  ++bytes[3];
  --bytes[4];
  EXPECT_FALSE(ProperNames().read(bytes, 4));
}

}  // namespace
}  // namespace tracuu::search
