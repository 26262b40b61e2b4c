#include "text/collation.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <string>
#include <vector>

#include "text/normalise.h"

namespace tracuu::text {
namespace {

// Checks that `sorted` is what sorting gives, whatever order it started from.
void check(const std::vector<std::string>& sorted) {
  std::vector<std::string> shuffled(sorted.rbegin(), sorted.rend());
  std::sort(shuffled.begin(), shuffled.end(),
            [](const std::string& a, const std::string& b) { return collation_key(a) < collation_key(b); });
  EXPECT_EQ(shuffled, sorted);
}

TEST(Collation, Alphabet) {
  check({"a", "ă", "â", "b", "c", "d", "đ", "e", "ê", "f", "g", "h", "i", "j", "k", "l", "m",
         "n", "o", "ô", "ơ", "p", "q", "r", "s", "t", "u", "ư", "v", "w", "x", "y", "z"});
}

TEST(Collation, TonesInTheirOrder) { check({"ma", "mà", "mả", "mã", "má", "mạ", "man", "màn", "mă"}); }

TEST(Collation, SyllableBySyllable) { check({"Lê", "Lê Hoài Trung", "Lê Văn An", "Lễ hội", "Lên", "Lý"}); }

TEST(Collation, NumbersByValueBeforeLetters) { check({"7", "07 a", "10", "2021", "Khóa 9", "Khóa 10", "Khóa họp"}); }

TEST(Collation, OtherAlphabetsAfter) { check({"Zambia", "Ελλάδα", "Россия", "中国"}); }

TEST(Collation, ToneMarkPlaceCaseAndPunctuationDecideLast) {
  check({"hoà", "hòa bình", "hòa, bình", "hoà nhạc"});
  EXPECT_NE(collation_key("hòa"), collation_key("hoà"));
  EXPECT_NE(collation_key("A"), collation_key("a"));
}

TEST(Collation, NormalisationFormDoesNotMatter) {
  EXPECT_EQ(collation_key("Uỷ ban Hỗn hợp"), collation_key(to_nfd("Uỷ ban Hỗn hợp")));
}

}  // namespace
}  // namespace tracuu::text
