#include "document/input.h"

#include <gtest/gtest.h>
#include <sys/stat.h>
#include <unistd.h>

#include <filesystem>
#include <fstream>
#include <string>
#include <vector>

namespace tracuu::document {
namespace {

namespace fs = std::filesystem;

class InputTest : public testing::Test {
 protected:
  void SetUp() override {
    std::string pattern = (fs::temp_directory_path() / "tracuu_input_XXXXXX").string();
    ASSERT_NE(mkdtemp(pattern.data()), nullptr);
    root_ = pattern;
  }
  void TearDown() override { fs::remove_all(root_); }

  void write(const std::string& path, const std::string& content = "x") {
    fs::create_directories((root_ / path).parent_path());
    std::ofstream(root_ / path, std::ios::binary) << content;
  }

  static std::vector<std::string> names(const Listing& listing) {
    std::vector<std::string> all;
    for (const InputFile& file : listing.files) all.push_back(file.name);
    return all;
  }
  static std::vector<std::string> left_out(const Listing& listing) {
    std::vector<std::string> all;
    for (const Diagnostic& diagnostic : listing.diagnostics) {
      all.push_back(diagnostic.path + " " + std::string(text_key_name(diagnostic.error.code)));
    }
    return all;
  }

  fs::path root_;
};

using Names = std::vector<std::string>;

TEST_F(InputTest, FoldersAreSortedByRelativePathInByteOrder) {
  for (const char* path : {"b/1.txt", "b-a/1.txt", "a.txt", "B.txt", "b/c/2.txt", "đ.txt", "z.jsonl.zst"}) write(path);
  const Result<Listing> listing = list_inputs({root_.string()});
  ASSERT_TRUE(listing.ok());
  EXPECT_EQ(names(listing.value()),
            (Names{"B.txt", "a.txt", "b-a/1.txt", "b/1.txt", "b/c/2.txt", "z.jsonl.zst", "đ.txt"}));
  EXPECT_EQ(listing.value().total_bytes, 7u);
  EXPECT_TRUE(listing.value().diagnostics.empty());
}

TEST_F(InputTest, TheTableOfNamesAtTheTopOfAFolderIsNoDocument) {
  for (const char* path : {"a.txt", "aliases.tsv", "deep/aliases.tsv"}) write(path);
  const Result<Listing> listing = list_inputs({root_.string()});
  ASSERT_TRUE(listing.ok());
  EXPECT_EQ(names(listing.value()), (Names{"a.txt", "deep/aliases.tsv"}));
  ASSERT_EQ(listing->alias_tables.size(), 1u);
  EXPECT_EQ(listing->alias_tables[0].location, (root_ / "aliases.tsv").string());
}

TEST_F(InputTest, ProjectFileLeavesOutAndNamesTables) {
  write("tracuu.toml", "title = \"A\"\nexclude = [\"nháp\", \"*.bak\"]\naliases = \"./bảng/tên.txt\"\n");
  for (const char* path : {"a.txt", "a.bak", "nháp/b.txt", "nháp/c.exe", "bảng/tên.txt", "aliases.tsv", "names.tsv"}) {
    write(path);
  }
  const Result<Listing> listing = list_inputs({root_.string()});
  ASSERT_TRUE(listing.ok());
  EXPECT_EQ(names(listing.value()), (Names{"a.txt", "aliases.tsv"}));
  EXPECT_TRUE(listing->diagnostics.empty());
  EXPECT_EQ(listing->excluded, 3u);
  ASSERT_EQ(listing->alias_tables.size(), 1u);
  EXPECT_EQ(listing->alias_tables[0].name, "bảng/tên.txt");
  EXPECT_EQ(listing->name_tables.size(), 1u);
  EXPECT_EQ(listing->project.title->value, "A");
}

TEST_F(InputTest, ATableThatIsExcludedIsATableAllTheSame) {
  write("tracuu.toml", "exclude = [\"bảng\"]\nnames = \"bảng/tên.tsv\"\n");
  for (const char* path : {"bảng/tên.tsv", "bảng/khác.tsv", "a.txt"}) write(path);
  const Result<Listing> listing = list_inputs({root_.string()});
  EXPECT_EQ(listing->name_tables.size(), 1u);
  EXPECT_EQ(names(listing.value()), Names{"a.txt"});
}

TEST_F(InputTest, WhatAProjectFileNamesAndIsNotThereIsSaid) {
  write("in/tracuu.toml", "exclude = [\"*.bak\"]\nnames = \"../out.tsv\"\naliases = \"/etc/passwd\"\n");
  write("in/a.txt");
  write("out.tsv");
  const Result<Listing> listing = list_inputs({(root_ / "in").string()});
  EXPECT_EQ(left_out(listing.value()), (Names{"tracuu.toml error.exclude_unmatched", "tracuu.toml error.project_table",
                                              "tracuu.toml error.project_table"}));
  EXPECT_TRUE(listing->name_tables.empty() && listing->alias_tables.empty());
}

TEST_F(InputTest, OfSeveralFoldersTheFirstOnesSettingsCount) {
  write("none/a.txt");
  write("one/tracuu.toml", "title = \"Một\"\n");
  write("one/b.txt");
  write("two/tracuu.toml", "title = \"Hai\"\nlanguage = \"en\"\nexclude = [\"c.*\"]\n[fields]\ntitle = \"A\"\n");
  for (const char* path : {"two/c.txt", "two/d.txt"}) write(path);
  const Result<Listing> listing =
      list_inputs({(root_ / "none").string(), (root_ / "one").string(), (root_ / "two").string()});
  EXPECT_EQ(names(listing.value()), (Names{"a.txt", "b.txt", "d.txt"}));
  EXPECT_EQ(listing->project.title->value, "Một");
  EXPECT_FALSE(listing->project.language);
  EXPECT_TRUE(listing->project.fields.empty());
  EXPECT_EQ(left_out(listing.value()), Names(3, "tracuu.toml error.project_later"));
}

TEST_F(InputTest, AProjectFileElsewhereIsNone) {
  write("deep/tracuu.toml", "exclude = [\"*\"]\n");
  write("a.txt");
  const Result<Listing> listing = list_inputs({root_.string()});
  EXPECT_EQ(names(listing.value()), Names{"a.txt"});
  EXPECT_EQ(left_out(listing.value()), Names{"deep/tracuu.toml error.file_format_unsupported"});
}

TEST_F(InputTest, ATrailingSlashAndTheFoldersNameChangeNothing) {
  write("in/a/1.txt");
  const Result<Listing> plain = list_inputs({(root_ / "in").string()});
  const Result<Listing> slash = list_inputs({(root_ / "in").string() + "/"});
  fs::rename(root_ / "in", root_ / "out");
  const Result<Listing> renamed = list_inputs({(root_ / "out").string()});
  ASSERT_TRUE(plain.ok() && slash.ok() && renamed.ok());
  EXPECT_EQ(names(plain.value()), Names{"a/1.txt"});
  EXPECT_EQ(names(slash.value()), Names{"a/1.txt"});
  EXPECT_EQ(names(renamed.value()), Names{"a/1.txt"});
}

TEST_F(InputTest, WhatCannotBeReadIsLeftOutAndNamed) {
  write("a.txt");
  write("b.exe");
  write("noextension");
  write(".hidden.txt");
  write(".git/c.txt");
  fs::create_symlink(root_ / "a.txt", root_ / "link.txt");
  fs::create_directory_symlink(root_, root_ / "loop");
  ASSERT_EQ(mkfifo((root_ / "pipe.txt").c_str(), 0600), 0);
  const Result<Listing> listing = list_inputs({root_.string()});
  ASSERT_TRUE(listing.ok());
  EXPECT_EQ(names(listing.value()), Names{"a.txt"});
  EXPECT_EQ(left_out(listing.value()),
            (Names{"b.exe error.file_format_unsupported", "link.txt error.file_link", "loop error.file_link",
                   "noextension error.file_format_unsupported", "pipe.txt error.file_special"}));
}

TEST_F(InputTest, AFileHasItsOwnNameAndMayBeALink) {
  write("deep/a.txt");
  fs::create_symlink(root_ / "deep/a.txt", root_ / "named.txt");
  const Result<Listing> listing = list_inputs({(root_ / "deep/a.txt").string(), (root_ / "named.txt").string()});
  ASSERT_TRUE(listing.ok());
  EXPECT_EQ(names(listing.value()), (Names{"a.txt", "named.txt"}));
}

TEST_F(InputTest, AFolderThatBecomesALinkOnceItIsListedLeadsNowhere) {
  write("real/in/a.txt");
  write("other/a.txt");
  fs::create_directory_symlink(root_ / "real", root_ / "named");
  const Result<Listing> listing = list_inputs({(root_ / "named").string()});
  const InputFile& file = listing.value().files.at(0);
  EXPECT_TRUE(open_file(file.location, file.links, file.name).ok());
  fs::rename(root_ / "real/in", root_ / "real/was");
  fs::create_directory_symlink(root_ / "other", root_ / "real/in");
  EXPECT_FALSE(open_file(file.location, file.links, file.name).ok());
}

TEST_F(InputTest, StandardInputIsJsonLines) {
  const Result<Listing> listing = list_inputs({"-"});
  ASSERT_TRUE(listing.ok());
  ASSERT_EQ(names(listing.value()), Names{"-"});
  EXPECT_EQ(listing.value().files[0].kind.format, Format::json_lines);
}

TEST_F(InputTest, AMissingInputIsAnError) {
  const Result<Listing> listing = list_inputs({(root_ / "nowhere").string()});
  ASSERT_FALSE(listing.ok());
  EXPECT_EQ(listing.error().code, TextKey::error_input_missing);
}

TEST_F(InputTest, FoldersTooDeepAreNamed) {
  std::string path;
  for (int i = 0; i < 70; ++i) path += "d/";
  write(path + "a.txt");
  const Result<Listing> listing = list_inputs({root_.string()});
  ASSERT_TRUE(listing.ok());
  EXPECT_TRUE(listing.value().files.empty());
  ASSERT_EQ(listing.value().diagnostics.size(), 1u);
  EXPECT_EQ(listing.value().diagnostics[0].error.code, TextKey::error_folder_too_deep);
}

TEST_F(InputTest, NamesThatAreNoUtf8AreShownRepaired) {
  write("h\xFFi.txt");
  const Result<Listing> listing = list_inputs({root_.string()});
  ASSERT_TRUE(listing.ok());
  EXPECT_EQ(names(listing.value()), Names{"h\uFFFDi.txt"});
}

TEST(FileKindTest, ByEndings) {
  EXPECT_EQ(kind_of_name("a.TXT").format, Format::plain_text);
  EXPECT_EQ(kind_of_name("a.ndjson").format, Format::json_lines);
  EXPECT_EQ(kind_of_name("a.jsonl.zst").format, Format::json_lines);
  EXPECT_EQ(kind_of_name("a.jsonl.zst").compression, Compression::zstd);
  EXPECT_EQ(kind_of_name("a.txt.GZ").compression, Compression::gzip);
  EXPECT_EQ(kind_of_name("a.HTM").format, Format::html);
  EXPECT_EQ(kind_of_name("a.docx.gz").format, Format::docx);
  EXPECT_EQ(kind_of_name("a.tracuu").format, Format::corpus);
  EXPECT_EQ(kind_of_name("a.tracuu.zst").format, Format::unsupported);
  EXPECT_EQ(kind_of_name("a.zst").format, Format::unsupported);
  EXPECT_EQ(kind_of_name("txt").format, Format::unsupported);
  EXPECT_EQ(kind_of_name("").format, Format::unsupported);
}

}  // namespace
}  // namespace tracuu::document
