// Documents as plain HTML: whatever they say stays text, what is left out is left out whole, and links lead somewhere.
#include "pack/static_documents.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <map>

#include "pack/article_html.h"
#include "pack/sample_application.h"
#include "pack/single_html.h"
#include "pack/site.h"
#include "pack/static_section.h"
#include "pack/static_site.h"
#include "pack/verify.h"

namespace tracuu::pack {
namespace {

constexpr std::uint64_t kPlenty = 3'000'000;

Document sample_document(std::string_view title, std::string_view text) {
  Document document;
  document.id = "../../" + std::string(title) + ".txt";
  document.title = title;
  document.text = text;
  document.blocks = {{BlockKind::paragraph, {0, static_cast<std::uint32_t>(text.size())}}};
  return document;
}

StaticDocuments sample_documents(StaticForm form, std::size_t count, std::uint64_t limit = kPlenty) {
  StaticDocuments documents({form, limit}, Lang::vi);
  for (std::size_t i = 1; i <= count; ++i) {
    documents.add(sample_document("Báo cáo " + std::to_string(i), "Nội dung " + std::to_string(i)));
  }
  return documents;
}

std::map<std::string, std::string> site_of(const StaticDocuments& documents) {
  std::map<std::string, std::string> pages;
  const auto files = pack_site(test::sample_application(), test::sample_parts({}), test::sample_info(), documents);
  for (const SiteFile& file : files.value()) pages[file.path] = text_of(file.bytes);
  return pages;
}

std::size_t count_of(std::string_view text, std::string_view part) {
  std::size_t count = 0;
  for (std::size_t at = text.find(part); at != text.npos; at = text.find(part, at + part.size())) ++count;
  return count;
}

TEST(ArticleHtml, WritesBlocksAsHeadingsAndParagraphs) {
  Document document;
  document.title = "Tiêu đề";
  document.text = "Tiêu đề\nMục 1\nĐoạn <1>\r\n \nĐoạn 2";
  const auto block = [&](BlockKind kind, std::string_view text, std::size_t from = 0) {
    const auto at = static_cast<std::uint32_t>(document.text.find(text, from));
    document.blocks.push_back({kind, {at, at + static_cast<std::uint32_t>(text.size())}});
  };
  block(BlockKind::heading, "Tiêu đề");
  block(BlockKind::heading, "Mục 1");
  block(BlockKind::paragraph, "Đoạn <1>\r\n \nĐoạn 2");
  EXPECT_EQ(body_html(document, 2), "<h2>Mục 1</h2>\n<p>Đoạn &#60;1&#62;</p>\n<p>Đoạn 2</p>\n");
  document.title = "Khác";
  EXPECT_TRUE(body_html(document, 3).starts_with("<h3>Tiêu đề</h3>\n<h3>Mục 1</h3>\n"));
}

TEST(ArticleHtml, TellsTheOriginAsFarAsItIsKnown) {
  Document document;
  EXPECT_EQ(origin_html(document, Lang::vi), "");
  document.source = "Báo <Nhân Dân>";
  document.date.iso = "2021-06-07";
  document.author = "\"A\"";
  EXPECT_EQ(origin_html(document, Lang::vi),
            "Báo &#60;Nhân Dân&#62; · <time datetime=\"2021-06-07\">07/06/2021</time> · &#34;A&#34;");
  EXPECT_NE(origin_html(document, Lang::en).find(">2021-06-07<"), std::string::npos);
  document.url = "https://a.vn/?a=1&b=\"><script>";
  const std::string html = origin_html(document, Lang::en);
  EXPECT_NE(html.find("href=\"https://a.vn/?a=1&#38;b=&#34;&#62;&#60;script&#62;\">Original</a>"), html.npos);
  for (const std::string_view url : {"javascript:alert(1)", "data:text/html,x", " https://a.vn", "//a.vn", "HTTPS"}) {
    document.url = url;
    EXPECT_EQ(origin_html(document, Lang::en).find("href"), std::string::npos) << url;
  }
}

TEST(ArticleHtml, NamesALanguageOnlyByATag) {
  Document document;
  for (const std::string_view lang : {"vi", "zh-Hant", "en-GB", "khm"}) {
    document.lang = lang;
    EXPECT_EQ(lang_attribute(document), " lang=\"" + std::string(lang) + "\"");
  }
  for (const std::string_view lang :
       {"", "v", "Vietnamese", "vi\" onclick=\"x", "vi-", "vi-123456789", "v1", "vi_VN"}) {
    document.lang = lang;
    EXPECT_EQ(lang_attribute(document), "") << lang;
  }
}

TEST(StaticDocuments, LeavesOutWholeDocumentsInTheOrderOfTheCorpus) {
  const StaticDocuments all = sample_documents(StaticForm::site, 5);
  ASSERT_EQ(all.documents().size(), 5u);
  EXPECT_EQ(all.left_out(), 0u);
  std::uint64_t limit = 0;
  while (sample_documents(StaticForm::site, 5, limit).documents().size() < 3) ++limit;
  const StaticDocuments some = sample_documents(StaticForm::site, 5, limit);
  EXPECT_EQ(some.left_out(), 2u);
  EXPECT_EQ(some.documents()[2].number, 3u);
  EXPECT_EQ(some.documents()[2].article, all.documents()[2].article);
  EXPECT_TRUE(sample_documents(StaticForm::site, 5, 0).empty());
}

// The corpus's title is on every page, and what a reader is told of the limit holds all the same.
TEST(StaticDocuments, WeighNoMoreThanTheLimitWithAllThatSurroundsThem) {
  for (const std::uint64_t limit : {5'000u, 60'000u, 300'000u}) {
    const StaticDocuments pages = sample_documents(StaticForm::site, 1'000, limit);
    EXPECT_GT(pages.documents().size(), limit / 2'000);
    std::uint64_t weight = 0;
    for (const SiteFile& file : make_static_site(pages, test::sample_info()).pages) {
      weight += file.bytes.size() + 2 * sum_line_bytes(file.path);
    }
    EXPECT_LE(weight, limit);
    const StaticDocuments listed = sample_documents(StaticForm::single_file, 1'000, limit);
    EXPECT_LE(static_section(listed, test::sample_info().title).size(), limit + 300);
  }
}

TEST(StaticDocuments, GoOnAfterOneThatIsTooLong) {
  StaticDocuments documents({StaticForm::site, 1'700}, Lang::vi);
  documents.add(sample_document("Dài", std::string(10'000, 'x')));
  // Escaped it is longer than what the limit leaves.
  documents.add(sample_document("Dài hơn khi viết ra", std::string(100, '<')));
  documents.add(sample_document("Ngắn", "Nội dung"));
  ASSERT_EQ(documents.documents().size(), 1u);
  EXPECT_EQ(documents.documents()[0].number, 3u);
  EXPECT_EQ(documents.left_out(), 2u);
}

TEST(StaticSite, HasAPageForEachDocumentAndListsAllOfThem) {
  const std::size_t count = 2 * kStaticListLength + 1;
  const auto pages = site_of(sample_documents(StaticForm::site, count));
  for (const std::string_view name : {"index", "index-2", "index-3", "1", "1001"}) {
    EXPECT_TRUE(pages.contains("documents/" + std::string(name) + ".html")) << name;
  }
  EXPECT_FALSE(pages.contains("documents/index-4.html"));
  EXPECT_EQ(count_of(pages.at("documents/index.html"), "<li>"), kStaticListLength);
  EXPECT_EQ(count_of(pages.at("documents/index-3.html"), "<li>"), 1u);
  EXPECT_NE(pages.at("documents/index-2.html").find("<a href=\"501.html\">Báo cáo 501</a>"), std::string::npos);
  EXPECT_NE(pages.at("index.html").find("href=\"documents/index.html\""), std::string::npos);
}

TEST(StaticSite, LinksLeadToPagesThatAreThere) {
  const auto pages = site_of(sample_documents(StaticForm::site, kStaticListLength + 2));
  for (const auto& [path, html] : pages) {
    if (!path.starts_with(kStaticFolder) || path == kStaticSums) continue;
    for (std::size_t at = html.find("href=\""); at != html.npos; at = html.find("href=\"", at)) {
      at += 6;
      const std::string target = html.substr(at, html.find('"', at) - at);
      if (target == "data:,") continue;
      const bool is_above = target.starts_with("../");
      EXPECT_TRUE(pages.contains(is_above ? target.substr(3) : "documents/" + target)) << path << " to " << target;
    }
  }
  EXPECT_EQ(pages.at("documents/1.html").find("rel=\"prev\""), std::string::npos);
  EXPECT_NE(pages.at("documents/2.html").find("href=\"1.html\" rel=\"prev\""), std::string::npos);
  EXPECT_NE(pages.at("documents/2.html").find("href=\"3.html\" rel=\"next\""), std::string::npos);
  EXPECT_EQ(pages.at("documents/502.html").find("rel=\"next\""), std::string::npos);
  EXPECT_NE(pages.at("documents/502.html").find("href=\"index-2.html\""), std::string::npos);
}

TEST(StaticSite, SaysHowManyAreLeftOut) {
  const std::string more = "3 tài liệu nữa chỉ đọc được khi có JavaScript";
  StaticDocuments documents = sample_documents(StaticForm::site, 2);
  EXPECT_EQ(site_of(documents).at("documents/index.html").find("JavaScript."), std::string::npos);
  for (int i = 0; i < 3; ++i) documents.add(sample_document("Dài", std::string(2 * kPlenty, 'x')));
  EXPECT_NE(site_of(documents).at("documents/index.html").find(more), std::string::npos);
}

TEST(StaticSite, IsNotThereWithoutDocuments) {
  const auto pages = site_of({});
  for (const auto& [path, html] : pages) {
    EXPECT_FALSE(path.starts_with(kStaticFolder)) << path;
    EXPECT_EQ(html.find("documents/"), std::string::npos) << path;
  }
}

TEST(StaticSite, IsCoveredByTheSums) {
  const auto pages = site_of(sample_documents(StaticForm::site, 3));
  const auto verdict_of = [](const std::map<std::string, std::string>& files) {
    return verify_site([&](const std::string& path) -> Result<Bytes> {
      const auto file = files.find(path);
      if (file == files.end()) return Error{TextKey::error_file_unreadable, path, ""};
      return copy_of(file->second);
    });
  };
  EXPECT_TRUE(verdict_of(pages).damage.empty());
  EXPECT_EQ(verdict_of(pages).parts, pages.size());
  for (const auto& [path, html] : pages) {
    if (!path.starts_with(kStaticFolder)) continue;
    EXPECT_NE(pages.at("SHA256SUMS").find("  " + path + "\n"), std::string::npos) << path;
    auto damaged = pages;
    damaged[path][html.size() / 2] ^= 1;
    ASSERT_EQ(verdict_of(damaged).damage.size(), 1u) << path;
    EXPECT_EQ(verdict_of(damaged).damage[0].subject, path);
    damaged.erase(path);
    ASSERT_EQ(verdict_of(damaged).damage.size(), 1u) << path;
    EXPECT_EQ(verdict_of(damaged).damage[0].code, TextKey::error_damage_missing);
  }
}

TEST(StaticSection, LinksEachDocumentInAsciiBeforeTheData) {
  const std::string section = static_section(sample_documents(StaticForm::single_file, 3), "Báo cáo");
  for (const std::string_view number : {"1", "2", "3"}) {
    EXPECT_EQ(count_of(section, "href=\"#tracuu-static-" + std::string(number) + "\""), 1u);
    EXPECT_EQ(count_of(section, "<article id=\"tracuu-static-" + std::string(number) + "\""), 1u);
  }
  EXPECT_TRUE(std::all_of(section.begin(), section.end(), [](char c) { return c == '\n' || (c >= ' ' && c < 0x7F); }));
  const Result<std::string> page =
      pack_single_html(test::sample_application(), test::sample_parts({}), test::sample_info(), section);
  ASSERT_TRUE(page.ok());
  EXPECT_LT(page->find("startPage();"), page->find(section));
  EXPECT_LT(page->find(section), page->find(kManifestOpen));
  EXPECT_TRUE(verify_single_html(page.value()).damage.empty());
}

TEST(StaticSection, IsNotThereWithoutDocuments) { EXPECT_EQ(static_section({}, "Báo cáo"), ""); }

TEST(StaticHtml, KeepsHostileDocumentsOutOfItsStructure) {
  for (const std::string_view hostile :
       {"</noscript><script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "</article></main>", "<!--", "]]>",
        "<script type=\"application/octet-stream\" data-part=\"0\">", "{{body_scripts}}", "&lt;b&gt;"}) {
    PackageInfo info = test::sample_info();
    info.title = hostile;
    for (const StaticForm form : {StaticForm::site, StaticForm::single_file}) {
      StaticDocuments documents({form, kPlenty}, Lang::vi);
      Document document = sample_document(hostile, hostile);
      document.source = document.author = document.lang = document.date.iso = document.url = hostile;
      documents.add(document);
      std::string html = static_section(documents, hostile);
      if (form == StaticForm::site) {
        const StaticSite site = make_static_site(documents, info);
        ASSERT_EQ(site.pages.size(), 2u);
        EXPECT_EQ(site.pages[1].path, "documents/1.html");
        html = std::string(text_of(site.pages[0].bytes)).append(text_of(site.pages[1].bytes));
        html.erase(0, html.find("<head>"));
      }
      EXPECT_EQ(count_of(html, "<script"), 0u) << hostile;
      EXPECT_EQ(count_of(html, "<img"), 0u) << hostile;
      EXPECT_EQ(count_of(html, "<!--"), 0u) << hostile;
      EXPECT_EQ(count_of(html, "</noscript>"), form == StaticForm::single_file ? 1u : 0u) << hostile;
      EXPECT_EQ(count_of(html, "</article>"), 1u) << hostile;
    }
  }
}

TEST(Sums, AreReadAsTheyAreWrittenAndNotOtherwise) {
  const std::string sum(64, 'a');
  const std::string text = sums_text({{"b.html", sum}, {"a.html", sum}});
  EXPECT_EQ(text, sum + "  a.html\n" + sum + "  b.html\n");
  ASSERT_TRUE(parse_sums(text));
  EXPECT_EQ(parse_sums(text)->at(1).path, "b.html");
  EXPECT_TRUE(parse_sums("")->empty());
  for (const std::string& other :
       {sum + "  a.html", sum + " a.html\n", sum + "  ../a.html\n", sum + "  /etc/passwd\n", sum + "  \n",
        sum.substr(1) + "  a.html\n", std::string("\n"), std::string(64, 'A') + "  a\n"}) {
    EXPECT_FALSE(parse_sums(other)) << other;
  }
}

}  // namespace
}  // namespace tracuu::pack
