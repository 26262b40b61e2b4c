// The packed tables of utf8proc against its own, for every code point there is.
#include "text/utf8proc_tables.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <iterator>
#include <span>
#include <tuple>

namespace original {
#include <utf8proc_data.c>
}  // namespace original

namespace {

const utf8proc_property_t& original_property(utf8proc_int32_t c) {
  return original::utf8proc_properties[original::utf8proc_stage2table[original::utf8proc_stage1table[c >> 8] +
                                                                      (c & 0xFF)]];
}

auto fields(const utf8proc_property_t& property) {
  return std::tuple(property.category, property.combining_class, property.decomp_type, property.decomp_seqindex,
                    property.casefold_seqindex, property.uppercase_seqindex, property.comb_index,
                    unsigned{property.comp_exclusion}, unsigned{property.ignorable},
                    unsigned{property.control_boundary}, unsigned{property.boundclass});
}

TEST(Utf8procTables, SayOfEveryCodePointWhatTheirOwnSay) {
  for (utf8proc_int32_t c = 0; c < 0x110000; ++c) {
    ASSERT_EQ(fields(*utf8proc_get_property(c)), fields(original_property(c))) << std::hex << c;
  }
}

TEST(Utf8procTables, HaveTheSameSequencesAndCombinations) {
  EXPECT_TRUE(std::ranges::equal(original::utf8proc_sequences,
                                 std::span(utf8proc_sequences, std::size(original::utf8proc_sequences))));
  EXPECT_TRUE(std::ranges::equal(original::utf8proc_combinations,
                                 std::span(utf8proc_combinations, std::size(original::utf8proc_combinations))));
}

}  // namespace
