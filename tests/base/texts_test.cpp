#include "base/texts.h"

#include <gtest/gtest.h>

#include <string>

#include "base/error.h"

namespace tracuu {
namespace {

TEST(Texts, LanguageFromTag) {
  EXPECT_EQ(lang_from_tag("vi"), Lang::vi);
  EXPECT_EQ(lang_from_tag("vi-VN"), Lang::vi);
  EXPECT_EQ(lang_from_tag("VI_vn.UTF-8"), Lang::vi);
  EXPECT_EQ(lang_from_tag("en_US.UTF-8"), Lang::en);
  EXPECT_EQ(lang_from_tag("vie"), Lang::en);
  EXPECT_EQ(lang_from_tag(""), Lang::en);
  EXPECT_EQ(lang_code(Lang::vi), "vi");
  EXPECT_EQ(lang_code(Lang::en), "en");
}

TEST(Texts, EveryKeyHasBothLanguagesAndFindsItselfByName) {
  std::string previous;
  for (std::size_t i = 0; i < kTextKeyCount; ++i) {
    const auto key = static_cast<TextKey>(i);
    EXPECT_FALSE(text_of(key, Lang::vi).empty());
    EXPECT_FALSE(text_of(key, Lang::en).empty());
    EXPECT_EQ(text_key_from_name(text_key_name(key)), key);
    EXPECT_LT(previous, text_key_name(key)) << "looking up by name needs the table in order";
    previous = text_key_name(key);
  }
  EXPECT_EQ(text_key_name(TextKey::error_file_empty), "error.file_empty");
  EXPECT_EQ(text_key_from_name("error.no_such_key"), std::nullopt);
}

TEST(Texts, PlacesAreFilledInOrder) {
  const std::string filled = format_text(TextKey::error_corpus_newer, Lang::en, {"news.tracuu", "9"});
  EXPECT_EQ(filled, "“news.tracuu” was made by a newer Tracuu (format 9). Open it with that version or a later one.");
}

TEST(Texts, APlaceWithoutAnArgumentIsEmptyAndArgumentsAreNotReadAgain) {
  EXPECT_EQ(format_text(TextKey::error_file_empty, Lang::en, {}), ": the file is empty.");
  EXPECT_EQ(format_text(TextKey::error_file_empty, Lang::en, {"{0}{1}"}), "{0}{1}: the file is empty.");
}

TEST(Errors, SayWhatAndWhy) {
  const Error error{TextKey::error_file_unreadable, "a/b.txt", "Permission denied"};
  EXPECT_EQ(describe(error, Lang::en), "a/b.txt: cannot be read (Permission denied).");
  EXPECT_EQ(describe(error, Lang::vi), "a/b.txt: không đọc được (Permission denied).");
}

}  // namespace
}  // namespace tracuu
