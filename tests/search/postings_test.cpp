// Posting lists, written and read.
#include "search/postings.h"

#include <gtest/gtest.h>

#include <map>

namespace tracuu::search {
namespace {

struct Posting {
  std::uint32_t weight = 0;
  std::vector<std::uint32_t> positions;
};
using Postings = std::map<std::uint32_t, Posting>;

// `count` postings that are `distance` documents apart on average.
Postings make_postings(std::size_t count, std::uint32_t distance) {
  Postings postings;
  std::uint32_t document = 0, state = 3;
  for (std::size_t i = 0; i < count; ++i) {
    state = state * 1664525 + 1013904223;
    document += 1 + (state >> 16) % (2 * distance);
    Posting posting;
    const std::uint32_t frequency = 1 + (state >> 8) % (state % 5 == 0 ? 40 : 2);
    for (std::uint32_t j = 0; j < frequency; ++j) posting.positions.push_back(j * (1 + (state >> 20) % 300) + j);
    posting.weight = frequency * 2 + (state >> 5) % 2;
    postings[document] = posting;
  }
  return postings;
}

struct Written {
  store::Bytes postings, positions;
  std::uint32_t count = 0;
  PostingList list() const {
    return {store::ByteView(postings).first(postings.size() - kUnpackPadding), positions, count};
  }
};

Written write(const Postings& postings) {
  Written written;
  PostingWriter writer(written.postings, written.positions);
  for (const auto& [document, posting] : postings) {
    store::Bytes positions;
    put_positions(positions, posting.positions);
    writer.add(document, posting.weight, positions);
  }
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
        EXPECT_EQ(weight, expected->second.weight);
        ++expected;
      }));
      EXPECT_EQ(expected, postings.end()) << count;
    }
  }
}

TEST(Postings, PositionsAreFoundInAnyAscendingSelection) {
  const Postings postings = make_postings(1000, 9);
  const Written written = write(postings);
  for (const std::uint32_t step : {1u, 2u, 13u, 997u, 5003u}) {
    PositionReader reader(written.list(), kDocuments);
    for (std::uint32_t document = step - 1; document < 20000; document += step) {
      std::vector<std::uint32_t> positions;
      ASSERT_TRUE(reader.append(document, positions));
      const auto found = postings.find(document);
      EXPECT_EQ(positions, found == postings.end() ? std::vector<std::uint32_t>() : found->second.positions)
          << document;
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
    PositionReader reader(written.list(), kDocuments);
    std::vector<std::uint32_t> positions;
    for (std::uint32_t document = 0; document < 20000 && reader.append(document, positions);) document += 7;
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
