// Which file answers which address: a table of ways out of the folder, none of which leads there.
#include "main/cli/served_files.h"

#include <gtest/gtest.h>

#include <cstdlib>
#include <fstream>

namespace tracuu::cli {
namespace {

namespace fs = std::filesystem;

class ServedFilesTest : public testing::Test {
 protected:
  void SetUp() override {
    std::string pattern = (fs::temp_directory_path() / "tracuu-served-XXXXXX").string();
    ASSERT_NE(::mkdtemp(pattern.data()), nullptr);
    folder_ = fs::canonical(pattern);
    put("secret.txt");
    for (const char* name :
         {"site/index.html", "site/manifest.json", "site/tracuu.js", "site/parts/app-0.bin", "site/.hidden"}) {
      put(name);
    }
    fs::create_symlink("../secret.txt", folder_ / "site/link.txt");
    fs::create_directory_symlink("..", folder_ / "site/up");
  }
  void TearDown() override { fs::remove_all(folder_); }

  void put(const fs::path& name, std::string_view text = "x") {
    fs::create_directories((folder_ / name).parent_path());
    std::ofstream(folder_ / name) << text;
  }

  fs::path folder_;
};

TEST_F(ServedFilesTest, AnswerWithTheFilesOfTheSite) {
  const Result<ServedFiles> files = ServedFiles::open((folder_ / "site/").string());
  ASSERT_TRUE(files.ok());
  const auto index = files->find("/");
  ASSERT_TRUE(index.has_value());
  EXPECT_EQ(index->path, folder_ / "site/index.html");
  EXPECT_EQ(index->content_type, "text/html; charset=utf-8");
  EXPECT_EQ(index->cache_control, "no-cache");
  const auto part = files->find("/parts/app-0.bin");
  ASSERT_TRUE(part.has_value());
  EXPECT_EQ(part->content_type, "application/octet-stream");
  EXPECT_EQ(part->cache_control, "public, max-age=31536000, immutable");
}

TEST_F(ServedFilesTest, AnswerNothingElse) {
  const Result<ServedFiles> files = ServedFiles::open((folder_ / "site").string());
  ASSERT_TRUE(files.ok());
  for (const std::string_view address :
       {"", "index.html", "/absent", "/parts", "/parts/", "//index.html", "/./index.html", "/../secret.txt",
        "/parts/../../secret.txt", "/..\\secret.txt", "/%2e%2e/secret.txt", "/.hidden", "/link.txt", "/up/secret.txt",
        "/up", "/index.html/", "/index.html/x", "/etc/passwd", "//etc/passwd"}) {
    EXPECT_FALSE(files->find(address).has_value()) << address;
  }
  EXPECT_FALSE(files->find(std::string_view("/index.html\0.js", 15)).has_value());
}

TEST_F(ServedFilesTest, AnswerWithASinglePageUnderItsOwnPolicy) {
  put("page.html", "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'\">");
  const Result<ServedFiles> files = ServedFiles::open((folder_ / "page.html").string());
  ASSERT_TRUE(files.ok());
  EXPECT_EQ(files->policy(), "default-src 'none'; frame-ancestors 'self'");
  EXPECT_EQ(files->find("/")->path, folder_ / "page.html");
  EXPECT_EQ(files->find("/page.html")->path, folder_ / "page.html");
  EXPECT_FALSE(files->find("/secret.txt").has_value());
  EXPECT_FALSE(files->find("/site/index.html").has_value());
}

TEST_F(ServedFilesTest, RefuseWhatTracuuDidNotMake) {
  EXPECT_EQ(ServedFiles::open(folder_.string()).error().code, TextKey::error_serve_unknown);
  EXPECT_EQ(ServedFiles::open((folder_ / "secret.txt").string()).error().code, TextKey::error_serve_unknown);
  EXPECT_EQ(ServedFiles::open((folder_ / "absent").string()).error().code, TextKey::error_input_missing);
}

}  // namespace
}  // namespace tracuu::cli
