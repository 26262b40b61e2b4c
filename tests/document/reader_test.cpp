#include "document/reader.h"

#include <gtest/gtest.h>
#include <zlib.h>
#include <zstd.h>

#include <cstdint>
#include <string>
#include <vector>

#include "document/recording_sink.h"

namespace tracuu::document {
namespace {

using Strings = std::vector<std::string>;

InputFile named(const std::string& name) { return {name, name, 0, kind_of_name(name), Links::refuse}; }

RecordingSink read(const std::string& name, const std::string& bytes) {
  RecordingSink sink;
  Reader reader(FieldMap(), sink);
  EXPECT_TRUE(reader.read(named(name), open_memory(bytes)).ok());
  return sink;
}

std::string zstd_frame(const std::string& bytes, int level = 3) {
  std::string packed(ZSTD_compressBound(bytes.size()), '\0');
  packed.resize(ZSTD_compress(packed.data(), packed.size(), bytes.data(), bytes.size(), level));
  return packed;
}

std::string gzip_member(const std::string& bytes) {
  z_stream state = {};
  EXPECT_EQ(deflateInit2(&state, 9, Z_DEFLATED, MAX_WBITS + 16, 8, Z_DEFAULT_STRATEGY), Z_OK);
  std::string packed(deflateBound(&state, bytes.size()), '\0');
  std::string plain = bytes;
  state.next_in = reinterpret_cast<Bytef*>(plain.data());
  state.avail_in = static_cast<uInt>(plain.size());
  state.next_out = reinterpret_cast<Bytef*>(packed.data());
  state.avail_out = static_cast<uInt>(packed.size());
  EXPECT_EQ(deflate(&state, Z_FINISH), Z_STREAM_END);
  packed.resize(state.total_out);
  deflateEnd(&state);
  return packed;
}

// Text that compresses well but not absurdly, larger than every buffer on the way.
std::string large_text() {
  std::string text;
  for (int i = 0; text.size() < 3'000'000; ++i) text += "Câu số " + std::to_string(i) + " của văn bản dài.\n";
  return text;
}

TEST(Reader, CompressedTextComesOutWhole) {
  const std::string text = large_text();
  for (const auto& [name, packed] :
       {std::pair{"a.txt.zst", zstd_frame(text)}, std::pair{"a.txt.gz", gzip_member(text)}}) {
    const RecordingSink sink = read(name, packed);
    ASSERT_EQ(sink.documents.size(), 1u) << name;
    EXPECT_EQ(sink.documents[0].text, text) << name;
    EXPECT_TRUE(sink.diagnostics.empty()) << name;
  }
}

TEST(Reader, SeveralMembersFollowEachOther) {
  EXPECT_EQ(read("a.txt.gz", gzip_member("Một ") + gzip_member("hai")).documents.at(0).text, "Một hai");
  EXPECT_EQ(read("a.txt.zst", zstd_frame("Một ") + zstd_frame("hai")).documents.at(0).text, "Một hai");
}

TEST(Reader, EveryCutOfCompressedDataIsNoticed) {
  const std::string text = "Hai bên trao đổi về hợp tác.";
  for (const auto& [name, packed] :
       {std::pair{std::string("a.txt.zst"), zstd_frame(text)}, {"a.txt.gz", gzip_member(text)}}) {
    for (std::size_t size = 0; size < packed.size(); ++size) {
      const RecordingSink sink = read(name, packed.substr(0, size));
      ASSERT_TRUE(sink.documents.empty()) << name << " " << size;
      ASSERT_EQ(sink.codes(), Strings{name + " error.file_compressed_damaged"}) << size;
    }
  }
}

TEST(Reader, DamagedJsonLinesKeepWhatCameBefore) {
  std::string lines;
  for (int i = 0; i < 20000; ++i)
    lines += R"({"id":)" + std::to_string(i) + R"(,"text":"Câu số )" + std::to_string(i * 7919) + "\"}\n";
  const std::string packed = zstd_frame(lines);
  const RecordingSink sink = read("a.jsonl.zst", packed.substr(0, packed.size() - 10));
  EXPECT_LT(sink.documents.size(), 20000u);
  ASSERT_EQ(sink.diagnostics.size(), 1u);
  EXPECT_EQ(sink.diagnostics[0].error.code, TextKey::error_file_compressed_damaged);
  EXPECT_EQ(sink.diagnostics[0].severity, Severity::skipped);
}

TEST(Reader, BombsAreRefused) {
  const RecordingSink sink = read("a.jsonl.zst", zstd_frame(std::string(200'000'000, ' '), 1));
  EXPECT_TRUE(sink.documents.empty());
  ASSERT_EQ(sink.diagnostics.size(), 1u);
  EXPECT_EQ(sink.diagnostics[0].error.code, TextKey::error_file_compressed_damaged);
}

TEST(Reader, TextFilesHaveALimit) {
  const RecordingSink sink = read("a.txt", std::string(kMaxTextFile + 1, 'a'));
  EXPECT_TRUE(sink.documents.empty());
  EXPECT_EQ(sink.codes(), Strings{"a.txt error.file_too_large"});
}

TEST(Reader, AFileThatIsKnownToBeTooLargeIsNotRead) {
  RecordingSink sink;
  Reader reader(FieldMap(), sink);
  for (const char* name : {"a.txt", "a.html"}) {
    InputFile file = named(name);
    file.size = std::uint64_t{4} << 30;
    EXPECT_TRUE(reader.read(file, open_memory("Hai bên họp.")).ok());
  }
  EXPECT_EQ(sink.codes(), (Strings{"a.txt error.file_too_large", "a.html error.file_too_large"}));
}

TEST(Reader, TextInOneEndlessLineIsRefused) {
  const RecordingSink sink = read("a.txt", "Hai bên\n" + std::string(kMaxLine + 1, 'a'));
  EXPECT_EQ(sink.codes(), Strings{"a.txt error.line_too_long"});
}

TEST(Reader, RecordsWithoutAWordAreNamedOnce) {
  const RecordingSink sink = read("a.json", R"([{}, {"text": "Hai bên họp."}, {}, {}])");
  EXPECT_EQ(sink.documents.size(), 1u);
  EXPECT_EQ(sink.codes(), Strings{"a.json error.document_empty"});
}

TEST(Reader, OverlongLinesArePassedOver) {
  const std::string lines = "{\"id\":1,\"text\":\"a\"}\n{\"id\":2,\"text\":\"" + std::string(kMaxLine, 'b') +
                            "\"}\n{\"id\":3,\"text\":\"c\"}";
  const RecordingSink sink = read("a.jsonl", lines);
  EXPECT_EQ(sink.ids(), (Strings{"1", "3"}));
  EXPECT_EQ(sink.codes(), Strings{"a.jsonl:2 error.line_too_long"});
  EXPECT_TRUE(read("a.jsonl", std::string(3 * kMaxLine, 'x')).documents.empty());
}

TEST(Reader, LongLinesUpToTheLimitAreRead) {
  const std::string text(kMaxLine - 100, 'b');
  const RecordingSink sink = read("a.jsonl", "{\"text\":\"" + text + "\"}\r\n");
  ASSERT_EQ(sink.documents.size(), 1u);
  EXPECT_EQ(sink.documents[0].text, text);
}

TEST(Reader, IdsAreUniqueAcrossFiles) {
  RecordingSink sink;
  Reader reader(FieldMap(), sink);
  for (int i = 0; i < 3; ++i) ASSERT_TRUE(reader.read(named("a.txt"), open_memory("Chữ.")).ok());
  EXPECT_EQ(sink.ids(), (Strings{"a.txt", "a.txt~2", "a.txt~3"}));
  EXPECT_EQ(sink.codes(), (Strings{"a.txt error.id_changed", "a.txt error.id_changed"}));
}

TEST(Reader, NoDocumentIsWithoutATitle) {
  EXPECT_EQ(read("a.txt", "./.\n").documents.at(0).title, "a.txt");
  EXPECT_EQ(read("a.jsonl", "{\"text\":\"\\u0001\"}").documents.at(0).title, "a.jsonl#1");
}

TEST(Reader, ManyEqualIdsStayCheap) {
  UniqueIds ids;
  for (int i = 1; i <= 200000; ++i) {
    const std::string id = ids.claim("x");
    ASSERT_EQ(id, i == 1 ? "x" : "x~" + std::to_string(i));
  }
}

TEST(Reader, AnErrorOfTheSinkEndsTheReading) {
  RecordingSink sink;
  sink.refuse_after = 1;
  Reader reader(FieldMap(), sink);
  const Result<void> done =
      reader.read(named("a.jsonl"), open_memory("{\"text\":\"a\"}\n{\"text\":\"b\"}\n{\"text\":\"c\"}"));
  ASSERT_FALSE(done.ok());
  EXPECT_EQ(done.error().subject, "sink");
  EXPECT_EQ(sink.documents.size(), 1u);
}

TEST(Reader, AFileThatIsGoneIsNamed) {
  RecordingSink sink;
  Reader reader(FieldMap(), sink);
  ASSERT_TRUE(reader.read(named("no/such/file.txt")).ok());
  EXPECT_EQ(sink.codes(), Strings{"no/such/file.txt error.file_unreadable"});
}

TEST(Reader, CountsBytesAsTheyLieOnDisk) {
  RecordingSink sink;
  Reader reader(FieldMap(), sink);
  const std::string packed = zstd_frame("Chữ.");
  ASSERT_TRUE(reader.read(named("a.txt.zst"), open_memory(packed)).ok());
  ASSERT_TRUE(reader.read(named("b.txt"), open_memory("Chữ.")).ok());
  EXPECT_EQ(reader.bytes_read(), packed.size() + std::string("Chữ.").size());
}

}  // namespace
}  // namespace tracuu::document
