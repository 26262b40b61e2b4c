#include "ui/panels/result_row.h"

#include <algorithm>
#include <optional>
#include <string>

#include "app/wording.h"
#include "ui/icons.h"
#include "ui/rich_text.h"
#include "ui/widgets/interaction.h"
#include "ui/widgets/label.h"
#include "ui/widgets/selectable_text.h"

namespace tracuu::ui {

namespace {

constexpr std::size_t kTitleLines = 2;
constexpr std::size_t kTextLines = 4;  // title and snippet together
// A compact row has one line for the title and none for the passage.
std::size_t title_lines(const Frame& frame) { return frame.view.compact_rows ? 1 : kTitleLines; }
std::size_t text_lines(const Frame& frame) { return frame.view.compact_rows ? 1 : kTextLines; }
constexpr float kPadX = kSpace4, kPadY = kSpace3;
constexpr float kMarker = 3;
constexpr float kExplainFine = 25, kExplainCoarse = 37;

std::string forms_of(const engine::Hit& hit, Lang lang) {
  std::string forms;
  for (const std::string& form : hit.forms) forms += (forms.empty() ? "" : ", ") + form;
  return forms.empty() ? forms : format_text(TextKey::ui_forms, lang, {forms});
}

std::string meta_line(const engine::Hit& hit, Lang lang) {
  const std::string places = hit.places == 0 ? "" : app::format_passages(hit.places, lang);
  return app::join_details({app::format_date(hit.date, lang), hit.source, places, forms_of(hit, lang), hit.category});
}

void draw_background(const Frame& frame, const Box& bounds, bool current, bool hovered) {
  const Palette& palette = frame.palette;
  const Box card = bounds.inset(kSpace2, 2);
  if (current) {
    fill_chosen(frame, card, kRadius);
    fill({card.left, card.top + kSpace2, card.left + kMarker, card.bottom - kSpace2}, palette.accent, kMarker / 2);
  } else if (hovered) {
    fill_hovered(frame, card, kRadius);
  } else {
    horizontal_rule(frame, bounds.left + kPadX, bounds.right - kPadX, bounds.bottom - 1, palette.border);
  }
}

// The line of date and source, as high as the question at its end is to be hit easily.
float meta_height(const Frame& frame) {
  return std::max(frame.environment.coarse_pointer ? kExplainCoarse : kExplainFine, frame.type.small.line_height);
}

// Something to press at the end of that line.
struct RowLink {
  NodeId id = 0;  // 0: not here
  Box box;
  Interaction state;
  std::string_view name;
  Icon icon = Icon::none;  // in place of the name
  bool always_seen = false;
};

RowLink interact_with_link(Frame& frame, Box& line, std::string_view key, std::string_view name, Icon icon) {
  RowLink link{.id = frame.id_of(key), .box = {}, .state = {}, .name = name, .icon = icon};
  const float width = icon == Icon::none ? measure(frame.type.small, name) + 2 * kSpace2 : line.height();
  link.box = line.take_right(std::max(width, line.height()));
  link.box.right += kSpace2;
  link.box.left += kSpace2;
  link.state = interact(frame, link.id, link.box);
  return link;
}

// Seen where the pointer or the focus is, and always under a finger: a list of questions would only disturb.
void draw_link(Frame& frame, const RowLink& link, bool row_pointed) {
  if (link.id == 0) return;
  if (link.always_seen || row_pointed || link.state.focused || frame.environment.coarse_pointer) {
    const ImU32 ink = link.state.hovered ? frame.palette.accent : frame.palette.text_muted;
    if (link.icon == Icon::none) {
      draw_line(frame, frame.type.small, link.box, ink, link.name, Align::centre);
      const Box text = link.box.inset(kSpace2, 0).middle(frame.type.small.line_height);
      horizontal_rule(frame, text.left, text.right, text.bottom - 2, ink);
    } else {
      const ImVec2 centre((link.box.left + link.box.right) / 2, (link.box.top + link.box.bottom) / 2);
      draw_icon(ImGui::GetWindowDrawList(), link.icon, centre, kIcon, ink);
    }
  }
  draw_focus_ring(frame, link.id, link.box, kRadiusSmall);
  frame.add_node(Role::button, link.id, link.box, link.name);
}

// From the right: more to do with it; why it is here, where a query can be explained; its copies, where there are any.
struct RowLinks {
  RowLink more, why, copies;
  std::string copies_name;

  RowLinks(Frame& frame, const engine::Hit& hit, Box& line) {
    more = interact_with_link(frame, line, "more", frame.text(TextKey::ui_row_menu), Icon::more);
    if (!frame.view.query.empty())
      why = interact_with_link(frame, line, "explain", frame.text(TextKey::ui_explain), Icon::none);
    if (hit.copies == 0) return;
    copies_name = format_copies(hit.copies, frame.lang());
    copies = interact_with_link(frame, line, "copies", copies_name, Icon::none);
    copies.always_seen = true;
  }
  RowLinks(const RowLinks&) = delete;
  RowLinks& operator=(const RowLinks&) = delete;

  bool hovered() const { return more.state.hovered || why.state.hovered || copies.state.hovered; }

  void draw(Frame& frame, bool row_pointed) const {
    for (const RowLink* link : {&copies, &why, &more}) draw_link(frame, *link, row_pointed);
  }
};

bool is_current(const app::ViewModel& view, const engine::Hit& hit) {
  if (!view.opening_id.empty()) return view.opening_id == hit.id;
  return view.open && view.open->document.id == hit.id;
}

// The passage below the title, to be read and selected.
class Snippet {
 public:
  Snippet(const Frame& frame, const engine::Hit& hit, ImVec2 top_left, float width, std::size_t lines)
      : hit_(hit),
        top_left_(top_left),
        text_(hit.snippet, frame.type.body, width, lines),
        places_(text_.places(top_left)),
        id_(frame.id_of("snippet")),
        bounds_{top_left.x, top_left.y, top_left.x + width, top_left.y + text_.height()} {}

  Snippet(const Snippet&) = delete;
  Snippet& operator=(const Snippet&) = delete;

  SelectableSpec spec(bool has_keys) const {
    return {.id = id_,
            .bounds = bounds_,
            .of = app::QuotedText::snippet,
            .document = hit_.id,
            .display = text_.display(),
            .places = places_,
            .has_keys = has_keys};
  }

  void draw(Frame& frame) const {
    const Palette& palette = frame.palette;
    text_.draw(ImGui::GetWindowDrawList(), top_left_, palette.text_muted, palette, hit_.highlights,
               selected_of(frame, app::QuotedText::snippet, hit_.id));
    draw_grips(frame, spec(false));
    if (!hit_.snippet.empty()) frame.add_node(Role::text, id_, bounds_, hit_.snippet);
  }

 private:
  const engine::Hit& hit_;
  ImVec2 top_left_;
  RichText text_;
  LinePlaces places_;
  NodeId id_;
  Box bounds_;
};

}  // namespace

float result_row_height(const Frame& frame) {
  const TypeScale& type = frame.type;
  const std::size_t passage = text_lines(frame) - title_lines(frame);
  const float text = static_cast<float>(title_lines(frame)) * type.body_bold.line_height +
                     static_cast<float>(passage) * type.body.line_height;
  const float pad = frame.view.compact_rows ? kSpace2 : kPadY + kSpace1;
  return frame.snapped(text + meta_height(frame) + 2 * pad + kHairline);
}

void draw_result_row(Frame& frame, const Box& bounds, const engine::Hit& hit, std::uint32_t number,
                     RowMenuState& menu) {
  const Palette& palette = frame.palette;
  const bool current = is_current(frame.view, hit);
  const std::string meta = meta_line(hit, frame.lang());
  const std::string_view title = hit.title.empty() ? frame.text(TextKey::ui_untitled) : std::string_view(hit.title);
  NodeScope item(frame, Role::listitem, hit.id, bounds,
                 meta.empty() ? std::string(title) : std::string(title) + " · " + meta);
  item.node().position = number + 1;
  item.node().set_size = frame.view.rows;
  if (current) item.node().state |= kStateCurrent;

  const Box inner = bounds.inset(kPadX, frame.view.compact_rows ? kSpace2 : kPadY);
  const RichText title_text(title, frame.type.body_bold, inner.width(), title_lines(frame));
  const float title_bottom = frame.snapped(inner.top + title_text.height());
  Box meta_box{inner.left, title_bottom, inner.right, title_bottom + meta_height(frame)};
  // What lies over the row comes first: whoever is hit first has the pointer.
  const RowLinks links(frame, hit, meta_box);
  const NodeId id = frame.id_of("open");
  std::optional<Snippet> snippet;
  SelectableResult pressed;
  if (!frame.view.compact_rows) {
    snippet.emplace(frame, hit, ImVec2(inner.left, frame.snapped(meta_box.bottom)), inner.width(),
                    kTextLines - std::min(kTitleLines, title_text.lines()));
    pressed = selectable_text(frame, snippet->spec(frame.focus().node == id));
  }
  if (pressed.clicked) frame.move_focus_by_pointer(id);
  const Interaction state = interact(frame, id, bounds);
  const bool pointed = state.hovered || links.hovered() || pressed.hovered;
  if (pressed.hovered) frame.output.hand_cursor = true;
  draw_background(frame, bounds, current, pointed);
  SemanticsNode& link = frame.add_node(Role::link, id, {inner.left, bounds.top, inner.right, title_bottom}, title);
  if (current) link.state |= kStateCurrent;

  title_text.draw(ImGui::GetWindowDrawList(), ImVec2(inner.left, inner.top), palette.text, palette,
                  hit.title_highlights);
  if (!meta.empty()) label(frame, meta_box, {"meta", frame.type.small, palette.text_muted, meta});
  links.draw(frame, pointed || state.focused);
  if (snippet) snippet->draw(frame);

  draw_focus_ring(frame, id, bounds.inset(kSpace2 + kFocusRing, 2 + kFocusRing), kRadius);
  if (links.more.state.activated) open_row_menu(links.more.box, hit, menu);
  else if (links.copies.state.activated) frame.emit(app::ShowCopies{hit.id});
  else if (links.why.state.activated) frame.emit(app::ExplainHit{hit.id});
  else if (state.activated || pressed.clicked) frame.emit(app::OpenDocumentById{hit.id});
}

void draw_result_placeholder(Frame& frame, const Box& bounds) {
  const Box inner = bounds.inset(kPadX, kPadY);
  float y = inner.top + kSpace1;
  for (const float share : {0.72f, 0.35f, 0.95f, 0.88f}) {
    if (y + kSpace3 > inner.bottom) break;
    fill({inner.left, y, inner.left + inner.width() * share, y + kSpace3}, frame.palette.skeleton, kRadiusSmall);
    y += kSpace3 + kSpace3;
  }
  horizontal_rule(frame, inner.left, inner.right, bounds.bottom - 1, frame.palette.border);
}

}  // namespace tracuu::ui
