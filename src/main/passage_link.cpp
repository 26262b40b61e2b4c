#include "main/passage_link.h"

#include "app/url_state.h"
#include "text/text_anchor.h"

namespace tracuu {

std::string passage_link(const app::Session& session, const app::Passage& passage) {
  const app::ViewModel& view = session.view();
  if (!view.open || passage.of != app::QuotedText::text || passage.document != view.open->document.id) return {};
  const std::string& text = view.open->document.text;
  if (passage.range.end > text.size()) return {};
  // No more than the passage: what was searched for is nobody else's business.
  app::UrlState link;
  link.document = view.open->document.id;
  link.at = text::to_string(text::make_anchor(text, passage.range));
  return app::encode_state(link);
}

}  // namespace tracuu
