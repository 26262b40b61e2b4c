// Which spellings answer what was typed: by table, and index against text for a whole dictionary.
#include "search/expansion.h"

#include <gtest/gtest.h>

#include <random>
#include <set>

#include "base/utf8.h"
#include "document/plain_text.h"
#include "search/corpus_of.h"
#include "search/postings.h"
#include "support/shared_corpus.h"

namespace tracuu::search {
namespace {

constexpr const char* kWords =
    "đường đương dương duong đướng đường hộp hop họp quốc quôc kỳ kì ki tỷ viết Việt viet cafe café người";

// The word's one term under the switch, in a corpus of kWords.
class Expansions : public testing::Test {
 protected:
  QueryTerm term(std::string_view typed, Marks marks = Marks::as_typed) const {
    Query query = parse_query(typed, {}, marks);
    take_unknown_for_partial(corpus_->searcher().index().dictionary(), query);
    return query.terms.at(0);
  }
  // What a word in a text is to what was typed; "" where it is nothing.
  std::string match(std::string_view typed, std::string_view word, Marks marks = Marks::as_typed) const {
    const text::Token token = text::tokenize(word).at(0);
    const auto found = match_of(term(typed, marks), token.key, token.folded);
    const char* const names[] = {"same", "twin", "unmarked", "compatible", "alias", "beginning"};
    return found ? names[static_cast<std::size_t>(*found)] : "";
  }

  const std::unique_ptr<SearchedCorpus> corpus_ = SearchedCorpus::open(corpus_bytes({document_of("a", "", kWords)}));
};

TEST_F(Expansions, WithMarksAreThoseMarksAndBelowThemNone) {
  EXPECT_EQ(match("đường ", "Đường"), "same");
  EXPECT_EQ(match("đường ", "duong"), "unmarked");
  for (const char* other : {"đương", "đướng", "dương", "đườngs"}) EXPECT_EQ(match("đường ", other), "") << other;
  EXPECT_EQ(match("kỳ ", "kì"), "twin");
  EXPECT_EQ(match("kỳ ", "ki"), "");
  EXPECT_EQ(match("café ", "cafe"), "unmarked");
}

TEST_F(Expansions, WithoutMarksAreAnyMarks) {
  for (const char* word : {"đường", "đương", "dương", "đướng"}) EXPECT_EQ(match("duong ", word), "compatible") << word;
  EXPECT_EQ(match("duong ", "duong"), "same");
  EXPECT_EQ(match("ky ", "kì"), "twin");
  EXPECT_EQ(match("cafe ", "café"), "compatible");
}

TEST_F(Expansions, WithSomeMarksAreTheOthersAdded) {
  for (const char* word : {"đường", "đương", "đướng"}) EXPECT_EQ(match("đuong ", word), "compatible") << word;
  EXPECT_EQ(match("đuong ", "dương"), "");
  EXPECT_EQ(match("đuong ", "duong"), "unmarked");
  EXPECT_EQ(match("viêt ", "Việt"), "compatible");
  EXPECT_EQ(match("quôc ", "quôc"), "same");
  EXPECT_EQ(match("quôc ", "quốc"), "compatible");
  EXPECT_EQ(match("ngừoi ", "người"), "compatible") << "not in the corpus as such";
  EXPECT_EQ(match("tỳ ", "tỷ"), "") << "a tone is itself";
}

TEST_F(Expansions, WhileTypingLettersAndMarksCanStillCome) {
  for (const char* typed : {"đ", "đu", "đư", "đươ", "đườ", "đuong", "đuờ", "dư"}) {
    EXPECT_NE(match(typed, "đường"), "") << typed;
  }
  EXPECT_EQ(match("đứ", "đường"), "");
  EXPECT_EQ(match("đương", "đường"), "") << "a whole syllable is no beginning of itself";
  EXPECT_EQ(match("đươ ", "đường"), "");
}

TEST_F(Expansions, ExactIsAsWritten) {
  for (const char* typed : {"=đường", "=Đường", "=đừơng"}) EXPECT_EQ(match(typed, "đường"), "same") << typed;
  EXPECT_EQ(match("đường", "ĐƯỜNG", Marks::exact), "same");
  for (const char* other : {"duong", "đương", "đườngs"}) EXPECT_EQ(match("đường", other, Marks::exact), "") << other;
  EXPECT_EQ(match("duong", "đường", Marks::exact), "");
  EXPECT_EQ(match("kỳ", "kì", Marks::exact), "");
  EXPECT_EQ(match("=kỳ", "kì", Marks::ignored), "") << "the sign is stronger than the switch";
  EXPECT_EQ(match("=du*", "duong"), "beginning");
  EXPECT_EQ(match("=du*", "dương"), "");
  EXPECT_EQ(match("=đư*", "đường"), "beginning");
}

TEST_F(Expansions, IgnoredMarksAreNoMarks) {
  for (const char* typed : {"đường ", "dướng ", "duong "}) {
    EXPECT_NE(match(typed, "đương", Marks::ignored), "") << typed;
    EXPECT_NE(match(typed, "duong", Marks::ignored), "") << typed;
  }
  EXPECT_EQ(match("kỷ ", "kì", Marks::ignored), "twin");
  EXPECT_EQ(match("hẹ", "hộp", Marks::ignored), "");
}

// The documents' terms that a group finds.
std::set<std::uint32_t> terms_of(const TermGroup& group, const Dictionary& dictionary) {
  std::set<std::uint32_t> terms;
  for (const Tier& tier : group.tiers) {
    for (const PostingList& list : tier.lists) {
      for (std::uint32_t term = list.terms.begin; term < list.terms.end; ++term) {
        if (list.letters.empty() || dictionary.key(term).starts_with(list.letters)) terms.insert(term);
      }
    }
  }
  return terms;
}

void expect_agreement(const QueryTerm& term, const Dictionary& dictionary) {
  const std::set<std::uint32_t> found = terms_of(expand(term, dictionary), dictionary);
  for (std::uint32_t number = 0; number < dictionary.classes(); ++number) {
    const NumberRange spellings = dictionary.class_terms(number);
    for (std::uint32_t each = spellings.begin; each < spellings.end; ++each) {
      const bool answers = match_of(term, dictionary.key(each), dictionary.folded(number)).has_value();
      ASSERT_EQ(answers, found.contains(each))
          << term.key << " " << dictionary.key(each) << " " << term.is_partial << term.is_exact << term.is_prefix;
    }
  }
}

// What a person may have typed for it: the word, its beginning, some of its marks.
std::string misspelt(const std::string& word, std::mt19937& random) {
  std::string typed;
  const std::size_t letters = random() % 3 == 0 ? 1 + random() % 3 : 99;
  for (std::size_t at = 0, count = 0; at < word.size() && count < letters; ++count) {
    const std::size_t size = utf8::decode(word, at).size;
    const std::string letter = word.substr(at, size);
    const auto bare = text::tokenize(letter);
    typed += random() % 4 == 0 && !bare.empty() ? bare[0].folded : letter;
    at += size;
  }
  return typed;
}

TEST(Expansion, FindsInTheIndexWhatItFindsInTexts) {
  const auto folder = test::find_shared("corpus/seeds");
  if (!folder) GTEST_SKIP() << "the shared corpus is absent";
  std::string text;
  for (const char* name : {"000_5616a8c1f55d8c55.txt", "004_358984a8f052e07c.txt"}) {
    text += test::read_whole(*folder / name) + "\n";
  }
  // So often that frequent beginnings have lists of their own.
  std::vector<Document> documents;
  for (int i = 0; i < 150; ++i) documents.push_back(document_of(std::to_string(i), "", text));
  SearchedCorpus corpus(documents);
  const Dictionary& dictionary = corpus.searcher().index().dictionary();
  ASSERT_TRUE(dictionary.beginning("đ", "d").has_value());
  std::mt19937 random(3);
  for (const text::Token& token : text::tokenize(text)) {
    const std::string typed = misspelt(text.substr(token.range.begin, token.range.size()), random);
    const char* const frames[][2] = {{"", ""}, {"", " "}, {"=", ""}, {"=", "*"}, {"", "*"}};
    const auto& [before, after] = frames[random() % std::size(frames)];
    Query query = parse_query(before + typed + after, {}, static_cast<Marks>(random() % 3));
    take_unknown_for_partial(dictionary, query);
    for (const QueryTerm& term : query.terms) expect_agreement(term, dictionary);
    if (testing::Test::HasFatalFailure()) return;
  }
}

}  // namespace
}  // namespace tracuu::search
