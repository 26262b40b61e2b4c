// The HTML the packer writes: whatever a title holds, it stays text.
#include "pack/html.h"

#include <gtest/gtest.h>

namespace tracuu::pack {
namespace {

struct TitleCase {
  std::string_view title;
  std::string_view html;
};

constexpr TitleCase kTitles[] = {
    {"Báo cáo", "B&#225;o c&#225;o"},
    {"</title><script>alert(1)</script>", "&#60;/title&#62;&#60;script&#62;alert(1)&#60;/script&#62;"},
    {"\" onload=\"alert(1)", "&#34; onload=&#34;alert(1)"},
    {"' onload='alert(1)", "&#39; onload=&#39;alert(1)"},
    {"&lt;script&gt;", "&#38;lt;script&#38;gt;"},
    {"<!-- {{body_scripts}} -->", "&#60;!-- {{body_scripts}} --&#62;"},
    {"a\r\nb\tc", "a  b c"},
    {std::string_view("a\0b", 3), "a b"},
    {"\x1b[31m", " [31m"},
    {"\xC2\x9B", " "},
    {"\xE2\x80\xAE"
     "fdp",
     "&#8238;fdp"},
    {"\xF0\x9F\x87\xBB", "&#127483;"},
    {"\xC0\xBCscript", "&#65533;&#65533;script"},
    {"\xED\xA0\x80", "&#65533;&#65533;&#65533;"},
    {"cut \xE1\xBA", "cut &#65533;&#65533;"},
};

TEST(EscapeHtml, LeavesHostileTitlesAsTextInAscii) {
  for (const TitleCase& example : kTitles) EXPECT_EQ(escape_html(example.title), example.html);
}

ShellPlaces places() { return {"vi", "T", "C", "H", "B"}; }

TEST(FillShell, FillsEachPlaceOnceAndLooksAtNothingTwice) {
  ShellPlaces values = places();
  values.title = "{{head}}";
  values.body_scripts = "{{title}} $& \\1";
  const Result<std::string> page = fill_shell("{{csp}}<{{lang}}>{{title}}|{{head}}|{{body_scripts}}.", values);
  ASSERT_TRUE(page.ok());
  EXPECT_EQ(page.value(), "C<vi>{{head}}|H|{{title}} $& \\1.");
}

TEST(FillShell, RefusesPlacesMissingRepeatedUnknownOrOpen) {
  const std::pair<std::string_view, std::string_view> cases[] = {
      {"{{csp}}{{lang}}{{title}}{{head}}", "body_scripts"},
      {"{{csp}}{{lang}}{{title}}{{head}}{{body_scripts}}{{lang}}", "lang"},
      {"{{csp}}{{lang}}{{title}}{{head}}{{body_scripts}}{{date}}", "date"},
      {"{{csp}}{{lang}}{{title}}{{head}}{{body_scripts", "body_scripts"},
      {"", "lang"},
  };
  for (const auto& [shell, place] : cases) {
    const Result<std::string> page = fill_shell(shell, places());
    ASSERT_FALSE(page.ok()) << shell;
    EXPECT_EQ(page.error().code, TextKey::error_shell_place);
    EXPECT_EQ(page.error().detail, place);
  }
}

TEST(CanStandInline, RefusesWhatWouldEndTheElementOrChangeItsHash) {
  EXPECT_TRUE(can_stand_inline("const a = '\\u1ebf';\n\tif (a < 1 && a > 0) {}\n"));
  for (const std::string_view source :
       {"'</script>'", "'</SCRIPT '", "'<ScRiPt'", "'<!--'", "x-->1", "'</style'", "'ế'", "a\r\nb", "\x7f"}) {
    EXPECT_FALSE(can_stand_inline(source)) << source;
  }
}

}  // namespace
}  // namespace tracuu::pack
