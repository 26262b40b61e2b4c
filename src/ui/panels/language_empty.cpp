#include "ui/panels/language_empty.h"

#include <algorithm>

#include "ui/panels/notice.h"
#include "ui/widgets/button.h"

namespace tracuu::ui {

namespace {

constexpr float kWidestOffers = 640;

void take_offer(Frame& frame, const engine::TermRow& term) {
  app::LanguageQuestion question = frame.view.language.question;
  question.node = term.text;
  frame.emit(app::AskLanguage{question});
}

float draw_offers(Frame& frame, const Box& box) {
  const float width = std::min(kWidestOffers, box.width() - 2 * kSpace4);
  const float left = box.left + (box.width() - width) / 2, height = frame.target();
  float x = left, y = box.top;
  for (const engine::TermRow& term : frame.view.language.rows.terms) {
    const float wanted = std::min(width, button_width(frame, term.text));
    if (x > left && x + wanted > left + width) {
      x = left;
      y += height + kSpace2;
    }
    const ButtonSpec spec{.key = term.text, .name = term.text, .style = ButtonStyle::framed};
    if (button(frame, {x, y, x + wanted, y + height}, spec)) take_offer(frame, term);
    x += wanted + kSpace2;
  }
  return y + height;
}

}  // namespace

bool is_language_empty(const app::LanguageView& answer) {
  if (answer.lack != app::LanguageLack::none) return true;
  if (!answer.known || answer.asking || answer.stopped) return false;
  // What is not dated stands in no bar.
  return answer.total == 0 || (answer.question.tool == app::Tool::frequency && answer.frequencies.bars.empty());
}

float draw_language_empty(Frame& frame, const Box& box) {
  const auto text = [&](TextKey key) { return frame.text(key); };
  switch (frame.view.language.lack) {
    case app::LanguageLack::node: {
      const Box above{box.left, box.top, box.right, box.top + box.height() * 0.8f};
      const float bottom = draw_notice(
          frame, above, {text(TextKey::ui_language_node_title), text(TextKey::ui_language_node_hint), Icon::language});
      return draw_offers(frame, {box.left, bottom + kSpace4, box.right, bottom}) + kSpace4;
    }
    case app::LanguageLack::selection:
      return draw_notice(
                 frame, box,
                 {text(TextKey::ui_language_keyness_title), text(TextKey::ui_language_keyness_hint), Icon::sliders}) +
             kSpace4;
    case app::LanguageLack::none: break;
  }
  return draw_notice(
             frame, box,
             {text(TextKey::ui_language_nothing_title), text(TextKey::ui_language_nothing_hint), Icon::search}) +
         kSpace4;
}

}  // namespace tracuu::ui
