// How often an encoding is guessed right, on news written in each: the table of docs/encodings.md. Printed with every
// run; skipped where the shared corpus is absent.
#include <gtest/gtest.h>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/utf8.h"
#include "charset/encoder.h"
#include "charset/reading.h"
#include "document/reader.h"
#include "support/shared_corpus.h"
#include "text/normalise.h"

namespace tracuu::charset {
namespace {

constexpr std::size_t kArticles = 1'500;
constexpr std::size_t kSizes[] = {40, 100, 400};
constexpr Encoding kEncodings[] = {Encoding::utf8,  Encoding::utf16le, Encoding::utf16be, Encoding::windows1258,
                                   Encoding::tcvn3, Encoding::vni,     Encoding::viscii};
constexpr Encoding kMixed[] = {Encoding::tcvn3, Encoding::vni, Encoding::windows1258, Encoding::viscii};

// The texts of the first articles; the sink ends the reading after them.
class Texts final : public document::Sink {
 public:
  Result<void> document(Document&& document) override {
    texts.push_back(text::to_nfc(document.text));
    if (texts.size() == kArticles) return Error{TextKey::error_file_unreadable, "", ""};
    return {};
  }
  void diagnostic(const document::Diagnostic&) override {}

  std::vector<std::string> texts;
};

std::vector<std::string> articles(const std::string& path) {
  Texts sink;
  document::Reader reader(document::FieldMap(), sink);
  (void)reader.read({path, path, 0, document::kind_of_name(path), document::Links::follow});
  return std::move(sink.texts);
}

// `size` characters from the beginning of a word, as one line; nothing where the text is too short.
std::optional<std::string> sample_of(const std::string& text, std::size_t from, std::size_t size) {
  const std::u32string all = utf8::decode_all(text);
  std::size_t begin = from;
  while (begin < all.size() && all[begin] != U' ') ++begin;
  if (begin + 1 + size > all.size()) return std::nullopt;
  std::string sample;
  for (char32_t code_point : all.substr(begin + 1, size)) {
    utf8::append(sample, code_point == U'\n' || code_point == U'\r' ? U' ' : code_point);
  }
  return sample;
}

struct Score {
  std::size_t right = 0;
  std::size_t all = 0;
  double share() const { return all == 0 ? 0 : static_cast<double>(right) / static_cast<double>(all); }
};

Score score(const std::vector<std::string>& texts, Encoding encoding, std::size_t size) {
  Score score;
  for (const std::string& text : texts) {
    const std::optional<std::string> sample = sample_of(text, 200, size);
    if (!sample) continue;
    const Encoded encoded = encode(*sample, encoding);
    const bool is_right = read(encoded.bytes).text == encoded.meant;
    ++score.all;
    score.right += is_right ? 1 : 0;
    if (!is_right && std::getenv("TRACUU_SHOW_WRONG") != nullptr) {
      const Reading reading = read(encoded.bytes);
      std::printf("%s for %s: %s\n  %s\n", summary(reading).c_str(), std::string(name_of(encoding)).c_str(),
                  encoded.meant.c_str(), reading.text.c_str());
    }
  }
  return score;
}

void count_lines(std::string_view read, std::string_view meant, Score& score) {
  while (!meant.empty()) {
    const std::size_t read_end = std::min(read.find('\n'), read.size());
    const std::size_t meant_end = meant.find('\n');
    ++score.all;
    score.right += read.substr(0, read_end) == meant.substr(0, meant_end) ? 1 : 0;
    read.remove_prefix(std::min(read_end + 1, read.size()));
    meant.remove_prefix(meant_end + 1);
  }
}

// Four paragraphs in four encodings, one after another: how many of them come back.
Score score_mixed(const std::vector<std::string>& texts, std::size_t size) {
  Score score;
  for (const std::string& text : texts) {
    std::string bytes;
    std::string meant;
    for (std::size_t i = 0; i < std::size(kMixed); ++i) {
      const std::optional<std::string> sample = sample_of(text, 100 + i * (size + 20), size);
      if (!sample) break;
      const Encoded encoded = encode(*sample + "\n", kMixed[(i + score.all / 4) % std::size(kMixed)]);
      bytes += encoded.bytes;
      meant += encoded.meant;
    }
    count_lines(read(bytes).text, meant, score);
  }
  return score;
}

TEST(Accuracy, NewsInEachEncoding) {
  const auto path = test::find_shared("corpus/news/news-full-20k.jsonl.zst");
  if (!path) GTEST_SKIP() << "the shared corpus is not there (TRACUU_SHARED)";
  const std::vector<std::string> texts = articles(path->string());
  ASSERT_EQ(texts.size(), kArticles);
  std::printf("%-14s %8s %8s %8s\n", "encoding", "40", "100", "400");
  for (const Encoding encoding : kEncodings) {
    std::printf("%-14s", std::string(name_of(encoding)).c_str());
    for (const std::size_t size : kSizes) {
      const Score result = score(texts, encoding, size);
      std::printf(" %7.2f%%", 100 * result.share());
      EXPECT_TRUE(size < 100 || result.share() >= 0.995) << name_of(encoding) << " " << size;
    }
    std::printf("\n");
  }
  std::printf("%-14s", "mixed lines");
  for (const std::size_t size : kSizes) {
    const Score result = score_mixed(texts, size);
    std::printf(" %7.2f%%", 100 * result.share());
    EXPECT_TRUE(size < 100 || result.share() >= 0.995) << size;
  }
  std::printf("\n");
}

}  // namespace
}  // namespace tracuu::charset
