#include "ui/panels/top_bar.h"

#include <algorithm>

#include "ui/panels/places.h"
#include "ui/widgets/button.h"
#include "ui/widgets/interaction.h"
#include "ui/widgets/label.h"

namespace tracuu::ui {

namespace {

constexpr std::string_view kProduct = "Tracuu";
constexpr float kSeal = 28;
constexpr float kMaxSearch = 680;
constexpr float kSearchHeight = 42;

// The product's name, or the collection's where it has one of its own.
std::string_view title_of(const app::ViewModel& view) {
  return view.corpus.title.empty() ? kProduct : std::string_view(view.corpus.title);
}

void draw_identity(Frame& frame, Box place, bool wide) {
  draw_seal(frame, ImVec2(place.left + kSeal / 2, (place.top + place.bottom) / 2), kSeal);
  const std::string_view title = title_of(frame.view);
  place.left += kSeal + kSpace3;
  if (wide) draw_line(frame, frame.type.wordmark, place, frame.palette.text, title);
  else place = {place.left - kSeal - kSpace3, place.top, place.left - kSpace3, place.bottom};
  // One main heading at a time: while a document is open, its title is that.
  const bool is_main = !app::is_reading(frame.view);
  frame.add_node(is_main ? Role::heading : Role::text, frame.id_of("title"), place, title).level = is_main ? 1 : 0;
}

void draw_switches(Frame& frame, Box place, DisplayMenuState& display) {
  const float size = frame.target();
  const Box display_place = place.take_right(size).middle(size);
  const Box lang = place.take_right(size + kSpace1).middle(size);
  const bool vi = frame.lang() == Lang::vi;
  const ButtonSpec lang_button{.key = "lang",
                               .name = frame.text(TextKey::ui_language_switch),
                               .label = vi ? "EN" : "VI",
                               .lang = vi ? "en" : "vi"};
  if (button(frame, {lang.left, lang.top, lang.left + size, lang.bottom}, lang_button))
    frame.emit(app::SetLang{vi ? Lang::en : Lang::vi});
  draw_display_button(frame, display_place, display);
}

// The places that the answer to what is typed has something to say of.
std::vector<ByteRange> remarked_places(const app::ViewModel& view) {
  std::vector<ByteRange> places;
  if (view.feedback.query != view.query) return places;
  for (const app::QueryFeedback::Note& note : view.feedback.notes) {
    if (!note.range.empty()) places.push_back(note.range);
  }
  return places;
}

void draw_search(Frame& frame, const Box& place, bool leaves_reader, TextFieldState& state,
                 SuggestionsState& suggestions) {
  const TextFieldSpec spec{.key = "query",
                           .name = frame.text(TextKey::ui_search),
                           .placeholder = frame.text(TextKey::ui_search_placeholder),
                           .clear_name = frame.text(TextKey::ui_search_clear),
                           .value = frame.view.query,
                           .icon = Icon::search,
                           .description = frame.view.feedback.description,
                           .remarked = remarked_places(frame.view)};
  const Box field = place.middle(std::max(kSearchHeight, frame.target()));
  TextFieldResult result = text_field(frame, field, spec, state);
  // In one column the results are behind the reader: whoever searches wants to see them.
  if (leaves_reader && (result.edited || result.submitted)) frame.emit(app::CloseDocument{});
  follow_field(frame, field, frame.id_of("query"), std::move(result), suggestions);
}

bool has_corpus(const app::ViewModel& view) {
  return view.screen == app::Screen::results || view.screen == app::Screen::reader;
}

// The width of what stands left of the search field: where room is scarce, the seal alone.
float identity_width(const Frame& frame, const Layout& layout) {
  if (layout.arrangement != Arrangement::three) return kSeal + kSpace3;
  const float wanted = kSeal + kSpace3 + measure(frame.type.wordmark, title_of(frame.view)) + kSpace6;
  return std::min(wanted, layout.top_bar.width() * 0.3f);
}

}  // namespace

void draw_help_button(Frame& frame, const Box& place) {
  const ButtonSpec spec{.key = "help",
                        .name = frame.text(TextKey::ui_help_open),
                        .icon = Icon::question,
                        .expanded = frame.view.help_open};
  if (button(frame, place, spec)) frame.emit(app::SetHelpOpen{true});
}

void draw_seal(const Frame& frame, ImVec2 centre, float size) {
  const Palette& palette = frame.palette;
  const Box box{centre.x - size / 2, centre.y - size / 2, centre.x + size / 2, centre.y + size / 2};
  const float unit = size / 28;
  fill(box, palette.accent, 7 * unit);
  ImDrawList* list = ImGui::GetWindowDrawList();
  list->AddCircle(ImVec2(centre.x - 1.5f * unit, centre.y - 1.5f * unit), 6 * unit, palette.accent_text, 0,
                  2.2f * unit);
  list->AddLine(ImVec2(centre.x + 3 * unit, centre.y + 3 * unit),
                ImVec2(centre.x + 7.5f * unit, centre.y + 7.5f * unit), palette.accent_text, 2.6f * unit);
}

void draw_top_bar(Frame& frame, const Layout& layout, TextFieldState& search_field, SuggestionsState& suggestions,
                  DisplayMenuState& display) {
  const Box& bar = layout.top_bar;
  const bool narrow = layout.arrangement == Arrangement::one;
  const NodeScope region(frame, Role::region, "top", bar, frame.text(TextKey::ui_search_region));
  fill(bar, frame.palette.surface);
  horizontal_rule(frame, bar.left, bar.right, bar.bottom - 1, frame.palette.border);

  Box rest = bar.inset(narrow ? kSpace3 : kSpace6, 0);
  const float switches = 2 * frame.target() + kSpace1;
  draw_identity(frame, rest.take_left(identity_width(frame, layout)), layout.arrangement == Arrangement::three);
  const Box switch_place = rest.take_right(switches);
  rest.right -= kSpace3;
  // The field begins where the results do, so that what is typed stands above what is found.
  if (layout.arrangement == Arrangement::three) rest.left = std::max(rest.left, layout.results.left + kSpace4);
  const bool has_places = !narrow && has_corpus(frame.view);
  const PlaceTabs tabs = has_places ? place_tabs(frame, rest.width()) : PlaceTabs{};
  const float places = has_places ? tabs.width + kSpace3 : 0;
  const float beside = narrow ? 0 : frame.target() + kSpace1 + places;
  rest.right = std::min(rest.right, rest.left + kMaxSearch + beside);
  if (has_places) draw_place_tabs(frame, rest.take_right(tabs.width), tabs);
  rest.right -= has_places ? kSpace3 : 0;
  if (!narrow) {
    draw_help_button(frame, rest.take_right(frame.target()).middle(frame.target()));
    rest.right -= kSpace1;
  }
  draw_search(frame, rest, narrow && app::is_reading(frame.view), search_field, suggestions);
  draw_switches(frame, switch_place, display);
}

}  // namespace tracuu::ui
