// Links to passages find them again in texts that have been edited since.
#include "text/text_anchor.h"

#include <gtest/gtest.h>

#include <string>

namespace tracuu::text {
namespace {

const std::string kText =
    "Ngày 7 tháng 6 năm 2021, hai bên họp tại Hà Nội để bàn về hợp tác biên giới.\n"
    "Bộ trưởng nhấn mạnh rằng việc phân giới cắm mốc đã hoàn thành đúng tiến độ, và cảm ơn sự hỗ trợ của các địa "
    "phương.\n"
    "Hai bên nhất trí tăng cường trao đổi thương mại. Hai bên cũng nhất trí họp lại vào năm sau tại Viêng Chăn.";

ByteRange place_of(const std::string& text, const std::string& part, std::size_t from = 0) {
  const std::size_t at = text.find(part, from);
  EXPECT_NE(at, std::string::npos) << part;
  return {static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(at + part.size())};
}

std::string part(const std::string& text, std::optional<ByteRange> range) {
  return range ? text.substr(range->begin, range->size()) : "(none)";
}

std::string edited(std::string text, const std::string& from, const std::string& to) {
  const std::size_t at = text.find(from);
  EXPECT_NE(at, std::string::npos) << from;
  return text.replace(at, from.size(), to);
}

// The anchor of a passage goes through a link and is looked for in another text.
std::string found_in(const std::string& text, const std::string& passage, const std::string& of = kText) {
  const TextAnchor anchor = parse_anchor(to_string(make_anchor(of, place_of(of, passage))));
  return part(text, find_anchor(text, anchor));
}

TEST(TextAnchor, QuotesWordsAndTheirSurroundings) {
  const TextAnchor anchor = make_anchor(kText, place_of(kText, "phân giới cắm mốc"));
  EXPECT_EQ(anchor.start, "phân giới cắm mốc");
  EXPECT_EQ(anchor.end, "");
  EXPECT_EQ(anchor.before, "trưởng nhấn mạnh rằng việc");
  EXPECT_EQ(anchor.after, "đã hoàn thành đúng tiến");
  EXPECT_EQ(to_string(anchor), "trưởng nhấn mạnh rằng việc-,phân giới cắm mốc,-đã hoàn thành đúng tiến");
  EXPECT_EQ(parse_anchor(to_string(anchor)), anchor);
}

TEST(TextAnchor, OfALongPassageQuotesBothEnds) {
  const std::string passage = "nhấn mạnh rằng việc phân giới cắm mốc đã hoàn thành đúng tiến độ, và cảm ơn sự hỗ trợ";
  const TextAnchor anchor = make_anchor(kText, place_of(kText, passage));
  EXPECT_EQ(anchor.start, "nhấn mạnh rằng việc");
  EXPECT_EQ(anchor.end, "ơn sự hỗ trợ");
  EXPECT_EQ(part(kText, find_anchor(kText, anchor)), passage);
}

TEST(TextAnchor, TakesWholeWordsAndNothingWhereThereAreNone) {
  EXPECT_EQ(make_anchor(kText, place_of(kText, "ới cắm m")).start, "giới cắm mốc");
  EXPECT_EQ(make_anchor("Một, hai.", {5, 7}), TextAnchor()) << "a comma and a space";
  EXPECT_EQ(make_anchor("", {0, 0}), TextAnchor());
  EXPECT_EQ(make_anchor("một", {0, 3}).start, "một");
}

TEST(TextAnchor, IsFoundWhereItWas) {
  for (const std::string passage : {"Ngày 7", "phân giới cắm mốc", "Viêng Chăn", "Hai bên cũng nhất trí"})
    EXPECT_EQ(found_in(kText, passage), passage);
}

TEST(TextAnchor, SurvivesTextPutBeforeAndAfterIt) {
  EXPECT_EQ(found_in("Lời tòa soạn mới thêm.\n\n" + kText + "\nPhụ lục.", "phân giới cắm mốc"), "phân giới cắm mốc");
}

TEST(TextAnchor, SurvivesEditsInsideAndAround) {
  EXPECT_EQ(found_in(edited(kText, "nhấn mạnh rằng", "khẳng định"), "phân giới cắm mốc"), "phân giới cắm mốc");
  EXPECT_EQ(found_in(edited(kText, "giới cắm mốc", "giới và cắm mốc"), "phân giới cắm mốc"), "phân giới và cắm mốc");
  EXPECT_EQ(found_in(edited(kText, "phân giới cắm mốc", "phân định cắm mốc"), "phân giới cắm mốc"),
            "phân định cắm mốc");
}

TEST(TextAnchor, MarksCaseSpacesAndFormsOfLettersCountLittle) {
  EXPECT_EQ(found_in(edited(kText, "phân giới cắm mốc", "PHAN GIOI\n  CAM MOC"), "phân giới cắm mốc"),
            "PHAN GIOI\n  CAM MOC");
  EXPECT_EQ(found_in(edited(kText, "hợp tác", "ho\u031B\u0323p ta\u0301c"), "hợp tác"), "ho\u031B\u0323p ta\u0301c");
}

TEST(TextAnchor, SurroundingsTellTheSameWordsApart) {
  const std::string second = "Hai bên";
  const ByteRange place = place_of(kText, second, kText.find("thương mại"));
  EXPECT_EQ(find_anchor(kText, make_anchor(kText, place)), place);
  const std::string opening = "Mở đầu.\n";
  const auto moved = static_cast<std::uint32_t>(opening.size());
  EXPECT_EQ(find_anchor(opening + kText, make_anchor(kText, place)),
            (ByteRange{place.begin + moved, place.end + moved}));
}

TEST(TextAnchor, RewrittenWordsAreFoundBetweenTheirSurroundings) {
  EXPECT_EQ(found_in(edited(kText, "phân giới cắm mốc", "hoạch định đường ranh"), "phân giới cắm mốc"),
            "hoạch định đường ranh");
}

TEST(TextAnchor, IsNotFoundInAnotherText) {
  EXPECT_EQ(found_in("Giá cà phê hôm nay tăng nhẹ so với tuần trước.", "phân giới cắm mốc"), "(none)");
  EXPECT_EQ(found_in("", "phân giới cắm mốc"), "(none)");
  EXPECT_EQ(found_in("Một bài khác hẳn có nhắc Viêng Chăn ở giữa câu chuyện dài.", "Viêng Chăn"), "(none)");
  EXPECT_EQ(found_in("Nơi khác: tăng cường trao đổi thương mại là chính.", "tăng cường trao đổi thương mại"),
            "tăng cường trao đổi thương mại")
      << "enough words of its own";
  EXPECT_EQ(found_in("Một mốc son khác.", "mốc"), "(none)") << "one word is too little without its surroundings";
}

TEST(TextAnchor, AnyTextIsParsed) {
  for (const std::string written : {"", ",", "-", "-,-", "a-", "-b", ",,,,", "a,b,c,d,-e,f-", "-,x"})
    find_anchor(kText, parse_anchor(written));
  EXPECT_EQ(parse_anchor("-b"), TextAnchor());
  EXPECT_EQ(parse_anchor("Hà Nội").start, "Hà Nội");
  std::string endless;
  for (int i = 0; i < 5000; ++i) endless += "hai bên ";
  find_anchor(kText, parse_anchor(endless));
}

TEST(TextAnchor, IsFoundAnywhereInALongText) {
  std::string text;
  for (int i = 0; i < 20'000; ++i) text += "Hai bên nhất trí điểm số " + std::to_string(i) + " của chương trình.\n";
  const std::string wanted = "điểm số 15321 của";
  EXPECT_EQ(found_in(text, wanted, text), wanted);
  EXPECT_EQ(found_in("Thêm. " + text, wanted, text), wanted);
}

}  // namespace
}  // namespace tracuu::text
