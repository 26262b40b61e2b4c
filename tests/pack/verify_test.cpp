// Damage of every kind is noticed, and laid at the right door.
#include "pack/verify.h"

#include <gtest/gtest.h>

#include <map>

#include "pack/corpus_seal.h"
#include "pack/sample_application.h"
#include "pack/single_html.h"
#include "pack/site.h"

namespace tracuu::pack {
namespace {

using Files = std::map<std::string, Bytes>;

Files sample_site() {
  Files files;
  const Result<std::vector<SiteFile>> site =
      pack_site(test::sample_application(), test::sample_parts(test::sample_bytes(300)), test::sample_info());
  for (const SiteFile& file : site.value()) files[file.path] = file.bytes;
  return files;
}

Verdict verify(const Files& files) {
  return verify_site([&](const std::string& path) -> Result<Bytes> {
    const auto file = files.find(path);
    if (file == files.end()) return Error{TextKey::error_file_unreadable, path, "absent"};
    return file->second;
  });
}

TEST(VerifySite, FindsNoDamageInWhatWasPacked) {
  const Files site = sample_site();
  const Verdict verdict = verify(site);
  EXPECT_TRUE(verdict.damage.empty());
  EXPECT_EQ(verdict.parts, site.size());
}

TEST(VerifySite, NoticesEveryFlippedBitAndNamesTheFile) {
  const Files site = sample_site();
  for (const auto& [path, bytes] : site) {
    for (std::size_t i = 0; i < bytes.size(); ++i) {
      Files damaged = site;
      damaged[path][i] ^= static_cast<std::uint8_t>(1 << (i % 8));
      const Verdict verdict = verify(damaged);
      ASSERT_FALSE(verdict.damage.empty()) << path << " at " << i;
      if (path != "manifest.json" && path != "SHA256SUMS") {
        EXPECT_EQ(verdict.damage.size(), 1u);
        EXPECT_EQ(verdict.damage[0].subject, path);
      }
    }
  }
}

TEST(VerifySite, NoticesEveryMissingAndEveryCutFile) {
  const Files site = sample_site();
  for (const auto& [path, bytes] : site) {
    Files damaged = site;
    damaged.erase(path);
    Verdict verdict = verify(damaged);
    ASSERT_EQ(verdict.damage.size(), 1u) << path;
    EXPECT_EQ(verdict.damage[0].code, TextKey::error_damage_missing);
    EXPECT_EQ(verdict.damage[0].subject, path);
    damaged[path] = Bytes(bytes.begin(), bytes.begin() + static_cast<std::ptrdiff_t>(bytes.size() / 2));
    EXPECT_FALSE(verify(damaged).damage.empty()) << path;
  }
}

std::string sample_page() {
  return pack_single_html(test::sample_application(), test::sample_parts(test::sample_bytes(300)), test::sample_info())
      .value();
}

TEST(VerifySingleHtml, FindsNoDamageInWhatWasPacked) {
  const Verdict verdict = verify_single_html(sample_page());
  EXPECT_TRUE(verdict.damage.empty());
  EXPECT_EQ(verdict.parts, 3u);
}

TEST(VerifySingleHtml, NoticesEveryFlippedBitEveryCutAndEveryAddition) {
  const std::string page = sample_page();
  for (std::size_t i = 0; i < page.size(); ++i) {
    std::string damaged = page;
    damaged[i] = static_cast<char>(damaged[i] ^ (1 << (i % 8)));
    EXPECT_FALSE(verify_single_html(damaged).damage.empty()) << "flipped at " << i;
    EXPECT_FALSE(verify_single_html(page.substr(0, i)).damage.empty()) << "cut at " << i;
  }
  EXPECT_FALSE(verify_single_html(page + "\n").damage.empty());
}

TEST(VerifySingleHtml, NamesThePartThatIsDamaged) {
  const std::string page = sample_page();
  for (std::size_t part = 0; part < 3; ++part) {
    std::string damaged = page;
    const std::size_t at = page.find(data_block_open(part)) + data_block_open(part).size();
    damaged[at] = damaged[at] == 'A' ? 'B' : 'A';
    const Verdict verdict = verify_single_html(damaged);
    ASSERT_EQ(verdict.damage.size(), 1u);
    EXPECT_TRUE(verdict.damage[0].subject.starts_with(part == 0   ? "parts/app-"
                                                      : part == 1 ? "parts/worker-"
                                                                  : "parts/corpus-000-"))
        << verdict.damage[0].subject;
  }
  std::string around = page;
  around.replace(around.find("<canvas>"), 8, "<iframe>");
  const Verdict verdict = verify_single_html(around);
  ASSERT_EQ(verdict.damage.size(), 1u);
  EXPECT_EQ(verdict.damage[0].code, TextKey::error_damage_page);
}

// A file with the header of an SQLite database of `pages` pages of 512 bytes, 32 of them free.
Bytes sample_database(std::size_t pages) {
  Bytes file = test::sample_bytes(pages * 512);
  const std::string_view magic("SQLite format 3\0", 16);
  std::copy(magic.begin(), magic.end(), file.begin());
  file[16] = 2;
  file[17] = 0;
  file[20] = 32;
  file[28] = file[29] = file[30] = 0;
  file[31] = static_cast<std::uint8_t>(pages);
  return file;
}

TEST(VerifyCorpus, NoticesEveryFlippedBitAndNamesThePage) {
  Bytes file = sample_database(5);
  ASSERT_TRUE(seal_corpus(file).ok());
  EXPECT_TRUE(verify_corpus(file).damage.empty());
  EXPECT_EQ(verify_corpus(file).parts, 5u);
  for (std::size_t i = 0; i < file.size(); ++i) {
    Bytes damaged = file;
    damaged[i] ^= static_cast<std::uint8_t>(1 << (i % 8));
    const Verdict verdict = verify_corpus(damaged);
    ASSERT_EQ(verdict.damage.size(), 1u) << i;
    if (i >= 512) {
      EXPECT_EQ(verdict.damage[0].subject, std::to_string(i / 512 + 1));
    }
  }
}

TEST(VerifyCorpus, NoticesCutsExchangedPagesAndPagesWithoutSeals) {
  Bytes file = sample_database(4);
  ASSERT_TRUE(seal_corpus(file).ok());
  for (const std::size_t size : {0u, 50u, 511u, 512u, 1024u, 2047u}) {
    EXPECT_EQ(verify_corpus(ByteView(file).first(size)).damage.size(), 1u) << size;
  }
  Bytes exchanged = file;
  std::swap_ranges(exchanged.begin() + 512, exchanged.begin() + 1024, exchanged.begin() + 1024);
  EXPECT_EQ(verify_corpus(exchanged).damage.size(), 2u);
  Bytes unsealed = sample_database(4);
  unsealed[20] = 0;
  EXPECT_EQ(seal_corpus(unsealed).error().code, TextKey::error_corpus_unsealed);
  ASSERT_EQ(verify_corpus(unsealed).damage.size(), 1u);
  EXPECT_EQ(verify_corpus(unsealed).damage[0].code, TextKey::error_corpus_unsealed);
}

}  // namespace
}  // namespace tracuu::pack
