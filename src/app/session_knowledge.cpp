// What the documents say: asked anew with every search and every question, page by page as it comes into view.
#include <algorithm>
#include <tuple>

#include "app/knowledge_export.h"
#include "app/knowledge_question.h"
#include "app/knowledge_wording.h"
#include "app/session_impl.h"

namespace tracuu::app {

namespace {

constexpr std::uint32_t kSavedAtOnce = 200;
constexpr std::uint32_t kMostSaved = 100'000;

}  // namespace

std::size_t row_count(const KnowledgeRows& rows) {
  return rows.entities.size() + rows.acts.size() + rows.figures.size() + rows.encounters.size() + rows.gaps.size() +
         rows.phrases.size() + rows.passages.size() + rows.contrasts.size();
}

void append(KnowledgeRows& rows, const KnowledgeRows& more) {
  append(rows.entities, more.entities);
  append(rows.acts, more.acts);
  append(rows.figures, more.figures);
  append(rows.encounters, more.encounters);
  append(rows.gaps, more.gaps);
  append(rows.phrases, more.phrases);
  append(rows.passages, more.passages);
  append(rows.contrasts, more.contrasts);
}

void Session::Impl::on(const AskKnowledge& command) {
  KnowledgeView& shown = view.knowledge;
  if (!command.of && command.question == shown.question && view.place == Place::knowledge) return;
  if (view.place != Place::knowledge) view.filters_open = false;
  view.place = Place::knowledge;
  shown.question = command.question;
  if (command.of) {
    view.query = command.of->query;
    view.filters = command.of->filters;
    search();
  }
  write_history(command.typed ? history.committed : true);
  if (command.typed) history.committed = false;
  drop_language_requests();
  ask_knowledge();
}

void Session::Impl::on(const ShowKnowledgeRows& command) {
  knowledge.shown_first = command.first;
  knowledge.shown_count = command.count;
  ask_knowledge_pages();
  refresh_knowledge_window();
}

// The documents' search as it was answered: while an answer to it is out, what is asked now would be asked twice.
void Session::Impl::ask_knowledge() {
  if (view.place != Place::knowledge || !engine_up || view.searching) return;
  UrlState search = ranking_key();
  search.sort = engine::Sort::relevance;
  const KnowledgeQuestion question = essence_of(view.knowledge.question);
  if (knowledge.begun && knowledge.search == search && knowledge.question == question) return;
  KnowledgeView& shown = view.knowledge;
  const bool is_alike = knowledge.begun && knowledge.question.ledger == question.ledger &&
                        knowledge.question.entity == question.entity && knowledge.question.day == question.day;
  if (!is_alike) shown = {.question = shown.question, .revision = shown.revision + 1};
  shown.known = false;
  stop_saving_knowledge();
  error.reset();
  knowledge = {.search = std::move(search), .question = question, .begun = true};
  shown.asking = true;
  knowledge.page_asking[send(knowledge_request(question, request_for(knowledge.search, 0), 0, kPageSize))] = 0;
  ask_beside_knowledge();
}

void Session::Impl::ask_knowledge_pages() {
  if (!engine_up || !view.knowledge.known) return;
  for (const std::uint32_t page : knowledge.pages.missing_around(knowledge.shown_first, knowledge.shown_count)) {
    const auto is_asked = [page](const auto& request) { return request.second == page; };
    if (std::ranges::any_of(knowledge.page_asking, is_asked)) continue;
    knowledge.page_asking[send(
        knowledge_request(knowledge.question, request_for(knowledge.search, 0), page * kPageSize, kPageSize))] = page;
  }
}

bool Session::Impl::is_of_knowledge(std::uint32_t id) const {
  return id != 0 && (id == knowledge.saving || id == knowledge.beside || knowledge.page_asking.contains(id));
}

void Session::Impl::take_knowledge(std::uint32_t id, std::uint32_t total, std::uint32_t offset, KnowledgeRows rows) {
  if (id == knowledge.saving) {
    take_knowledge_to_save(total, rows);
    return;
  }
  if (knowledge.page_asking.erase(id) == 0) return;
  KnowledgeView& shown = view.knowledge;
  if (!shown.known) {
    knowledge.pages.reset(total);
    shown.known = true;
    shown.asking = false;
    shown.total = total;
    ++shown.revision;
    effects.push_back(Announce{knowledge_summary(view)});
  }
  knowledge.pages.put(offset / kPageSize, std::move(rows));
  knowledge.pages.trim(knowledge.shown_first);
  ask_knowledge_pages();
  refresh_knowledge_window();
}

void Session::Impl::refresh_knowledge_window() {
  if (!view.knowledge.known) return;
  std::tie(view.knowledge.first, view.knowledge.rows) =
      knowledge.pages.run(knowledge.shown_first, knowledge.shown_count);
}

void Session::Impl::take(std::uint32_t id, const engine::Entities& answer) {
  if (is_of_knowledge(id)) take_knowledge(id, answer.total, answer.offset, {.entities = answer.rows});
}

void Session::Impl::take(std::uint32_t id, const engine::Acts& answer) {
  if (!is_of_knowledge(id)) return;
  view.knowledge.kinds = answer.kinds;
  view.knowledge.verbs = answer.verbs;
  view.knowledge.actors = answer.actors;
  view.knowledge.addressees = answer.addressees;
  view.knowledge.debtors = answer.debtors;
  view.knowledge.creditors = answer.creditors;
  take_knowledge(id, answer.total, answer.offset, {.acts = answer.rows});
}

void Session::Impl::take(std::uint32_t id, const engine::Figures& answer) {
  if (!is_of_knowledge(id)) return;
  view.knowledge.units = answer.units;
  take_knowledge(id, answer.total, answer.offset, {.figures = answer.rows});
}

void Session::Impl::take(std::uint32_t id, const engine::EntityPage& answer) {
  if (!is_of_knowledge(id)) return;
  view.knowledge.page = answer;
  take_knowledge(id, 0, 0, {});
}

bool Session::Impl::take_knowledge_failure(std::uint32_t id) {
  if (!is_of_knowledge(id)) return false;
  stop_saving_knowledge();
  knowledge.page_asking.clear();
  view.knowledge.asking = false;
  return true;
}

void Session::Impl::on(const SaveKnowledge&) {
  const KnowledgeView& shown = view.knowledge;
  if (!engine_up || !shown.known || shown.saving || shown.total == 0) return;
  effects.push_back(FilePart{knowledge_csv_beginning(shown, view.lang)});
  view.knowledge.saving = true;
  knowledge.saved = 0;
  ask_knowledge_to_save();
}

void Session::Impl::ask_knowledge_to_save() {
  knowledge.saving =
      send(knowledge_request(knowledge.question, request_for(knowledge.search, 0), knowledge.saved, kSavedAtOnce));
}

void Session::Impl::stop_saving_knowledge() {
  if (!view.knowledge.saving) return;
  view.knowledge.saving = false;
  knowledge.saving = 0;
  drop_file();
}

// Nothing of the file stays here: each slice is handed on as it comes.
void Session::Impl::take_knowledge_to_save(std::uint32_t total, const KnowledgeRows& rows) {
  knowledge.saved += static_cast<std::uint32_t>(row_count(rows));
  std::string part = knowledge_csv_rows(rows, view.knowledge.question.ledger, view.lang);
  if (row_count(rows) > 0 && knowledge.saved < std::min(total, kMostSaved)) {
    effects.push_back(FilePart{std::move(part)});
    ask_knowledge_to_save();
    return;
  }
  view.knowledge.saving = false;
  knowledge.saving = 0;
  const std::string name = std::string(ledger_name(view.knowledge.question.ledger)) + ".csv";
  effects.push_back(SaveFile{name, "text/csv", std::move(part)});
}

}  // namespace tracuu::app
