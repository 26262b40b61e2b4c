#include "document/sidecar.h"

#include <gtest/gtest.h>
#include <stdlib.h>

#include <filesystem>
#include <fstream>
#include <string>
#include <vector>

#include "document/formats/zip_writer.h"
#include "document/input.h"
#include "document/reader.h"
#include "document/recording_sink.h"

namespace tracuu::document {
namespace {

namespace fs = std::filesystem;
using Strings = std::vector<std::string>;

class SidecarTest : public testing::Test {
 protected:
  void SetUp() override {
    std::string pattern = (fs::temp_directory_path() / "tracuu_sidecar_XXXXXX").string();
    ASSERT_NE(mkdtemp(pattern.data()), nullptr);
    root_ = pattern;
  }
  void TearDown() override { fs::remove_all(root_); }

  void write(const std::string& name, const std::string& content) const {
    std::ofstream(root_ / name, std::ios::binary) << content;
  }

  // What the inputs, by default the whole folder, give.
  RecordingSink read(Strings inputs = {}, const Strings& fields = {}) const {
    RecordingSink sink;
    if (inputs.empty()) inputs = {root_.string()};
    const Result<Listing> listing = list_inputs(inputs);
    EXPECT_TRUE(listing.ok());
    Reader reader(FieldMap::parse(fields).value(), sink);
    for (const Diagnostic& diagnostic : listing->diagnostics) sink.diagnostic(diagnostic);
    for (const InputFile& file : listing->files) EXPECT_TRUE(reader.read(file).ok());
    return sink;
  }

  fs::path root_;
};

TEST_F(SidecarTest, SaysWhatATextFileDoesNot) {
  write("a.txt", "Hai bên trao đổi về hợp tác.\n");
  write("a.txt.meta.json", R"({"title":"Hội đàm","date":"7/6/2021","source":"TTXVN","số":12,"thẻ":["a","b"]})");
  const RecordingSink sink = read();
  ASSERT_EQ(sink.documents.size(), 1u);
  EXPECT_TRUE(sink.diagnostics.empty());
  const Document& document = sink.documents[0];
  EXPECT_EQ(document.id, "a.txt");
  EXPECT_EQ(document.title, "Hội đàm");
  EXPECT_FALSE(document.title_is_derived);
  EXPECT_EQ(document.date.iso, "2021-06-07");
  EXPECT_EQ(document.date.certainty, DateCertainty::stated);
  EXPECT_EQ(document.source, "TTXVN");
  EXPECT_EQ(document.text, "Hai bên trao đổi về hợp tác.\n");
  ASSERT_EQ(document.metadata.size(), 3u);
  EXPECT_EQ(document.metadata[0].name + "=" + document.metadata[0].value, "số=12");
  EXPECT_EQ(document.metadata[2].name + "=" + document.metadata[2].value, "thẻ=b");
}

TEST_F(SidecarTest, TakesThePlaceOfWhatTheFormatSaid) {
  write("a.json", R"({"title":"Cũ","date":"2001-01-01","author":"A","kind":"x","text":"Chữ."})");
  write("a.json.meta.json", R"({"title":"Mới","date":"2021","kind":"y","author":" "})");
  const RecordingSink sink = read();
  const Document& document = sink.documents.at(0);
  EXPECT_EQ(document.title, "Mới");
  EXPECT_EQ(document.date.iso, "2021");
  EXPECT_EQ(document.author, "A");
  ASSERT_EQ(document.metadata.size(), 1u);
  EXPECT_EQ(document.metadata[0].value, "y");
}

TEST_F(SidecarTest, DescribesEveryDocumentOfItsFile) {
  write("a.jsonl", "{\"text\":\"Một.\"}\n{\"text\":\"Hai.\"}\n");
  write("a.jsonl.meta.json", R"({"source":"Báo"})");
  const RecordingSink sink = read();
  ASSERT_EQ(sink.documents.size(), 2u);
  for (const Document& document : sink.documents) EXPECT_EQ(document.source, "Báo");
}

TEST_F(SidecarTest, FollowsTheFieldMap) {
  write("a.txt", "Chữ.");
  write("a.txt.meta.json", R"({"Tiêu đề":"A","title":"B"})");
  const RecordingSink sink = read({}, {"title=Tiêu đề"});
  EXPECT_EQ(sink.documents.at(0).title, "A");
  EXPECT_EQ(sink.documents.at(0).metadata.at(0).value, "B");
}

TEST_F(SidecarTest, GivesNoText) {
  write("a.txt", "Chữ.");
  write("a.txt.meta.json", R"({"text":"Khác.","title":"A","sâu":{"b":1}})");
  const RecordingSink sink = read();
  EXPECT_EQ(sink.documents.at(0).text, "Chữ.");
  EXPECT_EQ(sink.documents.at(0).title, "A");
  EXPECT_EQ(sink.codes(), (Strings{"a.txt.meta.json error.json_value_kind", "a.txt.meta.json error.sidecar_text"}));
}

TEST_F(SidecarTest, MalformedOnesAreNamedAndTheDocumentIsIn) {
  const Strings all = {"{\"title\":", "[1]", "", "\"a\""};
  for (const std::string& content : all) {
    write("a.txt", "Chữ.");
    write("a.txt.meta.json", content);
    const RecordingSink sink = read();
    EXPECT_EQ(sink.ids(), Strings{"a.txt"});
    EXPECT_EQ(sink.codes(), Strings{"a.txt.meta.json error.sidecar_malformed"}) << content;
  }
}

TEST_F(SidecarTest, WithoutItsFileItIsNamedAndNoDocument) {
  write("a.txt", "Chữ.");
  write("b.txt.meta.json", "{}");
  write("c.exe", "x");
  write("c.exe.meta.json", "{}");
  const RecordingSink sink = read();
  EXPECT_EQ(sink.ids(), Strings{"a.txt"});
  EXPECT_EQ(sink.codes(), (Strings{"c.exe error.file_format_unsupported", "b.txt.meta.json error.sidecar_alone",
                                   "c.exe.meta.json error.sidecar_alone"}));
}

TEST_F(SidecarTest, IsFoundBesideAFileThatIsAnInputItself) {
  write("a.txt", "Chữ.");
  write("a.txt.meta.json", R"({"title":"A"})");
  const std::string file = (root_ / "a.txt").string();
  for (const Strings& inputs : {Strings{file}, Strings{file, file + ".meta.json"}}) {
    const RecordingSink sink = read(inputs);
    EXPECT_TRUE(sink.diagnostics.empty());
    ASSERT_EQ(sink.documents.size(), 1u);
    EXPECT_EQ(sink.documents[0].title, "A");
  }
}

TEST_F(SidecarTest, InAnArchiveItIsThatOfItsEntryElseOfTheArchive) {
  ZipWriter zip;
  zip.add("a.txt", "Một.");
  zip.add("a.txt.meta.json", R"({"source":"của a"})");
  zip.add("b.txt", "Hai.");
  zip.add("c.txt.meta.json", "{}");
  write("z.zip", zip.finish());
  write("z.zip.meta.json", R"({"source":"của z"})");
  const RecordingSink sink = read();
  ASSERT_EQ(sink.ids(), (Strings{"z.zip/a.txt", "z.zip/b.txt"}));
  EXPECT_EQ(sink.documents[0].source, "của a");
  EXPECT_EQ(sink.documents[1].source, "của z");
  EXPECT_EQ(sink.codes(), Strings{"z.zip/c.txt.meta.json error.sidecar_alone"});
}

}  // namespace
}  // namespace tracuu::document
