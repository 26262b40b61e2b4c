// What the reader takes along: references to the open document, files of the results, a list of them on paper.
#include <algorithm>
#include <utility>

#include "app/citation.h"
#include "app/quotation.h"
#include "app/results_file.h"
#include "app/session_impl.h"

namespace tracuu::app {

namespace {

constexpr std::uint32_t kRowsAtOnce = 200;

}  // namespace

void Session::Impl::on(const CopyCitation& command) {
  if (!view.open) return;
  Reference reference = reference_to(view.open->document);
  if (const auto quotation = quote(view, command.passage)) reference.quotation = quotation->text;
  effects.push_back(CopyText{cite(reference, command.format, view.lang)});
}

void Session::Impl::drop_file() { effects.emplace_back(DropFile{}); }

void Session::Impl::on(const SaveResults& command) {
  stop_saving_language();
  if (view.saving) drop_file();
  view.saving = SavingResults{command.format, 0, view.total};
  saved_search = ranking_key();
  ask_for_rows_to_save();
}

void Session::Impl::on(const StopSaving&) {
  if (!view.saving) return;
  stop_saving();
  effects.push_back(Announce{std::string(text_of(TextKey::ui_saving_stopped, view.lang))});
}

void Session::Impl::stop_saving() {
  view.saving.reset();
  pending.rows = 0;
  drop_file();
}

void Session::Impl::ask_for_rows_to_save() {
  engine::SearchRequest search = request_for(saved_search, view.saving->done);
  search.limit = kRowsAtOnce;
  if (engine_up) pending.rows = send(engine::ExportRequest{std::move(search)});
}

// Nothing of the file stays here: each slice is handed on as it comes.
void Session::Impl::take(std::uint32_t id, const engine::ExportRows& rows) {
  if (id != pending.rows) return;
  pending.rows = 0;
  SavingResults& saving = *view.saving;
  saving.total = rows.total;
  std::string text = rows.offset == 0 ? file_beginning(saving.format, saved_search, rows.total) : "";
  text += file_rows(saving.format, rows, view.lang);
  saving.done = rows.offset + static_cast<std::uint32_t>(rows.rows.size());
  if (!rows.rows.empty() && saving.done < rows.total) {
    effects.push_back(FilePart{std::move(text)});
    ask_for_rows_to_save();
    return;
  }
  effects.push_back(SaveFile{rows.file_name + std::string(name_ending(saving.format)),
                             std::string(media_type(saving.format)), text + file_ending(saving.format)});
  view.saving.reset();
}

}  // namespace tracuu::app
