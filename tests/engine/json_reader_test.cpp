// JSON text as a value: what the library's own parser makes of it.
#include <gtest/gtest.h>

#include "engine/json_fields.h"

namespace tracuu::engine {
namespace {

TEST(JsonReader, ReadsWhatTheLibraryReads) {
  for (const std::string text : {
           "null",
           "true",
           "3",
           "-3",
           "18446744073709551615",
           "1e300",
           "\"\\u1ee6y ban\"",
           "[]",
           "{}",
           " [1, [2, [3]], 4] ",
           R"({"a":{"b":[{"c":1},{"d":[]}],"e":"f"},"g":null,"":false})",
           R"({"a":1,"b":2,"a":[3]})",
       }) {
    const Json read = parse_json(text);
    EXPECT_FALSE(read.is_discarded()) << text;
    EXPECT_EQ(dump(read), dump(Json::parse(text, nullptr, false))) << text;
  }
}

TEST(JsonReader, RefusesWhatIsMalformed) {
  for (const std::string text : {"", "[", "]", "{\"a\"}", "{\"a\":1,}", "[1 2]", "nul", "01", "\"", "\"\xff\"", "1e999",
                                 "[] []", "{a:1}", "\"\\ud800\""}) {
    EXPECT_TRUE(parse_json(text).is_discarded()) << text;
  }
}

TEST(JsonReader, StandsAnyDepth) {
  constexpr std::size_t kDepth = 200'000;
  EXPECT_TRUE(parse_json(std::string(kDepth, '[')).is_discarded());
  EXPECT_TRUE(parse_json(std::string(kDepth, '[') + std::string(kDepth, ']')).is_array());
}

}  // namespace
}  // namespace tracuu::engine
