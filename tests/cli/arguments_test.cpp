#include "main/cli/arguments.h"

#include <gtest/gtest.h>

namespace tracuu::cli {
namespace {

using Arguments = std::vector<std::string>;

TEST(SpreadRepeated, GivesEachValueItsOwnOption) {
  const std::pair<Arguments, Arguments> cases[] = {
      {{"--filter", "a=1", "b=2", "query"}, {"--filter", "a=1", "--filter", "b=2", "query"}},
      {{"--filter", "a=1", "--json", "b=2"}, {"--filter", "a=1", "--json", "b=2"}},
      {{"--filter", "a=1", "what is x=1"}, {"--filter", "a=1", "what is x=1"}},
      {{"--filter", "a=1", "query", "b=2"}, {"--filter", "a=1", "query", "b=2"}},
      {{"--filter", "a=1", "folder/b=2"}, {"--filter", "a=1", "folder/b=2"}},
      {{"--map", "a=1", "b=2", "-o", "x"}, {"--map", "a=1", "--map", "b=2", "-o", "x"}},
      {{"--map", "a=1", "-"}, {"--map", "a=1", "-"}},
      {{"--other", "a=1", "b=2"}, {"--other", "a=1", "b=2"}},
      {{"--filter"}, {"--filter"}},
      {{}, {}},
  };
  for (const auto& [given, spread] : cases) {
    EXPECT_EQ(spread_repeated(given, {"--map", "--filter"}), spread);
  }
}

TEST(ParseNumber, TakesDigitsWithinBounds) {
  EXPECT_EQ(parse_number("--port", "0", 65535).value(), 0u);
  EXPECT_EQ(parse_number("--port", "65535", 65535).value(), 65535u);
  for (const std::string_view value : {"65536", "-1", "+1", " 1", "1 ", "1.5", "0x10", "", "99999999999999999999"}) {
    const Result<std::uint32_t> number = parse_number("--port", value, 65535);
    ASSERT_FALSE(number.ok()) << value;
    EXPECT_EQ(number.error().subject, "--port 0..65535");
    EXPECT_EQ(number.error().detail, value);
  }
}

TEST(ParseSize, TakesWholeNumbersOfUnitsOfAThousand) {
  EXPECT_EQ(parse_size("--static", "0").value(), 0u);
  EXPECT_EQ(parse_size("--static", "700").value(), 700u);
  EXPECT_EQ(parse_size("--static", "7B").value(), 7u);
  EXPECT_EQ(parse_size("--static", "500KB").value(), 500'000u);
  EXPECT_EQ(parse_size("--static", "20mb").value(), 20'000'000u);
  EXPECT_EQ(parse_size("--static", "3GB").value(), 3'000'000'000u);
  for (const std::string_view value :
       {"", "MB", "-1", "1.5MB", "1 MB", "5MiB", "5M", "99999999999GB", "99999999999999999999", "1001GB"}) {
    const Result<std::uint64_t> size = parse_size("--static", value);
    ASSERT_FALSE(size.ok()) << value;
    EXPECT_EQ(size.error().code, TextKey::error_usage_size);
    EXPECT_EQ(size.error().detail, value);
  }
}

TEST(ParseDate, TakesDaysOfTheCalendar) {
  for (const std::string_view date : {"2021-06-07", "2020-02-29", "0001-01-01", "9999-12-31"}) {
    EXPECT_EQ(parse_date("--date", date).value(), date);
  }
  for (const std::string_view date : {"2021-02-29", "2021-13-01", "2021-00-10", "2021-6-7", "2021-06", "07/06/2021", "",
                                      "2021-06-07T00:00", "+021-06-07", "2021-+6-07"}) {
    EXPECT_FALSE(parse_date("--date", date).ok()) << date;
  }
}

TEST(DateOfEpoch, IsTheDayInUtc) {
  const std::pair<std::string_view, std::string_view> cases[] = {
      {"0", "1970-01-01"},         {"86399", "1970-01-01"},      {"86400", "1970-01-02"},
      {"951782400", "2000-02-29"}, {"1623024000", "2021-06-07"}, {"253402300799", "9999-12-31"}};
  for (const auto& [seconds, date] : cases) EXPECT_EQ(date_of_epoch("SOURCE_DATE_EPOCH", seconds).value(), date);
  for (const std::string_view seconds : {"-1", "253402300800", "now", "", "1.5"}) {
    EXPECT_FALSE(date_of_epoch("SOURCE_DATE_EPOCH", seconds).ok()) << seconds;
  }
}

TEST(ParseNameAndValue, SplitsAtTheFirstEqualsSign) {
  const Result<NameAndValue> pair = parse_name_and_value("--filter", "source=a=b");
  ASSERT_TRUE(pair.ok());
  EXPECT_EQ(pair->name, "source");
  EXPECT_EQ(pair->value, "a=b");
  EXPECT_EQ(parse_name_and_value("--filter", "source=")->value, "");
  EXPECT_FALSE(parse_name_and_value("--filter", "source").ok());
  EXPECT_FALSE(parse_name_and_value("--filter", "=x").ok());
}

}  // namespace
}  // namespace tracuu::cli
