// Lists around one document: those like it, its copies; and whether copies stand in other lists.
#include "app/session_impl.h"

namespace tracuu::app {

// The question was about one document: what else was asked for goes, and Back brings it again.
void Session::Impl::ask_around(std::string like, std::string copies_of) {
  if (like == view.like && copies_of == view.copies_of) return;
  if (!like.empty() || !copies_of.empty()) {
    view.query.clear();
    view.filters = {};
    view.sort = engine::Sort::relevance;
    close_document();
  }
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
