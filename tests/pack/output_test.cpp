// Files appear whole or not at all, and nothing that is not Tracuu's is ever replaced.
#include "pack/output.h"
#include "pack/file.h"

#include <gtest/gtest.h>
#include <sys/stat.h>

#include <cstdlib>
#include <fstream>

#include "pack/sample_application.h"

namespace tracuu::pack {
namespace {

namespace fs = std::filesystem;

class Output : public testing::Test {
 protected:
  void SetUp() override {
    std::string pattern = (fs::temp_directory_path() / "tracuu-output-XXXXXX").string();
    ASSERT_NE(::mkdtemp(pattern.data()), nullptr);
    folder_ = pattern;
  }
  void TearDown() override { fs::remove_all(folder_); }

  std::vector<SiteFile> site_of(std::size_t corpus_bytes) {
    std::vector<Part> parts = test::sample_parts(test::sample_bytes(corpus_bytes));
    return pack_site(test::sample_application(), std::move(parts), test::sample_info()).value();
  }
  static void put(const fs::path& path, std::string_view text) { std::ofstream(path) << text; }
  static std::size_t count(const fs::path& folder) {
    return static_cast<std::size_t>(std::distance(fs::directory_iterator(folder), fs::directory_iterator()));
  }

  fs::path folder_;
};

TEST_F(Output, WritesAFileAndReplacesItLeavingNothingBeside) {
  const fs::path path = folder_ / "a.html";
  ASSERT_TRUE(write_file(path, bytes_of("one")).ok());
  ASSERT_TRUE(write_file(path, bytes_of("two")).ok());
  EXPECT_EQ(read_file(path).value(), copy_of("two"));
  EXPECT_EQ(count(folder_), 1u);
}

TEST_F(Output, WritesThroughALinkToWhereItPoints) {
  put(folder_ / "real.html", "old");
  fs::create_symlink("real.html", folder_ / "link.html");
  ASSERT_TRUE(write_file(folder_ / "link.html", bytes_of("new")).ok());
  EXPECT_TRUE(fs::is_symlink(folder_ / "link.html"));
  EXPECT_EQ(read_file(folder_ / "real.html").value(), copy_of("new"));
}

TEST_F(Output, RefusesAFileWhereAFolderIsOrNoneIs) {
  EXPECT_EQ(check_file_target(folder_).error().code, TextKey::error_output_failed);
  EXPECT_EQ(check_file_target(folder_ / "absent/a.html").error().code, TextKey::error_output_no_folder);
  EXPECT_TRUE(check_file_target(folder_ / "a.html").ok());
  EXPECT_FALSE(write_file(folder_ / "absent/a.html", bytes_of("x")).ok());
  EXPECT_EQ(count(folder_), 0u);
}

TEST_F(Output, WritesASiteThatAServerMayRead) {
  const fs::path target = folder_ / "site/";
  ASSERT_TRUE(write_site(target, site_of(100)).ok());
  const mode_t mask = ::umask(0);
  ::umask(mask);
  EXPECT_EQ(static_cast<mode_t>(fs::status(folder_ / "site").permissions()), 0777 & ~mask);
  EXPECT_EQ(static_cast<mode_t>(fs::status(folder_ / "site/index.html").permissions()), 0666 & ~mask);
  EXPECT_EQ(count(folder_), 1u);
}

TEST_F(Output, ReplacesItsOwnSiteWhole) {
  const fs::path target = folder_ / "site";
  ASSERT_TRUE(write_site(target, site_of(100)).ok());
  ASSERT_TRUE(write_site(target, site_of(200)).ok());
  std::size_t files = 0;
  for (const fs::directory_entry& entry : fs::recursive_directory_iterator(target)) files += entry.is_regular_file();
  EXPECT_EQ(files, site_of(200).size()) << "no part of the old site is left";
  EXPECT_EQ(count(folder_), 1u);
  fs::create_directory(folder_ / "empty");
  EXPECT_TRUE(write_site(folder_ / "empty", site_of(100)).ok());
}

TEST_F(Output, NeverReplacesAFolderWithSomethingElseInIt) {
  fs::create_directory(folder_ / "letters");
  put(folder_ / "letters/letter.txt", "dear");
  const Result<void> letters = write_site(folder_ / "letters", site_of(100));
  ASSERT_FALSE(letters.ok());
  EXPECT_EQ(letters.error().code, TextKey::error_output_foreign);
  EXPECT_EQ(letters.error().detail, "letter.txt");

  const fs::path own = folder_ / "site";
  ASSERT_TRUE(write_site(own, site_of(100)).ok());
  put(own / "parts/notes.txt", "mine");
  const Result<void> mixed = write_site(own, site_of(200));
  ASSERT_FALSE(mixed.ok());
  EXPECT_EQ(mixed.error().detail, "parts/notes.txt");
  EXPECT_EQ(read_file(own / "parts/notes.txt").value(), copy_of("mine"));

  put(folder_ / "file", "x");
  EXPECT_EQ(write_site(folder_ / "file", site_of(100)).error().code, TextKey::error_output_failed);
  EXPECT_EQ(write_site(folder_ / "absent/site", site_of(100)).error().code, TextKey::error_output_no_folder);
}

TEST_F(Output, ReadsOrdinaryFilesAlone) {
  ASSERT_EQ(::mkfifo((folder_ / "pipe").c_str(), 0600), 0);
  EXPECT_EQ(read_file(folder_ / "pipe").error().code, TextKey::error_file_unreadable);
  EXPECT_EQ(read_file(folder_).error().code, TextKey::error_file_unreadable);
  EXPECT_EQ(read_file(folder_ / "absent").error().code, TextKey::error_file_unreadable);
}

}  // namespace
}  // namespace tracuu::pack
