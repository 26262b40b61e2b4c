#include "document/glob.h"

#include <gtest/gtest.h>

#include <string>

namespace tracuu::document {
namespace {

bool matches(std::string_view pattern, std::string_view path) { return Glob(pattern).matches(path); }

TEST(Glob, ANameWithoutASlashIsMeantAtAnyDepth) {
  EXPECT_TRUE(matches("*.tmp", "a.tmp"));
  EXPECT_TRUE(matches("*.tmp", "x/y/a.tmp"));
  EXPECT_FALSE(matches("*.tmp", "a.tmp.txt"));
  EXPECT_TRUE(matches("nháp", "2021/nháp/a.txt"));
  EXPECT_TRUE(matches("nháp/", "2021/nháp/a.txt"));
  EXPECT_FALSE(matches("nháp", "2021/nháp cuối/a.txt"));
}

TEST(Glob, ASlashBindsAPatternToTheTop) {
  EXPECT_TRUE(matches("/a.txt", "a.txt"));
  EXPECT_FALSE(matches("/a.txt", "x/a.txt"));
  EXPECT_TRUE(matches("x/*.txt", "x/a.txt"));
  EXPECT_FALSE(matches("x/*.txt", "x/y/a.txt"));
  EXPECT_FALSE(matches("x/*.txt", "z/x/a.txt"));
}

TEST(Glob, TwoStarsAreAnyFolders) {
  EXPECT_TRUE(matches("**/x/*.txt", "x/a.txt"));
  EXPECT_TRUE(matches("**/x/*.txt", "p/q/x/a.txt"));
  EXPECT_TRUE(matches("p/**/a.txt", "p/a.txt"));
  EXPECT_TRUE(matches("p/**/a.txt", "p/q/r/a.txt"));
  EXPECT_FALSE(matches("p/**/a.txt", "q/a.txt"));
  EXPECT_TRUE(matches("p/**", "p/q/a.txt"));
}

TEST(Glob, WhatIsSaidOfAFolderHoldsForAllInIt) {
  EXPECT_TRUE(matches("x/y", "x/y/z/a.txt"));
  EXPECT_FALSE(matches("x/y", "x/yy/a.txt"));
}

TEST(Glob, AQuestionMarkIsOneLetter) {
  EXPECT_TRUE(matches("ngh?.txt", "nghị.txt"));
  EXPECT_FALSE(matches("a?b", "a/b"));
  EXPECT_FALSE(matches("?", ""));
}

TEST(Glob, NothingMatchesNothing) {
  EXPECT_FALSE(matches("", "a"));
  EXPECT_FALSE(matches("/", "a"));
  EXPECT_FALSE(matches("[a]", "a"));
  EXPECT_FALSE(matches("A", "a"));
}

TEST(Glob, ManyStarsStayCheap) {
  std::string pattern, path;
  for (int i = 0; i < 200; ++i) pattern += "*a**/**/";
  for (int i = 0; i < 2000; ++i) path += "aaaaaaaa/";
  EXPECT_FALSE(matches(pattern + "b", path));
}

}  // namespace
}  // namespace tracuu::document
