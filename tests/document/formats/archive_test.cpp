// Archives as attackers make them: each is refused with its reason, and what is good beside the bad is read.
#include <gtest/gtest.h>

#include <string>

#include "document/formats/zip_archive.h"
#include "document/formats/zip_writer.h"
#include "document/reader.h"
#include "document/recording_sink.h"

namespace tracuu::document {
namespace {

using Strings = std::vector<std::string>;

RecordingSink read(const std::string& name, const std::string& bytes) {
  RecordingSink sink;
  Reader reader(FieldMap(), sink);
  EXPECT_TRUE(reader.read({name, name, 0, kind_of_name(name), Links::refuse}, open_memory(bytes)).ok());
  return sink;
}

TEST(Archive, FilesAreReadUnderTheirNames) {
  ZipWriter zip;
  zip.add("b/tin.txt", "Hai bên họp.");
  zip.add("a.txt", "Ba bên họp.");
  const RecordingSink sink = read("x.zip", zip.finish());
  EXPECT_EQ(sink.ids(), (Strings{"x.zip/a.txt", "x.zip/b/tin.txt"}));
  EXPECT_TRUE(sink.diagnostics.empty());
}

TEST(Archive, NamesThatLeadOutAreRefused) {
  ZipWriter zip;
  for (const char* name :
       {"../a.txt", "/etc/a.txt", "C:a.txt", "a\\..\\b.txt", "b/../../a.txt", "twice.txt", "twice.txt"}) {
    zip.add(name, "Không đọc.");
  }
  zip.add("good.txt", "Hai bên họp.");
  const RecordingSink sink = read("x.zip", zip.finish());
  EXPECT_EQ(sink.ids(), Strings{"x.zip/good.txt"});
  EXPECT_EQ(sink.codes(), Strings(6, "x.zip error.archive_name"));
}

TEST(Archive, BombsAreRefused) {
  ZipWriter zip;
  zip.add("bomb.txt", std::string(30'000'000, 'a'));
  zip.add("good.txt", "Hai bên họp.");
  const RecordingSink sink = read("x.zip", zip.finish());
  EXPECT_EQ(sink.ids(), Strings{"x.zip/good.txt"});
  EXPECT_EQ(sink.codes(), Strings{"x.zip/bomb.txt error.archive_expands"});
}

TEST(Archive, ManySmallBombsTogetherAreOne) {
  ZipWriter zip;
  for (int i = 0; i < 10; ++i) zip.add("a" + std::to_string(i) + ".txt", std::string(4'000'000, 'a'));
  EXPECT_EQ(read("x.zip", zip.finish()).documents.size(), 2u);
}

TEST(Archive, BytesBelongToOneEntry) {
  ZipWriter zip;
  zip.add("a.txt", "Hai bên họp.");
  zip.add_overlapping("b.txt");
  const RecordingSink sink = read("x.zip", zip.finish());
  EXPECT_LE(sink.documents.size(), 1u);
  EXPECT_FALSE(sink.diagnostics.empty());
}

TEST(Archive, EncryptedAndNestedAreNamed) {
  ZipWriter zip;
  zip.add("a.txt", "Hai bên họp.", 1);
  zip.add("b.zip", "PK");
  const RecordingSink sink = read("x.zip", zip.finish());
  EXPECT_EQ(sink.codes(), (Strings{"x.zip/a.txt error.archive_encrypted", "x.zip/b.zip error.archive_nested"}));
}

TEST(Archive, XmlHasLimits) {
  const auto docx = [](const std::string& body) {
    ZipWriter zip;
    zip.add("word/document.xml", "<w:document><w:body>" + body + "</w:body></w:document>");
    return read("x.docx", zip.finish()).codes();
  };
  std::string attributes, deep;
  for (int i = 0; i < 300; ++i) {
    attributes += " a" + std::to_string(i) + "=\"1\"";
    deep += "<b>";
  }
  for (int i = 0; i < 300; ++i) deep += "</b>";
  EXPECT_EQ(docx("<w:p" + attributes + "/>"), Strings{"x.docx error.format_damaged"});
  EXPECT_EQ(docx(deep), Strings{"x.docx error.format_too_deep"});
}

TEST(Archive, EntriesHaveALimit) {
  ZipWriter zip;
  for (int i = 0; i < 10'001; ++i) zip.add(std::to_string(i) + ".txt", "a");
  EXPECT_EQ(read("x.zip", zip.finish()).codes(), Strings{"x.zip error.archive_entries_too_many"});
}

TEST(Archive, EveryCutIsNoticed) {
  ZipWriter zip;
  zip.add("a.txt", "Hai bên họp về hợp tác.");
  const std::string whole = zip.finish();
  // The last two bytes say that there is no comment, which is as good as not there.
  for (std::size_t size = 0; size < whole.size() - 2; ++size) {
    const RecordingSink sink = read("x.zip", whole.substr(0, size));
    EXPECT_TRUE(sink.documents.empty()) << size;
    EXPECT_EQ(sink.diagnostics.size(), 1u) << size;
  }
}

TEST(Archive, EveryChangedByteIsNoticedOrHarmless) {
  ZipWriter zip;
  zip.add("a.txt", "Hai bên họp về hợp tác.");
  const std::string whole = zip.finish();
  for (std::size_t at = 0; at < whole.size(); ++at) {
    std::string changed = whole;
    changed[at] = static_cast<char>(changed[at] ^ 0x55);
    const RecordingSink sink = read("x.zip", changed);
    for (const Document& document : sink.documents) EXPECT_EQ(document.text, "Hai bên họp về hợp tác.") << at;
  }
}

std::string docx_of(const std::string& document) {
  ZipWriter zip;
  zip.add("word/document.xml", document);
  return zip.finish();
}

TEST(Archive, XmlWithEntitiesIsRefused) {
  EXPECT_EQ(read("x.docx", docx_of("<!DOCTYPE a [<!ENTITY b \"c\">]><w:document><w:body/></w:document>")).codes(),
            Strings{"x.docx error.format_doctype"});
}

TEST(Archive, DeepXmlIsRefused) {
  std::string deep;
  for (int i = 0; i < 100'000; ++i) deep += "<a>";
  for (int i = 0; i < 100'000; ++i) deep += "</a>";
  EXPECT_EQ(read("x.docx", docx_of(deep)).codes(), Strings{"x.docx error.format_too_deep"});
}

TEST(Archive, OfficeFilesThatAreNoneAreNamed) {
  for (const char* name : {"x.docx", "x.xlsx", "x.pptx", "x.odt", "x.ods", "x.zip"}) {
    EXPECT_EQ(read(name, "không phải").codes(), Strings{std::string(name) + " error.format_damaged"});
  }
  EXPECT_EQ(read("x.xlsx", docx_of("<w:document/>")).codes(), Strings{"x.xlsx error.format_damaged"});
  EXPECT_EQ(read("x.docx", docx_of("<w:document><w:body>")).codes(), Strings{"x.docx error.format_damaged"});
}

// A cell of a megabyte, asked for a million times.
TEST(Archive, RepeatedCellsAreCounted) {
  std::string cells;
  for (int i = 0; i < 4'000; ++i) cells += "<c t=\"s\"><v>0</v></c>";
  ZipWriter zip;
  zip.add("xl/workbook.xml", "<workbook><sheets><sheet name=\"a\" r:id=\"s\"/></sheets></workbook>");
  zip.add("xl/_rels/workbook.xml.rels",
          "<Relationships><Relationship Id=\"s\" Type=\"x/worksheet\" Target=\"s.xml\"/><Relationship Id=\"t\" "
          "Type=\"x/sharedStrings\" Target=\"t.xml\"/></Relationships>");
  zip.add("xl/t.xml", "<sst><si><t>" + std::string(1'000'000, 'a') + "</t></si></sst>");
  zip.add("xl/s.xml", "<worksheet><sheetData><row>" + cells + "</row></sheetData></worksheet>");
  EXPECT_EQ(read("x.xlsx", zip.finish()).codes(), Strings{"x.xlsx error.text_too_large"});
}

}  // namespace
}  // namespace tracuu::document
