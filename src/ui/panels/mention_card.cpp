#include <algorithm>
#include <optional>
#include <string>

#include "app/filters.h"
#include "app/knowledge_question.h"
#include "app/mention_wording.h"
#include "ui/layout.h"
#include "ui/panels/reader_mentions.h"
#include "ui/widgets/button.h"
#include "ui/widgets/interaction.h"
#include "ui/widgets/label.h"

namespace tracuu::ui {

namespace {

constexpr float kWidth = 320, kFirstHeight = 150;

// What the card says, one thing below another.
class CardContent {
 public:
  CardContent(Frame& frame, const Box& box) : frame_(frame), box_(box), y_(box.top) {}

  void text(const char* key, const Typeface& face, ImU32 ink, std::string_view words) {
    if (words.empty()) return;
    y_ += wrapped_label(frame_, ImVec2(box_.left, y_), box_.width(), {key, face, ink, words});
  }

  // The first one has the focus where the card takes it.
  bool press(TextKey name, Overlay* overlay, bool toggle = false, bool on = false) {
    const std::string_view text = frame_.text(name);
    if (overlay != nullptr && !has_first_) overlay->focus_first(frame_.id_of(text));
    y_ += has_first_ ? kSpace1 : kSpace3;
    has_first_ = true;
    const Box place{box_.left, y_, box_.right, y_ + frame_.target()};
    y_ = place.bottom;
    return button(frame_, place, {.key = text, .name = text, .style = ButtonStyle::framed, .toggle = toggle, .on = on});
  }

  float height() const { return y_ - box_.top; }

 private:
  Frame& frame_;
  Box box_;
  float y_;
  bool has_first_ = false;
};

// Whether something was chosen: the card goes.
bool draw_actions(Frame& frame, const engine::Mentions::Thing& thing, std::string_view written, Overlay* overlay,
                  CardContent& content) {
  const engine::EntityName& entity = thing.entity;
  bool chosen = false;
  if (thing.known) {
    const bool selected = app::is_selected(frame.view.filters, entity.facet, entity.name);
    if (content.press(TextKey::ui_mention_page, overlay)) {
      chosen = true;
      app::KnowledgeQuestion question;
      question.ledger = app::ledger_of(entity.facet).value_or(question.ledger);
      question.entity = entity;
      frame.emit(app::AskKnowledge{question});
    }
    if (content.press(TextKey::ui_mention_filter, overlay, true, selected)) {
      chosen = true;
      frame.emit(app::ToggleFacetValue{entity.facet, entity.name});
    }
  }
  if (content.press(TextKey::ui_mention_search, overlay)) {
    chosen = true;
    frame.emit(app::TryQuery{app::mention_query(thing, written)});
  }
  return chosen;
}

bool draw_content(Frame& frame, const app::Mention& mention, Overlay* overlay, CardContent& content) {
  const engine::Mentions::Thing& thing = frame.view.mentions.things[mention.thing];
  const std::string_view written =
      std::string_view(frame.view.open->document.text).substr(mention.range.begin, mention.range.size());
  const Palette& palette = frame.palette;
  content.text("kind", frame.type.small, palette.text_muted, app::mention_kind(thing, frame.lang()));
  content.text("name", frame.type.body_bold, palette.text, app::mention_title(thing, frame.lang()));
  content.text("details", frame.type.small, palette.text, app::mention_details(thing, frame.lang()));
  if (app::is_entity(thing) && !thing.known)
    content.text("new", frame.type.small, palette.text_muted, frame.text(TextKey::ui_mention_new));
  return draw_actions(frame, thing, written, overlay, content);
}

bool is_sheet(const MentionsState& state) { return state.pinned && is_one_column(ImGui::GetIO().DisplaySize.x); }

// Below what it is about, or above where there is no room.
Box card_at(const Box& body, const MentionsState& state) {
  const float content = state.overlay.content > 0 ? state.overlay.content : kFirstHeight;
  if (is_sheet(state)) return sheet_box(content + 2 * kSpace4, state.overlay);
  const float width = std::min(kWidth, body.width() - 2 * kSpace2), height = content + 2 * kSpace3;
  const float left = std::clamp(state.anchor.left, body.left + kSpace2, body.right - width - kSpace2);
  const bool fits = state.anchor.bottom + kSpace1 + height <= body.bottom;
  const float top = fits ? state.anchor.bottom + kSpace1 : state.anchor.top - kSpace1 - height;
  const float snapped = std::max(body.top, top);
  return {left, snapped, left + width, snapped + height};
}

bool draw_card_at(Frame& frame, const Box& card, const app::Mention& mention, MentionsState& state) {
  std::optional<Overlay> overlay;
  std::optional<Card> hint;
  std::optional<NodeScope> group;
  const std::string_view name = frame.text(TextKey::ui_mentions);
  if (state.pinned) {
    overlay.emplace(frame, OverlaySpec{.key = "mention", .bounds = card, .name = name, .sheet = is_sheet(state)},
                    state.overlay);
  } else {
    close_overlay(frame, state.overlay);
    hint.emplace(frame, "mention hint", card);
    group.emplace(frame, Role::group, "mention hint", card, name);
  }
  Box rest = card.inset(kSpace4, kSpace3);
  if (overlay) rest.top += overlay->handle();
  CardContent content(frame, rest);
  bool closes = draw_content(frame, mention, overlay ? &*overlay : nullptr, content);
  if (overlay && overlay->is_dismissed()) closes = true;
  if (content.height() != state.overlay.content) frame.wake_in(0);
  state.overlay.content = content.height();
  if (group && group->holds_focus()) state.over_card = true;
  group.reset();
  return closes;
}

}  // namespace

void draw_mention_card(Frame& frame, const Box& body, MentionsState& state) {
  const bool drawn = std::exchange(state.drawn, false);
  const auto& places = frame.view.mentions.places;
  const bool is_there = drawn && state.shown >= 0 && static_cast<std::size_t>(state.shown) < places.size() &&
                        frame.view.mentions_shown && frame.view.open &&
                        frame.view.mentions.id == frame.view.open->document.id;
  if (!is_there) {
    state.shown = -1;
    state.pinned = false;
    state.over_card = false;
    close_overlay(frame, state.overlay);
    return;
  }
  const Box card = card_at(body, state);
  const ImVec2 mouse = ImGui::GetIO().MousePos;
  const Box reach{card.left, std::min(card.top, state.anchor.bottom), card.right,
                  std::max(card.bottom, state.anchor.top)};
  state.over_card = mouse.x >= reach.left && mouse.x < reach.right && mouse.y >= reach.top && mouse.y < reach.bottom;
  if (!draw_card_at(frame, card, places[static_cast<std::size_t>(state.shown)], state)) return;
  state.dismissed = state.shown;
  state.shown = -1;
  state.pinned = false;
  frame.wake_in(0);
}

}  // namespace tracuu::ui
