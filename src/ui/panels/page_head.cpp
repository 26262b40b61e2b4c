#include "ui/panels/page_head.h"

#include <algorithm>
#include <utility>

#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/options.h"

namespace tracuu::ui {

namespace {

constexpr float kWidestPage = 760;

}  // namespace

Box page_column(const Box& box) {
  const Box inner = box.inset(kSpace4, 0);
  return {inner.left, inner.top + kSpace2, std::min(inner.right, inner.left + kWidestPage), inner.bottom};
}

void draw_page_head(Frame& frame, Box& rest, std::string_view name, app::KnowledgeQuestion list) {
  const std::string_view back = frame.text(TextKey::ui_knowledge_back);
  Flow top(frame, rest);
  if (button(frame, top.take(button_width(frame, back, true)),
             {.key = "back", .name = back, .label = back, .icon = Icon::chevron_left, .style = ButtonStyle::quiet}))
    frame.emit(app::AskKnowledge{std::move(list)});
  rest.top = top.bottom() + kSpace2;
  rest.top += wrapped_label(frame, rest.min(), rest.width(),
                            {"name", frame.type.title, frame.palette.text, name, Role::heading, 2});
}

void draw_page_heading(Frame& frame, Box& rest, std::string_view text) {
  rest.top += kSpace5;
  const Box place{rest.left, rest.top, rest.right, rest.top + frame.type.heading.line_height};
  label(frame, place, {text, frame.type.heading, frame.palette.text, text, Role::heading, 3});
  rest.top = place.bottom + kSpace2;
}

}  // namespace tracuu::ui
