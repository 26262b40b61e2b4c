// Documents as bytes and back; and bytes that are no document.
#include "store/record.h"

#include <gtest/gtest.h>

#include "store/small_corpus.h"

namespace tracuu::store {
namespace {

// Whether bytes are taken for a document; everything in it is then read.
bool is_document(ByteView bytes) {
  RecordView record;
  Document document;
  return decode_record(bytes, record) && decode_document(record, document);
}

TEST(Record, IsReadBack) {
  Bytes bytes;
  Document document = numbered_document(5);
  document.title_is_derived = true;
  document.date = {"2021", DateCertainty::inferred};
  encode_record(document, bytes);
  RecordView record;
  ASSERT_TRUE(decode_record(bytes, record));
  Document back;
  ASSERT_TRUE(decode_document(record, back));
  EXPECT_TRUE(back.title_is_derived);
  EXPECT_EQ(back.date.iso, "2021");
  EXPECT_EQ(back.date.certainty, DateCertainty::inferred);
  EXPECT_EQ(back.blocks.size(), 2u);
  EXPECT_EQ(back.text, document.text);
}

TEST(Record, KeepsWhereADocumentIsFrom) {
  Bytes bytes;
  Document document = numbered_document(5);
  document.provenance = {"thư mục/tin.jsonl", 5'000'000'000, "UTF-16LE", true, true};
  encode_record(document, bytes);
  RecordView record;
  Document back;
  ASSERT_TRUE(decode_record(bytes, record) && decode_document(record, back));
  EXPECT_EQ(back.provenance.file, "thư mục/tin.jsonl");
  EXPECT_EQ(back.provenance.line, 5'000'000'000u);
  EXPECT_EQ(back.provenance.encoding, "UTF-16LE");
  EXPECT_TRUE(back.provenance.repaired && back.provenance.guessed);
  for (std::size_t size = 0; size < bytes.size(); ++size)
    EXPECT_FALSE(is_document(ByteView(bytes).first(size))) << size;
}

// As format 1 wrote them all.
TEST(Record, WithoutProvenanceIsReadToo) {
  Bytes with, without;
  Document document = numbered_document(5);
  encode_record(document, without);
  document.provenance.encoding = "UTF-8";
  encode_record(document, with);
  EXPECT_LT(without.size(), with.size());
  RecordView record;
  Document back;
  ASSERT_TRUE(decode_record(without, record) && decode_document(record, back));
  EXPECT_EQ(back.provenance.encoding, "");
}

TEST(Record, CutAnywhereIsNone) {
  Bytes bytes;
  encode_record(numbered_document(5), bytes);
  ASSERT_TRUE(is_document(bytes));
  for (std::size_t size = 0; size < bytes.size(); ++size)
    EXPECT_FALSE(is_document(ByteView(bytes).first(size))) << size;
  bytes.push_back(0);
  EXPECT_FALSE(is_document(bytes));
}

TEST(Record, WithAnyByteChangedStaysInBounds) {
  Bytes sound;
  encode_record(numbered_document(5), sound);
  std::size_t refused = 0;
  for (std::size_t i = 0; i < sound.size(); ++i) {
    for (int bit = 0; bit < 8; ++bit) {
      Bytes bytes = sound;
      bytes[i] ^= static_cast<std::uint8_t>(1 << bit);
      RecordView record;
      Document document;
      const bool taken = decode_record(bytes, record) && decode_document(record, document);
      refused += taken ? 0 : 1;
      for (std::size_t block = 0; taken && block < document.blocks.size(); ++block) {
        EXPECT_LE(document.blocks[block].range.end, document.text.size());
      }
    }
  }
  EXPECT_GT(refused, 100u);
}

}  // namespace
}  // namespace tracuu::store
