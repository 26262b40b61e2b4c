#include "knowledge/name_likeness.h"

#include <gtest/gtest.h>

#include "knowledge/surface_table.h"

namespace tracuu::knowledge {

bool may_be_one_name(std::string_view a, std::string_view b) { return may_be_one(name_key(a), name_key(b)); }

TEST(NameLikeness, OneLetterOfALongForeignWord) {
  EXPECT_TRUE(may_be_one_name("Prak Sokhonn", "Prak Sokhon"));
  EXPECT_TRUE(may_be_one_name("Andrei Kobyakov", "Andrey Kobyakov"));
  EXPECT_FALSE(may_be_one_name("Prak Sokhonn", "Prak Saravuth"));
  EXPECT_FALSE(may_be_one_name("Prak Sokhonn", "Hor Sokhonn"));
}

TEST(NameLikeness, VietnameseNamesThatDifferByALetterAreTwo) {
  EXPECT_FALSE(may_be_one_name("Nguyễn Văn Hùng", "Nguyễn Văn Hưng"));
  EXPECT_FALSE(may_be_one_name("Trần Thanh Mẫn", "Trần Thanh Man"));
  EXPECT_FALSE(may_be_one_name("Lê Minh Khái", "Lê Minh Khải"));
}

TEST(NameLikeness, AnInitialStandsForAForeignFirstName) {
  EXPECT_TRUE(may_be_one_name("A. Kobyakov", "Andrei Kobyakov"));
  EXPECT_FALSE(may_be_one_name("B. Kobyakov", "Andrei Kobyakov"));
  EXPECT_FALSE(may_be_one_name("N. Hùng", "Nguyễn Hùng"));
}

TEST(NameLikeness, AsManyWords) { EXPECT_FALSE(may_be_one_name("Samdech Hun Sen", "Hun Sen")); }

}  // namespace tracuu::knowledge
