#include "ui/panels/act_rows.h"

#include <algorithm>

#include "app/knowledge_wording.h"
#include "app/wording.h"
#include "ui/panels/knowledge_rows.h"
#include "ui/rich_text.h"
#include "ui/widgets/interaction.h"
#include "ui/widgets/label.h"

namespace tracuu::ui {

namespace {

constexpr float kPadX = kSpace4, kPadY = kSpace2;
constexpr std::size_t kLines = 3;

bool has_duties(const Frame& frame) { return frame.view.knowledge.question.ledger == app::Ledger::commitments; }

// The verb and the deadline; the verb alone where they overlap.
std::vector<ByteRange> marks_of(const engine::ActRow& row) {
  std::vector<ByteRange> marks;
  for (const ByteRange range : {row.verb, row.deadline}) {
    if (!range.empty()) marks.push_back(range);
  }
  std::ranges::sort(marks);
  if (marks.size() == 2 && marks[0].end > marks[1].begin) marks.pop_back();
  return marks;
}

}  // namespace

float act_row_height(const Frame& frame) {
  const TypeScale& type = frame.type;
  const float small = type.small.line_height * (has_duties(frame) ? 2 : 1);
  return type.body.line_height * static_cast<float>(kLines + 1) + small + 2 * kPadY;
}

void draw_act(Frame& frame, const Box& bounds, const engine::ActRow& row, std::uint32_t number) {
  const Lang lang = frame.lang();
  const std::string what = app::act_text(row, lang);
  const std::string duty = has_duties(frame) ? app::duty_text(row, lang) : std::string();
  const std::string source = app::join_details({app::format_date(row.date, lang), row.title});
  const RowScope item(frame, bounds, number, frame.view.knowledge.total, what);
  const bool pressed = draw_link(frame, bounds, {row.sentence, app::join_details({what, duty, source})});
  Box text = bounds.inset(kPadX, kPadY);
  draw_line(frame, frame.type.body_bold, text.take_top(frame.type.body.line_height), frame.palette.text, what);
  const float small = frame.type.small.line_height;
  draw_line(frame, frame.type.small, text.take_bottom(small), frame.palette.text_muted, source);
  if (has_duties(frame)) draw_line(frame, frame.type.small, text.take_bottom(small), frame.palette.text, duty);
  const RichText sentence(row.sentence, frame.type.body, text.width(), kLines);
  sentence.draw(ImGui::GetWindowDrawList(), text.min(), frame.palette.text, frame.palette, marks_of(row));
  if (pressed) frame.emit(app::OpenDocumentById{row.document, "", row.begin});
}

}  // namespace tracuu::ui
