#include "ui/panels/explanation.h"

#include <algorithm>
#include <cmath>
#include <string>

#include "app/wording.h"
#include "ui/widgets/button.h"
#include "ui/widgets/interaction.h"
#include "ui/widgets/label.h"

namespace tracuu::ui {

namespace {

using engine::Explanation;

constexpr float kWidest = 440, kHeader = 48, kFirstHeight = 160;
constexpr float kBarWidth = 72, kBar = 6, kShareWidth = 44;

TextKey sentence_for(Explanation::Match match) {
  switch (match) {
    case Explanation::Match::twin: return TextKey::ui_explain_twin;
    case Explanation::Match::unmarked: return TextKey::ui_explain_unmarked;
    case Explanation::Match::compatible: return TextKey::ui_explain_compatible;
    case Explanation::Match::alias: return TextKey::ui_explain_alias;
    case Explanation::Match::beginning: return TextKey::ui_explain_beginning;
    case Explanation::Match::same: break;
  }
  return TextKey::ui_explain_same;
}

std::string describe_form(const Explanation::Form& form, Lang lang) {
  const std::string count = app::format_count(form.occurrences, lang);
  const std::string text = format_text(sentence_for(form.match), lang, {form.form, count});
  return form.in_title ? format_text(TextKey::ui_explain_in_title, lang, {text}) : text;
}

std::string describe_term(const Explanation::Term& term, Lang lang) {
  std::string text;
  for (const Explanation::Form& form : term.forms) text += (text.empty() ? "" : "; ") + describe_form(form, lang);
  if (text.empty()) return std::string(text_of(TextKey::ui_explain_missing, lang));
  return text + ". " + format_text(TextKey::ui_explain_documents, lang, {app::format_documents(term.documents, lang)});
}

// What is set below one another, from the top on.
class Column {
 public:
  Column(Frame& frame, const Box& box) : frame_(frame), box_(box), y_(box.top) {}

  void part(std::string_view key, std::string_view heading, double share, std::string_view text) {
    const Box line{box_.left, y_, box_.right, y_ + frame_.type.body_bold.line_height};
    const std::string percent = format_text(TextKey::ui_explain_share, frame_.lang(),
                                            {std::to_string(static_cast<int>(std::lround(share * 100)))});
    label(frame_, {line.left, line.top, line.right - kBarWidth - kShareWidth - kSpace2, line.bottom},
          {std::string("part ").append(key), frame_.type.body_bold, frame_.palette.text, heading, Role::heading, 3});
    label(frame_, {line.right - kShareWidth, line.top, line.right, line.bottom},
          {std::string("share ").append(key), frame_.type.small, frame_.palette.text_muted, percent, Role::text, 0,
           Align::right});
    draw_share({line.right - kShareWidth - kBarWidth, line.top, line.right - kShareWidth, line.bottom}, share);
    y_ = line.bottom;
    sentence(std::string("how ").append(key), text);
    y_ += kSpace3;
  }

  void sentence(std::string_view key, std::string_view text) {
    y_ += wrapped_label(frame_, ImVec2(box_.left, y_), box_.width(),
                        {key, frame_.type.small, frame_.palette.text_muted, text, Role::paragraph});
  }

  float bottom() const { return y_; }

 private:
  void draw_share(const Box& place, double share) {
    const Box track = place.middle(kBar);
    fill(track, frame_.palette.skeleton, kBar / 2);
    const float length = track.width() * static_cast<float>(std::clamp(share, 0.0, 1.0));
    if (length > 0)
      fill({track.left, track.top, track.left + std::max(kBar, length), track.bottom}, frame_.palette.accent, kBar / 2);
  }

  Frame& frame_;
  Box box_;
  float y_;
};

float draw_content(Frame& frame, const Box& box, const Explanation& explanation) {
  Column column(frame, box);
  const Lang lang = frame.lang();
  for (std::size_t i = 0; i < explanation.terms.size(); ++i) {
    const Explanation::Term& term = explanation.terms[i];
    column.part("term " + std::to_string(i), term.typed, term.share, describe_term(term, lang));
  }
  for (std::size_t i = 0; i < explanation.pairs.size(); ++i) {
    const Explanation::Pair& pair = explanation.pairs[i];
    const std::string count = app::format_count(pair.occurrences, lang);
    column.part("pair " + std::to_string(i), pair.typed, pair.share,
                format_text(TextKey::ui_explain_pair, lang, {pair.typed, count}));
  }
  const auto average = static_cast<std::uint64_t>(std::llround(explanation.average_tokens));
  column.sentence("length",
                  format_text(TextKey::ui_explain_length, lang,
                              {app::format_count(explanation.tokens, lang), app::format_count(average, lang)}));
  return column.bottom() - box.top;
}

Box card_at(const Box& pane, const Box& row, float content) {
  const float width = std::min(kWidest, pane.width() - 2 * kSpace2);
  const float left = std::min(row.left + kSpace2, pane.right - width - kSpace2);
  const float room = ImGui::GetIO().DisplaySize.y - 2 * kSpace2;
  const float height = std::min(room, kHeader + (content > 0 ? content : kFirstHeight) + kSpace4);
  const float below = row.bottom - kSpace2;
  const float top = std::clamp(below, kSpace2, std::max(kSpace2, room + kSpace2 - height));
  return {std::floor(left), std::floor(top), std::floor(left) + width, std::floor(top) + height};
}

}  // namespace

void draw_explanation(Frame& frame, const Box& pane, const Box& row, ExplanationState& state) {
  if (!frame.view.explaining) {
    close_overlay(frame, state.overlay);
    state.overlay.content = 0;
    return;
  }
  const app::Explaining& explaining = *frame.view.explaining;
  const Box card = card_at(pane, row, state.overlay.content);
  const std::string name = format_text(TextKey::ui_explain_name, frame.lang(), {explaining.title});
  Overlay overlay(frame, {"explanation", card, name}, state.overlay);
  Box rest = card.inset(kSpace4, 0);
  const bool closes = overlay.draw_header(rest.take_top(kHeader), frame.text(TextKey::ui_explain_title));
  if (closes) frame.emit(app::ExplainHit{""});
  float content = 0;
  {
    rest.right += kSpace3;
    ScrollArea area(frame, "explanation text", rest, static_cast<double>(state.overlay.content), true, state.scroll);
    const Box inner{rest.left, static_cast<float>(area.top()), area.inner().right, rest.bottom};
    if (explaining.explanation) content = draw_content(frame, inner, *explaining.explanation);
    else
      label(frame, {inner.left, inner.top, inner.right, inner.top + frame.type.small.line_height},
            {"waiting", frame.type.small, frame.palette.text_muted, frame.text(TextKey::ui_explain_waiting)});
  }
  if (content != state.overlay.content) frame.wake_in(0);
  state.overlay.content = content;
}

}  // namespace tracuu::ui
