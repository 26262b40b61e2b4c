#include "document/json_record.h"

#include <gtest/gtest.h>

#include <string>

#include "document/field_map.h"

namespace tracuu::document {
namespace {

// The record as "column=value;…", with the unreadable columns after "!".
std::string fields(std::string_view line) {
  Result<JsonRecord> record = parse_json_record(line);
  if (!record.ok()) return std::string(text_key_name(record.error().code)) + " " + record.error().detail;
  std::string all;
  for (const JsonField& field : record->fields) all += field.column + "=" + field.value + ";";
  for (const std::string& column : record->unreadable) all += "!" + column;
  return all;
}

TEST(JsonRecord, ScalarsAsWritten) {
  EXPECT_EQ(fields(R"({"a":"x","b":7,"c":-7,"d":1.50,"e":true,"f":false,"g":null,"h":123456789012345678901234567890})"),
            "a=x;b=7;c=-7;d=1.50;e=true;f=false;h=123456789012345678901234567890;");
  EXPECT_EQ(fields("{}"), "");
}

TEST(JsonRecord, EscapesAreDecoded) { EXPECT_EQ(fields(R"({"a":"\u0110\n\ud83e\udd1d\/"})"), "a=Đ\n🤝/;"); }

TEST(JsonRecord, ListsGiveOneFieldForEachValue) {
  EXPECT_EQ(fields(R"({"a":["x",1,null,"y"],"b":[]})"), "a=x;a=1;a=y;");
}

TEST(JsonRecord, NestedColumnsAreNamed) {
  EXPECT_EQ(fields(R"({"a":{"b":1,"c":{"d":2}},"e":"x","f":[[1]],"g":[{"h":"y"}]})"), "e=x;!a!f!g");
}

TEST(JsonRecord, OtherJsonIsNoRecord) {
  for (const char* line : {"[1]", "1", "\"x\"", "null", "true", "[]"})
    EXPECT_EQ(fields(line), "error.json_not_object ") << line;
}

TEST(JsonRecord, MalformedLinesSayWhere) {
  EXPECT_EQ(fields(R"({"a":1)"), "error.json_malformed 7");
  EXPECT_EQ(fields(R"({"a":1} x)"), "error.json_malformed 9");
  EXPECT_EQ(fields(R"({"a":"\ud800"})"), "error.json_malformed 13");
  EXPECT_EQ(fields(""), "error.json_malformed 1");
}

TEST(JsonRecord, DepthIsBounded) {
  const std::string deep = R"({"a":)" + std::string(100000, '[') + std::string(100000, ']') + "}";
  EXPECT_TRUE(fields(deep).starts_with("error.format_too_deep"));
  const std::string allowed = R"({"a":)" + std::string(100, '[') + std::string(100, ']') + "}";
  EXPECT_EQ(fields(allowed), "!a");
}

TEST(FieldMap, ColumnsOfTheirOwnNames) {
  const FieldMap map;
  EXPECT_EQ(map.field_of("title"), Field::title);
  EXPECT_EQ(map.field_of("text"), Field::text);
  EXPECT_EQ(map.field_of("Title"), Field::metadata);
  EXPECT_EQ(map.field_of("place"), Field::metadata);
}

TEST(FieldMap, OptionsMoveThem) {
  const std::string options[] = {"title=headline", "text=noi_dung=1"};
  const Result<FieldMap> map = FieldMap::parse(options);
  ASSERT_TRUE(map.ok());
  EXPECT_EQ(map.value().field_of("headline"), Field::title);
  EXPECT_EQ(map.value().field_of("title"), Field::metadata);
  EXPECT_EQ(map.value().field_of("noi_dung=1"), Field::text);
}

TEST(FieldMap, OtherOptionsAreRefused) {
  for (const std::string option : {"title", "title=", "=x", "place=x", ""}) {
    const Result<FieldMap> map = FieldMap::parse({&option, 1});
    ASSERT_FALSE(map.ok()) << option;
    EXPECT_EQ(map.error().code, TextKey::error_map_malformed);
    EXPECT_EQ(map.error().subject, option);
  }
}

}  // namespace
}  // namespace tracuu::document
