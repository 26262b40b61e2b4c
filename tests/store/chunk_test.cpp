// Chunks and the cache of those lately read.
#include "store/chunk.h"

#include <gtest/gtest.h>

namespace tracuu::store {
namespace {

Chunk chunk_of(std::uint32_t first, const std::vector<std::string>& records) {
  Bytes laid;
  std::vector<std::size_t> sizes;
  for (const std::string& record : records) {
    put_bytes(laid, as_bytes(record));
    sizes.push_back(record.size());
  }
  Chunk chunk;
  EXPECT_TRUE(Chunk::read(encode_chunk(first, sizes, laid), first, chunk));
  return chunk;
}

TEST(Chunk, HoldsItsRecordsInOrder) {
  const Chunk chunk = chunk_of(7, {"một", "", "ba"});
  EXPECT_FALSE(chunk.holds(6));
  EXPECT_EQ(as_text(chunk.record(7)), "một");
  EXPECT_EQ(as_text(chunk.record(8)), "");
  EXPECT_EQ(as_text(chunk.record(9)), "ba");
  EXPECT_FALSE(chunk.holds(10));
}

TEST(Chunk, RefusesWhatIsNotTheChunkAskedFor) {
  const Bytes sound = encode_chunk(7, {3, 2}, as_bytes("abcde"));
  Chunk chunk;
  EXPECT_TRUE(Chunk::read(sound, 7, chunk));
  EXPECT_FALSE(Chunk::read(sound, 8, chunk));
  EXPECT_FALSE(Chunk::read({}, 7, chunk));
  EXPECT_FALSE(Chunk::read(encode_chunk(7, {}, {}), 7, chunk));
  EXPECT_FALSE(Chunk::read(encode_chunk(7, {3, 3}, as_bytes("abcde")), 7, chunk));
  EXPECT_FALSE(Chunk::read(encode_chunk(7, {3, 1}, as_bytes("abcde")), 7, chunk));
  for (std::size_t size = 0; size < sound.size(); ++size) {
    EXPECT_FALSE(Chunk::read({sound.begin(), sound.begin() + static_cast<std::ptrdiff_t>(size)}, 7, chunk)) << size;
  }
}

TEST(ChunkCache, DropsWhatWasUnusedForLongest) {
  const std::string record(1000, 'x');
  ChunkCache cache(2 * chunk_of(0, {record}).memory());
  cache.keep(chunk_of(0, {record}));
  cache.keep(chunk_of(1, {record}));
  EXPECT_NE(cache.find(0), nullptr);
  cache.keep(chunk_of(2, {record}));
  EXPECT_NE(cache.find(0), nullptr);
  EXPECT_EQ(cache.find(1), nullptr);
  EXPECT_NE(cache.find(2), nullptr);
  EXPECT_EQ(cache.find(3), nullptr);
}

TEST(ChunkCache, AlwaysKeepsTheLast) {
  ChunkCache cache(0);
  EXPECT_EQ(as_text(cache.keep(chunk_of(3, {"một"})).record(3)), "một");
  ASSERT_NE(cache.find(3), nullptr);
  cache.keep(chunk_of(9, {"hai"}));
  EXPECT_EQ(cache.find(3), nullptr);
}

}  // namespace
}  // namespace tracuu::store
