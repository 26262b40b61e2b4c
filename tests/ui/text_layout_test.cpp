#include "ui/text_layout.h"

#include <cmath>
#include <random>

#include "base/utf8.h"
#include "ui/display_text.h"
#include "ui/imgui_fixture.h"
#include "ui/vietnamese.h"

namespace tracuu::ui {
namespace {

class TextLayoutTest : public ImGuiTest {
 protected:
  std::vector<TextLine> lines_of(std::string_view text, float width) {
    const LineBreaker breaker(text, face(), width);
    std::vector<TextLine> lines;
    for (std::uint32_t at = 0; at < text.size(); at = lines.back().end) lines.push_back(breaker.line_from(at));
    return lines;
  }

  std::vector<std::string> words_of(std::string_view text, float width) {
    std::vector<std::string> words;
    for (const TextLine& line : lines_of(text, width))
      words.emplace_back(text.substr(line.begin, line.end - line.begin));
    return words;
  }

  Typeface face() const { return make_typeface(fonts.serif, 17, 1.7f, 1.25f); }
};

// Words, unbreakable runs, spaces and marks, always the same for the same seed.
std::string random_text(unsigned seed) {
  std::mt19937 random(seed);
  const std::vector<std::string> pieces = {
      "Ủy",          "ban",       "hợp tác",
      "toàn diện,",  "24/6/1967", "Việt Nam - Campuchia",
      "  ",          "Lào-Thái",  "https://example.org/rat/dai/khong/co/khoang/trang",
      "👩‍👧", "…",         "—",
      "ộ",           "COVID-19",  "\u00A0"};
  std::string text;
  for (int i = 0; i < 120; ++i) {
    text += pieces[random() % pieces.size()];
    if (random() % 4 != 0) text += ' ';
  }
  return std::string(DisplayText(text).text());
}

TEST_F(TextLayoutTest, LinesFollowOneAnotherAndMakeUpTheText) {
  for (unsigned seed = 0; seed < 40; ++seed) {
    const std::string text = random_text(seed);
    for (const float width : {1.0f, 30.0f, 120.0f, 333.3f, 700.0f, 100'000.0f}) {
      std::string joined;
      std::uint32_t at = 0;
      for (const TextLine& line : lines_of(text, width)) {
        ASSERT_EQ(line.begin, at);
        ASSERT_GT(line.end, line.begin);
        ASSERT_TRUE(is_grapheme_boundary(text, line.end));
        joined += text.substr(line.begin, line.end - line.begin);
        at = line.end;
      }
      ASSERT_EQ(joined, text);
    }
  }
}

TEST_F(TextLayoutTest, NoLineIsWiderThanTheMeasure) {
  for (unsigned seed = 0; seed < 40; ++seed) {
    const std::string text = random_text(seed);
    for (const float width : {60.0f, 333.3f, 700.0f}) {
      for (const TextLine& line : lines_of(text, width)) EXPECT_LE(line.width, width + 0.01f);
    }
  }
}

TEST_F(TextLayoutTest, BreaksWhereAReaderWould) {
  const float width = measure(face(), "Lào-Campuchia") - 1;
  EXPECT_EQ(words_of("Lào-Campuchia", width), (std::vector<std::string>{"Lào-", "Campuchia"}));
  // A number is not broken at its slashes or dashes while it fits into a line.
  EXPECT_EQ(words_of("ngày 24/6/1967", measure(face(), "24/6/1967") + 1),
            (std::vector<std::string>{"ngày ", "24/6/1967"}));
  EXPECT_EQ(words_of("a  b", measure(face(), "a") + 1), (std::vector<std::string>{"a  ", "b"}));
}

TEST_F(TextLayoutTest, IdeographsAreBrokenAnywhereButAtTheirPunctuation) {
  const std::string text = "Tiếng Trung: 中越两国是（山水相连）的「社会主义」邻邦，双方友谊、合作。";
  const std::string_view closing = "，、。）」", opening = "（「";
  const auto first = [](std::string_view line) { return line.substr(0, next_grapheme(line, 0)); };
  const auto last = [](std::string_view line) { return line.substr(line.size() - 3); };
  const float ideograph = measure(face(), "中");
  EXPECT_GT(words_of(text, ideograph * 12).size(), 2u);
  for (float width = ideograph * 6; width < ideograph * 40; width += ideograph / 2) {
    const std::vector<std::string> lines = words_of(text, width);
    for (std::size_t i = 0; i < lines.size(); ++i) {
      EXPECT_EQ(closing.find(first(lines[i])), closing.npos) << lines[i];
      if (i + 1 < lines.size()) {
        EXPECT_EQ(opening.find(last(lines[i])), opening.npos) << lines[i];
      }
    }
  }
  const float both = measure(face(), "số 2中") + 1;
  EXPECT_EQ(words_of("số 2中文", both), (std::vector<std::string>{"số 2中", "文"}));
}

TEST_F(TextLayoutTest, ScriptsWithoutSpacesAreBrokenAtZeroWidthSpacesElseBetweenClusters) {
  const auto original_lines = [this](std::string_view original, float width) {
    const DisplayText display(original);
    std::vector<std::string> lines;
    for (const TextLine& line : lines_of(display.text(), width)) {
      const ByteRange range = display.to_original({line.begin, line.end});
      lines.emplace_back(original.substr(range.begin, range.size()));
    }
    return lines;
  };
  const auto width_of = [this](std::string_view text) { return measure(face(), DisplayText(text).text()) + 1; };
  EXPECT_EQ(original_lines("ព្រះរាជា\u200Bណាចក្រ\u200Bកម្ពុជា", width_of("ព្រះរាជាណាចក្រក")),
            (std::vector<std::string>{"ព្រះរាជា\u200Bណាចក្រ\u200B", "កម្ពុជា"}));
  EXPECT_EQ(original_lines("ព្រះរាជាណា", width_of("ព្រះរាជា")), (std::vector<std::string>{"ព្រះរាជា", "ណា"}));
  EXPECT_EQ(original_lines("កម្ពុជា។", width_of("កម្ពុជា")), (std::vector<std::string>{"កម្ពុ", "ជា។"}))
      << "a full stop does not begin a line";
  EXPECT_EQ(original_lines("ประเทศไทย", width_of("ประเทศไ")), (std::vector<std::string>{"ประเทศ", "ไทย"}))
      << "a vowel written before its consonant stays with it";
  // A space is better than a place between clusters, unless it leaves the line half empty.
  EXPECT_EQ(original_lines("ថៃ និងឡាវ កម្ពុជា", width_of("ថៃ និងឡាវ ក")).front(), "ថៃ និងឡាវ ");
  EXPECT_EQ(original_lines("ថៃ និងឡាវកម្ពុជា", width_of("ថៃ និងឡាវក")).front(), "ថៃ និងឡាវក");
}

TEST_F(TextLayoutTest, CaretPlacesAndPixelsAgree) {
  const std::string text = "Ủy ban Hỗn hợp 👩‍👧 và Kỳ họp";
  const TextLine line{0, static_cast<std::uint32_t>(text.size()), measure(face(), text)};
  for (std::size_t offset = 0; offset < text.size(); offset = next_grapheme(text, offset)) {
    const auto place = static_cast<std::uint32_t>(offset);
    EXPECT_EQ(offset_at(text, face(), line, x_of(text, face(), line, place)), place);
  }
  EXPECT_EQ(offset_at(text, face(), line, -50), 0u);
  EXPECT_EQ(offset_at(text, face(), line, 10'000), text.size());
}

TEST_F(TextLayoutTest, WideTextStandsAsFarApartAsTheStandardWants) {
  for (const float density : {1.0f, 1.25f, 2.0f, 3.0f}) {
    const TypeScale wide = make_type_scale(fonts, density, false, false, {1, true});
    const TypeScale normal = make_type_scale(fonts, density, false, false);
    for (const auto& [spaced, plain] : {std::pair{wide.reader, normal.reader},
                                        {wide.body, normal.body},
                                        {wide.body_bold, normal.body_bold},
                                        {wide.title, normal.title}}) {
      EXPECT_GE(spaced.line_height, 1.5f * spaced.em);
      EXPECT_GE(measure(spaced, "a") - measure(plain, "a"), 0.12f * plain.em - 1e-4f);
      EXPECT_GE(measure(spaced, "a a") - measure(plain, "a a"), (3 * 0.12f + 0.16f) * plain.em - 1e-4f);
      EXPECT_EQ(measure(spaced, "\u0301"), measure(plain, "\u0301")) << "a mark belongs to its letter";
    }
  }
}

TEST_F(TextLayoutTest, WideTextIsBrokenWhereItIsDrawn) {
  const Typeface wide = spaced_out(face());
  const std::string text = random_text(7);
  const LineBreaker breaker(text, wide, 333.3f);
  for (std::uint32_t at = 0; at < text.size();) {
    const TextLine line = breaker.line_from(at);
    std::string_view ink = std::string_view(text).substr(at, line.end - at);
    while (ink.ends_with(' ')) ink.remove_suffix(1);
    EXPECT_NEAR(measure(wide, ink), line.width, 0.05f);
    EXPECT_LE(line.width, 333.3f + 0.01f);
    at = line.end;
  }
}

TEST_F(TextLayoutTest, CutTextFitsAndSaysThatItIsCut) {
  const std::string text = "Hội nghị đặc biệt Bộ trưởng Ngoại giao";
  EXPECT_EQ(elide(face(), text, 10'000), text);
  // Wherever its box begins.
  for (float left = 0; left < 4'000; left += 7.3f) {
    const float right = left + measure(face(), text);
    EXPECT_EQ(elide(face(), text, right - left), text) << left;
  }
  const std::string cut = elide(face(), text, 120);
  EXPECT_TRUE(cut.ends_with("…"));
  EXPECT_LE(measure(face(), cut), 120);
  EXPECT_TRUE(text.starts_with(cut.substr(0, cut.size() - std::string_view("…").size())));
}

TEST_F(TextLayoutTest, NoMarkIsCutOffAtAnySizeOrDensity) {
  for (const float density : {1.0f, 1.25f, 1.5f, 1.75f, 2.0f, 3.0f}) {
    for (const bool roomy : {false, true}) {
      const TypeScale type = make_type_scale(fonts, density, false, roomy);
      for (const Typeface& face : {type.small, type.small_bold, type.body, type.body_bold, type.heading, type.wordmark,
                                   type.reader, type.reader_bold, type.caption, type.title}) {
        ImFontBaked* baked = face.font->GetFontBaked(face.device_size, 1);
        const float line = face.line_height * density;
        const float top = std::round((line - (baked->Ascent - baked->Descent)) / 2);
        for (std::size_t i = 0; i < kAccentedLetters.size(); i = next_grapheme(kAccentedLetters, i)) {
          const char32_t letter = utf8::decode(kAccentedLetters, i).code_point;
          const ImFontGlyph* glyph = baked->FindGlyphNoFallback(static_cast<ImWchar>(letter));
          ASSERT_NE(glyph, nullptr) << static_cast<unsigned>(letter);
          EXPECT_GE(top + glyph->Y0, 0) << "U+" << std::hex << static_cast<unsigned>(letter) << " at " << density;
          EXPECT_LE(top + glyph->Y1, line) << "U+" << std::hex << static_cast<unsigned>(letter) << " at " << density;
        }
      }
    }
  }
}

TEST_F(TextLayoutTest, SizesAreWholeDevicePixels) {
  for (const float density : {1.0f, 1.25f, 1.5f, 1.75f, 2.0f, 3.0f}) {
    const Typeface face = make_typeface(fonts.sans, 14, 1.5f, density);
    EXPECT_EQ(face.device_size, std::round(face.device_size));
    EXPECT_NEAR(face.line_height * density, std::round(face.line_height * density), 1e-3);
    EXPECT_NEAR(face.em, 14, 0.5 / static_cast<double>(density));
    EXPECT_GE(face.line_height / face.em, 1.4f);
  }
}

}  // namespace
}  // namespace tracuu::ui
