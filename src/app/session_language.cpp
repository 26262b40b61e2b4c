// The language tools: long work is asked for again and again until all has been read, and dropped as soon as nobody
// looks at it.
#include <algorithm>
#include <limits>
#include <tuple>

#include "app/language_export.h"
#include "app/language_wording.h"
#include "app/session_impl.h"
#include "app/url_places.h"
#include "app/wording.h"

namespace tracuu::app {

namespace {

constexpr std::uint32_t kSavedAtOnce = 200;
constexpr std::uint64_t kMostSaved = 100'000;

std::uint32_t rows_of(std::uint64_t total) {
  return static_cast<std::uint32_t>(std::min<std::uint64_t>(total, std::numeric_limits<std::uint32_t>::max()));
}

}  // namespace

std::size_t row_count(const LanguageRows& rows) { return rows.lines.size() + rows.terms.size() + rows.spread.size(); }

void append(LanguageRows& rows, const LanguageRows& more) {
  append(rows.lines, more.lines);
  append(rows.terms, more.terms);
  append(rows.spread, more.spread);
}

void Session::Impl::on(const AskLanguage& command) {
  LanguageView& shown = view.language;
  if (command.question == shown.question && view.place == Place::language) return;
  if (view.place != Place::language) view.filters_open = false;
  view.place = Place::language;
  shown.question = command.question;
  write_history(command.typed ? history.committed : true);
  if (command.typed) history.committed = false;
  ask_language();
}

void Session::Impl::on(const ShowRows& command) {
  language.shown_first = command.first;
  language.shown_count = command.count;
  ask_language_pages();
  refresh_language_window();
}

void Session::Impl::on(const SetLanguageWork& command) {
  drop_language_requests();
  view.language.stopped = !command.on && view.language.extent.done < 1;
  ask_language();
}

void Session::Impl::drop_language_requests() {
  stop_saving_language();
  language.asking = 0;
  language.page_asking.clear();
  view.language.asking = false;
}

// The documents' search as it was answered: while an answer to it is out, what is asked now would be asked twice.
void Session::Impl::ask_language() {
  LanguageView& shown = view.language;
  if (view.place != Place::language) {
    drop_language_requests();
    return;
  }
  if (!engine_up || view.searching) return;
  UrlState search = ranking_key();
  search.sort = engine::Sort::relevance;
  const LanguageQuestion question = essence_of(shown.question);
  if (!language.begun || language.search != search || language.question != question) {
    begin_language(std::move(search), question);
  } else if (language.asking != 0 || shown.stopped || (shown.known && shown.extent.done >= 1)) {
    return;
  }
  if (shown.lack == LanguageLack::selection) return;
  shown.asking = true;
  ask_on();
}

// What the same tool has shown stays in sight until the new answer is here: whoever types sees no gap.
void Session::Impl::begin_language(UrlState search, const LanguageQuestion& question) {
  drop_language_requests();
  LanguageView& shown = view.language;
  const LanguageLack lack = lack_of(question, request_for(search, 0));
  const bool is_alike = language.begun && language.question.tool == question.tool && shown.lack == lack;
  if (!is_alike) shown = {.question = shown.question, .revision = shown.revision + 1};
  shown.lack = lack;
  shown.known = shown.stopped = false;
  error.reset();
  language = {.search = std::move(search), .question = question, .begun = true};
}

// The page in view that is not at hand yet; else the one in view again, as far as it is known by now.
void Session::Impl::ask_on() {
  const std::vector<std::uint32_t> missing = language.pages.missing_around(language.shown_first, language.shown_count);
  const std::uint32_t page = missing.empty() ? language.shown_first / kPageSize : missing.front();
  language.asking =
      send(language_request(language.question, request_for(language.search, 0), page * kPageSize, kPageSize));
}

void Session::Impl::ask_language_pages() {
  if (!engine_up || language.asking != 0 || !view.language.known || view.language.extent.done < 1) return;
  for (const std::uint32_t page : language.pages.missing_around(language.shown_first, language.shown_count)) {
    const auto is_asked = [page](const auto& request) { return request.second == page; };
    if (std::ranges::any_of(language.page_asking, is_asked)) continue;
    language.page_asking[send(
        language_request(language.question, request_for(language.search, 0), page * kPageSize, kPageSize))] = page;
  }
}

void Session::Impl::take_language(std::uint32_t id, const LanguageAnswer& answer) {
  if (id == language.saving) {
    take_saved_rows(answer);
    return;
  }
  LanguageView& shown = view.language;
  const bool lists = shown.question.tool != Tool::frequency || shown.lack == LanguageLack::node;
  if (id == language.asking) {
    language.asking = 0;
    const bool is_whole = answer.extent.done >= 1;
    // What was read of it before all was known may stand elsewhere now.
    if (is_whole) language.pages.reset(lists ? rows_of(answer.total) : 0);
    else language.pages.extend(lists ? rows_of(answer.total) : 0);
    if (!shown.known) ++shown.revision;
    shown.known = true;
    shown.asking = !is_whole;
    shown.extent = answer.extent;
    shown.total = answer.total;
    if (is_whole) effects.push_back(Announce{language_summary(view)});
  } else if (language.page_asking.erase(id) == 0) {
    return;
  }
  language.pages.put(answer.offset / kPageSize, answer.rows);
  language.pages.trim(language.shown_first);
  if (shown.asking) ask_on();
  else ask_language_pages();
  refresh_language_window();
}

void Session::Impl::refresh_language_window() {
  if (!view.language.known) return;
  std::tie(view.language.first, view.language.rows) = language.pages.run(language.shown_first, language.shown_count);
}

bool Session::Impl::is_of_language(std::uint32_t id) const {
  return id != 0 && (id == language.asking || id == language.saving || language.page_asking.contains(id));
}

void Session::Impl::take(std::uint32_t id, const engine::Concordance& answer) {
  if (!is_of_language(id)) return;
  view.language.documents_with = answer.documents_with;
  view.language.node_count = answer.total;
  take_language(id, {answer.extent, answer.listed, answer.offset, {.lines = answer.lines}});
}

void Session::Impl::take(std::uint32_t id, const engine::TermTable& answer) {
  if (!is_of_language(id)) return;
  view.language.node_count = answer.node_count;
  view.language.least = answer.least;
  view.language.tokens_elsewhere = answer.tokens_elsewhere;
  const bool offers = view.language.lack == LanguageLack::node;
  const std::uint64_t total = offers ? answer.rows.size() : answer.total;
  take_language(id, {answer.extent, total, answer.offset, {.terms = answer.rows}});
}

void Session::Impl::take(std::uint32_t id, const engine::Frequencies& answer) {
  if (!is_of_language(id)) return;
  view.language.frequencies = answer;
  take_language(id, {answer.extent, answer.total, 0, {}});
}

void Session::Impl::take(std::uint32_t id, const engine::Dispersion& answer) {
  if (!is_of_language(id)) return;
  LanguageView& shown = view.language;
  shown.documents_with = answer.documents_with;
  shown.node_count = answer.total;
  shown.deviation = answer.deviation;
  shown.juilland = answer.juilland;
  take_language(id, {answer.extent, answer.documents_with, answer.offset, {.spread = answer.rows}});
}

bool Session::Impl::take_language_failure(std::uint32_t id) {
  if (!is_of_language(id)) return false;
  drop_language_requests();
  view.language.stopped = true;
  if (!view.language.known) view.language.extent.done = 0;
  return true;
}

void Session::Impl::on(const SaveLanguage&) {
  LanguageView& shown = view.language;
  if (!engine_up || !shown.known || shown.extent.done < 1 || shown.saving) return;
  if (view.saving) stop_saving();
  std::string beginning = csv_beginning(shown.question.tool, view.lang);
  if (shown.question.tool == Tool::frequency) {
    save_language(beginning + csv_rows(shown, {}));
    return;
  }
  effects.push_back(FilePart{std::move(beginning)});
  shown.saving = true;
  shown.saved = 0;
  shown.saving_total = std::min(shown.total, kMostSaved);
  ask_rows_to_save();
}

void Session::Impl::ask_rows_to_save() {
  const auto from = static_cast<std::uint32_t>(view.language.saved);
  language.saving = send(language_request(language.question, request_for(language.search, 0), from, kSavedAtOnce));
}

void Session::Impl::stop_saving_language() {
  if (!view.language.saving) return;
  view.language.saving = false;
  language.saving = 0;
  drop_file();
}

// Nothing of the file stays here: each slice is handed on as it comes.
void Session::Impl::take_saved_rows(const LanguageAnswer& answer) {
  LanguageView& shown = view.language;
  const std::size_t count = row_count(answer.rows);
  std::string rows = csv_rows(shown, answer.rows);
  shown.saved += count;
  if (count > 0 && shown.saved < shown.saving_total) {
    effects.push_back(FilePart{std::move(rows)});
    ask_rows_to_save();
    return;
  }
  language.saving = 0;
  shown.saving = false;
  save_language(std::move(rows));
}

void Session::Impl::save_language(std::string ending) {
  const LanguageView& shown = view.language;
  const std::string name = shown.extent.file_name + "-" + std::string(tool_name(shown.question.tool)) + ".csv";
  effects.push_back(SaveFile{name, "text/csv", std::move(ending)});
  const std::uint64_t left = shown.total > kMostSaved ? shown.total - kMostSaved : 0;
  if (left > 0 && shown.question.tool != Tool::frequency)
    effects.push_back(Announce{format_text(TextKey::ui_language_saved_part, view.lang,
                                           {format_count(kMostSaved, view.lang), format_count(left, view.lang)})});
}

}  // namespace tracuu::app
