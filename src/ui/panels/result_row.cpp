#include "ui/panels/result_row.h"

#include <algorithm>

#include "app/wording.h"
#include "ui/rich_text.h"
#include "ui/widgets/interaction.h"
#include "ui/widgets/label.h"
#include "ui/widgets/selectable_text.h"

namespace tracuu::ui {

namespace {

constexpr std::size_t kTitleLines = 2;
constexpr std::size_t kTextLines = 4;  // title and snippet together
constexpr float kPadX = kSpace4, kPadY = kSpace3;
constexpr float kMarker = 3;
constexpr float kExplainFine = 25, kExplainCoarse = 37;

std::string forms_of(const engine::Hit& hit, Lang lang) {
  std::string forms;
  for (const std::string& form : hit.forms) forms += (forms.empty() ? "" : ", ") + form;
  return forms.empty() ? forms : format_text(TextKey::ui_forms, lang, {forms});
}

std::string meta_line(const engine::Hit& hit, Lang lang) {
  return app::join_details({app::format_date(hit.date, lang), hit.source, forms_of(hit, lang), hit.category});
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

// "Why?" at the end of that line, where a query can be explained.
struct Explain {
  NodeId id = 0;  // 0: not here
  Box box;
  Interaction state;
};

Explain interact_with_explain(Frame& frame, Box& line) {
  if (frame.view.query.empty()) return {};
  Explain explain{frame.id_of("explain"), {}, {}};
  const float width = measure(frame.type.small, frame.text(TextKey::ui_explain)) + 2 * kSpace2;
  explain.box = line.take_right(std::max(width, line.height()));
  explain.box.right += kSpace2;
  explain.box.left += kSpace2;
  explain.state = interact(frame, explain.id, explain.box);
  return explain;
}

// Seen where the pointer or the focus is, and always under a finger: a list of questions would only disturb.
void draw_explain(Frame& frame, const Explain& explain, bool row_pointed) {
  if (explain.id == 0) return;
  const std::string_view name = frame.text(TextKey::ui_explain);
  if (row_pointed || explain.state.focused || frame.environment.coarse_pointer) {
    const ImU32 ink = explain.state.hovered ? frame.palette.accent : frame.palette.text_muted;
    draw_line(frame, frame.type.small, explain.box, ink, name, Align::centre);
    const Box text = explain.box.inset(kSpace2, 0).middle(frame.type.small.line_height);
    horizontal_rule(frame, text.left, text.right, text.bottom - 2, ink);
  }
  draw_focus_ring(frame, explain.id, explain.box, kRadiusSmall);
  frame.add_node(Role::button, explain.id, explain.box, name);
}

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
  const float text = static_cast<float>(kTitleLines) * type.body_bold.line_height +
                     static_cast<float>(kTextLines - kTitleLines) * type.body.line_height;
  return frame.snapped(text + meta_height(frame) + 2 * kPadY + 2 * kSpace1 + kHairline);
}

void draw_result_row(Frame& frame, const Box& bounds, const engine::Hit& hit, std::uint32_t number) {
  const Palette& palette = frame.palette;
  const bool current = is_current(frame.view, hit);
  const std::string meta = meta_line(hit, frame.lang());
  const std::string_view title = hit.title.empty() ? frame.text(TextKey::ui_untitled) : std::string_view(hit.title);
  NodeScope item(frame, Role::listitem, hit.id, bounds,
                 meta.empty() ? std::string(title) : std::string(title) + " · " + meta);
  item.node().position = number + 1;
  item.node().set_size = frame.view.total;
  if (current) item.node().state |= kStateCurrent;

  const Box inner = bounds.inset(kPadX, kPadY);
  const RichText title_text(title, frame.type.body_bold, inner.width(), kTitleLines);
  const float title_bottom = frame.snapped(inner.top + title_text.height());
  Box meta_box{inner.left, title_bottom, inner.right, title_bottom + meta_height(frame)};
  // What lies over the row comes first: whoever is hit first has the pointer.
  const Explain explain = interact_with_explain(frame, meta_box);
  const NodeId id = frame.id_of("open");
  const Snippet snippet(frame, hit, {inner.left, frame.snapped(meta_box.bottom)}, inner.width(),
                        kTextLines - std::min(kTitleLines, title_text.lines()));
  const SelectableResult pressed = selectable_text(frame, snippet.spec(frame.focus().node == id));
  if (pressed.clicked) frame.move_focus_by_pointer(id);
  const Interaction state = interact(frame, id, bounds);
  const bool pointed = state.hovered || explain.state.hovered || pressed.hovered;
  if (pressed.hovered) frame.output.hand_cursor = true;
  draw_background(frame, bounds, current, pointed);
  SemanticsNode& link = frame.add_node(Role::link, id, {inner.left, bounds.top, inner.right, title_bottom}, title);
  if (current) link.state |= kStateCurrent;

  title_text.draw(ImGui::GetWindowDrawList(), ImVec2(inner.left, inner.top), palette.text, palette,
                  hit.title_highlights);
  if (!meta.empty()) label(frame, meta_box, {"meta", frame.type.small, palette.text_muted, meta});
  draw_explain(frame, explain, pointed || state.focused);
  snippet.draw(frame);

  draw_focus_ring(frame, id, bounds.inset(kSpace2 + kFocusRing, 2 + kFocusRing), kRadius);
  if (explain.state.activated) frame.emit(app::ExplainHit{hit.id});
  else if (state.activated || pressed.clicked) frame.emit(app::OpenDocumentById{hit.id});
}

void draw_result_placeholder(Frame& frame, const Box& bounds) {
  const Box inner = bounds.inset(kPadX, kPadY);
  float y = inner.top + kSpace1;
  for (const float share : {0.72f, 0.35f, 0.95f, 0.88f}) {
    fill({inner.left, y, inner.left + inner.width() * share, y + kSpace3}, frame.palette.skeleton, kRadiusSmall);
    y += kSpace3 + kSpace3;
  }
  horizontal_rule(frame, inner.left, inner.right, bounds.bottom - 1, frame.palette.border);
}

}  // namespace tracuu::ui
