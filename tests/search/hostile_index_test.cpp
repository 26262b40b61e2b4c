// Index bytes that pass every checksum and lie all the same: an error or an answer, never out of bounds.
#include <gtest/gtest.h>

#include <algorithm>

#include "search/corpus_of.h"
#include "search/index_format.h"
#include "store/corpus_writer.h"

namespace tracuu::search {
namespace {

constexpr std::string_view kBlobs[] = {kTermsBlob, kPostingsBlob, kPrefixesBlob, kDocumentsBlob,
                                       kMarksBlob, kFacetsBlob,   kNamesBlob,    kDuplicatesBlob};

store::Bytes bytes_of(std::string_view text) { return {text.begin(), text.end()}; }

std::vector<Document> documents() {
  std::vector<Document> documents;
  for (int i = 0; i < 150; ++i) {
    std::string text = "Ủy ban Hỗn hợp họp.\n";
    for (int j = 0; j < 40; ++j) text += "tu" + std::to_string((i * 31 + j * 17) % 90) + " ";
    documents.push_back(document_of(std::to_string(i), "Nhan đề " + std::to_string(i % 3), text));
    documents.back().source = i % 2 == 0 ? "A" : "B";
    documents.back().date.iso = "2021-06-07";
  }
  return documents;
}

// The corpus of these documents with one blob replaced, written anew: all checksums hold.
std::vector<std::uint8_t> with_blob(const store::Corpus& sound, std::string_view replaced, const store::Bytes& bytes) {
  Result<store::CorpusWriter> writer = store::CorpusWriter::create({});
  for (std::uint32_t i = 0; i < sound.meta().documents; ++i) {
    EXPECT_TRUE(writer->add(sound.document(DocumentOrdinal{i}).value()).ok());
  }
  const auto put = [&](std::string_view name) {
    EXPECT_TRUE(writer->put_blob(name, name == replaced ? store::ByteView(bytes) : sound.blob(name).value()).ok());
  };
  std::ranges::for_each(kBlobs, put);
  put(kAliasesBlob);
  return writer->finish_bytes().value();
}

// Asks everything there is to ask. Whether the index was opened.
bool survives(std::vector<std::uint8_t> bytes) {
  const Result<store::Corpus> corpus = store::Corpus::open(std::move(bytes), "hostile");
  if (!corpus.ok()) return false;
  Result<Searcher> searcher = Searcher::open(corpus.value());
  if (!searcher.ok()) return false;
  for (const char* typed : {"", "t", "tu1", "uy ban hon hop", "\"hỗn hợp họp\"", "tu1 tu2 tu3 tu4 tu5 tu6 tu7 tu8 "}) {
    SearchOptions options;
    options.limit = 200;
    options.selections = {{{"source", {"A"}}}, {"2021", "2022"}};
    options.grouped = true;
    const Result<SearchPage> page = searcher->search(typed, options);
    EXPECT_TRUE(!page.ok() || page->matches.size() <= page->total);
    EXPECT_LE(searcher->index().proper_names().beginning(typed, 3).size(), 3u);
  }
  for (const std::uint32_t document : {0u, 149u}) {
    SearchOptions options;
    options.like = DocumentOrdinal{document};
    EXPECT_TRUE(!searcher->search("", options).ok() || searcher->search("", options)->rows <= 20);
    options = {};
    options.copies_of = DocumentOrdinal{document};
    EXPECT_TRUE(!searcher->search("", options).ok() || searcher->search("", options)->rows <= 150);
  }
  return true;
}

class HostileIndex : public testing::TestWithParam<std::string_view> {};

TEST_P(HostileIndex, IsRefusedOrAnswersWithinBounds) {
  const Result<store::Corpus> sound = store::Corpus::open(corpus_bytes(documents()), "sound");
  ASSERT_TRUE(sound.ok());
  const store::ByteView blob = sound->blob(GetParam()).value();
  const store::Bytes original(blob.begin(), blob.end());
  EXPECT_TRUE(survives(with_blob(sound.value(), GetParam(), original)));
  std::uint32_t state = 5;
  for (int i = 0; i < 60; ++i) {
    store::Bytes bytes = original;
    state = state * 1664525 + 1013904223;
    const std::size_t at = i < 30 ? static_cast<std::size_t>(i) % bytes.size() : (state >> 4) % bytes.size();
    bytes[at] = static_cast<std::uint8_t>(i % 3 == 0 ? 0xFF : state >> 24);
    survives(with_blob(sound.value(), GetParam(), bytes));
  }
  for (const std::size_t size : {std::size_t{0}, std::size_t{1}, original.size() / 2, original.size() - 1}) {
    EXPECT_FALSE(survives(with_blob(sound.value(), GetParam(),
                                    {original.begin(), original.begin() + static_cast<std::ptrdiff_t>(size)})));
  }
}

// A table of names is text that people write: nothing in it is refused, whatever it is.
TEST(HostileAliases, AreReadForWhatTheyAre) {
  const Result<store::Corpus> sound = store::Corpus::open(corpus_bytes(documents()), "sound");
  ASSERT_TRUE(sound.ok());
  std::string deep;
  for (int i = 0; i < 20000; ++i) deep.append("tu1 ").append(i % 7 == 0 ? "\t" : i % 9 == 0 ? "\ttu2\n" : "");
  for (const std::string_view table :
       {std::string_view(""), std::string_view("\xFF\xFE\t\0\n\t\t\n!\n!tu1", 13),
        std::string_view("tu1\ttu1 tu1\ttu1 tu1 tu1\tuy ban hon hop"), std::string_view(deep)}) {
    EXPECT_TRUE(survives(with_blob(sound.value(), kAliasesBlob, bytes_of(table))));
  }
}

INSTANTIATE_TEST_SUITE_P(EveryBlob, HostileIndex, testing::ValuesIn(kBlobs), [](const auto& each) {
  std::string name(each.param);
  std::ranges::replace(name, '.', '_');
  return name;
});

}  // namespace
}  // namespace tracuu::search
