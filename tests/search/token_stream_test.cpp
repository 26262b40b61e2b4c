// The forward index: what it holds, and that it makes no difference when it was read.
#include "search/token_stream.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <memory>
#include <string>

#include "search/corpus_of.h"

namespace tracuu::search {
namespace {

// "hoa1@0 binh@1 …"
std::string shown(const Dictionary& dictionary, std::span<const StreamWord> words) {
  std::string text;
  for_each_token(words, [&](std::uint32_t term, std::uint32_t position) {
    if (!text.empty()) text += ' ';
    text += term == kUnknownTerm ? "?" : std::string(dictionary.key(term));
    text += '@' + std::to_string(position);
  });
  return text;
}

TEST(TokenStream, HasTheTermsOfTitleAndBlocksWithGapsBetween) {
  SearchedCorpus corpus({document_of("a", "Hai bên", "Nhất trí.\nHợp tác"), document_of("b", "Hai bên", "Hai bên\nKý"),
                         document_of("c", "", "")});
  const Dictionary& dictionary = corpus.searcher().index().dictionary();
  TokenStream stream(corpus.corpus(), dictionary, corpus.searcher().index().names());
  EXPECT_EQ(shown(dictionary, stream.of(0).value()), "hai@0 bên@1 nhât4@18 tri4@19 hơp5@28 tac4@29");
  EXPECT_EQ(shown(dictionary, stream.of(1).value()), "hai@0 bên@1 ky4@10");
  EXPECT_EQ(shown(dictionary, stream.of(2).value()), "");
}

TEST(TokenStream, ExpressionsStandAtTheirLastToken) {
  std::string seen;
  const StreamWord words[] = {7,  9,  kExpression | 1 << kLengthShift | 8, kGap | 4,
                              10, 11, kExpression | 2 << kLengthShift | 12};
  for_each_token(words, [&](std::uint32_t term, std::uint32_t position) {
    seen += std::to_string(term) + '@' + std::to_string(position) + ' ';
  });
  EXPECT_EQ(expression_tokens(words[2]), 2u);
  EXPECT_EQ(expression_tokens(words[6]), 3u);
  EXPECT_EQ(seen, "7@0 9@1 8@1 10@6 11@7 12@7 ");
}

TEST(TokenStream, AWordTheDictionaryDoesNotHaveIsUnknown) {
  SearchedCorpus corpus({document_of("a", "", "hai bên")});
  SearchedCorpus other({document_of("b", "", "bên")});
  const Dictionary& dictionary = other.searcher().index().dictionary();
  TokenStream stream(corpus.corpus(), dictionary, corpus.searcher().index().names());
  EXPECT_EQ(shown(dictionary, stream.of(0).value()), "?@0 bên@1");
}

std::vector<Document> many_documents() {
  std::vector<Document> documents;
  for (std::uint32_t i = 0; i < 200; ++i) {
    std::string text;
    for (std::uint32_t j = 0; j < 60; ++j)
      text += "tứ" + std::to_string((i * 60 + j) * 2654435761u % 97) + (j % 13 == 12 ? "\n" : " ");
    documents.push_back(document_of(std::to_string(i), "Văn bản " + std::to_string(i % 7), text));
  }
  return documents;
}

TEST(TokenStream, FillsInSlicesWhatAskingGives) {
  SearchedCorpus corpus(many_documents());
  const Index& index = corpus.searcher().index();
  TokenStream asked(corpus.corpus(), index.dictionary(), index.names());
  TokenStream filled(corpus.corpus(), index.dictionary(), index.names());
  const std::size_t empty = filled.memory();
  int slices = 1;
  while (filled.fill(4096)) ++slices;
  EXPECT_GT(slices, 10);
  EXPECT_GT(filled.memory(), empty);
  EXPECT_FALSE(filled.fill(4096));
  for (std::uint32_t document = asked.documents(); document-- > 0;) {
    const auto words = asked.of(document).value();
    const auto known = filled.of(document).value();
    EXPECT_TRUE(std::ranges::equal(words, known)) << document;
  }
}

std::string answers(SearchedCorpus& corpus) {
  std::string all;
  for (const char* typed : {"tứ1 tứ2", "\"tứ5 tứ80\"", "van ban 3", "tu"}) {
    const SearchPage page = corpus.search(typed);
    for (std::size_t i = 0; i < page.matches.size(); ++i) {
      all += corpus.id_of(page.matches[i]) + ' ' + std::to_string(page.matches[i].score) + page.snippets[i].text + '\n';
    }
  }
  return all;
}

TEST(TokenStream, AnswersAreTheSameBeforeDuringAndAfterFilling) {
  SearchedCorpus corpus(many_documents());
  const std::string before = answers(corpus);
  while (corpus.searcher().read_ahead(9000)) EXPECT_EQ(answers(corpus), before);
  EXPECT_EQ(answers(corpus), before);
}

// The corpus with a byte changed in the first zstd frame that opening it does not read: a chunk.
std::unique_ptr<SearchedCorpus> with_a_damaged_chunk(const std::vector<std::uint8_t>& sound) {
  constexpr std::uint8_t kFrame[] = {0x28, 0xB5, 0x2F, 0xFD};
  for (auto at = sound.begin(); at != sound.end(); ++at) {
    at = std::search(at, sound.end(), std::begin(kFrame), std::end(kFrame));
    if (at == sound.end()) break;
    std::vector<std::uint8_t> bytes = sound;
    bytes[static_cast<std::size_t>(at - sound.begin()) + 40] ^= 0xFF;
    auto corpus = SearchedCorpus::open(std::move(bytes));
    if (corpus) return corpus;
  }
  return nullptr;
}

TEST(TokenStream, ADamagedChunkIsAnErrorForWhoeverAsksAndNoObstacleToTheRest) {
  const auto corpus = with_a_damaged_chunk(corpus_bytes(many_documents()));
  ASSERT_TRUE(corpus);
  Searcher& searcher = corpus->searcher();
  while (searcher.read_ahead(4096)) continue;
  TokenStream stream(corpus->corpus(), searcher.index().dictionary(), searcher.index().names());
  std::size_t damaged = 0;
  for (std::uint32_t document = 0; document < stream.documents(); ++document)
    damaged += stream.of(document).ok() ? 0u : 1u;
  EXPECT_GT(damaged, 0u);
  EXPECT_LT(damaged, 40u);
  SearchOptions options;
  options.limit = 200;
  const Result<SearchPage> page = searcher.search("văn bản", options);
  ASSERT_FALSE(page.ok());
  EXPECT_EQ(page.error().code, TextKey::error_corpus_damaged);
}

}  // namespace
}  // namespace tracuu::search
