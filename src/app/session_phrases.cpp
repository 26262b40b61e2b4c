// Set phrases: a ledger as the others, and the page of one, whose rows are its passages.
#include "app/session_impl.h"

namespace tracuu::app {

void Session::Impl::take(std::uint32_t id, const engine::Phrases& answer) {
  if (is_of_knowledge(id)) take_knowledge(id, answer.total, answer.offset, {.phrases = answer.rows});
}

void Session::Impl::take(std::uint32_t id, const engine::PhrasePage& answer) {
  if (!is_of_knowledge(id)) return;
  view.knowledge.phrase = answer;
  view.knowledge.phrase->rows.clear();
  take_knowledge(id, answer.total, answer.offset, {.passages = answer.rows});
}

}  // namespace tracuu::app
