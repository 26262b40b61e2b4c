#include "ui/panels/phrase_rows.h"

#include "app/phrase_wording.h"
#include "app/wording.h"
#include "ui/panels/knowledge_rows.h"
#include "ui/rich_text.h"
#include "ui/widgets/label.h"

namespace tracuu::ui {

namespace {

constexpr float kPadX = kSpace4, kPadY = kSpace2;
constexpr std::size_t kPhraseLines = 2, kSentenceLines = 3;

// A text above a line of details.
void draw_texts(const Frame& frame, const Box& bounds, const RichText& text, std::string_view details,
                const std::vector<ByteRange>& marks) {
  const Box inner = bounds.inset(kPadX, kPadY);
  text.draw(ImGui::GetWindowDrawList(), inner.min(), frame.palette.text, frame.palette, marks);
  const Box below{inner.left, inner.bottom - frame.type.small.line_height, inner.right, inner.bottom};
  draw_line(frame, frame.type.small, below, frame.palette.text_muted, details);
}

}  // namespace

float phrase_row_height(const Frame& frame) {
  const bool are_passages = !frame.view.knowledge.question.entity.name.empty();
  const auto lines = static_cast<float>(are_passages ? kSentenceLines : kPhraseLines);
  return frame.type.body.line_height * lines + frame.type.small.line_height + 2 * kPadY;
}

void draw_phrase(Frame& frame, const Box& bounds, const engine::PhraseRow& row, std::uint32_t number) {
  const std::string details = app::phrase_details(row, frame.lang());
  const RowScope item(frame, bounds, number, frame.view.knowledge.total, row.text);
  const bool pressed = draw_link(frame, bounds, {row.text, details});
  const RichText text(row.text, frame.type.body_bold, bounds.width() - 2 * kPadX, kPhraseLines);
  draw_texts(frame, bounds, text, details, {});
  if (!pressed) return;
  app::KnowledgeQuestion question = frame.view.knowledge.question;
  question.entity = {"", row.text};
  frame.emit(app::AskKnowledge{question});
}

void draw_phrase_passage(Frame& frame, const Box& bounds, const engine::PhrasePassage& row, std::uint32_t number) {
  const std::string source = app::join_details({app::format_date(row.date, frame.lang()), row.title});
  const RowScope item(frame, bounds, number, frame.view.knowledge.total, row.title);
  const bool pressed = draw_link(frame, bounds, {row.sentence, source});
  const RichText text(row.sentence, frame.type.body, bounds.width() - 2 * kPadX, kSentenceLines);
  draw_texts(frame, bounds, text, source, {row.phrase});
  if (pressed) frame.emit(app::OpenDocumentById{row.document, "", row.begin});
}

}  // namespace tracuu::ui
