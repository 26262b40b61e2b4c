// A corpus file with any byte changed, or cut anywhere, is refused or still right: never wrong, never out of bounds.
#include <gtest/gtest.h>

#include "store/small_corpus.h"

namespace tracuu::store {
namespace {

constexpr std::uint32_t kDocuments = 12;

// Whether everything that can be read of the corpus is what was written, or is refused.
void expect_right_or_refused(const std::vector<std::uint8_t>& bytes, std::size_t changed) {
  const Result<Corpus> corpus = Corpus::open(bytes, "damaged");
  if (!corpus.ok()) return;
  ASSERT_EQ(corpus->meta().documents, kDocuments) << changed;
  for (std::uint32_t i = 0; i < kDocuments; ++i) {
    const Document expected = numbered_document(i);
    const Result<Document> document = corpus->document(DocumentOrdinal{i});
    if (document.ok()) {
      ASSERT_EQ(document->text, expected.text) << changed;
      ASSERT_EQ(document->title, expected.title) << changed;
      ASSERT_EQ(document->metadata[1].value, expected.metadata[1].value) << changed;
    }
    const Result<DocumentOrdinal> found = corpus->find(expected.id);
    if (found.ok()) {
      ASSERT_EQ(index_of(found.value()), i) << changed;
    } else {
      ASSERT_EQ(found.error().code, TextKey::error_corpus_damaged) << changed << ": an id is never silently lost";
    }
  }
}

TEST(DamagedCorpus, EveryChangedByteIsNoticedOrHarmless) {
  const std::vector<std::uint8_t> sound = numbered_corpus(kDocuments);
  std::size_t changed_bytes = 0;
  for (std::size_t i = 0; i < sound.size(); ++i) {
    // Long runs of zeros between the pages' content: a few of each are enough.
    const bool inside_nothing =
        i > 64 && i + 64 < sound.size() && sound[i] == 0 && sound[i - 64] == 0 && sound[i + 64] == 0;
    if (inside_nothing && i % 61 != 0) continue;
    for (const int change : {0x01, 0xFF}) {
      std::vector<std::uint8_t> bytes = sound;
      bytes[i] ^= static_cast<std::uint8_t>(change);
      expect_right_or_refused(bytes, i);
      ++changed_bytes;
    }
  }
  EXPECT_GT(changed_bytes, 2000u);
}

TEST(DamagedCorpus, EveryCutIsRefused) {
  const std::vector<std::uint8_t> sound = numbered_corpus(kDocuments);
  for (std::size_t size = 0; size < sound.size(); size += size < 200 ? 1 : 997) {
    EXPECT_FALSE(Corpus::open({sound.begin(), sound.begin() + static_cast<std::ptrdiff_t>(size)}, "cut").ok()) << size;
  }
  std::vector<std::uint8_t> longer = sound;
  longer.push_back(0);
  EXPECT_FALSE(Corpus::open(longer, "longer").ok());
}

}  // namespace
}  // namespace tracuu::store
