#include "ui/interface.h"

#include <imgui_internal.h>

#include <algorithm>
#include <string>
#include <utility>

#include "app/filters.h"
#include "ui/commands.h"
#include "ui/layout.h"
#include "ui/panels/comparison.h"
#include "ui/panels/display_menu.h"
#include "ui/panels/document_menu.h"
#include "ui/panels/explanation.h"
#include "ui/panels/filter_pane.h"
#include "ui/panels/help.h"
#include "ui/panels/knowledge_options.h"
#include "ui/panels/language_options.h"
#include "ui/panels/notice.h"
#include "ui/panels/overview.h"
#include "ui/panels/palette.h"
#include "ui/panels/places.h"
#include "ui/panels/reader.h"
#include "ui/panels/reader_side.h"
#include "ui/panels/results.h"
#include "ui/panels/top_bar.h"
#include "ui/panels/welcome.h"
#include "ui/widgets/interaction.h"
#include "ui/widgets/scroll_area.h"

namespace tracuu::ui {

namespace {

struct Shown {
  app::Screen screen = app::Screen::loading;
  app::Place place = app::Place::documents;
  bool operator==(const Shown&) const = default;
};

Shown shown_of(const app::ViewModel& view) { return {view.screen, view.place}; }

}  // namespace

struct Interface::Scratch {
  FontSet fonts;
  Focus focus;
  Selection selection;
  DocumentMenuState document_menu;
  TextFieldState search_field;
  SuggestionsState suggestions;
  DisplayMenuState display;
  FilterPaneState filters;
  ResultsState results;
  ReaderState reader;
  NodeId tool_node = 0;  // what had the focus when ledgers or language tools were left
  OverviewState overview;
  LanguageState language;
  KnowledgeState knowledge;
  ComparisonState comparison;
  ExplanationState explanation;
  HelpState help;
  PaletteState palette;
  WelcomeState welcome;
  ScrollState failure;
  Shown shown;                // in the last frame
  std::uint32_t ranking = 0;  // ViewModel::results_revision of the last frame
};

namespace {

constexpr ImGuiWindowFlags kCanvasFlags = ImGuiWindowFlags_NoDecoration | ImGuiWindowFlags_NoMove |
                                          ImGuiWindowFlags_NoSavedSettings | ImGuiWindowFlags_NoBackground |
                                          ImGuiWindowFlags_NoNav | ImGuiWindowFlags_NoScrollWithMouse |
                                          ImGuiWindowFlags_NoBringToFrontOnFocus;

// Dear ImGui's own looks are not used: what it draws by itself is nothing.
void set_style() {
  ImGuiStyle& style = ImGui::GetStyle();
  style.FontSizeBase = kFontSizeBase;
  style.WindowPadding = style.FramePadding = style.ItemSpacing = ImVec2(0, 0);
  style.WindowBorderSize = style.ChildBorderSize = 0;
  style.WindowMinSize = ImVec2(1, 1);
  ImGuiIO& io = ImGui::GetIO();
  io.IniFilename = nullptr;
  io.LogFilename = nullptr;
  io.ConfigFlags = ImGuiConfigFlags_None;  // keyboard navigation is the mirror's
  io.ConfigWindowsMoveFromTitleBarOnly = true;
}

// One window as large as the canvas; panes are cut from it.
class Canvas {
 public:
  Canvas() {
    ImGui::SetNextWindowPos(ImVec2(0, 0));
    ImGui::SetNextWindowSize(ImGui::GetIO().DisplaySize);
    ImGui::Begin("canvas", nullptr, kCanvasFlags);
  }
  ~Canvas() { ImGui::End(); }
  Canvas(const Canvas&) = delete;
  Canvas& operator=(const Canvas&) = delete;
};

bool is_covered(const SemanticsTree& tree) {
  return std::ranges::find(tree, Role::dialog, &SemanticsNode::role) != tree.end();
}

void step_back_from_document(Frame& frame) {
  if (frame.view.comparing) frame.emit(app::CompareWith{""});
  else if (frame.view.reader_panel != app::ReaderPanel::none) frame.emit(app::SetReaderPanel{app::ReaderPanel::none});
  else if (frame.view.find.open) frame.emit(app::SetFindOpen{false});
  else frame.emit(app::CloseDocument{});
}

// Escape steps back: out of the filters, out of the document. What lies over all takes it first.
void take_escape(Frame& frame, Arrangement arrangement, MentionsState& mentions) {
  if (is_covered(frame.output.semantics) || !ImGui::IsKeyPressed(ImGuiKey_Escape, false)) return;
  if (take_escape_from_suggestions(frame) || take_escape_from_mentions(frame, mentions)) return;
  if (frame.view.filters_open && arrangement != Arrangement::three) frame.emit(app::SetFiltersOpen{false});
  else if (app::is_reading(frame.view)) step_back_from_document(frame);
}

}  // namespace

Interface::Interface(GlyphSource* glyphs) : scratch_(std::make_unique<Scratch>()) {
  scratch_->fonts = load_fonts(glyphs);
  set_style();
}
Interface::~Interface() = default;

const app::Passage& Interface::selected() const { return scratch_->selection.passage; }

app::Passage Interface::linked(const app::ViewModel& view) const {
  return passage_in_sight(view, scratch_->selection, scratch_->reader);
}

namespace {

bool has_node(const SemanticsTree& tree, NodeId id) {
  return std::ranges::find(tree, id, &SemanticsNode::id) != tree.end();
}

// The link of the row that stands for a document; where it is not in sight, the first thing of this role from `from`
// on.
SemanticsTree::const_iterator heir_in(const SemanticsTree& tree, SemanticsTree::const_iterator from, Role role,
                                      std::string_view document) {
  const auto list = std::ranges::find(tree, Role::list, &SemanticsNode::role);
  const NodeId row = list == tree.end() ? 0 : ImHashData(document.data(), document.size(), list->id);
  const auto own = std::ranges::find_if(
      tree, [&](const SemanticsNode& node) { return node.role == Role::link && node.parent == row && row != 0; });
  return own != tree.end() ? own : std::find_if(from, tree.end(), [&](const auto& node) { return node.role == role; });
}

bool has_tools(app::Place place) { return place == app::Place::language || place == app::Place::knowledge; }

// Where a screen takes the place of another, whoever had the focus in the one is not left without it in the other: it
// goes to the way back, to the result that was open, or to the row of a ledger or a language tool that led away.
void hand_on_focus(Frame& frame, Arrangement arrangement, Shown before, std::string_view was_open, NodeId& tool_node,
                   Focus& focus) {
  const SemanticsTree& tree = frame.output.semantics;
  const bool lost = focus.node != 0 && !has_node(tree, focus.node);
  if (shown_of(frame.view) == before || !lost) return;
  if (has_tools(before.place)) tool_node = focus.node;
  const auto pane = std::ranges::find_if(tree.rbegin(), tree.rend(),
                                         [](const SemanticsNode& node) { return node.role == Role::region; });
  const bool reading = app::is_reading(frame.view);
  const auto from = arrangement == Arrangement::one ? pane.base() : tree.begin();
  auto heir = heir_in(tree, from, reading ? Role::button : Role::link, reading ? std::string_view() : was_open);
  if (has_tools(frame.view.place) && has_node(tree, tool_node))
    heir = std::ranges::find(tree, tool_node, &SemanticsNode::id);
  if (heir == tree.end()) return;
  focus.node = heir->id;
  frame.output.focus_request = heir->id;
  frame.wake_in(0);
}

// What was selected goes with the text that it was selected in.
void drop_stale_selection(const app::ViewModel& view, bool is_another_ranking, Selection& selection) {
  const app::Passage& passage = selection.passage;
  const bool is_of_result = passage.of == app::QuotedText::snippet;
  const bool is_open = view.open && view.open->document.id == passage.document;
  if (is_of_result ? is_another_ranking : !is_open) selection = {};
}

bool shows_filters_as_sheet(const Frame& frame, Arrangement arrangement) {
  return arrangement != Arrangement::three && frame.view.filters_open;
}

void draw_body_before_results(Frame& frame, const Layout& layout, ScrollState& scroll) {
  const Box& body = layout.below_top;
  fill(body, frame.palette.surface);
  if (frame.view.screen == app::Screen::loading) {
    draw_loading(frame, body);
    return;
  }
  const double before = scroll.content;
  ScrollArea area(frame, "failed", body, before, true, scroll);
  const auto top = static_cast<float>(area.top());
  const Box place{body.left, top, area.inner().right, top + body.height()};
  const float bottom = draw_notice(frame, place, {frame.text(TextKey::ui_failed_title), frame.view.error, Icon::none});
  scroll.content = static_cast<double>(bottom - top);
  if (scroll.content != before) frame.wake_in(0);
}

// Nothing has been asked yet: the collection speaks for itself.
bool is_untouched(const app::ViewModel& view) {
  return view.query.empty() && app::count_filters(view.filters) == 0 && !view.open && view.opening_id.empty();
}

}  // namespace

void Interface::draw_place(Frame& frame, const Layout& layout) {
  if (frame.view.place == app::Place::overview) draw_overview(frame, layout.below_top, scratch_->overview);
  else if (frame.view.place != app::Place::documents) draw_tools(frame, layout);
  else draw_panes(frame, layout);
}

// The tools, and the filters beside them: in one column in their place.
void Interface::draw_tools(Frame& frame, const Layout& layout) {
  const bool sheet = shows_filters_as_sheet(frame, layout.arrangement);
  Box rest = layout.below_top;
  if (layout.arrangement == Arrangement::three) {
    draw_filter_pane(frame, layout.filters, false, scratch_->filters);
    rest.left = layout.filters.right;
  } else if (sheet && layout.arrangement == Arrangement::two) {
    draw_filter_pane(frame, layout.results, true, scratch_->filters);
    rest.left = layout.results.right;
  }
  if (rest.width() <= 0) return;
  if (frame.view.place == app::Place::language) draw_language(frame, rest, layout.arrangement, scratch_->language);
  else draw_knowledge(frame, rest, layout.arrangement, scratch_->knowledge);
  if (rest.left > 0) vertical_rule(frame, rest.left, rest.top, rest.bottom, frame.palette.border);
}

// Two documents need the room of results and reader together.
void Interface::draw_compared(Frame& frame, const Layout& layout, bool sheet) {
  const Box place{layout.results.left, layout.reader.top, layout.reader.right, layout.reader.bottom};
  if (sheet) draw_filter_pane(frame, layout.results, true, scratch_->filters);
  if (sheet && layout.arrangement == Arrangement::one) return;
  draw_comparison(frame, sheet ? layout.reader : place, layout.arrangement, scratch_->comparison);
  if (layout.arrangement == Arrangement::three)
    vertical_rule(frame, layout.results.left, layout.results.top, layout.results.bottom, frame.palette.border);
}

// The panes, side by side as far as there is room.
void Interface::draw_panes(Frame& frame, const Layout& layout) {
  const Arrangement arrangement = layout.arrangement;
  const bool sheet = shows_filters_as_sheet(frame, arrangement);
  const bool reading = app::is_reading(frame.view);
  if (arrangement == Arrangement::three) draw_filter_pane(frame, layout.filters, false, scratch_->filters);
  if (frame.view.comparing) {
    draw_compared(frame, layout, sheet);
    return;
  }
  if (sheet && arrangement == Arrangement::two) draw_filter_pane(frame, layout.results, true, scratch_->filters);
  else if (arrangement != Arrangement::one || !reading)
    draw_results(frame, layout.results, arrangement, scratch_->results);
  if (arrangement != Arrangement::one && is_untouched(frame.view))
    draw_overview(frame, layout.reader, scratch_->overview);
  else if (arrangement != Arrangement::one || reading)
    draw_reader(frame, layout.reader, arrangement, scratch_->reader, scratch_->document_menu);
  if (arrangement != Arrangement::one)
    vertical_rule(frame, layout.reader.left, layout.reader.top, layout.reader.bottom, frame.palette.border);
  if (arrangement == Arrangement::three)
    vertical_rule(frame, layout.results.left, layout.results.top, layout.results.bottom, frame.palette.border);
}

FrameOutput Interface::draw(const app::ViewModel& view, const Environment& environment,
                            const std::vector<NodeEvent>& events) {
  const ImGuiIO& io = ImGui::GetIO();
  const float density = io.DisplayFramebufferScale.x > 0 ? io.DisplayFramebufferScale.x : 1.0f;
  const TypeScale type = make_type_scale(
      scratch_->fonts, density, environment.coarse_pointer, is_roomy(io.DisplaySize.x),
      {static_cast<float>(view.text_size) / 100, view.wide_text, view.text_face == app::TextFace::sans});
  const Layout layout =
      make_layout(io.DisplaySize.x, io.DisplaySize.y, environment.coarse_pointer, wants_place_bar(view));
  const bool is_another_ranking = std::exchange(scratch_->ranking, view.results_revision) != view.results_revision;
  drop_stale_selection(view, is_another_ranking, scratch_->selection);
  Frame frame(view, environment, events, type, scratch_->focus, scratch_->selection);

  const std::string was_open = scratch_->results.open_document;
  const Canvas canvas;
  draw_top_bar(frame, layout, scratch_->search_field, scratch_->suggestions, scratch_->display);
  if (view.screen == app::Screen::loading || view.screen == app::Screen::failed) {
    draw_body_before_results(frame, layout, scratch_->failure);
  } else {
    if (layout.place_bar.height() > 0) draw_place_bar(frame, layout.place_bar);
    draw_place(frame, layout);
    draw_language_menu(frame, scratch_->language);
    draw_knowledge_menu(frame, scratch_->knowledge);
    draw_welcome(frame, layout.below_top, scratch_->welcome);
    if (layout.arrangement == Arrangement::one) draw_filter_sheet(frame, scratch_->filters);
    draw_sort_menu(frame, scratch_->results.sort);
    draw_results_menu(frame, scratch_->results.menu);
    draw_row_menu(frame, scratch_->results.row_menu);
    draw_document_menu(frame, layout.below_top, scratch_->document_menu);
    draw_reader_card(frame, layout.reader, scratch_->reader);
    draw_mention_card(frame, layout.below_top, scratch_->reader.mentions);
    draw_explanation(frame, layout.results, scratch_->results.explained, scratch_->explanation);
  }
  draw_suggestions(frame, scratch_->suggestions);
  draw_display_menu(frame, scratch_->display);
  draw_help(frame, scratch_->help);
  draw_palette(frame, scratch_->palette);
  take_command_keys(frame);
  take_escape(frame, layout.arrangement, scratch_->reader.mentions);
  hand_on_focus(frame, layout.arrangement, std::exchange(scratch_->shown, shown_of(view)), was_open,
                scratch_->tool_node, scratch_->focus);
  return std::move(frame.output);
}

}  // namespace tracuu::ui
