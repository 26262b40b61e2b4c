// Files become a corpus in memory, as the page makes one.
#include "assemble/assembly.h"

#include <gtest/gtest.h>

#include "assemble/own_tables.h"
#include "document/plain_text.h"
#include "knowledge/corpus_builder.h"
#include "pack/corpus_seal.h"
#include "search/default_aliases.h"
#include "store/corpus.h"

namespace tracuu::assemble {
namespace {

constexpr std::string_view kMeeting =
    "Ngày 7/6/2021, tại Hà Nội, Bộ trưởng Ngoại giao Bùi Thanh Sơn hội đàm với Bộ trưởng Ngoại giao Campuchia.";
constexpr std::string_view kTable = "id,title,text\r\n1,Một,Tin thứ nhất.\r\n2,Hai,Tin thứ hai.\r\n";

Options options() { return {"Tài liệu", "vi", "test", "Thêm", "có"}; }

using Files = std::vector<std::pair<std::string, std::string>>;

std::vector<std::uint8_t> corpus_of(const Files& files, std::vector<std::uint8_t> base = {}) {
  Result<Assembly> assembly = Assembly::begin(options(), std::move(base));
  EXPECT_TRUE(assembly.ok());
  for (Result<std::uint32_t> left = 1u; left.value() > 0;) {
    left = assembly->copy(1);
    EXPECT_TRUE(left.ok());
  }
  for (const auto& [name, text] : files) EXPECT_TRUE(assembly->add(name, text).ok()) << name;
  Result<std::vector<std::uint8_t>> corpus = assembly->finish();
  EXPECT_TRUE(corpus.ok());
  return std::move(corpus).value();
}

store::Corpus opened(std::vector<std::uint8_t> bytes) {
  Result<store::Corpus> corpus = store::Corpus::open(std::move(bytes), "test");
  EXPECT_TRUE(corpus.ok());
  return std::move(corpus).value();
}

TEST(Assembly, MakesTheSameBytesAsTheCommandLine) {
  search::AliasTable aliases;
  aliases.add(search::kDefaultAliases);
  auto builder = knowledge::CorpusBuilder::create({"Tài liệu", "vi", "", "test"}, std::move(aliases));
  ASSERT_TRUE(builder.ok());
  Document document = document::make_text_document("tin.txt", std::string(kMeeting));
  document.provenance = {"tin.txt", 0, "UTF-8"};
  ASSERT_TRUE(builder->add(document).ok());
  auto bytes = builder->finish_bytes();
  ASSERT_TRUE(bytes.ok());
  ASSERT_TRUE(pack::seal_corpus(bytes.value()).ok());
  EXPECT_EQ(corpus_of({{"tin.txt", std::string(kMeeting)}}), bytes.value());
}

TEST(Assembly, AddsFilesToWhatIsThereAndMarksThem) {
  const std::vector<std::uint8_t> base = corpus_of({{"tin.txt", std::string(kMeeting)}});
  const store::Corpus corpus = opened(corpus_of({{"bang.csv", std::string(kTable)}, {"tin.txt", "Tin khác."}}, base));
  ASSERT_EQ(corpus.meta().documents, 4u);
  EXPECT_EQ(corpus.document(DocumentOrdinal{0})->text, kMeeting);
  EXPECT_TRUE(corpus.document(DocumentOrdinal{0})->metadata.empty());
  // Of two of one name the second has another id.
  const Document last = corpus.document(DocumentOrdinal{3}).value();
  EXPECT_EQ(last.id, "tin.txt~2");
  ASSERT_FALSE(last.metadata.empty());
  EXPECT_EQ(last.metadata.back().name, "Thêm");
  EXPECT_EQ(last.metadata.back().value, "có");
}

TEST(Assembly, NamesWhatItCannotReadAndGoesOn) {
  auto assembly = Assembly::begin(options(), {});
  ASSERT_TRUE(assembly.ok());
  for (const auto& [name, code] :
       {std::pair("anh.png", TextKey::error_file_format_unsupported),
        std::pair("khac.tracuu", TextKey::error_file_format_unsupported),
        std::pair("scan.pdf", TextKey::error_pdf_in_page), std::pair("trong.txt", TextKey::error_file_empty)}) {
    const auto added =
        assembly->add(std::string("thu muc/") + name, std::string_view(name).ends_with("txt") ? "" : "x");
    ASSERT_TRUE(added.ok());
    EXPECT_EQ(added->documents, 0u);
    ASSERT_EQ(added->diagnostics.size(), 1u) << name;
    EXPECT_EQ(added->diagnostics[0].error.code, code) << name;
    EXPECT_EQ(added->diagnostics[0].severity, document::Severity::skipped);
  }
  const auto good = assembly->add("thu muc/tin.txt", kMeeting);
  ASSERT_TRUE(good.ok());
  EXPECT_EQ(good->documents, 1u);
  EXPECT_TRUE(good->diagnostics.empty());
  EXPECT_EQ(opened(assembly->finish().value()).document(DocumentOrdinal{0})->id, "thu muc/tin.txt");
}

TEST(Assembly, OfNothingThereIsNoCorpus) {
  auto assembly = Assembly::begin(options(), {});
  ASSERT_TRUE(assembly.ok());
  ASSERT_FALSE(assembly->finish().ok());
  EXPECT_FALSE(Assembly::begin(options(), {1, 2, 3}).ok());
}

TEST(Assembly, TakesTablesThatLieBesideDocumentsFirst) {
  auto assembly = Assembly::begin(options(), {});
  ASSERT_TRUE(assembly.ok());
  const auto table = assembly->add("kho/corrections.tsv", "hide\tperson\tBùi Thanh Sơn\nsai\n");
  ASSERT_TRUE(table.ok());
  ASSERT_EQ(table->diagnostics.size(), 1u);
  EXPECT_EQ(table->diagnostics[0].line, 2u);
  ASSERT_TRUE(assembly->add("kho/tin.txt", kMeeting).ok());
  const store::Corpus corpus = opened(assembly->finish().value());
  OwnTables inherited;
  inherited.inherit(&corpus);
  ASSERT_EQ(inherited.names.corrections.all().size(), 1u);
  EXPECT_EQ(inherited.names.corrections.all()[0].names, std::vector<std::string>{"Bùi Thanh Sơn"});
}

TEST(ReadFileAlone, GivesItsDocuments) {
  EXPECT_EQ(read_file("tin.txt", kMeeting).documents.at(0).text, kMeeting);
  EXPECT_EQ(read_file("bang.csv", kTable).documents.size(), 2u);
  EXPECT_EQ(read_file("trang.html", "<title>Tin</title><p>Nội dung").documents.at(0).title, "Tin");
  const ReadFile none = read_file("anh.png", "x");
  EXPECT_TRUE(none.documents.empty());
  EXPECT_EQ(none.diagnostics.at(0).error.code, TextKey::error_file_format_unsupported);
}

}  // namespace
}  // namespace tracuu::assemble
