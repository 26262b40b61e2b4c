#include "ui/panels/phrase_rows.h"

#include "app/phrase_wording.h"
#include "app/wording.h"
#include "ui/panels/knowledge_rows.h"
#include "ui/rich_text.h"
#include "ui/widgets/label.h"

namespace tracuu::ui {

namespace {

constexpr float kPadX = kSpace4, kPadY = kSpace2;
constexpr float kLeastForWide = 640;

// A phrase is seen whole in most cases, a sentence as far as it surrounds one.
std::size_t lines_of(bool is_passage, float width) {
  const bool is_wide = width >= kLeastForWide;
  return is_passage ? (is_wide ? 2 : 4) : (is_wide ? 2 : 3);
}

// A sentence from so near before the phrase that both are seen together, and where in it the phrase stands then.
struct Surroundings {
  std::string text;
  ByteRange phrase;
};

Surroundings surroundings_of(const engine::PhrasePassage& row, float width) {
  constexpr float kPixelsOfByte = 9;
  const auto lead = static_cast<std::uint32_t>(width / kPixelsOfByte);
  if (row.phrase.begin <= lead) return {row.sentence, row.phrase};
  const std::size_t blank = row.sentence.find(' ', row.phrase.begin - lead);
  if (blank >= row.phrase.begin) return {row.sentence, row.phrase};
  constexpr std::string_view kCut = "… ";
  const auto cut = static_cast<std::uint32_t>(blank + 1), shift = static_cast<std::uint32_t>(kCut.size());
  return {std::string(kCut) + row.sentence.substr(cut), {row.phrase.begin - cut + shift, row.phrase.end - cut + shift}};
}

// A text above a line of details.
void draw_texts(const Frame& frame, const Box& bounds, const RichText& text, std::string_view details,
                const std::vector<ByteRange>& marks) {
  const Box inner = bounds.inset(kPadX, kPadY);
  text.draw(ImGui::GetWindowDrawList(), inner.min(), frame.palette.text, frame.palette, marks);
  const Box below{inner.left, inner.bottom - frame.type.small.line_height, inner.right, inner.bottom};
  draw_line(frame, frame.type.small, below, frame.palette.text_muted, details);
}

}  // namespace

float phrase_row_height(const Frame& frame, float width) {
  const bool are_passages = !frame.view.knowledge.question.entity.name.empty();
  const auto lines = static_cast<float>(lines_of(are_passages, width));
  return frame.type.body.line_height * lines + frame.type.small.line_height + 2 * kPadY;
}

void draw_phrase(Frame& frame, const Box& bounds, const engine::PhraseRow& row, std::uint32_t number) {
  const std::string details = app::phrase_details(row, frame.lang());
  const RowScope item(frame, bounds, number, frame.view.knowledge.total, row.text);
  const bool pressed = draw_link(frame, bounds, {row.text, details});
  const RichText text(row.text, frame.type.body_bold, bounds.width() - 2 * kPadX, lines_of(false, bounds.width()));
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
  const Surroundings shown = surroundings_of(row, bounds.width());
  const RichText text(shown.text, frame.type.body, bounds.width() - 2 * kPadX, lines_of(true, bounds.width()));
  draw_texts(frame, bounds, text, source, {shown.phrase});
  if (pressed) frame.emit(app::OpenDocumentById{row.document, "", row.begin});
}

}  // namespace tracuu::ui
