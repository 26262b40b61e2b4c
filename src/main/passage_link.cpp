#include "main/passage_link.h"

#include "app/url_state.h"
#include "text/text_anchor.h"

namespace tracuu {

std::string passage_link(const app::Session& session, const app::Passage& passage) {
  const app::ViewModel& view = session.view();
  if (!view.open || passage.of != app::QuotedText::text || passage.document != view.open->document.id) return {};
  const std::string& text = view.open->document.text;
  if (passage.range.end > text.size()) return {};
  app::UrlState state = app::decode_state(session.state());
  state.document = view.open->document.id;
  state.with.clear();
  state.at = text::to_string(text::make_anchor(text, passage.range));
  return app::encode_state(state);
}

}  // namespace tracuu
