// Posting lists, written and read.
#include "search/postings.h"

#include <gtest/gtest.h>

#include <map>

namespace tracuu::search {
namespace {

using Postings = std::map<std::uint32_t, std::uint32_t>;  // weights by document

// `count` postings that are `distance` documents apart on average.
Postings make_postings(std::size_t count, std::uint32_t distance) {
  Postings postings;
  std::uint32_t document = 0, state = 3;
  for (std::size_t i = 0; i < count; ++i) {
    state = state * 1664525 + 1013904223;
    document += 1 + (state >> 16) % (2 * distance);
    const std::uint32_t frequency = 1 + (state >> 8) % (state % 5 == 0 ? 40 : 2);
    postings[document] = frequency * 2 + (state >> 5) % 2;
  }
  return postings;
}

struct Written {
  store::Bytes postings;
  std::uint32_t count = 0;
  PostingList list() const {
    return {store::ByteView(postings).first(postings.size() - kUnpackPadding), count, {}, {}};
  }
};

Written write(const Postings& postings) {
  Written written;
  PostingWriter writer(written.postings);
  for (const auto& [document, weight] : postings) writer.add(document, weight);
  writer.finish();
  written.postings.insert(written.postings.end(), kUnpackPadding, 0);
  written.count = static_cast<std::uint32_t>(postings.size());
  return written;
}

constexpr std::uint32_t kDocuments = 2000000;

TEST(Postings, AreReadAsWritten) {
  for (const std::size_t count : {0u, 1u, 127u, 128u, 129u, 256u, 1000u}) {
    for (const std::uint32_t distance : {1u, 7u, 1000u}) {
      const Postings postings = make_postings(count, distance);
      const Written written = write(postings);
      auto expected = postings.begin();
      EXPECT_TRUE(for_each_posting(written.list(), kDocuments, [&](std::uint32_t document, std::uint32_t weight) {
        ASSERT_NE(expected, postings.end());
        EXPECT_EQ(document, expected->first);
        EXPECT_EQ(weight, expected->second);
        ++expected;
      }));
      EXPECT_EQ(expected, postings.end()) << count;
    }
  }
}

TEST(Postings, AnyChangedByteStaysInBounds) {
  const Written sound = write(make_postings(300, 50));
  std::size_t refused = 0;
  for (std::size_t i = 0; i + kUnpackPadding < sound.postings.size(); ++i) {
    Written written = sound;
    written.postings[i] ^= 0x55;
    const bool read = for_each_posting(written.list(), kDocuments, [](std::uint32_t document, std::uint32_t weight) {
      EXPECT_LT(document, kDocuments);
      EXPECT_GE(weight, kLeastWeight);
    });
    refused += read ? 0 : 1;
  }
  EXPECT_GT(refused, 50u);
}

TEST(Postings, DocumentsBeyondTheCorpusAreDamage) {
  const Written written = write(make_postings(300, 50));
  EXPECT_FALSE(for_each_posting(written.list(), 100, [](std::uint32_t, std::uint32_t) {}));
}

TEST(Postings, ACutListIsDamage) {
  const Written written = write(make_postings(300, 50));
  for (std::size_t size = 0; size + kUnpackPadding < written.postings.size(); ++size) {
    PostingList list = written.list();
    list.postings = list.postings.first(size);
    EXPECT_FALSE(for_each_posting(list, kDocuments, [](std::uint32_t, std::uint32_t) {})) << size;
  }
}

}  // namespace
}  // namespace tracuu::search
