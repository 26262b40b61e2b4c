#include "ui/panels/phrase_page.h"

#include <algorithm>

#include "app/knowledge_wording.h"
#include "app/phrase_wording.h"
#include "app/wording.h"
#include "ui/panels/notice.h"
#include "ui/panels/page_head.h"
#include "ui/widgets/button.h"
#include "ui/widgets/interaction.h"
#include "ui/widgets/label.h"
#include "ui/widgets/options.h"

namespace tracuu::ui {

namespace {

// Members side by side, in as many lines as they need; what was dropped is struck through. Returns the bottom.
float draw_change(const Frame& frame, const Box& box, const engine::PhraseChange& change) {
  const Typeface& face = frame.type.small;
  float x = box.left, y = box.top;
  const auto draw = [&](const std::string& text, ImU32 ink, bool is_struck) {
    const float width = std::min(measure(face, text), box.width());
    if (x > box.left && x + width > box.right) {
      x = box.left;
      y += face.line_height;
    }
    const Box place{x, y, x + width, y + face.line_height};
    draw_line(frame, face, place, ink, text);
    const float middle = y + face.line_height / 2;
    if (is_struck) fill({place.left, middle, place.right, middle + kHairline}, ink);
    x += width + kSpace3;
  };
  for (const std::string& member : change.dropped) draw(member, frame.palette.text_muted, true);
  for (const std::string& member : change.added) draw("+ " + member, frame.palette.text, false);
  return x > box.left ? y + face.line_height : y;
}

// Draws down the page, part by part.
class Page {
 public:
  Page(Frame& frame, const Box& box, const engine::PhrasePage& page) : frame_(frame), page_(page), rest_(box) {}

  float draw() {
    draw_head();
    // One alone is the main form again.
    if (page_.all_variants > 1) draw_variants();
    if (!page_.years.empty()) draw_years();
    if (page_.total > 0) heading(frame_.text(TextKey::ui_phrase_passages));
    return rest_.top;
  }

 private:
  void line(std::string_view key, const Typeface& face, ImU32 ink, std::string_view text) {
    if (text.empty()) return;
    rest_.top += wrapped_label(frame_, rest_.min(), rest_.width(), {key, face, ink, text, Role::paragraph});
  }

  void heading(std::string_view text) { draw_page_heading(frame_, rest_, text); }

  void draw_head() {
    app::KnowledgeQuestion list = frame_.view.knowledge.question;
    list.entity = {};
    draw_page_head(frame_, rest_, page_.phrase, std::move(list));
    line("details", frame_.type.body, frame_.palette.text_muted, used(page_.documents, page_.first, page_.last));
  }

  std::string used(std::uint32_t documents, std::string_view first, std::string_view last) const {
    return app::join_details(
        {app::format_documents(documents, frame_.lang()), app::period_text(first, last, frame_.lang())});
  }

  void draw_change_line(const engine::PhraseChange& change) {
    const std::string text = app::change_text(change, frame_.lang());
    if (text.empty()) return;
    const Box place{rest_.left, rest_.top, rest_.right, draw_change(frame_, rest_, change)};
    frame_.add_node(Role::paragraph, frame_.id_of("change"), place, text);
    rest_.top = place.bottom;
  }

  // An item of a list, which `draw` draws from the top of the rest on.
  template <typename Draw>
  void item(std::size_t index, std::size_t count, std::string_view name, Draw draw) {
    const float top = rest_.top;
    NodeScope scope(frame_, Role::listitem, std::to_string(index), rest_, name);
    scope.node().position = static_cast<std::uint32_t>(index) + 1;
    scope.node().set_size = static_cast<std::uint32_t>(count);
    draw();
    scope.cover({rest_.left, top, rest_.right, rest_.top});
    rest_.top += kSpace2;
  }

  void draw_variants() {
    heading(
        format_text(TextKey::ui_knowledge_count, frame_.lang(),
                    {frame_.text(TextKey::ui_phrase_variants), app::format_count(page_.all_variants, frame_.lang())}));
    const std::vector<engine::PhraseVariant>& variants = page_.variants;
    const float top = rest_.top;
    NodeScope list(frame_, Role::list, "variants", rest_, frame_.text(TextKey::ui_phrase_variants));
    list.node().set_size = page_.all_variants;
    for (std::size_t i = 0; i < variants.size(); ++i) {
      item(i, page_.all_variants, variants[i].text, [&] {
        line("text", frame_.type.body, frame_.palette.text, variants[i].text);
        draw_change_line(variants[i].change);
        line("used", frame_.type.small, frame_.palette.text_muted,
             used(variants[i].documents, variants[i].first, variants[i].last));
      });
    }
    list.cover({rest_.left, top, rest_.right, rest_.top});
  }

  void draw_years() {
    heading(frame_.text(TextKey::ui_phrase_years));
    const float top = rest_.top;
    NodeScope list(frame_, Role::list, "years", rest_, frame_.text(TextKey::ui_phrase_years));
    list.node().set_size = static_cast<std::uint32_t>(page_.years.size());
    for (std::size_t i = 0; i < page_.years.size(); ++i) {
      const engine::PhraseYear& year = page_.years[i];
      item(i, page_.years.size(), year.year, [&] {
        line("used", frame_.type.body, frame_.palette.text,
             app::join_details({year.year, app::format_documents(year.documents, frame_.lang())}));
        draw_change_line(year.change);
      });
    }
    list.cover({rest_.left, top, rest_.right, rest_.top});
  }

  Frame& frame_;
  const engine::PhrasePage& page_;
  Box rest_;
};

}  // namespace

float draw_phrase_page(Frame& frame, const Box& box) {
  const app::KnowledgeView& answer = frame.view.knowledge;
  if (!answer.phrase || answer.phrase->phrase != answer.question.entity.name) return box.top;
  if (!answer.phrase->known)
    return draw_notice(
        frame, box,
        {frame.text(TextKey::ui_phrase_unknown_title), frame.text(TextKey::ui_phrase_unknown_hint), Icon::search});
  return Page(frame, page_column(box), *answer.phrase).draw();
}

}  // namespace tracuu::ui
