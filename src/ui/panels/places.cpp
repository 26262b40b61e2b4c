#include "ui/panels/places.h"

#include <array>
#include <cmath>

#include "ui/icons.h"
#include "ui/widgets/interaction.h"
#include "ui/widgets/label.h"

namespace tracuu::ui {

namespace {

struct Choice {
  app::Place place;
  TextKey name;
  Icon icon;
};
constexpr std::array kChoices = {Choice{app::Place::overview, TextKey::ui_place_overview, Icon::overview},
                                 Choice{app::Place::documents, TextKey::ui_place_documents, Icon::page},
                                 Choice{app::Place::knowledge, TextKey::ui_place_knowledge, Icon::people},
                                 Choice{app::Place::language, TextKey::ui_place_language, Icon::language}};

constexpr float kMarker = 3;

// Of the room for tabs and search field together, what tabs with names may take.
constexpr float kMostForNames = 0.5f;

float named_width(const Frame& frame, const Choice& choice) {
  return std::ceil(measure(frame.type.body, frame.text(choice.name))) + 2 * kSpace3;
}

bool have_names(const Frame& frame, float room) {
  float width = 0;
  for (const Choice& choice : kChoices) width += named_width(frame, choice);
  return width <= room * kMostForNames;
}

void draw_choice_icon(const Choice& choice, const Box& box, ImU32 ink) {
  draw_icon(ImGui::GetWindowDrawList(), choice.icon, ImVec2((box.left + box.right) / 2, (box.top + box.bottom) / 2),
            kIcon, ink);
}

// What a tab and a button of the bar have in common; returns the colour of its text.
ImU32 take_choice(Frame& frame, const Choice& choice, const Box& place) {
  const bool here = frame.view.place == choice.place;
  const NodeId id = frame.id_of(text_key_name(choice.name));
  const Interaction state = interact(frame, id, place);
  if (state.activated) frame.emit(app::GoTo{choice.place});
  draw_focus_ring(frame, id, place.inset(kFocusRing, kSpace1), kRadius);
  SemanticsNode& node = frame.add_node(Role::button, id, place, frame.text(choice.name));
  if (here) node.state |= kStateCurrent;
  if (here) return frame.palette.accent;
  return state.hovered ? frame.palette.text : frame.palette.text_muted;
}

}  // namespace

PlaceTabs place_tabs(const Frame& frame, float room) {
  PlaceTabs tabs{have_names(frame, room), 0};
  for (const Choice& choice : kChoices) tabs.width += tabs.names ? named_width(frame, choice) : frame.target();
  return tabs;
}

void draw_place_tabs(Frame& frame, const Box& place, const PlaceTabs& tabs) {
  const NodeScope group(frame, Role::group, "places", place, frame.text(TextKey::ui_places));
  Box rest = place;
  for (const Choice& choice : kChoices) {
    const Box tab = rest.take_left(tabs.names ? named_width(frame, choice) : frame.target());
    const ImU32 ink = take_choice(frame, choice, tab);
    if (tabs.names) draw_line(frame, frame.type.body, tab, ink, frame.text(choice.name), Align::centre);
    else draw_choice_icon(choice, tab, ink);
    const float margin = tabs.names ? kSpace3 : kSpace1;
    if (frame.view.place == choice.place)
      fill({tab.left + margin, tab.bottom - kMarker, tab.right - margin, tab.bottom}, frame.palette.accent);
  }
}

void draw_place_bar(Frame& frame, const Box& bar) {
  fill(bar, frame.palette.surface);
  horizontal_rule(frame, bar.left, bar.right, bar.top, frame.palette.border);
  const NodeScope region(frame, Role::region, "places", bar, frame.text(TextKey::ui_places));
  const bool low = bar.height() <= kTargetCoarse;
  const float width = bar.width() / static_cast<float>(kChoices.size());
  Box rest = bar;
  for (const Choice& choice : kChoices) {
    Box place = rest.take_left(width);
    const ImU32 ink = take_choice(frame, choice, place);
    if (frame.view.place == choice.place)
      fill({place.left + kSpace4, place.top, place.right - kSpace4, place.top + kMarker}, frame.palette.accent);
    if (!low) {
      place.top += kSpace2;
      const Box icon = place.take_top(kIcon + kSpace1);
      draw_choice_icon(choice, icon, ink);
      place.bottom -= kSpace1;
    }
    draw_line(frame, frame.type.small, place, ink, frame.text(choice.name), Align::centre);
  }
}

bool wants_place_bar(const app::ViewModel& view) {
  const bool has_corpus = view.screen == app::Screen::results || view.screen == app::Screen::reader;
  return has_corpus && !app::is_reading(view) && !view.filters_open;
}

}  // namespace tracuu::ui
