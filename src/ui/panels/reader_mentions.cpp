#include "ui/panels/reader_mentions.h"

#include <algorithm>
#include <string>

#include "app/mention_wording.h"
#include "ui/mention_marks.h"
#include "ui/widgets/interaction.h"
#include "ui/widgets/scroll_area.h"

namespace tracuu::ui {

namespace {

constexpr double kShownAfter = 0.4, kGoneAfter = 0.3;  // seconds of pointing, and of pointing elsewhere

const app::MentionsView& mentions_of(const Frame& frame) { return frame.view.mentions; }

const engine::Mentions::Thing& thing_of(const Frame& frame, std::uint32_t mention) {
  return mentions_of(frame).things[mentions_of(frame).places[mention].thing];
}

std::string_view text_of_mention(const Frame& frame, std::uint32_t mention) {
  const ByteRange range = mentions_of(frame).places[mention].range;
  return std::string_view(frame.view.open->document.text).substr(range.begin, range.size());
}

bool is_shown(const Frame& frame) {
  return frame.view.mentions_shown && frame.view.open && mentions_of(frame).id == frame.view.open->document.id;
}

NodeId node_of(const Frame& frame, std::uint32_t mention) { return frame.id_of("mention " + std::to_string(mention)); }

std::int64_t mention_at(const MentionsState& state, ImVec2 point) {
  for (const MentionsState::Place& place : state.near) {
    const Box& box = place.box;
    if (point.x >= box.left && point.x < box.right && point.y >= box.top && point.y < box.bottom) return place.mention;
  }
  return -1;
}

void show(std::int64_t mention, bool pinned, MentionsState& state) {
  state.shown = mention;
  state.pinned = pinned;
  state.over_card = false;
}

// The card follows the pointer, a moment later.
void follow_pointer(Frame& frame, MentionsState& state) {
  const double now = frame.environment.now;
  const bool is_elsewhere = state.pointed != state.shown && !state.over_card;
  if (state.pinned || !is_elsewhere || (state.pointed >= 0 && state.pointed == state.dismissed)) return;
  const double wait = state.pointed >= 0 ? kShownAfter : kGoneAfter;
  if (now - state.since >= wait) show(state.pointed, false, state);
  else frame.wake_in(static_cast<float>(wait - (now - state.since)));
}

void follow_focus(const Frame& frame, std::int64_t focused, MentionsState& state) {
  if (focused != state.focused) state.dismissed = -1;
  state.focused = focused;
  if (state.pinned || focused < 0 || !frame.focus().ring || focused == state.dismissed) return;
  show(focused, false, state);
  state.since = frame.environment.now;
}

}  // namespace

void take_mentions(Frame& frame, const DocumentLayout& layout, MentionsState& state) {
  const app::MentionsView& view = mentions_of(frame);
  const bool wanted = frame.view.mentions_shown || frame.view.reader_panel == app::ReaderPanel::says;
  if (wanted && view.id != frame.view.open->document.id) frame.emit(app::ShowMentions{});
  if (state.document != view.id || state.ranges.size() > view.places.size()) {
    state = {.document = view.id};
  }
  for (std::size_t i = state.ranges.size(); i < view.places.size(); ++i) {
    state.ranges.push_back(layout.display().to_display(view.places[i].range));
  }
  state.near.clear();
  state.drawn = true;
}

void draw_line_mentions(const Frame& frame, const DocumentLayout& layout, const LaidLine& line, ImVec2 left,
                        bool visible, MentionsState& state) {
  if (!is_shown(frame)) return;
  const Typeface& face = typeface_of(layout.blocks()[line.block].style, frame.type);
  const std::string_view text = layout.display().text();
  const std::uint32_t end = visible_end(text, line.text);
  auto range = std::ranges::upper_bound(state.ranges, line.text.begin, {}, &ByteRange::end);
  for (; range != state.ranges.end() && range->begin < end; ++range) {
    const std::uint32_t from = std::max(range->begin, line.text.begin), to = std::min(range->end, end);
    const auto mention = static_cast<std::uint32_t>(range - state.ranges.begin());
    const float x = left.x + measure(face, text.substr(line.text.begin, from - line.text.begin));
    const float width = measure(face, text.substr(from, to - from));
    if (visible)
      draw_mention_mark(ImGui::GetWindowDrawList(), frame.palette, thing_of(frame, mention).entity.facet, face,
                        {x, left.y}, width);
    state.near.push_back({mention, {x, left.y, x + width, left.y + face.line_height}});
  }
}

void add_mention_nodes(Frame& frame, ByteRange block, MentionsState& state) {
  std::int64_t last = -1;
  for (const MentionsState::Place& place : state.near) {
    const std::uint32_t begin = state.ranges[place.mention].begin;
    // One that goes on in the next line has one node.
    if (begin < block.begin || begin >= block.end || place.mention == last) continue;
    last = place.mention;
    const engine::Mentions::Thing& thing = thing_of(frame, place.mention);
    const NodeId id = node_of(frame, place.mention);
    draw_focus_ring(frame, id, place.box, kRadiusSmall);
    // A link, as what stands within a text is: it may be as low as its line.
    SemanticsNode& node = frame.add_node(Role::link, id, place.box, text_of_mention(frame, place.mention));
    const bool is_open = state.pinned && state.shown == place.mention;
    node.state |= is_open ? kStateExpanded : kStateCollapsed;
    std::string description(app::mention_kind(thing, frame.lang()));
    for (const std::string& more :
         {app::mention_title(thing, frame.lang()), app::mention_details(thing, frame.lang())}) {
      if (!more.empty() && more != node.name) description += ", " + more;
    }
    node.description = std::move(description);
  }
}

void take_mention_input(Frame& frame, const SelectableResult& text, MentionsState& state) {
  const std::int64_t touched = text.hovered ? mention_at(state, ImGui::GetIO().MousePos) : -1;
  // A finger points at nothing before it presses.
  const std::int64_t pointed = frame.environment.coarse_pointer ? -1 : touched;
  if (pointed != state.pointed) {
    state.pointed = pointed;
    state.since = frame.environment.now;
    if (pointed >= 0) state.dismissed = -1;
  }
  std::int64_t focused = -1;
  for (const MentionsState::Place& place : state.near) {
    const NodeId id = node_of(frame, place.mention);
    if (frame.is_activated(id)) show(place.mention, true, state);
    if (frame.focus().node == id) focused = place.mention;
    if (frame.focus().node == id && frame.scroll_area != nullptr && frame.event_for(id, NodeAction::focus) != nullptr)
      frame.scroll_area->reveal(place.box);
  }
  if (text.clicked && touched >= 0) show(touched, true, state);
  if (focused < 0) follow_pointer(frame, state);
  follow_focus(frame, focused, state);
  const auto shown =
      std::ranges::find(state.near, state.shown, [](const auto& place) { return std::int64_t{place.mention}; });
  if (shown != state.near.end()) state.anchor = shown->box;
  else if (!state.pinned) show(-1, false, state);
}

bool take_escape_from_mentions(Frame& frame, MentionsState& state) {
  if (state.shown < 0 || state.pinned || !ImGui::IsKeyPressed(ImGuiKey_Escape, false)) return false;
  state.dismissed = state.shown;
  show(-1, false, state);
  frame.wake_in(0);
  return true;
}

}  // namespace tracuu::ui
