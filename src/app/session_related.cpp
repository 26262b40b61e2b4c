// Lists that take the place of what was asked for: the documents of a figure, those like one, its copies; and whether
// copies stand in other lists.
#include "app/session_impl.h"

namespace tracuu::app {

// Back brings it again.
void Session::Impl::drop_question() {
  view.query.clear();
  view.filters = {};
  view.sort = engine::Sort::relevance;
  view.like.clear();
  view.copies_of.clear();
  view.about.clear();
  close_document();
}

void Session::Impl::on(const ShowDocuments& command) {
  drop_question();
  view.place = Place::documents;
  view.query = command.query;
  view.filters = command.filters;
  remember_search();
  search_from_here();
}

void Session::Impl::ask_around(std::string like, std::string copies_of) {
  if (like == view.like && copies_of == view.copies_of) return;
  if (!like.empty() || !copies_of.empty()) drop_question();
  view.like = std::move(like);
  view.copies_of = std::move(copies_of);
  view.about.clear();
  search_from_here();
}

void Session::Impl::on(const ShowSimilar& command) { ask_around(command.id, ""); }
void Session::Impl::on(const ShowCopies& command) { ask_around("", command.id); }

void Session::Impl::on(const SetAllCopies& command) {
  if (command.shown == view.all_copies) return;
  view.all_copies = command.shown;
  search_from_here();
}

void Session::Impl::on(const SetCompactRows& command) {
  if (command.compact == view.compact_rows) return;
  view.compact_rows = command.compact;
  effects.push_back(SavePreference{"rows", command.compact ? "compact" : "comfortable"});
}

}  // namespace tracuu::app
