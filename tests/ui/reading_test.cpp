// What stands around the open document: the map of its matches, its outline, where it is from, links to passages,
// another document beside it.
#include <gtest/gtest.h>
#include <imgui.h>

#include <algorithm>

#include "main/passage_link.h"
#include "support/headless_explorer.h"
#include "support/screens.h"
#include "ui/mark_map.h"

namespace tracuu {
namespace {

using test::HeadlessExplorer;
using ui::Role;

constexpr Viewport kPhone{360, 740, 2}, kDesktop{1280, 800, 1}, kWide{2560, 1440, 1};

engine::DocumentView long_document(std::size_t bytes) {
  engine::DocumentView document;
  document.id = "long";
  document.title = "Văn kiện dài";
  const std::string sentence = "Hai bên nhất trí tăng cường hợp tác kinh tế, văn hoá, khoa học và kỹ thuật trong năm. ";
  while (document.text.size() < bytes) {
    const auto begin = static_cast<std::uint32_t>(document.text.size());
    for (int i = 0; i < 4; ++i) document.text += sentence;
    document.blocks.push_back({"paragraph", {begin, static_cast<std::uint32_t>(document.text.size())}});
    document.text += '\n';
  }
  return document;
}

bool has(const ui::SemanticsNode& node, std::uint32_t state) { return (node.state & state) != 0; }

std::string shown_passage(HeadlessExplorer& explorer) {
  const app::Passage& passage = explorer.explorer.selected();
  return explorer.view().open->document.text.substr(passage.range.begin, passage.range.size());
}

bool is_in_sight(HeadlessExplorer& explorer, Role role, std::string_view name) {
  const auto found = explorer.find(role, name);
  return found && !has(*found, ui::kStateOffscreen);
}

TEST(Reading, TheMapOfMatchesIsSaidAndAPressOnItGoesThere) {
  HeadlessExplorer explorer({long_document(200'000)}, kDesktop);
  explorer.start();
  explorer.type("văn hoá");
  explorer.activate(explorer.node(Role::link, "Văn kiện dài"));
  const auto count = explorer.view().open->document.highlights.size();
  const ui::SemanticsNode map = explorer.node(
      Role::text, "Bản đồ chỗ khớp: " + std::to_string(count / 1000) + "." + std::to_string(count % 1000) + " chỗ");
  explorer.click(map.bounds.x + map.bounds.width / 2, map.bounds.y + map.bounds.height * 0.75f);
  const double place = static_cast<double>(explorer.view().open->current_highlight) / static_cast<double>(count);
  EXPECT_NEAR(place, 0.75, 0.02);
  explorer.click(map.bounds.x + map.bounds.width / 2, map.bounds.y + map.bounds.height * 0.25f);
  EXPECT_NEAR(static_cast<double>(explorer.view().open->current_highlight) / static_cast<double>(count), 0.25, 0.02);
}

TEST(Reading, AShortDocumentHasNoMap) {
  HeadlessExplorer explorer(test::numbered_documents(3), kDesktop);
  explorer.start();
  explorer.type("ợp tác");
  explorer.activate(explorer.node(Role::link, "Báo cáo số 0"));
  for (const ui::SemanticsNode& node : explorer.nodes(Role::text)) EXPECT_FALSE(node.name.starts_with("Bản đồ"));
}

TEST(Reading, TheMapCostsTheSameForAnyNumberOfMarks) {
  ui::DocumentLayout layout;
  layout.take(long_document(5'000'000));
  std::vector<ByteRange> marks;
  for (std::uint32_t i = 0; i < 50'000; ++i) marks.push_back({i * 100, i * 100 + 10});
  ui::MarkMap map;
  map.update(layout, marks, 1, 100, 100, 1000);
  ASSERT_EQ(map.rows(), 1000u);
  std::uint32_t before = 0, filled = 0;
  for (std::uint32_t row = 0; row < map.rows(); ++row) {
    const std::uint32_t mark = map.mark_in(row);
    if (mark == ui::MarkMap::kNone) continue;
    EXPECT_GE(mark, before);
    before = mark;
    ++filled;
    EXPECT_EQ(map.row_of(mark), row);
  }
  EXPECT_GT(filled, 0u);
  EXPECT_EQ(map.mark_in(map.nearest(500, 500) == ui::MarkMap::kNone ? 0 : map.row_of(map.nearest(500, 500))),
            map.nearest(500, 500));
  map.update(layout, {}, 2, 100, 100, 1000);
  EXPECT_EQ(map.nearest(500, 1000), ui::MarkMap::kNone);
}

TEST(Reading, TheOutlineGoesToAHeadingAndMarksTheOneBeingRead) {
  for (const Viewport& viewport : {kPhone, kDesktop, kWide}) {
    HeadlessExplorer explorer(test::sample_documents(), viewport);
    explorer.start();
    explorer.explorer.session().dispatch(app::OpenDocumentById{"chapters"});
    explorer.settle();
    explorer.activate(explorer.node(Role::button, "Thao tác với tài liệu"));
    explorer.activate(explorer.nodes(Role::dialog).empty() ? explorer.node(Role::button, "Mục lục") : [&] {
      const auto buttons = explorer.nodes(Role::button);
      return *std::ranges::find_if(buttons.rbegin(), buttons.rend(),
                                   [](const ui::SemanticsNode& node) { return node.name == "Mục lục"; });
    }());
    EXPECT_EQ(explorer.view().reader_panel, app::ReaderPanel::outline);
    const bool is_column = explorer.nodes(Role::dialog).empty();
    EXPECT_EQ(is_column, viewport.width > 2000);
    EXPECT_TRUE(
        has(explorer.node(Role::button, "Chương 1. Công tác phân giới và quản lý cửa khẩu"), ui::kStateCurrent));
    const std::string wanted = "Chương 9. Công tác phân giới và quản lý cửa khẩu";
    explorer.activate(explorer.node(Role::button, wanted));
    EXPECT_TRUE(is_in_sight(explorer, Role::heading, wanted));
    if (is_column) EXPECT_TRUE(has(explorer.node(Role::button, wanted), ui::kStateCurrent));
    else EXPECT_EQ(explorer.view().reader_panel, app::ReaderPanel::none);
  }
}

TEST(Reading, ADocumentWithoutHeadingsHasNoOutline) {
  HeadlessExplorer explorer(test::numbered_documents(3), kDesktop);
  explorer.start();
  explorer.activate(explorer.node(Role::link, "Báo cáo số 0"));
  explorer.activate(explorer.node(Role::button, "Thao tác với tài liệu"));
  EXPECT_FALSE(explorer.find(Role::button, "Mục lục"));
}

TEST(Reading, SaysWhereADocumentIsFrom) {
  for (const Lang lang : {Lang::vi, Lang::en}) {
    HeadlessExplorer explorer(test::numbered_documents(3), kDesktop, lang);
    explorer.start();
    explorer.activate(explorer.nodes(Role::link).front());
    explorer.explorer.session().dispatch(app::SetReaderPanel{app::ReaderPanel::about});
    explorer.settle();
    std::string all;
    for (const ui::SemanticsNode& node : explorer.nodes(Role::group)) all += node.name + '\n';
    for (const char* part :
         {"doc-0", "bao-cao/2021.jsonl", "UTF-8", "�", "e3b0c44298fc1c149afbf4c8996fb924", "17", "73"})
      EXPECT_NE(all.find(part), std::string::npos) << part << " in\n" << all;
    explorer.tap(ImGuiKey_Escape);
    EXPECT_EQ(explorer.view().reader_panel, app::ReaderPanel::none);
    EXPECT_TRUE(explorer.view().open);
  }
}

TEST(Reading, ALinkToAPassageOpensThereWithThePassageSelected) {
  HeadlessExplorer explorer(test::sample_documents(), kDesktop);
  explorer.start();
  explorer.explorer.session().restore("doc=chapters&at=cắm mốc số 77");
  explorer.settle();
  EXPECT_EQ(shown_passage(explorer), "cắm mốc số 77");
  EXPECT_TRUE(is_in_sight(explorer, Role::heading, "Chương 19. Công tác phân giới và quản lý cửa khẩu") ||
              is_in_sight(explorer, Role::heading, "Chương 20. Công tác phân giới và quản lý cửa khẩu"));
  // Another one in the same document.
  explorer.explorer.session().restore("doc=chapters&at=cắm mốc số 12");
  explorer.settle();
  EXPECT_EQ(shown_passage(explorer), "cắm mốc số 12");
  explorer.explorer.session().restore("doc=chapters&at=không có ở đây");
  explorer.settle();
  EXPECT_TRUE(explorer.find(Role::text, "Không còn tìm thấy đoạn được dẫn, nên bài mở từ đầu."));
}

TEST(Reading, ALinkIsMadeOfWhatIsSelectedOrInSight) {
  HeadlessExplorer explorer(test::sample_documents(), kDesktop);
  explorer.start();
  EXPECT_EQ(passage_link(explorer.explorer.session(), explorer.explorer.linked()), "");
  explorer.explorer.session().restore("q=mốc&doc=chapters&at=cắm mốc số 77");
  explorer.settle();
  const std::string link = passage_link(explorer.explorer.session(), explorer.explorer.linked());
  EXPECT_NE(link.find("doc=chapters"), std::string::npos);
  EXPECT_NE(link.find("gi%E1%BB%9Bi-%2Cc%E1%BA%AFm%20m%E1%BB%91c%20s%E1%BB%91%2077"), std::string::npos) << link;
  EXPECT_NE(link.find("77%2C-th%E1%BB%91ng"), std::string::npos) << link;
  explorer.explorer.session().restore("q=mốc&doc=chapters");
  explorer.settle();
  explorer.explorer.session().restore("doc=chapters");
  explorer.tap(ImGuiKey_Home);
  ImGui::SetCurrentContext(explorer.explorer.imgui());
  explorer.click(explorer.nodes(Role::paragraph).front());
  const std::string here = passage_link(explorer.explorer.session(), explorer.explorer.linked());
  EXPECT_NE(here.find("at="), std::string::npos);
}

TEST(Reading, TheMenuCopiesALink) {
  HeadlessExplorer explorer(test::numbered_documents(3), kDesktop);
  explorer.start();
  explorer.activate(explorer.node(Role::link, "Báo cáo số 0"));
  explorer.activate(explorer.node(Role::button, "Thao tác với tài liệu"));
  explorer.activate(explorer.node(Role::button, "Sao chép liên kết tới chỗ này"));
  ASSERT_FALSE(explorer.services.empty());
  EXPECT_EQ(explorer.services.back(), app::Service::copy_link);
}

TEST(Reading, TwoDocumentsAreComparedFromTheMenu) {
  for (const Viewport& viewport : {kPhone, kDesktop, kWide}) {
    HeadlessExplorer explorer(test::numbered_documents(30), viewport);
    explorer.start();
    explorer.activate(explorer.node(Role::link, "Báo cáo số 2"));
    explorer.activate(explorer.node(Role::button, "Thao tác với tài liệu"));
    explorer.activate(explorer.node(Role::button, "So sánh với…"));
    const auto buttons = explorer.nodes(Role::button);
    const auto other = std::ranges::find_if(buttons, [](const auto& node) { return node.name == "Báo cáo số 1"; });
    ASSERT_NE(other, buttons.end());
    explorer.activate(*other);
    ASSERT_TRUE(explorer.view().comparing && explorer.view().comparing->comparison);
    EXPECT_EQ(explorer.view().comparing->with, "doc-1");
    EXPECT_EQ(explorer.node(Role::article, "So sánh hai tài liệu").role, Role::article);
    EXPECT_TRUE(explorer.find(Role::text, "Chỗ khác 1 trên 1"));
    EXPECT_TRUE(explorer.find(Role::paragraph, "[bỏ: Hai bên trao đổi về hợp tác, lần thứ 2.]"));
    EXPECT_TRUE(explorer.find(Role::paragraph, "[thêm: Hai bên trao đổi về hợp tác, lần thứ 1.]"));
    EXPECT_TRUE(explorer.find(Role::paragraph, "Hợp tác kinh tế tiếp tục tăng.")) << "once, as both have it";
    EXPECT_TRUE(explorer.nodes(Role::listitem).empty()) << "both need the room";
    explorer.activate(explorer.node(Role::button, "Thôi so sánh"));
    EXPECT_FALSE(explorer.view().comparing);
    EXPECT_EQ(explorer.view().open->document.id, "doc-2");
  }
}

TEST(Reading, DifferencesAreSteppedThrough) {
  std::vector<engine::DocumentView> documents = test::sample_documents();
  engine::DocumentView changed = documents.back();
  changed.id = "changed";
  changed.title = "Bản sửa";
  for (const char* number : {"số 41,", "số 80,"}) changed.text.replace(changed.text.find(number), 8, "số 00,");
  documents.push_back(changed);
  HeadlessExplorer explorer(std::move(documents), kDesktop);
  explorer.start();
  explorer.explorer.session().restore("doc=chapters&with=changed");
  explorer.settle();
  EXPECT_TRUE(explorer.find(Role::text, "Chỗ khác 1 trên 2"));
  EXPECT_TRUE(std::ranges::any_of(explorer.nodes(Role::paragraph), [](const ui::SemanticsNode& node) {
    return node.name.find("số 00,") != std::string::npos && !has(node, ui::kStateOffscreen);
  })) << "the first one is in sight at once";
  explorer.activate(explorer.node(Role::button, "Chỗ khác sau"));
  EXPECT_TRUE(explorer.find(Role::text, "Chỗ khác 2 trên 2"));
  EXPECT_TRUE(std::ranges::any_of(explorer.nodes(Role::paragraph), [](const ui::SemanticsNode& node) {
    return node.name.find("số 80,") != std::string::npos && !has(node, ui::kStateOffscreen);
  }));
  explorer.tap(ImGuiKey_Escape);
  EXPECT_FALSE(explorer.view().comparing);
  EXPECT_TRUE(explorer.view().open);
}

}  // namespace
}  // namespace tracuu
