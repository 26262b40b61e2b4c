#include "base/one_of.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace tracuu {
namespace {

// Counts how many there are, so that a value that is leaked or deleted twice is seen.
struct Counted {
  static inline int alive = 0;
  explicit Counted(int is) : value(is) { ++alive; }
  Counted() : Counted(0) {}
  Counted(const Counted& other) : Counted(other.value) {}
  Counted& operator=(const Counted&) = default;
  ~Counted() { --alive; }
  int value;
};

struct Kinds : Alternatives<std::string, Counted, std::vector<int>> {};
using Kind = OneOf<Kinds>;

TEST(OneOf, BeginsWithTheFirstType) {
  const Kind one;
  EXPECT_EQ(one.index(), 0u);
  EXPECT_EQ(get<std::string>(one), "");
}

TEST(OneOf, TellsWhichTypeItHolds) {
  Kind one = Counted(7);
  EXPECT_EQ(one.index(), 1u);
  EXPECT_TRUE(holds_alternative<Counted>(one));
  EXPECT_FALSE(holds_alternative<std::string>(one));
  EXPECT_EQ(get_if<std::string>(&one), nullptr);
  ASSERT_NE(get_if<Counted>(&one), nullptr);
  get_if<Counted>(&one)->value = 8;
  EXPECT_EQ(get<Counted>(one).value, 8);
}

TEST(OneOf, CopiesTheValue) {
  Kind one = std::vector<int>{1, 2};
  const Kind copy = one;
  get_if<std::vector<int>>(&one)->push_back(3);
  EXPECT_EQ(get<std::vector<int>>(copy), (std::vector<int>{1, 2}));
}

TEST(OneOf, DeletesEachValueOnce) {
  {
    Kind one = Counted(1);
    Kind other = one;
    other = std::string("another");
    one = std::move(other);
    Kind moved = Counted(2);
    moved.emplace<Counted>().value = 3;
    const std::vector<Kind> several(3, moved);
    EXPECT_EQ(Counted::alive, 4);
    EXPECT_EQ(get<std::string>(one), "another");
  }
  EXPECT_EQ(Counted::alive, 0);
}

TEST(OneOf, AssignsToItself) {
  Kind one = std::string("as it was");
  const Kind& same = one;
  one = same;
  EXPECT_EQ(get<std::string>(one), "as it was");
}

TEST(OneOf, GivesAwayItsValue) { EXPECT_EQ(get<std::string>(Kind(std::string(100, 'a'))), std::string(100, 'a')); }

TEST(OneOf, VisitsWhatItHolds) {
  const auto size = [](const auto& value) -> std::size_t {
    if constexpr (requires { value.size(); }) return value.size();
    else return static_cast<std::size_t>(value.value);
  };
  EXPECT_EQ(visit(size, Kind(std::string("abc"))), 3u);
  EXPECT_EQ(visit(size, Kind(Counted(9))), 9u);
  EXPECT_EQ(visit(size, Kind(std::vector<int>{1})), 1u);
}

}  // namespace
}  // namespace tracuu
