#include "ui/panels/compare_picker.h"

#include <algorithm>
#include <string>
#include <vector>

#include "app/wording.h"
#include "ui/widgets/choice_list.h"
#include "ui/widgets/label.h"

namespace tracuu::ui {

namespace {

class Candidates : public ChoiceSource {
 public:
  explicit Candidates(const Frame& frame) : frame_(frame) {
    const app::ViewModel& view = frame.view;
    for (const engine::Hit& hit : view.near_copies) add(hit.id, hit.title, &hit);
    for (const app::ReadDocument& read : view.recently_read) add(read.id, read.title, nullptr);
    for (const engine::Hit& hit : view.window.hits) add(hit.id, hit.title, &hit);
  }

  std::uint32_t size() const override { return static_cast<std::uint32_t>(all_.size()); }
  const std::string& id(std::int64_t index) const { return *all_[static_cast<std::size_t>(index)].id; }
  Choice at(std::uint32_t index) const override {
    const Candidate& one = all_[index];
    const std::string_view title = one.title->empty() ? frame_.text(TextKey::ui_untitled) : *one.title;
    return {.key = "document " + *one.id, .name = title, .detail = one.detail};
  }

 private:
  struct Candidate {
    const std::string* id;
    const std::string* title;
    std::string detail;
  };

  void add(const std::string& id, const std::string& title, const engine::Hit* hit) {
    if (id == frame_.view.open->document.id) return;
    const auto same = std::ranges::find_if(all_, [&](const Candidate& one) { return *one.id == id; });
    const std::string detail =
        hit == nullptr ? id : app::join_details({hit->source, app::format_date(hit->date, frame_.lang())});
    if (same == all_.end()) all_.push_back({&id, &title, detail});
    else if (hit != nullptr) same->detail = detail;
  }

  const Frame& frame_;
  std::vector<Candidate> all_;
};

}  // namespace

bool draw_compare_picker(Frame& frame, const Box& box, ReaderSideState& side) {
  const Candidates candidates(frame);
  if (candidates.size() == 0) {
    const Box text = box.inset(kSpace3, kSpace2);
    side.scroll.content =
        static_cast<double>(2 * kSpace2 + wrapped_label(frame, text.min(), text.width(),
                                                        {"none", frame.type.body, frame.palette.text_muted,
                                                         frame.text(TextKey::ui_compare_none), Role::paragraph}));
    return false;
  }
  const std::int64_t chosen = choice_list(frame, box, candidates, true, !side.is_column, side.scroll);
  if (chosen >= 0) frame.emit(app::CompareWith{candidates.id(chosen)});
  return chosen >= 0;
}

}  // namespace tracuu::ui
