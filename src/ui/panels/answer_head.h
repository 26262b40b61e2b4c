// What stands above the answer of every tool: which documents it is about, and the button that saves it.
#pragma once

#include <string>

#include "ui/layout.h"

namespace tracuu::ui {

inline constexpr float kAnswerHeader = 52;

// As many documents as the search finds, and what was searched for.
std::string selected_documents(const Frame& frame);

// The first row of the head, `extent` in it; true when the answer is to be saved. No button where there is nothing of
// the kind to save.
struct AnswerHeadSpec {
  std::string extent;
  bool has_filter_button = false;
  bool has_save = true;
  bool ready = false;  // to be saved
};
bool draw_answer_head(Frame& frame, Box row, const AnswerHeadSpec& spec);

// The reason why there is no answer, from `y` on; returns its bottom.
float draw_answer_error(Frame& frame, const Box& inner, float y);

}  // namespace tracuu::ui
