// What goes into a corpus comes out of it.
#include "store/corpus.h"

#include <gtest/gtest.h>

#include <cstdio>
#include <filesystem>
#include <fstream>
#include <iterator>

#include "store/format.h"
#include "store/small_corpus.h"

namespace tracuu::store {
namespace {

using namespace std::string_literals;

void expect_same(const Document& a, const Document& b) {
  EXPECT_EQ(a.id, b.id);
  EXPECT_EQ(a.title, b.title);
  EXPECT_EQ(a.title_is_derived, b.title_is_derived);
  EXPECT_EQ(a.source, b.source);
  EXPECT_EQ(a.author, b.author);
  EXPECT_EQ(a.url, b.url);
  EXPECT_EQ(a.category, b.category);
  EXPECT_EQ(a.lang, b.lang);
  EXPECT_EQ(a.date.iso, b.date.iso);
  EXPECT_EQ(a.date.certainty, b.date.certainty);
  EXPECT_EQ(a.text, b.text);
  ASSERT_EQ(a.blocks.size(), b.blocks.size());
  for (std::size_t i = 0; i < a.blocks.size(); ++i) {
    EXPECT_EQ(a.blocks[i].kind, b.blocks[i].kind);
    EXPECT_EQ(a.blocks[i].range, b.blocks[i].range);
  }
  ASSERT_EQ(a.metadata.size(), b.metadata.size());
  for (std::size_t i = 0; i < a.metadata.size(); ++i) {
    EXPECT_EQ(a.metadata[i].name, b.metadata[i].name);
    EXPECT_EQ(a.metadata[i].value, b.metadata[i].value);
  }
}

Corpus open(std::vector<std::uint8_t> bytes) {
  Result<Corpus> corpus = Corpus::open(std::move(bytes), "test.tracuu");
  EXPECT_TRUE(corpus.ok()) << describe(corpus.error(), Lang::en);
  return std::move(corpus).value();
}

TEST(Corpus, KeepsEveryFieldOfEveryDocument) {
  const Corpus corpus = open(numbered_corpus(500));
  ASSERT_EQ(corpus.meta().documents, 500u);
  for (const std::uint32_t number : {0u, 1u, 77u, 250u, 499u}) {
    const Result<Document> document = corpus.document(DocumentOrdinal{number});
    ASSERT_TRUE(document.ok());
    expect_same(document.value(), numbered_document(number));
    EXPECT_EQ(corpus.text(DocumentOrdinal{number}).value(), numbered_document(number).text);
    EXPECT_EQ(corpus.summary(DocumentOrdinal{number})->title, numbered_document(number).title);
  }
}

TEST(Corpus, KnowsWhatItIs) {
  const Corpus corpus = open(numbered_corpus(3));
  EXPECT_EQ(corpus.meta().title, "Thử");
  EXPECT_EQ(corpus.meta().lang, "vi");
  EXPECT_EQ(corpus.meta().date, "2024-01-02");
  EXPECT_EQ(corpus.meta().builder, "test");
  EXPECT_EQ(corpus.meta().text_bytes, 3 * numbered_document(0).text.size());
}

TEST(Corpus, FindsDocumentsById) {
  const Corpus corpus = open(numbered_corpus(300));
  for (std::uint32_t i = 0; i < 300; ++i) EXPECT_EQ(index_of(corpus.find(numbered_document(i).id).value()), i);
  for (const char* absent : {"", "reports/300.txt", "reports/1", "x"}) {
    const Result<DocumentOrdinal> found = corpus.find(absent);
    ASSERT_FALSE(found.ok());
    EXPECT_EQ(found.error().code, TextKey::error_document_unknown);
    EXPECT_EQ(found.error().subject, absent);
  }
}

TEST(Corpus, HoldsNoDocumentBeyondItsLast) {
  const Corpus corpus = open(numbered_corpus(2));
  EXPECT_FALSE(corpus.document(DocumentOrdinal{2}).ok());
  EXPECT_FALSE(corpus.text(DocumentOrdinal{0xFFFFFFFF}).ok());
}

TEST(Corpus, CanBeEmpty) {
  const Corpus corpus = open(numbered_corpus(0));
  EXPECT_EQ(corpus.meta().documents, 0u);
  EXPECT_FALSE(corpus.document(DocumentOrdinal{0}).ok());
  EXPECT_FALSE(corpus.find("").ok());
}

TEST(Corpus, KeepsTextByteForByte) {
  Document document;
  document.id = "odd";
  document.text = "\r\nU\xCC\x89y ban\0\xF0\x9F\x87\xBB\xF0\x9F\x87\xB3\r"s;
  Result<CorpusWriter> writer = CorpusWriter::create({});
  ASSERT_TRUE(writer->add(document).ok());
  const Corpus corpus = open(writer->finish_bytes().value());
  EXPECT_EQ(corpus.text(DocumentOrdinal{0}).value(), document.text);
}

TEST(Corpus, KeepsBlobsOfManyPartsAndEmptyOnes) {
  Result<CorpusWriter> writer = CorpusWriter::create({});
  std::vector<std::uint8_t> large(3 * kPartBytes + 12345);
  for (std::size_t i = 0; i < large.size(); ++i) large[i] = static_cast<std::uint8_t>(i * 2654435761u >> 13);
  ASSERT_TRUE(writer->put_blob("large", large).ok());
  ASSERT_TRUE(writer->put_blob("empty", {}).ok());
  const Corpus corpus = open(writer->finish_bytes().value());
  EXPECT_TRUE(std::ranges::equal(corpus.blob("large").value(), large));
  EXPECT_TRUE(corpus.blob("empty").value().empty());
  EXPECT_FALSE(corpus.blob("absent").ok());
  EXPECT_EQ(corpus.blob("large")->data(), corpus.blob("large")->data()) << "read once";
}

TEST(Corpus, AnswersTheSameHoweverLittleIsCached) {
  Corpus corpus = open(numbered_corpus(2000));
  corpus.limit_cache(0);
  for (std::uint32_t i = 0; i < 2000; i += 37) {
    EXPECT_EQ(corpus.text(DocumentOrdinal{i}).value(), numbered_document(i).text);
    EXPECT_EQ(corpus.summary(DocumentOrdinal{1999 - i})->id, numbered_document(1999 - i).id);
  }
}

TEST(Corpus, BoundsWhatItCaches) {
  Corpus corpus = open(numbered_corpus(2000));
  corpus.limit_cache(64 << 10);
  const std::size_t before = corpus.memory();
  for (std::uint32_t i = 0; i < 2000; ++i) ASSERT_TRUE(corpus.text(DocumentOrdinal{i}).ok());
  EXPECT_LE(corpus.memory(), before + (64 << 10));
}

TEST(CorpusWriter, RefusesASecondDocumentOfTheSameIdAndGoesOn) {
  Result<CorpusWriter> writer = CorpusWriter::create({});
  ASSERT_TRUE(writer->add(numbered_document(1)).ok());
  const Result<DocumentOrdinal> again = writer->add(numbered_document(1));
  ASSERT_FALSE(again.ok());
  EXPECT_EQ(again.error().code, TextKey::error_document_repeated);
  EXPECT_EQ(index_of(writer->add(numbered_document(2)).value()), 1u);
  const Corpus corpus = open(writer->finish_bytes().value());
  EXPECT_EQ(corpus.meta().documents, 2u);
  EXPECT_EQ(corpus.document(DocumentOrdinal{1})->id, numbered_document(2).id);
}

TEST(CorpusWriter, RefusesATextBeyondTheLimitAndGoesOn) {
  Result<CorpusWriter> writer = CorpusWriter::create({});
  Document large = numbered_document(1);
  large.text.assign(kMaxRecordBytes + 1, 'a');
  const Result<DocumentOrdinal> added = writer->add(large);
  ASSERT_FALSE(added.ok());
  EXPECT_EQ(added.error().code, TextKey::error_document_too_large);
  EXPECT_EQ(added.error().subject, large.id);
  EXPECT_TRUE(writer->add(numbered_document(1)).ok());
  EXPECT_EQ(open(writer->finish_bytes().value()).meta().documents, 1u);
}

TEST(CorpusWriter, KeepsALongDocument) {
  Result<CorpusWriter> writer = CorpusWriter::create({});
  Document document = numbered_document(1);
  for (std::uint32_t i = 0; document.text.size() < 3000000; ++i) document.text += std::to_string(i * 2654435761u) + ' ';
  ASSERT_TRUE(writer->add(document).ok());
  EXPECT_EQ(open(writer->finish_bytes().value()).text(DocumentOrdinal{0}).value(), document.text);
}

// Texts enough for a dictionary.
std::vector<std::uint8_t> with_dictionary() {
  Result<CorpusWriter> writer = CorpusWriter::create({});
  for (std::uint32_t i = 0; i < 3000; ++i) {
    Document document = numbered_document(i);
    for (std::uint32_t j = 0; j < 60; ++j)
      document.text += " hợp tác " + std::to_string((i * 7919 + j * 104729) % 5003);
    EXPECT_TRUE(writer->add(document).ok());
  }
  return writer->finish_bytes().value();
}

TEST(CorpusWriter, TrainsADictionaryWhereItPays) {
  const Corpus corpus = open(with_dictionary());
  EXPECT_FALSE(corpus.blob(kDictionaryBlob)->empty());
  EXPECT_EQ(corpus.document(DocumentOrdinal{2999})->id, "reports/2999.txt");
  EXPECT_TRUE(open(numbered_corpus(10)).blob(kDictionaryBlob)->empty());
}

TEST(CorpusWriter, GivesTheSameBytesForTheSameDocuments) {
  EXPECT_EQ(numbered_corpus(500), numbered_corpus(500));
  EXPECT_EQ(with_dictionary(), with_dictionary());
  EXPECT_NE(numbered_corpus(500), numbered_corpus(499));
}

TEST(CorpusWriter, GivesTheSameBytesInAFileAsInMemory) {
  const std::string path = (std::filesystem::temp_directory_path() / "tracuu-corpus-writer-test.tracuu").string();
  std::filesystem::remove(path);
  Result<CorpusWriter> writer = CorpusWriter::create_file({"Thử", "vi", "2024-01-02", "test"}, path);
  ASSERT_TRUE(writer.ok());
  for (std::uint32_t i = 0; i < 500; ++i) ASSERT_TRUE(writer->add(numbered_document(i)).ok());
  ASSERT_TRUE(writer->finish_file().ok());
  std::ifstream file(path, std::ios::binary);
  const std::vector<std::uint8_t> bytes{std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
  EXPECT_EQ(bytes, numbered_corpus(500));
  EXPECT_TRUE(Corpus::open_file(path).ok());
  EXPECT_FALSE(CorpusWriter::create_file({}, path).ok()) << "a file that is there is not overwritten";
  std::filesystem::remove(path);
}

TEST(CorpusFile, NamesAFileThatIsNotThere) {
  const Result<Corpus> corpus = Corpus::open_file("/nowhere/at all.tracuu");
  ASSERT_FALSE(corpus.ok());
  EXPECT_EQ(corpus.error().code, TextKey::error_file_unreadable);
  EXPECT_EQ(corpus.error().subject, "at all.tracuu");
}

}  // namespace
}  // namespace tracuu::store
