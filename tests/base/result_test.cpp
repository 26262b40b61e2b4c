#include "base/result.h"

#include <gtest/gtest.h>

#include <memory>

namespace tracuu {
namespace {

Error unreadable() { return {TextKey::error_file_unreadable, "a.txt", "gone"}; }

Result<int> halve(int number) {
  if (number % 2 != 0) return unreadable();
  return number / 2;
}

Result<int> quarter(int number) {
  TRACUU_ASSIGN(const int half, halve(number));
  return halve(half);
}

Result<void> must_be_even(int number) {
  TRACUU_TRY(halve(number));
  return {};
}

TEST(Result, HoldsAValueOrAnError) {
  EXPECT_TRUE(halve(4).ok());
  EXPECT_EQ(halve(4).value(), 2);
  EXPECT_FALSE(halve(3).ok());
  EXPECT_EQ(halve(3).error().code, TextKey::error_file_unreadable);
}

TEST(Result, AssignHandsTheErrorOn) {
  EXPECT_EQ(quarter(8).value(), 2);
  EXPECT_EQ(quarter(6).error().subject, "a.txt");
}

TEST(Result, TryHandsTheErrorOn) {
  EXPECT_TRUE(must_be_even(2).ok());
  EXPECT_EQ(must_be_even(1).error().detail, "gone");
}

TEST(Result, MovesAValueThatCannotBeCopied) {
  Result<std::unique_ptr<int>> result(std::make_unique<int>(7));
  const std::unique_ptr<int> taken = std::move(result).value();
  EXPECT_EQ(*taken, 7);
}

TEST(Result, MovesAnErrorWithoutCopyingIt) {
  Result<int> failed = unreadable();
  const Error* error = &failed.error();
  const Result<std::unique_ptr<int>> handed_on = std::move(failed).failure();
  ASSERT_FALSE(handed_on.ok());
  EXPECT_EQ(&handed_on.error(), error);
  EXPECT_EQ(handed_on.error().subject, "a.txt");
}

}  // namespace
}  // namespace tracuu
