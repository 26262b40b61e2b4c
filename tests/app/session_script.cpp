#include "app/session_script.h"

#include <algorithm>
#include <sstream>

#include "app/session.h"
#include "app/view_model_json.h"
#include "support/small_engine.h"

namespace tracuu::test {

namespace {

std::string describe_request(const engine::RequestBody& body) {
  if (const auto* search = std::get_if<engine::SearchRequest>(&body)) {
    std::string out = "search \"" + search->query + "\"";
    for (const engine::FacetFilter& filter : search->filters.facets) {
      for (const std::string& value : filter.values) out += " " + filter.facet + "=" + value;
    }
    if (search->filters.date != engine::DateRange{})
      out += " " + search->filters.date.from + ".." + search->filters.date.to;
    return out + " from " + std::to_string(search->offset);
  }
  if (const auto* document = std::get_if<engine::DocumentRequest>(&body)) {
    return "document " + document->id + " marked \"" + document->highlight + "\"";
  }
  return "info";
}

std::string describe_effect(const app::Effect& effect) {
  struct Describe {
    std::string operator()(const app::SendRequest& sent) const {
      return "ask " + std::to_string(sent.request.id) + " " + describe_request(sent.request.body);
    }
    std::string operator()(const app::WriteHistory& written) const {
      return std::string(written.push ? "push" : "replace") + " #" + written.state;
    }
    std::string operator()(const app::Announce& announced) const { return "announce " + announced.text; }
    std::string operator()(const app::SavePreference& saved) const { return "save " + saved.name + "=" + saved.value; }
    std::string operator()(const app::Emit& emitted) const { return "emit " + emitted.event + " " + emitted.json; }
  };
  return std::visit(Describe{}, effect);
}

class Player {
 public:
  std::string play(std::string_view script) {
    std::istringstream lines{std::string(script)};
    for (std::string line; std::getline(lines, line);) {
      if (line.starts_with("    ")) continue;  // what an earlier run wrote down
      out_ += line + '\n';
      if (line.empty() || line[0] == '#') continue;
      const std::size_t space = std::min(line.find(' '), line.size());
      act(line.substr(0, space), line.substr(std::min(space + 1, line.size())));
      write_effects();
    }
    return out_;
  }

 private:
  void act(const std::string& verb, const std::string& rest) {
    if (verb == "corpus") engine_ = SmallEngine(numbered_documents(static_cast<std::uint32_t>(std::stoul(rest))));
    else if (verb == "ready") session_.engine_ready();
    else if (verb == "answer") answer(rest);
    else if (verb == "lose") asked_.clear();
    else if (verb == "restore") session_.restore(rest);
    else if (verb == "fail") session_.fail({TextKey::error_file_empty, "corpus.tracuu", ""});
    else if (verb == "view") write_view();
    else if (verb == "state") out_ += "    #" + session_.state() + '\n';
    else if (!act_on_session(verb, rest)) out_ += "    ! unknown command\n";
  }

  bool act_on_session(const std::string& verb, const std::string& rest) {
    std::istringstream words(rest);
    std::string first, second;
    words >> first;
    std::getline(words >> std::ws, second);
    if (verb == "query") session_.dispatch(app::SetQuery{rest});
    else if (verb == "submit") session_.dispatch(app::SubmitQuery{});
    else if (verb == "toggle") session_.dispatch(app::ToggleFacetValue{first, second});
    else if (verb == "dates") session_.dispatch(app::SetDateRange{{first, second}});
    else if (verb == "clear") session_.dispatch(app::ClearFilters{});
    else if (verb == "sort")
      session_.dispatch(app::SetSort{first == "newest" ? engine::Sort::newest : engine::Sort::relevance});
    else if (verb == "show") session_.dispatch(app::ShowHits{number(first), number(second)});
    else if (verb == "open") session_.dispatch(app::OpenDocumentById{rest});
    else if (verb == "open-marked") session_.dispatch(app::OpenDocumentById{first, second});
    else if (verb == "step") session_.dispatch(app::OpenNeighbour{std::stoi(first)});
    else if (verb == "close") session_.dispatch(app::CloseDocument{});
    else if (verb == "highlight") session_.dispatch(app::StepHighlight{std::stoi(first)});
    else if (verb == "filters") session_.dispatch(app::SetFiltersOpen{first == "open"});
    else if (verb == "lang") session_.dispatch(app::SetLang{lang_from_tag(first)});
    else if (verb == "theme") session_.dispatch(app::SetTheme{first == "dark" ? app::Theme::dark : app::Theme::light});
    else if (verb == "progress") session_.report_progress({number(first), number(second)});
    else return false;
    return true;
  }

  static std::uint32_t number(const std::string& digits) { return static_cast<std::uint32_t>(std::stoul(digits)); }

  void answer(const std::string& which) {
    std::vector<engine::Request> requests = std::move(asked_);
    asked_.clear();
    const std::size_t only = which.empty() ? 0 : std::stoul(which);
    for (std::size_t i = 0; i < requests.size(); ++i) {
      if (only == 0 || only == i + 1) session_.deliver(engine_.answer(requests[i]));
      else asked_.push_back(requests[i]);
    }
  }

  // The first hits are enough: the rest is counted.
  void write_view() {
    app::ViewModel view = session_.view();
    out_ += "    " + std::to_string(view.window.hits.size()) + " hits at hand\n";
    view.window.hits.resize(std::min<std::size_t>(view.window.hits.size(), 2));
    out_ += "    " + app::to_json(view) + '\n';
  }

  void write_effects() {
    for (const app::Effect& effect : session_.take_effects()) {
      out_ += "    " + describe_effect(effect) + '\n';
      if (const auto* sent = std::get_if<app::SendRequest>(&effect)) asked_.push_back(sent->request);
    }
  }

  app::Session session_{Lang::vi, app::Theme::system};
  SmallEngine engine_{{}};
  std::vector<engine::Request> asked_;
  std::string out_;
};

}  // namespace

std::string play(std::string_view script) { return Player().play(script); }

}  // namespace tracuu::test
