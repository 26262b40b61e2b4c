#include "ui/panels/says.h"

#include <algorithm>

#include "app/knowledge_wording.h"
#include "app/mention_wording.h"
#include "app/wording.h"
#include "ui/widgets/choice_list.h"
#include "ui/widgets/label.h"

namespace tracuu::ui {

namespace {

// Things first, kind by kind, then acts.
class Sayings : public ChoiceSource {
 public:
  explicit Sayings(const Frame& frame)
      : lang_(frame.lang()), says_(frame.view.mentions), text_(frame.view.open->document.text) {
    constexpr std::string_view kKinds[] = {"person", "organisation", "place", "event", "date", "figure"};
    for (const std::string_view kind : kKinds) {
      for (std::uint32_t i = 0; i < says_.things.size(); ++i) {
        if (says_.things[i].entity.facet == kind) order_.push_back(i);
      }
    }
  }

  std::uint32_t size() const override { return static_cast<std::uint32_t>(order_.size() + says_.acts.size()); }

  Choice at(std::uint32_t index) const override {
    if (index < order_.size()) {
      const engine::Mentions::Thing& thing = says_.things[order_[index]];
      name_ = app::mention_title(thing, lang_);
      detail_ = app::join_details({app::mention_kind(thing, lang_), app::mention_details(thing, lang_)});
    } else {
      const engine::Mentions::Act& act = says_.acts[index - order_.size()];
      name_ = app::join_details(
          {app::party_text(act.actor, lang_), app::class_text(act.kind, lang_), app::party_text(act.addressee, lang_)});
      detail_ = text_.substr(act.begin, act.end - act.begin);
    }
    return {.key = "saying " + std::to_string(index), .name = name_, .detail = detail_};
  }

  ByteRange place(std::uint32_t index) const {
    if (index >= order_.size()) {
      const engine::Mentions::Act& act = says_.acts[index - order_.size()];
      return {act.begin, act.end};
    }
    const std::vector<std::uint32_t>& edges = says_.things[order_[index]].edges;
    return {edges[0], edges[1]};
  }

 private:
  Lang lang_;
  const app::MentionsView& says_;
  std::string_view text_;
  std::vector<std::uint32_t> order_;
  mutable std::string name_, detail_;  // of the last choice
};

}  // namespace

bool draw_says(Frame& frame, const Box& box, ReaderState& state) {
  const app::MentionsView& says = frame.view.mentions;
  Box rest = box;
  const bool is_of_this = says.id == frame.view.open->document.id;
  if (!is_of_this || !says.is_complete() || (says.things.empty() && says.acts.empty())) {
    const bool is_done = is_of_this && says.is_complete();
    const std::string_view note = frame.text(is_done ? TextKey::ui_says_none : TextKey::ui_says_reading);
    rest.top += wrapped_label(frame, ImVec2(box.left + kSpace3, box.top), box.width() - 2 * kSpace3,
                              {"note", frame.type.small, frame.palette.text_muted, note});
    if (!is_of_this) return false;
  }
  const Sayings sayings(frame);
  const std::int64_t chosen = choice_list(frame, rest, sayings, true, !state.side.is_column, state.side.scroll);
  if (chosen < 0) return false;
  const ByteRange place = sayings.place(static_cast<std::uint32_t>(chosen));
  const ByteRange shown = state.layout.display().to_display(place);
  frame.selection = {};
  frame.selection.passage = {app::QuotedText::text, frame.view.open->document.id, place};
  frame.selection.anchor = shown.begin;
  frame.selection.focus = shown.end;
  state.wants_offset = std::max(shown.begin, 1u);
  state.wants_margin = static_cast<double>(state.scroll.view) / 3;
  frame.wake_in(0);
  return true;
}

}  // namespace tracuu::ui
