// Names and figures in the open document: where they are marked, the card that says what each is, and the list of them.
#include <gtest/gtest.h>
#include <imgui.h>

#include <algorithm>

#include "support/headless_explorer.h"

namespace tracuu {
namespace {

using test::HeadlessExplorer;
using ui::Role;

constexpr Viewport kPhone{360, 740, 2}, kDesktop{1280, 800, 1}, kNarrow{320, 560, 2}, kWide{2560, 1440, 1};

engine::Mentions::Thing thing(std::string facet, std::string name, std::string sort = {}) {
  engine::Mentions::Thing made;
  made.entity = {std::move(facet), std::move(name)};
  made.sort = std::move(sort);
  return made;
}

engine::DocumentView report() {
  engine::DocumentView document;
  document.id = "report";
  document.title = "Tin ngoại giao";
  document.text =
      "Ngày 7/6, ông Bùi Thanh Sơn gặp ông Prak Sokhonn tại Hà Nội. Kim ngạch đạt 3,892 tỷ USD.\n"
      "Ông Bùi Thanh Sơn cảm ơn.";
  const auto end = static_cast<std::uint32_t>(document.text.find('\n'));
  document.blocks = {{"paragraph", {0, end}},
                     {"paragraph", {end + 1, static_cast<std::uint32_t>(document.text.size())}}};
  return document;
}

class NamesInText : public testing::Test {
 protected:
  void open(Viewport viewport, Lang lang = Lang::vi) {
    explorer_.emplace(std::vector<engine::DocumentView>{report()}, viewport, lang);
    engine::Mentions::Thing minister = thing("person", "Bùi Thanh Sơn");
    minister.known = true;
    minister.roles = {"Bộ trưởng Ngoại giao"};
    minister.country = "Việt Nam";
    engine::Mentions::Thing sum = thing("figure", "USD");
    sum.value = 3.892e9;
    explorer_->engine().things = {{"Bùi Thanh Sơn", minister},
                                  {"Prak Sokhonn", thing("person", "Prak Sokhonn")},
                                  {"Hà Nội", thing("place", "Hà Nội", "city")},
                                  {"7/6", thing("date", "2021-06-07", "inferred")},
                                  {"3,892 tỷ USD", sum}};
    explorer_->start();
    explorer_->activate(explorer_->node(Role::link, "Tin ngoại giao"));
  }
  std::vector<ui::SemanticsNode> names() {
    std::vector<ui::SemanticsNode> found;
    for (const ui::SemanticsNode& node : explorer_->nodes(Role::link)) {
      if ((node.state & (ui::kStateCollapsed | ui::kStateExpanded)) != 0) found.push_back(node);
    }
    return found;
  }
  ui::SemanticsNode name(std::string_view text) {
    for (const ui::SemanticsNode& node : names()) {
      if (node.name == text) return node;
    }
    ADD_FAILURE() << text;
    return {};
  }
  bool has_button(TextKey key) {
    return explorer_->find(Role::button, text_of(key, explorer_->view().lang)).has_value();
  }
  // For so many seconds on the clock of the frames.
  void wait(double seconds) {
    explorer_->environment.now += seconds;
    explorer_->frame();
    explorer_->settle();
  }
  void point_at(const ui::SemanticsNode& node) {
    ImGui::SetCurrentContext(explorer_->explorer.imgui());
    ImGui::GetIO().AddMousePosEvent(node.bounds.x + node.bounds.width / 2, node.bounds.y + node.bounds.height / 2);
    explorer_->settle();
  }

  std::optional<HeadlessExplorer> explorer_;
};

TEST_F(NamesInText, AreNodesInReadingOrderThatSayWhatTheyAre) {
  open(kDesktop);
  std::vector<std::string> texts;
  for (const ui::SemanticsNode& node : names()) texts.push_back(node.name);
  EXPECT_EQ(texts, (std::vector<std::string>{"7/6", "Bùi Thanh Sơn", "Prak Sokhonn", "Hà Nội", "3,892 tỷ USD",
                                             "Bùi Thanh Sơn"}));
  EXPECT_EQ(name("Bùi Thanh Sơn").description, "Nhân vật, Bộ trưởng Ngoại giao · Việt Nam");
  EXPECT_EQ(name("7/6").description, "Ngày tháng, 7/6/2021, 2021-06-07 · năm suy ra từ ngày khác trong bài");
  EXPECT_EQ(name("3,892 tỷ USD").description, "Số liệu, 3.892.000.000 USD");
  EXPECT_EQ(name("Hà Nội").description, "Địa điểm, thành phố");
}

TEST_F(NamesInText, AreSaidInEnglishToo) {
  open(kDesktop, Lang::en);
  EXPECT_EQ(name("7/6").description, "Date, 7 Jun 2021, 2021-06-07 · year inferred from other dates of the text");
  EXPECT_EQ(name("3,892 tỷ USD").description, "Figure, 3,892,000,000 USD");
}

TEST_F(NamesInText, ACardComesAMomentAfterThePointerAndGoesAMomentAfterIt) {
  open(kDesktop);
  point_at(name("Hà Nội"));
  EXPECT_FALSE(has_button(TextKey::ui_mention_search));
  wait(1);
  EXPECT_TRUE(has_button(TextKey::ui_mention_search));
  EXPECT_TRUE(explorer_->nodes(Role::dialog).empty());
  // Its buttons can be reached.
  point_at(explorer_->node(Role::button, text_of(TextKey::ui_mention_search, Lang::vi)));
  wait(1);
  EXPECT_TRUE(has_button(TextKey::ui_mention_search));
  ui::SemanticsNode away;
  away.bounds = {4, 700, 1, 1};
  point_at(away);
  wait(1);
  EXPECT_FALSE(has_button(TextKey::ui_mention_search));
}

TEST_F(NamesInText, EscapePutsTheCardAwayAndNotTheDocument) {
  open(kDesktop);
  point_at(name("Hà Nội"));
  wait(1);
  explorer_->tap(ImGuiKey_Escape);
  EXPECT_FALSE(has_button(TextKey::ui_mention_search));
  EXPECT_TRUE(explorer_->view().open);
  wait(1);
  EXPECT_FALSE(has_button(TextKey::ui_mention_search)) << "it stays away while the pointer stays";
}

TEST_F(NamesInText, FocusShowsTheCardAndActivatingGoesIntoIt) {
  open(kDesktop);
  explorer_->focus(name("Prak Sokhonn"));
  EXPECT_TRUE(has_button(TextKey::ui_mention_search));
  EXPECT_FALSE(has_button(TextKey::ui_mention_filter)) << "the corpus does not know it";
  explorer_->activate(name("Prak Sokhonn"));
  ASSERT_EQ(explorer_->nodes(Role::dialog).size(), 1u);
  explorer_->activate(explorer_->node(Role::button, "Tìm"));
  EXPECT_EQ(explorer_->view().query, "\"Prak Sokhonn\"");
  EXPECT_TRUE(explorer_->nodes(Role::dialog).empty());
}

TEST_F(NamesInText, AFilterAndAPageAreOneStepAway) {
  open(kDesktop);
  explorer_->activate(name("Bùi Thanh Sơn"));
  explorer_->activate(explorer_->node(Role::button, "Lọc theo tên này"));
  ASSERT_EQ(explorer_->view().filters.facets.size(), 1u);
  EXPECT_EQ(explorer_->view().filters.facets[0].facet, "person");
  EXPECT_EQ(explorer_->view().filters.facets[0].values, std::vector<std::string>{"Bùi Thanh Sơn"});
  open(kDesktop);
  explorer_->activate(name("Bùi Thanh Sơn"));
  explorer_->activate(explorer_->node(Role::button, "Mở trong Dữ kiện"));
  EXPECT_EQ(explorer_->view().place, app::Place::knowledge);
  EXPECT_EQ(explorer_->view().knowledge.question.entity, (engine::EntityName{"person", "Bùi Thanh Sơn"}));
}

TEST_F(NamesInText, ATapOpensTheCardInsideOfAnyWindow) {
  for (const Viewport& viewport : {kPhone, kNarrow, kWide}) {
    open(viewport);
    explorer_->environment.coarse_pointer = true;
    explorer_->settle();
    explorer_->click(name("Hà Nội"));
    ASSERT_EQ(explorer_->nodes(Role::dialog).size(), 1u) << viewport.width;
    const ui::SemanticsNode search = explorer_->node(Role::button, "Tìm");
    EXPECT_GE(search.bounds.height, 36);
    EXPECT_GE(search.bounds.x, 0);
    EXPECT_LE(search.bounds.y + search.bounds.height, viewport.height);
    explorer_->tap(ImGuiKey_Escape);
    EXPECT_TRUE(explorer_->nodes(Role::dialog).empty());
    EXPECT_TRUE(explorer_->view().open);
  }
}

TEST_F(NamesInText, CanBeLeftUnmarked) {
  open(kDesktop);
  explorer_->explorer.session().dispatch(app::SetMentionsShown{false});
  explorer_->settle();
  EXPECT_TRUE(names().empty());
}

TEST_F(NamesInText, AListOfThemGoesToEach) {
  open(kDesktop);
  explorer_->explorer.session().dispatch(app::SetReaderPanel{app::ReaderPanel::says});
  explorer_->settle();
  explorer_->activate(explorer_->node(Role::button, "3.892.000.000 USD"));
  const app::Passage& passage = explorer_->explorer.selected();
  EXPECT_EQ(explorer_->view().open->document.text.substr(passage.range.begin, passage.range.size()), "3,892 tỷ USD");
}

TEST_F(NamesInText, ALongTextHasNodesOnlyNearWhatIsInSight) {
  engine::DocumentView document;
  document.id = "long";
  document.title = "Dài";
  for (int i = 0; i < 3000; ++i) {
    const auto begin = static_cast<std::uint32_t>(document.text.size());
    document.text += "Ông Bùi Thanh Sơn phát biểu lần thứ " + std::to_string(i) + ".";
    document.blocks.push_back({"paragraph", {begin, static_cast<std::uint32_t>(document.text.size())}});
    document.text += '\n';
  }
  explorer_.emplace(std::vector<engine::DocumentView>{document}, kDesktop);
  explorer_->engine().things = {{"Bùi Thanh Sơn", thing("person", "Bùi Thanh Sơn")}};
  explorer_->start();
  explorer_->activate(explorer_->node(Role::link, "Dài"));
  EXPECT_EQ(explorer_->view().mentions.places.size(), 3000u);
  EXPECT_GT(names().size(), 5u);
  EXPECT_LT(names().size(), 100u);
}

}  // namespace
}  // namespace tracuu
