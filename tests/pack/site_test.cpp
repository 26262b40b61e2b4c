// What a site and a single file hold, and that they depend on their inputs alone.
#include "pack/site.h"

#include <gtest/gtest.h>

#include <algorithm>

#include "pack/gzip.h"
#include "pack/hash.h"
#include "pack/sample_application.h"
#include "pack/single_html.h"

namespace tracuu::pack {
namespace {

std::vector<SiteFile> sample_site(ByteView corpus) {
  Result<std::vector<SiteFile>> site =
      pack_site(test::sample_application(), test::sample_parts(corpus), test::sample_info());
  EXPECT_TRUE(site.ok());
  return site.ok() ? std::move(site).value() : std::vector<SiteFile>{};
}

const SiteFile* find(const std::vector<SiteFile>& site, std::string_view path) {
  const auto file = std::find_if(site.begin(), site.end(), [&](const SiteFile& f) { return f.path == path; });
  return file == site.end() ? nullptr : &*file;
}

Manifest manifest_in(const std::vector<SiteFile>& site) {
  const Result<Manifest> manifest = decode_manifest(text_of(find(site, "manifest.json")->bytes));
  EXPECT_TRUE(manifest.ok());
  return manifest.ok() ? manifest.value() : Manifest{};
}

TEST(Site, HoldsTheFilesOfTheContractAndNamesEachInItsManifest) {
  const std::vector<SiteFile> site = sample_site(test::sample_bytes(100));
  const Manifest manifest = manifest_in(site);
  EXPECT_EQ(site.size(), manifest.files.size() + manifest.parts.size() + 2);
  for (const std::string_view path :
       {"boot.js", "index.html", "sbom.cdx.json", "tracuu.classic.js", "tracuu.css", "tracuu.js", "SHA256SUMS"}) {
    EXPECT_NE(find(site, path), nullptr) << path;
  }
  for (const FileEntry& entry : manifest.files) {
    const SiteFile* file = find(site, entry.path);
    ASSERT_NE(file, nullptr) << entry.path;
    EXPECT_EQ(entry.sha256, sha256_hex(file->bytes));
    EXPECT_EQ(entry.bytes, file->bytes.size());
  }
  EXPECT_EQ(manifest.title, test::sample_info().title);
  EXPECT_EQ(manifest.documents, 2u);
}

TEST(Site, CutsTheCorpusIntoPiecesThatJoinAgain) {
  const Bytes corpus = test::sample_bytes(2 * kCorpusPieceBytes + 77);
  const std::vector<SiteFile> site = sample_site(corpus);
  const Manifest manifest = manifest_in(site);
  ASSERT_EQ(manifest.parts.size(), 5u);
  EXPECT_EQ(manifest.parts[0].role, PartRole::app);
  EXPECT_EQ(manifest.parts[1].role, PartRole::worker);
  Bytes joined;
  for (std::size_t i = 2; i < manifest.parts.size(); ++i) {
    const PartEntry& part = manifest.parts[i];
    EXPECT_EQ(part.path, "parts/corpus-00" + std::to_string(i - 2) + "-" + part.sha256.substr(0, 16) + ".bin");
    const Bytes& stored = find(site, part.path)->bytes;
    EXPECT_EQ(sha256_hex(stored), part.sha256);
    // Random bytes do not get smaller, so they are stored as they are.
    EXPECT_EQ(part.encoding, PartEncoding::identity);
    joined.insert(joined.end(), stored.begin(), stored.end());
  }
  EXPECT_EQ(joined, corpus);
}

TEST(Site, CompressesWhatGetsSmaller) {
  const Bytes corpus(kCorpusPieceBytes + 1, 'a');
  const std::vector<SiteFile> site = sample_site(corpus);
  const Manifest manifest = manifest_in(site);
  ASSERT_EQ(manifest.parts.size(), 4u);
  EXPECT_EQ(manifest.parts[2].encoding, PartEncoding::gzip);
  EXPECT_EQ(gunzip(find(site, manifest.parts[2].path)->bytes, kCorpusPieceBytes), Bytes(kCorpusPieceBytes, 'a'));
  EXPECT_EQ(manifest.parts[3].raw_bytes, 1u);
}

TEST(Site, WithoutACorpusIsAnExplorerAlone) { EXPECT_EQ(manifest_in(sample_site({})).parts.size(), 2u); }

TEST(Site, IsTheSameEachTime) {
  const Bytes corpus = test::sample_bytes(3 * kCorpusPieceBytes);
  const std::vector<SiteFile> first = sample_site(corpus);
  const std::vector<SiteFile> second = sample_site(corpus);
  ASSERT_EQ(first.size(), second.size());
  for (std::size_t i = 0; i < first.size(); ++i) {
    EXPECT_EQ(first[i].path, second[i].path);
    EXPECT_EQ(first[i].bytes, second[i].bytes) << first[i].path;
  }
}

TEST(SingleHtml, HoldsOneScriptBeforeTheDataUnderAPolicyThatNamesIt) {
  const Result<std::string> packed =
      pack_single_html(test::sample_application(), test::sample_parts(test::sample_bytes(9)), test::sample_info());
  ASSERT_TRUE(packed.ok());
  const std::string& page = packed.value();
  const std::string script = "window.Tracuu = { startPage() {} };\n\nTracuu.startPage();\n";
  EXPECT_NE(page.find("'sha256-" + sha256_base64(bytes_of(script)) + "'"), page.npos);
  EXPECT_NE(page.find("'sha256-" + sha256_base64(bytes_of("canvas { width: 100% }\n")) + "'"), page.npos);
  const std::size_t script_at = page.find("<script>" + script + "</script>");
  const std::size_t manifest_at = page.find(kManifestOpen);
  ASSERT_NE(script_at, page.npos);
  ASSERT_NE(manifest_at, page.npos);
  EXPECT_LT(page.find("http-equiv=\"Content-Security-Policy\""), page.find("<title>"));
  EXPECT_LT(script_at, manifest_at);
  EXPECT_LT(manifest_at, page.find(data_block_open(0)));
  EXPECT_LT(page.find(data_block_open(0)), page.find(data_block_open(1)));
  EXPECT_LT(page.find(data_block_open(1)), page.find(data_block_open(2)));
  EXPECT_EQ(page.find(data_block_open(3)), page.npos);
}

TEST(SingleHtml, IsAsciiAndTheSameEachTime) {
  const Bytes corpus = test::sample_bytes(kCorpusPieceBytes + 5);
  const Result<std::string> first =
      pack_single_html(test::sample_application(), test::sample_parts(corpus), test::sample_info());
  const Result<std::string> second =
      pack_single_html(test::sample_application(), test::sample_parts(corpus), test::sample_info());
  ASSERT_TRUE(first.ok() && second.ok());
  EXPECT_EQ(first.value(), second.value());
  EXPECT_TRUE(std::all_of(first.value().begin(), first.value().end(),
                          [](char c) { return c == '\n' || (c >= ' ' && c < 0x7F); }));
}

TEST(SingleHtml, RefusesAnApplicationThatCannotStandInIt) {
  Application application = test::sample_application();
  application.classic_script = "document.write('<script>')";
  const Result<std::string> script = pack_single_html(application, test::sample_parts({}), test::sample_info());
  ASSERT_FALSE(script.ok());
  EXPECT_EQ(script.error().subject, "tracuu.classic.js");
  application = test::sample_application();
  application.style = "/* ế */";
  const Result<std::string> style = pack_single_html(application, test::sample_parts({}), test::sample_info());
  ASSERT_FALSE(style.ok());
  EXPECT_EQ(style.error().subject, "tracuu.css");
}

TEST(SingleHtml, KeepsHostileTitlesOutOfItsStructure) {
  for (const std::string_view title :
       {"</title><script>alert(1)</script>", "\"><img src=x>", "</script>", "<!--", "{{body_scripts}}"}) {
    PackageInfo info = test::sample_info();
    info.title = title;
    const Result<std::string> page = pack_single_html(test::sample_application(), test::sample_parts({}), info);
    ASSERT_TRUE(page.ok());
    std::size_t scripts = 0;
    for (std::size_t at = page->find("<script"); at != page->npos; at = page->find("<script", at + 1)) ++scripts;
    EXPECT_EQ(scripts, 5u) << title;  // the inline one, the manifest, app and worker, the bill of materials
    EXPECT_EQ(page->find("<img"), page->npos) << title;
  }
}

}  // namespace
}  // namespace tracuu::pack
