// The two founding reports, block by block.
#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "document/input.h"
#include "document/lines.h"
#include "document/reader.h"
#include "document/recording_sink.h"
#include "support/shared_corpus.h"

namespace tracuu::document {
namespace {

class Seeds : public testing::Test {
 protected:
  void SetUp() override {
    const auto folder = test::find_shared("corpus/seeds");
    if (!folder) GTEST_SKIP() << "the shared corpus is absent";
    Result<Listing> listing = list_inputs({folder->string()});
    ASSERT_TRUE(listing.ok());
    Reader reader(FieldMap(), sink_);
    for (const InputFile& file : listing->files) ASSERT_TRUE(reader.read(file).ok());
    ASSERT_TRUE(sink_.diagnostics.empty());
    ASSERT_EQ(sink_.ids(), (std::vector<std::string>{"000_5616a8c1f55d8c55.txt", "004_358984a8f052e07c.txt"}));
    for (const Document& document : sink_.documents) {
      ASSERT_EQ(document.text, test::read_whole(*folder / document.id)) << "the text itself is never changed";
    }
  }

  static std::vector<std::string> texts_of(const Document& document, BlockKind kind) {
    std::vector<std::string> texts;
    for (const Block& block : document.blocks) {
      if (block.kind == kind) texts.emplace_back(slice(document.text, block.range));
    }
    return texts;
  }

  RecordingSink sink_;
};

TEST_F(Seeds, FirstHasThreeCaptionsAndAByline) {
  const Document& report = sink_.documents[0];
  ASSERT_EQ(report.blocks.size(), 10u);
  EXPECT_EQ(texts_of(report, BlockKind::paragraph).size(), 6u);
  EXPECT_EQ(texts_of(report, BlockKind::caption),
            (std::vector<std::string>{"Đồng chí Lê Hoài Trung và đồng chí Prak Sokhon.", "Quang cảnh cuộc gặp.",
                                      "Các đại biểu tại cuộc gặp."}));
  EXPECT_EQ(texts_of(report, BlockKind::byline), std::vector<std::string>{"Minh Tâm (Vụ Lào-Campuchia)"});
  EXPECT_TRUE(slice(report.text, report.blocks[8].range).ends_with("diễn đàn quốc tế và khu vực./."));
}

TEST_F(Seeds, SecondIsSevenParagraphs) {
  const Document& report = sink_.documents[1];
  EXPECT_EQ(report.blocks.size(), 7u);
  EXPECT_EQ(texts_of(report, BlockKind::paragraph).size(), 7u);
}

TEST_F(Seeds, TitlesAreTheBeginningsOfTheirFirstSentences) {
  EXPECT_EQ(sink_.documents[0].title,
            "Ngày 21/3, tại Trụ sở Ban Đối ngoại Trung ương Đảng, đồng chí Lê Hoài Trung, Ủy viên Trung ương Đảng, "
            "Trưởng Ban Đối…");
  EXPECT_EQ(sink_.documents[1].title,
            "Sáng 7/6, tại Trùng Khánh, Trung Quốc, Bộ trưởng Ngoại giao Bùi Thanh Sơn đã có cuộc gặp song phương với "
            "Phó Thủ tướng…");
}

}  // namespace
}  // namespace tracuu::document
