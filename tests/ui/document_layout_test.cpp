#include "ui/document_layout.h"

#include "base/utf8.h"
#include "ui/imgui_fixture.h"

namespace tracuu::ui {
namespace {

engine::DocumentView document_of(std::size_t paragraphs) {
  engine::DocumentView document;
  document.id = "long";
  for (std::size_t i = 0; i < paragraphs; ++i) {
    const auto begin = static_cast<std::uint32_t>(document.text.size());
    document.text += "Đoạn " + std::to_string(i) +
                     ": hai bên nhất trí tăng cường hợp tác trên các lĩnh vực kinh tế, văn hoá, khoa học và kỹ thuật, "
                     "góp phần vào hoà bình, ổn định và phát triển trong khu vực.";
    const char* kind = i % 10 == 3 ? "caption" : "paragraph";
    document.blocks.push_back({kind, {begin, static_cast<std::uint32_t>(document.text.size())}});
    document.text += '\n';
  }
  return document;
}

class DocumentLayoutTest : public ImGuiTest {
 protected:
  DocumentLayoutTest() : type(make_type_scale(fonts, 1, false, false)) {}

  DocumentLayout laid_out(const engine::DocumentView& document, float measure, std::size_t portion) {
    DocumentLayout layout;
    layout.take(document);
    layout.set(type, measure);
    while (layout.advance(type, portion)) {
    }
    return layout;
  }

  TypeScale type;
};

TEST_F(DocumentLayoutTest, IsTheSameInWhateverPortions) {
  const engine::DocumentView document = document_of(60);
  const DocumentLayout whole = laid_out(document, 500, 1u << 30);
  for (const std::size_t portion : {std::size_t{1}, std::size_t{97}, std::size_t{4096}}) {
    const DocumentLayout parts = laid_out(document, 500, portion);
    ASSERT_EQ(parts.lines().size(), whole.lines().size());
    for (std::size_t i = 0; i < whole.lines().size(); ++i) {
      EXPECT_EQ(parts.lines()[i].text.begin, whole.lines()[i].text.begin);
      EXPECT_EQ(parts.lines()[i].top, whole.lines()[i].top);
    }
    EXPECT_EQ(parts.height(), whole.height());
  }
}

// What typography asks for, whatever the size and the typeface.
TEST_F(DocumentLayoutTest, LinesHoldAComfortableNumberOfLetters) {
  const engine::DocumentView document = document_of(60);
  for (const bool sans : {false, true}) {
    for (const float scale : {1.0f, 1.25f, 1.5f, 2.0f}) {
      for (const bool roomy : {false, true}) {
        type = make_type_scale(fonts, 1, false, roomy, {.reader_scale = scale, .sans = sans});
        const float average = measure(type.reader, document.text.substr(0, 4000)) /
                              static_cast<float>(utf8::count_code_points(document.text.substr(0, 4000)));
        EXPECT_GE(type.reading_measure / average, 66) << sans << ' ' << scale;
        EXPECT_LE(type.reading_measure / average, 72) << sans << ' ' << scale;
        EXPECT_NEAR(type.reader.line_height / type.reader.em, 1.7f, 0.05f) << sans << ' ' << scale;
      }
    }
  }
}

TEST_F(DocumentLayoutTest, EveryBlockIsCoveredByItsLines) {
  const engine::DocumentView document = document_of(40);
  const DocumentLayout layout = laid_out(document, 320, 1u << 30);
  ASSERT_EQ(layout.laid_blocks(), document.blocks.size());
  std::size_t line = 0;
  for (std::uint32_t block = 0; block < layout.blocks().size(); ++block) {
    EXPECT_EQ(layout.blocks()[block].first_line, line);
    std::uint32_t at = layout.blocks()[block].range.begin;
    for (; line < layout.lines().size() && layout.lines()[line].block == block; ++line) {
      EXPECT_EQ(layout.lines()[line].text.begin, at);
      at = layout.lines()[line].text.end;
    }
    EXPECT_EQ(at, layout.blocks()[block].range.end);
  }
  EXPECT_EQ(line, layout.lines().size());
}

TEST_F(DocumentLayoutTest, FindsLinesByHeightAndByOffset) {
  const DocumentLayout layout = laid_out(document_of(40), 500, 1u << 30);
  for (std::size_t i = 0; i < layout.lines().size(); ++i) {
    const LaidLine& line = layout.lines()[i];
    EXPECT_EQ(layout.line_of(line.text.begin), i);
    EXPECT_LE(layout.line_below(line.top + 1), i);
    EXPECT_GE(layout.line_below(line.top + 1) + 2, i);
  }
  EXPECT_EQ(layout.line_below(1e9), layout.lines().size());
  EXPECT_EQ(layout.line_of(1u << 30), layout.lines().size());
}

TEST_F(DocumentLayoutTest, EstimatesTheHeightOfWhatIsNotLaidOutYet) {
  const engine::DocumentView document = document_of(400);
  DocumentLayout layout;
  layout.take(document);
  layout.set(type, 500);
  ASSERT_TRUE(layout.advance(type, document.text.size() / 10));
  const double estimated = layout.height();
  while (layout.advance(type, 1u << 20)) {
  }
  EXPECT_NEAR(estimated, layout.height(), layout.height() * 0.05);
}

TEST_F(DocumentLayoutTest, ParagraphsOfWideTextStandTwoEmsApart) {
  const engine::DocumentView document = document_of(4);
  const DocumentLayout normal = laid_out(document, 500, 1u << 30);
  type = make_type_scale(fonts, 1, false, false, {1, true});
  const DocumentLayout wide = laid_out(document, 500, 1u << 30);
  EXPECT_FALSE(normal.is_for(type, 500)) << "it has to be set anew";
  const LaidLine& last_of_first = wide.lines()[wide.blocks()[1].first_line - 1];
  EXPECT_GE(wide.blocks()[1].top - last_of_first.top - static_cast<double>(type.reader.line_height),
            2 * static_cast<double>(type.reader.em) - 1);
}

TEST_F(DocumentLayoutTest, HasNoLinesWithoutText) {
  engine::DocumentView document;
  const DocumentLayout layout = laid_out(document, 500, 100);
  EXPECT_TRUE(layout.lines().empty());
  EXPECT_EQ(layout.height(), 0);
}

}  // namespace
}  // namespace tracuu::ui
