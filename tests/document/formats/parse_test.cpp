// Small cases of single formats; whole files are in tests/golden/document/format_*.
#include "document/formats/parse.h"

#include <gtest/gtest.h>

#include <string>

#include "document/formats/delimited.h"
#include "document/formats/mime.h"
#include "document/formats/transfer_encoding.h"

namespace tracuu::document {
namespace {

std::string text_of(Format format, const std::string& bytes) {
  const auto documents = parse_documents(format, "a", bytes, FieldMap());
  return documents.ok() && documents.value().size() == 1 ? documents.value()[0].text : "?";
}

TEST(Html, BrokenPagesAreReadAsBrowsersDo) {
  EXPECT_EQ(text_of(Format::html, "<p>Một<p>hai<b>ba</p>bốn"), "Một\nhaiba\nbốn\n");
  EXPECT_EQ(text_of(Format::html, "chỉ có chữ &amp; dấu"), "chỉ có chữ & dấu\n");
  EXPECT_EQ(text_of(Format::html, "<ul><li><p>a</p><ol><li>b</ol>c</ul>"), "a\nb\nc\n");
}

TEST(Html, OlderEncodingsAreFound) {
  const std::string page =
      "<html><body><p>H\xE9i ngh\xDE Trung \xAD\xACng th\xB6o lu\xCBn v\xD2 ph\xB8t tri\xD3n</p></body></html>";
  EXPECT_EQ(text_of(Format::html, page), "Hội nghị Trung ương thảo luận về phát triển\n");
}

TEST(Html, DepthIsLimited) {
  std::string deep;
  for (int i = 0; i < 100'000; ++i) deep += "<div>";
  const auto documents = parse_documents(Format::html, "a", deep, FieldMap());
  ASSERT_FALSE(documents.ok());
  EXPECT_EQ(documents.error().code, TextKey::error_format_too_deep);
}

TEST(Html, RepeatedFormattingIsLimited) {
  std::string page;
  for (int i = 0; i < 400; ++i) page += "<b a" + std::to_string(i) + ">";
  for (int i = 0; i < 100'000; ++i) page += "<p>x";
  EXPECT_FALSE(parse_documents(Format::html, "a", page, FieldMap()).ok());
}

TEST(Html, ProgramsAreNoDepth) {
  std::string page = "<script>";
  for (int i = 0; i < 1'000; ++i) page += "if(i<a)x='<div>';";
  EXPECT_EQ(text_of(Format::html, page + "</SCRIPT><p>chữ"), "chữ\n");
}

TEST(Markdown, MarksAreNoWords) {
  EXPECT_EQ(text_of(Format::markdown,
                    "# A\n\nb **c** [d](http://e.f) `g` &eacute;&#233;\n\n* h\n  * i\n\n<div>j <b>k</b></div>\n"),
            "A\nb c d g éé\nh\ni\nj k\n");
  EXPECT_EQ(text_of(Format::markdown, "```\na\n b\n```\n"), "a\nb\n");
}

TEST(Markdown, ALineAcrossThePageIsNoFrontMatter) { EXPECT_EQ(text_of(Format::markdown, "---\na: b\n"), "a: b\n"); }

TEST(Delimited, QuotesAndLineEnds) {
  const auto table = parse_comma_separated("a,\"b \"\"c\"\"\nd\",e\r\n,f\rg");
  ASSERT_TRUE(table.ok());
  using Row = std::vector<std::string>;
  EXPECT_EQ(table->rows, (std::vector<Row>{{"a", "b \"c\"\nd", "e"}, {"", "f"}, {"g"}}));
  EXPECT_EQ(parse_comma_separated("a;1,5\nb;2,5")->rows[1], (Row{"b", "2,5"}));
  EXPECT_EQ(parse_comma_separated("a,")->rows[0], (Row{"a", ""}));
  EXPECT_EQ(parse_comma_separated("\"a")->rows[0], (Row{"a"}));
  EXPECT_TRUE(parse_comma_separated("")->rows.empty());
}

TEST(Delimited, ColumnsHaveALimit) {
  const auto table = parse_tab_separated(std::string(5'000, '\t'));
  ASSERT_FALSE(table.ok());
  EXPECT_EQ(table.error().code, TextKey::error_table_too_wide);
}

TEST(Table, RowsAreDocumentsWhereAColumnIsTheText) {
  const auto documents =
      parse_documents(Format::comma_separated, "a.csv", "id,text,vùng\n7,Hai bên họp.,Bắc\n,Ba bên.,\n", FieldMap());
  ASSERT_TRUE(documents.ok());
  ASSERT_EQ(documents->size(), 2u);
  EXPECT_EQ(documents.value()[0].id, "7");
  EXPECT_EQ(documents.value()[0].metadata.at(0).value, "Bắc");
  EXPECT_EQ(documents.value()[1].id, "a.csv#3");
}

TEST(Json, ListsAndSingleRecords) {
  const auto list = parse_documents(Format::json, "a", R"([{"text":"a]\"}"},{"text":"b"}])", FieldMap());
  ASSERT_TRUE(list.ok());
  EXPECT_EQ(list->size(), 2u);
  EXPECT_EQ(text_of(Format::json, R"({"text":"a"})"), "a");
  EXPECT_FALSE(parse_documents(Format::json, "a", "[1]", FieldMap()).ok());
  EXPECT_FALSE(parse_documents(Format::json, "a", "[{\"text\":\"a\"", FieldMap()).ok());
  EXPECT_FALSE(parse_documents(Format::json, "a", std::string(100'000, '['), FieldMap()).ok());
}

TEST(Mime, WordsOfHeaders) {
  EXPECT_EQ(decode_words("=?UTF-8?Q?L=C3=AA_B?= <a@b.c>"), "Lê B <a@b.c>");
  EXPECT_EQ(decode_words("=?utf-8?b?SOG7mQ==?= =?utf-8?b?aQ==?="), "Hội");
  EXPECT_EQ(decode_words("=?windows-1258?Q?Vi=EA=F2t?="), "Việt");
  EXPECT_EQ(decode_words("=?broken"), "=?broken");
  EXPECT_EQ(decode_words("a =?x?y?z?= b"), "a =?x?y?z?= b");
}

TEST(Mime, BytesThroughSevenBits) {
  EXPECT_EQ(decode_base64("SOG7\r\nmWk="), "Hội");
  EXPECT_EQ(decode_quoted_printable("H=E1=BB=99i=\r\n ngh=zz", false), "Hội ngh=zz");
}

TEST(Pdf, PagesWithoutTextAreSaid) {
  const auto none = make_pdf_document("a.pdf", "\f\f\f");
  ASSERT_FALSE(none.ok());
  EXPECT_EQ(none.error().code, TextKey::error_no_text_layer);
  EXPECT_EQ(none.error().detail, "3");
  const auto some = make_pdf_document("a.pdf", "Trang một\n\fTrang hai\n\f");
  ASSERT_TRUE(some.ok());
  EXPECT_EQ(some->metadata.at(0).value, "2");
}

}  // namespace
}  // namespace tracuu::document
