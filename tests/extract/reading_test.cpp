#include <gtest/gtest.h>

#include "extract/extractor.h"
#include "extract/lexer.h"
#include "extract/phrases.h"
#include "extract/sentences.h"

namespace tracuu::extract {
namespace {

Reading read(std::string_view text, const Lexicon& lexicon) {
  Reading reading;
  reading.text = text;
  Lexer(lexicon).read(reading);
  find_phrases(lexicon, reading);
  find_sentences({}, reading);
  return reading;
}

TEST(Reading, PhrasesAreTheLongestOnes) {
  const Lexicon lexicon;
  const Reading reading = read("tại Việt Nam.", lexicon);
  ASSERT_EQ(reading.words.size(), 3u);
  ASSERT_EQ(reading.pieces.size(), 2u);
  EXPECT_EQ(reading.pieces[1].kind(), PhraseClass::country);
  EXPECT_EQ(reading.slice(reading.pieces[1].words), "Việt Nam");
}

TEST(Reading, CapitalsOfTheTableAreAskedFor) {
  const Lexicon lexicon;
  EXPECT_EQ(read("việt nam", lexicon).pieces[0].kind(), PhraseClass::none);
}

TEST(Extractor, ATextOfNothingGivesNothing) {
  const Lexicon lexicon;
  Extractor extractor(lexicon);
  EXPECT_TRUE(extractor.extract({}).persons.empty());
}

}  // namespace
}  // namespace tracuu::extract
