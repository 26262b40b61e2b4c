// A page makes another page: as whole as one of the command line's.
#include "assemble/own_page.h"

#include <gtest/gtest.h>

#include "assemble/assembly.h"
#include "pack/html.h"
#include "pack/sample_application.h"
#include "pack/verify.h"

namespace tracuu::assemble {
namespace {

std::vector<std::uint8_t> bytes(std::string_view text) { return {text.begin(), text.end()}; }

PageFiles files() {
  const pack::Application sample = pack::test::sample_application();
  return {{bytes(pack::test::kModule), bytes(pack::text_of(sample.worker_script)), bytes("the builder's module"),
           bytes("self.onmessage = null;\n"), bytes(sample.classic_script), bytes(sample.style), bytes(sample.shell),
           bytes(sample.bill_of_materials)}};
}

std::vector<std::uint8_t> corpus() {
  auto assembly = Assembly::begin({"Tài liệu & khác", "vi", "test", "", ""}, {});
  EXPECT_TRUE(assembly->add("tin.txt", "Tin thứ nhất.").ok());
  return assembly->finish().value();
}

TEST(OwnPage, IsWholeAndSaysWhatTheCorpusIs) {
  const auto page = make_page(files(), corpus(), true);
  ASSERT_TRUE(page.ok());
  const pack::Verdict verdict = pack::verify_single_html(page.value());
  EXPECT_TRUE(verdict.damage.empty());
  for (const std::string_view said :
       {"<title>Tài liệu &#38; khác</title>", "\"private_url\": true", "\"documents\": 1", "\"role\": \"builder\"",
        "\"role\": \"builder_worker\"", "\"CycloneDX\"", "Tin thứ nhất."}) {
    EXPECT_TRUE(page->find(said) != std::string::npos || page->find(pack::to_ascii(said)) != std::string::npos) << said;
  }
}

TEST(OwnPage, OfNoCorpusThereIsNone) { EXPECT_FALSE(make_page(files(), bytes("no corpus"), false).ok()); }

TEST(PageFiles, HasAPlaceForEachFile) {
  PageFiles places;
  EXPECT_NE(places.at(0), nullptr);
  EXPECT_NE(places.at(7), nullptr);
  EXPECT_EQ(places.at(8), nullptr);
}

}  // namespace
}  // namespace tracuu::assemble
