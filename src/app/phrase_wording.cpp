#include "app/phrase_wording.h"

#include "app/knowledge_wording.h"
#include "app/wording.h"

namespace tracuu::app {

namespace {

std::string listed(TextKey what, const std::vector<std::string>& members, Lang lang) {
  std::string list;
  for (const std::string& member : members) list += (list.empty() ? "" : ", ") + member;
  return list.empty() ? list : format_text(what, lang, {list});
}

}  // namespace

std::string change_text(const engine::PhraseChange& change, Lang lang) {
  return join_details(
      {listed(TextKey::ui_phrase_dropped, change.dropped, lang), listed(TextKey::ui_phrase_added, change.added, lang)});
}

std::string phrase_details(const engine::PhraseRow& row, Lang lang) {
  return join_details({format_documents(row.documents, lang),
                       format_text(TextKey::ui_phrase_variants_count, lang, {format_count(row.variants, lang)}),
                       period_text(row.first, row.last, lang)});
}

}  // namespace tracuu::app
