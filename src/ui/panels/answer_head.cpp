#include "ui/panels/answer_head.h"

#include "app/wording.h"
#include "ui/panels/filter_button.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"

namespace tracuu::ui {

namespace {

bool draw_save_button(Frame& frame, Box& row, bool ready) {
  const std::string_view name = frame.text(TextKey::ui_language_save);
  const Box place = row.take_right(button_width(frame, name)).middle(frame.target());
  row.right -= kSpace3;
  return button(frame, place, {.key = "save", .name = name, .style = ButtonStyle::framed, .disabled = !ready});
}

}  // namespace

std::string selected_documents(const Frame& frame) {
  const std::string documents = app::format_documents(frame.view.total, frame.lang());
  if (frame.view.query.empty()) return documents;
  return format_text(TextKey::ui_language_selection, frame.lang(), {documents, frame.view.query});
}

bool draw_answer_head(Frame& frame, Box row, const AnswerHeadSpec& spec) {
  if (spec.has_filter_button) draw_filter_button(frame, row);
  const bool save = spec.has_save && draw_save_button(frame, row, spec.ready);
  label(frame, row, {"selection", frame.type.small, frame.palette.text_muted, spec.extent});
  return save;
}

float draw_answer_error(Frame& frame, const Box& inner, float y) {
  if (frame.view.error.empty()) return y;
  return y + wrapped_label(frame, ImVec2(inner.left, y), inner.width(),
                           {"error", frame.type.body, frame.palette.danger, frame.view.error});
}

}  // namespace tracuu::ui
