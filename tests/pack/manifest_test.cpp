#include "pack/manifest.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace tracuu::pack {
namespace {

Manifest sample() {
  Manifest manifest;
  manifest.title = "</script><!-- Ủy ban \xE2\x80\xA8";
  manifest.lang = "vi";
  manifest.date = "2021-06-07";
  manifest.builder = "tracuu 0.1.0";
  manifest.documents = 20000;
  manifest.private_url = true;
  manifest.parts = {{PartRole::app, "parts/app-00.bin", PartEncoding::gzip, 10, 20, "aa"},
                    {PartRole::worker, "parts/worker-00.js", PartEncoding::identity, 5, 5, "bb"},
                    {PartRole::corpus, "parts/corpus-000-00.bin", PartEncoding::gzip, 7, 9, "cc"}};
  manifest.files = {{"index.html", 3, "dd"}};
  return manifest;
}

TEST(Manifest, ComesBackAsItWas) {
  const Result<Manifest> back = decode_manifest(encode(sample()));
  ASSERT_TRUE(back.ok());
  EXPECT_EQ(back.value(), sample());
}

TEST(Manifest, CannotEndTheScriptElementItStandsIn) {
  const std::string json = encode(sample());
  EXPECT_EQ(json.find('<'), json.npos);
  EXPECT_TRUE(std::all_of(json.begin(), json.end(), [](char c) { return c == '\n' || (c >= ' ' && c < 0x7F); }));
}

TEST(Manifest, ReadsAsTheContractSays) {
  Manifest manifest;
  manifest.title = "Tracuu";
  manifest.builder = "tracuu 0.1.0";
  manifest.parts = {{PartRole::app, "parts/app-00.bin", PartEncoding::gzip, 10, 20, "aa"}};
  EXPECT_EQ(encode(manifest), R"({
 "format": 1,
 "title": "Tracuu",
 "lang": "",
 "date": "",
 "builder": "tracuu 0.1.0",
 "documents": 0,
 "private_url": false,
 "parts": [
  {
   "role": "app",
   "path": "parts/app-00.bin",
   "encoding": "gzip",
   "bytes": 10,
   "raw_bytes": 20,
   "sha256": "aa"
  }
 ],
 "files": []
}
)");
}

TEST(Manifest, RefusesWhatIsNotOne) {
  for (const std::string_view json :
       {"", "{", "[]", "null", "{\"format\":1}", "{\"format\":\"1\"}", "<!doctype html>"}) {
    const Result<Manifest> manifest = decode_manifest(json);
    ASSERT_FALSE(manifest.ok()) << json;
    EXPECT_EQ(manifest.error().code, TextKey::error_manifest_malformed) << json;
  }
}

TEST(Manifest, RefusesAnotherFormatByItsNumber) {
  std::string json = encode(sample());
  json.replace(json.find("\"format\": 1"), 11, "\"format\": 7");
  const Result<Manifest> manifest = decode_manifest(json);
  ASSERT_FALSE(manifest.ok());
  EXPECT_EQ(manifest.error().code, TextKey::error_manifest_format);
  EXPECT_EQ(manifest.error().detail, "7");
}

TEST(Manifest, RefusesPathsThatLeaveTheSite) {
  for (const std::string_view path : {"../app.bin", "/etc/passwd", "parts/../../x", "parts//x", "", ".", "parts/",
                                      ".hidden", "parts/.x", "C:\\x", "a\\b", "a b", "%2e%2e/x", "-rf"}) {
    Manifest manifest = sample();
    manifest.parts[0].path = path;
    EXPECT_FALSE(decode_manifest(encode(manifest)).ok()) << path;
    manifest = sample();
    manifest.files[0].path = path;
    EXPECT_FALSE(decode_manifest(encode(manifest)).ok()) << path;
  }
}

}  // namespace
}  // namespace tracuu::pack
