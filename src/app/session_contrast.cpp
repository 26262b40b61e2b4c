// A comparison: a ledger as the others, and what its sides are and can be.
#include "app/session_impl.h"

namespace tracuu::app {

void Session::Impl::take(std::uint32_t id, const engine::Contrast& answer) {
  if (!is_of_knowledge(id)) return;
  view.knowledge.contrast = answer;
  view.knowledge.contrast->rows.clear();
  take_knowledge(id, answer.total, answer.offset, {.contrasts = answer.rows});
}

}  // namespace tracuu::app
