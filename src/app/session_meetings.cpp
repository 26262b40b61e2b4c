// Who met whom: the rows are a ledger as the others, the matrix and the reports of an event stand beside them.
#include "app/knowledge_question.h"
#include "app/session_impl.h"

namespace tracuu::app {

namespace {

constexpr std::uint32_t kMatrixParties = 16, kNetworkParties = 40;

}  // namespace

void Session::Impl::ask_beside_knowledge() {
  const KnowledgeQuestion& question = knowledge.question;
  const engine::SearchRequest search = request_for(knowledge.search, 0);
  if (question.ledger == Ledger::meetings && question.day.empty())
    knowledge.beside = send(engine::MeetingsRequest{
        .search = search, .by = question.by, .parties = question.network ? kNetworkParties : kMatrixParties});
  else if (question.ledger == Ledger::events && !question.entity.name.empty())
    knowledge.beside = send(engine::EventRequest{.search = search, .name = question.entity.name});
}

void Session::Impl::take(std::uint32_t id, const engine::Encounters& answer) {
  if (is_of_knowledge(id)) take_knowledge(id, answer.total, answer.offset, {.encounters = answer.rows});
}

void Session::Impl::take(std::uint32_t id, const engine::Gaps& answer) {
  if (is_of_knowledge(id)) take_knowledge(id, answer.total, answer.offset, {.gaps = answer.rows});
}

void Session::Impl::take(std::uint32_t id, const engine::Meetings& answer) {
  if (id == knowledge.beside) view.knowledge.meetings = answer;
}

void Session::Impl::take(std::uint32_t id, const engine::EventReports& answer) {
  if (!is_of_knowledge(id)) return;
  view.knowledge.event = answer;
  if (id != knowledge.beside) take_knowledge(id, 0, 0, {});
}

}  // namespace tracuu::app
