// The main job as a reader does it, found by role and name.
#include <gtest/gtest.h>
#include <imgui.h>

#include "support/headless_explorer.h"

namespace tracuu {
namespace {

using test::HeadlessExplorer;
using ui::Role;

constexpr Viewport kPhone{360, 740, 2}, kTablet{900, 700, 1.5f}, kDesktop{1280, 800, 1};

bool has(const ui::SemanticsNode& node, std::uint32_t state) { return (node.state & state) != 0; }

TEST(Explorer, FindsOpensAndReadsADocument) {
  HeadlessExplorer explorer(test::numbered_documents(120), kDesktop);
  explorer.start();
  explorer.type("lần thứ 7.");
  EXPECT_EQ(explorer.node(Role::status, "1 tài liệu · 0,8 ms").name, explorer.view().status);
  EXPECT_EQ(explorer.nodes(Role::listitem).size(), 1u);
  explorer.activate(explorer.node(Role::link, "Báo cáo số 7"));
  EXPECT_EQ(explorer.view().open->document.id, "doc-7");
  EXPECT_TRUE(has(explorer.node(Role::link, "Báo cáo số 7"), ui::kStateCurrent));
  EXPECT_EQ(explorer.node(Role::article, "Báo cáo số 7").role, Role::article);
  EXPECT_TRUE(explorer.find(Role::paragraph, "Hợp tác kinh tế tiếp tục tăng."));
  EXPECT_EQ(explorer.node(Role::heading, "Báo cáo số 7").level, 1);
}

TEST(Explorer, ARowIsOpenedByTheClickOnIt) {
  HeadlessExplorer explorer(test::numbered_documents(120), kDesktop);
  explorer.start();
  explorer.click(explorer.node(Role::link, "Báo cáo số 2"));
  ASSERT_TRUE(explorer.view().open);
  EXPECT_EQ(explorer.view().open->document.id, "doc-2");
  EXPECT_EQ(explorer.node(Role::link, "Báo cáo số 2").state & ui::kStateFocused, ui::kStateFocused);
}

TEST(Explorer, WalksThroughResultsAndMatches) {
  HeadlessExplorer explorer(test::numbered_documents(120), kDesktop);
  explorer.start();
  explorer.type("ợp tác");
  explorer.activate(explorer.node(Role::link, "Báo cáo số 0"));
  EXPECT_TRUE(explorer.find(Role::text, "Kết quả 1 trên 120"));
  EXPECT_TRUE(explorer.find(Role::text, "Chỗ khớp 1 trên 2"));
  EXPECT_TRUE(has(explorer.node(Role::button, "Kết quả trước"), ui::kStateDisabled));
  explorer.activate(explorer.node(Role::button, "Chỗ khớp sau"));
  EXPECT_TRUE(explorer.find(Role::text, "Chỗ khớp 2 trên 2"));
  explorer.activate(explorer.node(Role::button, "Kết quả sau"));
  EXPECT_EQ(explorer.view().open->document.id, "doc-1");
  explorer.activate(explorer.node(Role::button, "Đóng tài liệu"));
  EXPECT_FALSE(explorer.view().open);
  EXPECT_TRUE(explorer.nodes(Role::article).empty());
}

TEST(Explorer, ANewSearchIsShownFromItsTopWhateverIsOpen) {
  HeadlessExplorer explorer(test::numbered_documents(120), kDesktop);
  explorer.start();
  explorer.explorer.session().dispatch(app::OpenDocumentById{"doc-40"});
  explorer.settle();
  EXPECT_GT(explorer.nodes(Role::listitem).front().position, 30u) << "the open document's row is in sight";
  explorer.type("ợp tác");
  EXPECT_EQ(explorer.view().open->document.highlights.size(), 2u) << "marked anew";
  EXPECT_EQ(explorer.nodes(Role::listitem).front().position, 1u);
}

TEST(Explorer, FiltersAreTickedAndTakenOff) {
  HeadlessExplorer explorer(test::numbered_documents(120), kDesktop);
  explorer.start();
  explorer.activate(explorer.node(Role::checkbox, "Nguồn A, 40"));
  EXPECT_TRUE(has(explorer.node(Role::checkbox, "Nguồn A, 40"), ui::kStateChecked));
  EXPECT_EQ(explorer.view().total, 40u);
  explorer.activate(explorer.node(Role::button, "Bỏ bộ lọc Nguồn: Nguồn A"));
  EXPECT_EQ(explorer.view().total, 120u);
}

TEST(Explorer, OnAPhoneOneThingIsShownAtATime) {
  HeadlessExplorer explorer(test::numbered_documents(120), kPhone);
  explorer.environment.coarse_pointer = true;
  explorer.start();
  EXPECT_TRUE(explorer.nodes(Role::checkbox).empty());
  explorer.activate(explorer.node(Role::button, "Bộ lọc"));
  EXPECT_FALSE(explorer.nodes(Role::checkbox).empty());
  EXPECT_TRUE(has(explorer.node(Role::dialog, "Bộ lọc"), ui::kStateModal)) << "the results are seen, not reached";
  explorer.activate(explorer.node(Role::checkbox, "Nguồn B, 40"));
  explorer.activate(explorer.node(Role::button, "Xem 40 tài liệu"));
  EXPECT_TRUE(explorer.find(Role::button, "Bộ lọc (1)"));

  const ui::SemanticsNode link = explorer.nodes(Role::link).front();
  explorer.focus(link);
  explorer.activate(link);
  EXPECT_TRUE(explorer.nodes(Role::listitem).empty());
  EXPECT_EQ(explorer.nodes(Role::article).size(), 1u);
  // The focused link is gone: the focus is handed to the way back.
  EXPECT_TRUE(has(explorer.node(Role::button, "Về danh sách kết quả"), ui::kStateFocused));
  explorer.type("số 11");
  EXPECT_TRUE(explorer.nodes(Role::article).empty()) << "whoever searches wants to see results";
  EXPECT_FALSE(explorer.nodes(Role::listitem).empty());
}

TEST(Explorer, SpeaksBothLanguages) {
  HeadlessExplorer explorer(test::numbered_documents(12), kDesktop);
  explorer.start();
  explorer.activate(explorer.node(Role::button, "English"));
  EXPECT_EQ(explorer.view().lang, Lang::en);
  EXPECT_TRUE(explorer.find(Role::status, "12 documents · 0.8 ms"));
  EXPECT_EQ(explorer.nodes(Role::searchbox).front().name, "Search");
  explorer.activate(explorer.node(Role::button, "Display"));
  explorer.activate(explorer.node(Role::radio, "Dark theme"));
  EXPECT_EQ(explorer.view().theme, app::Theme::dark);
}

TEST(Explorer, EscapeStepsBack) {
  HeadlessExplorer explorer(test::numbered_documents(12), kTablet);
  explorer.start();
  explorer.activate(explorer.node(Role::link, "Báo cáo số 3"));
  explorer.activate(explorer.node(Role::button, "Bộ lọc"));
  explorer.tap(ImGuiKey_Escape);
  EXPECT_FALSE(explorer.view().filters_open);
  EXPECT_TRUE(explorer.view().open);
  explorer.tap(ImGuiKey_Escape);
  EXPECT_FALSE(explorer.view().open);
}

TEST(Explorer, SaysWhenItIsLoadingEmptyOrBroken) {
  HeadlessExplorer explorer(test::numbered_documents(12), kDesktop);
  explorer.explorer.session().report_progress({30, 120});
  explorer.settle();
  EXPECT_EQ(explorer.nodes(Role::progressbar).front().value, "25");
  explorer.start();
  explorer.type("không có ở đâu cả");
  EXPECT_TRUE(explorer.find(Role::heading, "Không tìm thấy tài liệu nào"));
  explorer.explorer.session().fail({TextKey::error_corpus_newer, "kho.tracuu", "7"});
  explorer.settle();
  EXPECT_TRUE(explorer.find(Role::heading, "Không mở được kho tài liệu"));
}

TEST(Explorer, TypedBeforeTheEngineIsThereIsNotLost) {
  HeadlessExplorer explorer(test::numbered_documents(120), kDesktop);
  explorer.type("lần thứ 7.");
  EXPECT_EQ(explorer.nodes(Role::searchbox).front().value, "lần thứ 7.");
  explorer.start();
  EXPECT_EQ(explorer.view().total, 1u);
}

}  // namespace
}  // namespace tracuu
