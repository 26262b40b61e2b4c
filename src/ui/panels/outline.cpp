#include "ui/panels/outline.h"

#include <algorithm>
#include <string>
#include <vector>

#include "ui/widgets/choice_list.h"

namespace tracuu::ui {

namespace {

// A heading counts as reached a little before it is at the very top.
constexpr double kReached = 96;

class Headings : public ChoiceSource {
 public:
  Headings(std::string_view text, const ReaderState& state) : text_(text), blocks_(state.layout.blocks()) {
    for (std::uint32_t i = 0; i < blocks_.size(); ++i) {
      if (blocks_[i].style == BlockStyle::heading) headings_.push_back(i);
    }
    const std::uint32_t laid = state.layout.laid_blocks();
    const double y = state.scroll.offset - state.above + kReached;
    const auto below =
        std::ranges::find_if(headings_, [&](std::uint32_t i) { return i >= laid || blocks_[i].top > y; });
    current_ = below - headings_.begin() - 1;
    // Above the first one it is the first, as soon as it is in sight.
    const double bottom = y - kReached + static_cast<double>(state.scroll.view);
    if (current_ < 0 && !headings_.empty() && headings_[0] < laid && blocks_[headings_[0]].top < bottom) current_ = 0;
  }

  std::uint32_t size() const override { return static_cast<std::uint32_t>(headings_.size()); }
  std::uint32_t block(std::int64_t index) const { return headings_[static_cast<std::size_t>(index)]; }
  Choice at(std::uint32_t index) const override {
    const ByteRange range = blocks_[headings_[index]].original;
    return {.key = "heading " + std::to_string(index),
            .name = text_.substr(range.begin, range.size()),
            .detail = {},
            .current = static_cast<std::ptrdiff_t>(index) == current_};
  }

 private:
  std::string_view text_;
  const std::vector<LaidBlock>& blocks_;
  std::vector<std::uint32_t> headings_;
  std::ptrdiff_t current_ = -1;
};

}  // namespace

bool draw_outline(Frame& frame, const Box& box, ReaderState& state) {
  const Headings headings(frame.view.open->document.text, state);
  const std::int64_t chosen = choice_list(frame, box, headings, false, !state.side.is_column, state.side.scroll);
  if (chosen < 0) return false;
  const std::uint32_t block = headings.block(chosen);
  state.wants_offset = state.layout.blocks()[block].range.begin;
  state.wants_margin = static_cast<double>(kSpace4);
  if (state.wants_offset == 0) state.scroll.glide_to(0);
  state.wants_focus = block;
  frame.wake_in(0);
  return true;
}

}  // namespace tracuu::ui
