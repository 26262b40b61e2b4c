#include "app/session_script.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <sstream>

#include "app/session.h"
#include "app/url_state.h"
#include "app/view_model_json.h"
#include "support/small_engine.h"
#include "support/small_knowledge.h"

namespace tracuu::test {

namespace {

std::string describe_filters(const engine::Filters& filters) {
  std::string out;
  for (const engine::FacetFilter& filter : filters.facets) {
    for (const std::string& value : filter.values) out += " " + filter.facet + "=" + value;
    for (const std::string& value : filter.excluded) out += " -" + filter.facet + "=" + value;
  }
  if (!filters.date.from.empty() || !filters.date.to.empty()) out += " " + filters.date.from + ".." + filters.date.to;
  return filters.date.undated ? out + " undated" : out;
}

std::string describe_search(const engine::SearchRequest& search) {
  std::string out = "\"" + search.query + "\"" + describe_filters(search.filters);
  if (search.marks != engine::Marks::as_typed) out += " marks " + std::string(app::marks_name(search.marks));
  if (!search.like.empty()) out += " like " + search.like;
  if (!search.copies_of.empty()) out += " copies of " + search.copies_of;
  if (!search.grouped && search.copies_of.empty()) out += " all copies";
  if (!search.dates_within.empty()) out += " within " + search.dates_within;
  return out;
}

struct RequestDescriber {
  std::string operator()(const engine::SearchRequest& search) const {
    return "search " + describe_search(search) + " from " + std::to_string(search.offset);
  }
  std::string operator()(const engine::CompleteRequest& asked) const { return "suggest for \"" + asked.text + "\""; }
  std::string operator()(const engine::CountRequest& asked) const {
    std::string out = "count " + describe_search(asked.search);
    for (const std::string& query : asked.queries) out += " or \"" + query + "\"";
    return out;
  }
  std::string operator()(const engine::FacetValuesRequest& asked) const {
    return "values of " + asked.facet + " with \"" + asked.text + "\" for " + describe_search(asked.search);
  }
  std::string operator()(const engine::ExplainRequest& asked) const {
    return "explain " + asked.id + " for \"" + asked.query + "\"";
  }
  std::string operator()(const engine::DocumentRequest& asked) const {
    const std::string at = asked.at.empty() ? "" : " at \"" + asked.at + "\"";
    return "document " + asked.id + " marked \"" + asked.highlight + "\"" + at;
  }
  std::string operator()(const engine::MentionsRequest& asked) const {
    return "mentions of " + asked.id + " part " + std::to_string(asked.part);
  }
  std::string operator()(const engine::PassagesRequest& asked) const {
    return "passages of " + asked.id + " with \"" + asked.text + "\"";
  }
  std::string operator()(const engine::OverviewRequest&) const { return "overview"; }
  std::string operator()(const engine::ExportRequest& asked) const {
    return "rows of " + describe_search(asked.search) + " from " + std::to_string(asked.search.offset);
  }
  std::string operator()(const engine::FactsRequest& asked) const { return "facts of " + asked.id; }
  std::string operator()(const engine::CompareRequest& asked) const { return "compare " + asked.a + " " + asked.b; }
  std::string operator()(const engine::InfoRequest&) const { return "info"; }
  std::string operator()(const auto& tool) const {
    std::string out = std::string(name_of(tool)) + " of " + describe_search(tool.search);
    if constexpr (requires { tool.facet; }) out += " facet " + tool.facet;
    if constexpr (requires { tool.entity; }) out += " " + tool.entity.facet + " \"" + tool.entity.name + "\"";
    if constexpr (requires { tool.node; }) out += " node \"" + tool.node + "\"";
    if constexpr (requires { tool.size; }) out += " size " + std::to_string(tool.size);
    if constexpr (requires { tool.offset; })
      out += " from " + std::to_string(tool.offset) + " at most " + std::to_string(tool.limit);
    return out;
  }
  static std::string_view name_of(const engine::ConcordanceRequest&) { return "concordance"; }
  static std::string_view name_of(const engine::CollocationsRequest&) { return "collocations"; }
  static std::string_view name_of(const engine::NgramsRequest&) { return "ngrams"; }
  static std::string_view name_of(const engine::FrequencyRequest&) { return "frequency"; }
  static std::string_view name_of(const engine::DispersionRequest&) { return "dispersion"; }
  static std::string_view name_of(const engine::KeynessRequest&) { return "keyness"; }
  static std::string_view name_of(const engine::VocabularyRequest&) { return "vocabulary"; }
  static std::string_view name_of(const engine::EntitiesRequest&) { return "entities"; }
  static std::string_view name_of(const engine::EntityRequest&) { return "entity"; }
  static std::string_view name_of(const engine::ActsRequest&) { return "acts"; }
  static std::string_view name_of(const engine::FiguresRequest&) { return "figures"; }
  static std::string_view name_of(const engine::PhrasesRequest&) { return "phrases"; }
  static std::string_view name_of(const engine::PhraseRequest&) { return "phrase"; }
  static std::string_view name_of(const engine::ContrastRequest&) { return "contrast"; }
  static std::string_view name_of(const engine::EncountersRequest&) { return "encounters"; }
  static std::string_view name_of(const engine::MeetingsRequest&) { return "meetings"; }
  static std::string_view name_of(const engine::GapsRequest&) { return "gaps"; }
  static std::string_view name_of(const engine::EventRequest&) { return "event"; }
};

std::string describe_request(const engine::RequestBody& body) { return visit(RequestDescriber{}, body); }

engine::Sort sort_named(std::string_view name) {
  for (const engine::Sort sort : {engine::Sort::newest, engine::Sort::oldest, engine::Sort::recent}) {
    if (app::sort_name(sort) == name) return sort;
  }
  return engine::Sort::relevance;
}

engine::Marks marks_named(std::string_view name) {
  for (const engine::Marks marks : {engine::Marks::exact, engine::Marks::ignored}) {
    if (app::marks_name(marks) == name) return marks;
  }
  return engine::Marks::as_typed;
}

app::Place place_named(std::string_view name) {
  if (name == "overview") return app::Place::overview;
  if (name == "facts") return app::Place::knowledge;
  return name == "language" ? app::Place::language : app::Place::documents;
}

// On one line.
std::string in_quotes(std::string_view text) {
  std::string out = "\"";
  for (const char c : text) {
    if (c == '\n') out += "\\n";
    else if (c == '\r') out += "\\r";
    else out += c;
  }
  return out + "\"";
}

app::CitationFormat format_named(std::string_view name) {
  constexpr std::array<std::string_view, 5> kFormats = {"text", "footnote", "bibtex", "ris", "csl"};
  return static_cast<app::CitationFormat>(std::ranges::find(kFormats, name) - kFormats.begin());
}

app::ResultsFormat results_format_named(std::string_view name) {
  constexpr std::array<std::string_view, 4> kFormats = {"csv", "json", "bibtex", "ris"};
  return static_cast<app::ResultsFormat>(std::ranges::find(kFormats, name) - kFormats.begin());
}

app::ReaderPanel panel_named(std::string_view name) {
  if (name == "outline") return app::ReaderPanel::outline;
  if (name == "about") return app::ReaderPanel::about;
  if (name == "says") return app::ReaderPanel::says;
  return name == "comparison" ? app::ReaderPanel::comparison : app::ReaderPanel::none;
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
    std::string operator()(const app::SavePreference& saved) const {
      std::string value = saved.value;
      std::ranges::replace(value, '\n', '|');
      return "save " + saved.name + "=" + value;
    }
    std::string operator()(const app::CopyText& copied) const { return "copy " + in_quotes(copied.text); }
    std::string operator()(const app::FilePart& part) const {
      return "keep " + std::to_string(part.text.size()) + " bytes";
    }
    std::string operator()(const app::DropFile&) const { return "drop what was kept"; }
    std::string operator()(const app::SaveFile& file) const {
      return "save file " + file.name + " (" + file.type + ") " + in_quotes(file.text);
    }
    std::string operator()(const app::ChooseFile&) const { return "let a file be chosen"; }
    std::string operator()(const app::OfferFiles&) const { return "offer what can be done with files"; }
    std::string operator()(const app::Ask& asked) const {
      constexpr std::array kServices = {"copy", "print", "plain page", "copy link"};
      return std::string("do ") + kServices[static_cast<std::size_t>(asked.service)];
    }
    std::string operator()(const app::Emit& emitted) const { return "emit " + emitted.event + " " + emitted.json; }
  };
  return visit(Describe{}, effect);
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
    else if (verb == "reports") engine_ = SmallEngine(telling_documents());
    else if (verb == "ready") session_.engine_ready();
    else if (verb == "answer") answer(rest);
    else if (verb == "lose") asked_.clear();
    else if (verb == "read") engine_.language_done = std::stod(rest) / 100;
    else if (verb == "restore") session_.restore(rest);
    else if (verb == "fail") session_.fail({TextKey::error_file_empty, "corpus.tracuu", ""});
    else if (verb == "view") write_view();
    else if (verb == "language") write_language();
    else if (verb == "facts") write_knowledge();
    else if (verb == "state") out_ += "    #" + session_.state() + '\n';
    else if (!act_on_session(verb, rest)) out_ += "    ! unknown command\n";
  }

  bool act_on_session(const std::string& verb, const std::string& rest) {
    std::istringstream words(rest);
    std::string first, second;
    words >> first;
    std::getline(words >> std::ws, second);
    if (verb == "query") session_.dispatch(app::SetQuery{rest});
    else if (verb == "try") session_.dispatch(app::TryQuery{rest});
    else if (verb == "submit") session_.dispatch(app::SubmitQuery{});
    else if (verb == "toggle") session_.dispatch(app::ToggleFacetValue{first, second});
    else if (verb == "exclude") session_.dispatch(app::ToggleExclusion{first, second});
    else if (verb == "values") session_.dispatch(app::SearchFacetValues{first, second});
    else if (verb == "undated") session_.dispatch(app::ToggleUndated{});
    else if (verb == "explain") session_.dispatch(app::ExplainHit{rest});
    else if (verb == "help") session_.dispatch(app::SetHelpOpen{first == "open"});
    else if (verb == "dates")
      session_.dispatch(app::SetDateRange{{first, second, session_.view().filters.date.undated}});
    else if (verb == "clear") session_.dispatch(app::ClearFilters{});
    else if (verb == "sort") session_.dispatch(app::SetSort{sort_named(first)});
    else if (verb == "marks") session_.dispatch(app::SetMarks{marks_named(first)});
    else if (verb == "show") session_.dispatch(app::ShowHits{number(first), number(second)});
    else if (verb == "open") session_.dispatch(app::OpenDocumentById{rest});
    else if (verb == "open-marked") session_.dispatch(app::OpenDocumentById{first, second});
    else if (verb == "step") session_.dispatch(app::OpenNeighbour{std::stoi(first)});
    else if (verb == "close") session_.dispatch(app::CloseDocument{});
    else if (verb == "highlight") session_.dispatch(app::StepHighlight{std::stoi(first)});
    else if (verb == "find") session_.dispatch(app::SetFindOpen{first == "open"});
    else if (verb == "find-text") session_.dispatch(app::SetFindText{second, number(first)});
    else if (verb == "copy") session_.dispatch(app::CopySelection{});
    else if (verb == "cite") session_.dispatch(app::CopyCitation{format_named(first), passage(second)});
    else if (verb == "documents") session_.dispatch(app::ShowDocuments{second, {{}, {first, first}}});
    else if (verb == "similar") session_.dispatch(app::ShowSimilar{rest});
    else if (verb == "copies") session_.dispatch(app::ShowCopies{rest});
    else if (verb == "all-copies") session_.dispatch(app::SetAllCopies{first == "shown"});
    else if (verb == "rows") session_.dispatch(app::SetCompactRows{first == "compact"});
    else if (verb == "save") session_.dispatch(app::SaveResults{results_format_named(first)});
    else if (verb == "stop-saving") session_.dispatch(app::StopSaving{});
    else if (verb == "print") session_.dispatch(app::Print{});
    else if (verb == "plain") session_.dispatch(app::OpenPlainPage{});
    else if (verb == "tool" || verb == "node" || verb == "type-node") ask_language(verb, rest);
    else if (verb == "tool-rows") session_.dispatch(app::ShowRows{number(first), number(second)});
    else if (verb == "work") session_.dispatch(app::SetLanguageWork{first == "on"});
    else if (verb == "ask") session_.dispatch(app::AskKnowledge{app::decode_state(rest).knowledge});
    else if (verb == "type-name") type_name(rest);
    else if (verb == "facts-rows") session_.dispatch(app::ShowKnowledgeRows{number(first), number(second)});
    else if (verb == "save-facts") session_.dispatch(app::SaveKnowledge{});
    else if (verb == "save-tool") session_.dispatch(app::SaveLanguage{});
    else if (verb == "open-at") session_.dispatch(app::OpenDocumentById{.id = second, .at = number(first)});
    else if (verb == "go") session_.dispatch(app::GoTo{place_named(first)});
    else if (verb == "copy-link") session_.dispatch(app::CopyPassageLink{});
    else if (verb == "panel") session_.dispatch(app::SetReaderPanel{panel_named(first)});
    else if (verb == "mentions") show_mentions(first);
    else if (verb == "choose-file") session_.dispatch(app::AskForFile{});
    else if (verb == "local-files") session_.dispatch(app::ShowLocalFiles{});
    else if (verb == "file") session_.dispatch(app::OpenFile{first});
    else if (verb == "compare") session_.dispatch(app::CompareWith{rest});
    else if (verb == "text-face")
      session_.dispatch(app::SetTextFace{first == "sans" ? app::TextFace::sans : app::TextFace::serif});
    else if (verb == "filters") session_.dispatch(app::SetFiltersOpen{first == "open"});
    else if (verb == "lang") session_.dispatch(app::SetLang{lang_from_tag(first)});
    else if (verb == "theme") session_.dispatch(app::SetTheme{first == "dark" ? app::Theme::dark : app::Theme::light});
    else if (verb == "text-size") session_.dispatch(app::SetTextSize{number(first)});
    else if (verb == "text-spacing") session_.dispatch(app::SetTextSpacing{first == "wide"});
    else if (verb == "progress") session_.report_progress({number(first), number(second)});
    else return false;
    return true;
  }

  void show_mentions(const std::string& how) {
    if (how == "hide" || how == "show") session_.dispatch(app::SetMentionsShown{how == "show"});
    else session_.dispatch(app::ShowMentions{});
  }

  void ask_language(const std::string& verb, const std::string& rest) {
    app::LanguageQuestion question = session_.view().language.question;
    if (verb == "tool") question.tool = app::decode_state("view=" + rest).language.tool;
    else question.node = rest;
    session_.dispatch(app::AskLanguage{question, verb == "type-node"});
  }

  void type_name(const std::string& text) {
    app::KnowledgeQuestion question = session_.view().knowledge.question;
    question.text = text;
    session_.dispatch(app::AskKnowledge{question, true});
  }

  // So many bytes from the beginning of the open document's text.
  app::Passage passage(const std::string& bytes) const {
    if (bytes.empty()) return {};
    return {app::QuotedText::text, session_.view().open->document.id, {0, number(bytes)}};
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

  // What there is of the language tools' answer.
  void write_language() {
    const app::LanguageView& shown = session_.view().language;
    out_ += "    " + std::to_string(shown.total) + " rows, from " + std::to_string(shown.first) + " at hand " +
            std::to_string(app::row_count(shown.rows)) + ", " + std::to_string(std::lround(shown.extent.done * 100)) +
            "% read" + (shown.asking ? ", asking" : "") + (shown.stopped ? ", stopped" : "") +
            (shown.known ? "" : ", unknown") + (shown.saving ? ", saving" : "") + '\n';
  }

  // Who owes what an act says, to whom, by when, as far as that is known.
  static std::string duty_of(const engine::ActRow& row) {
    const auto said = [](std::string_view what, const engine::EntityName& who) {
      return who.facet.empty() ? std::string() : std::string(what) + who.facet + " " + who.name;
    };
    return said(", owed by ", row.debtor) + said(", owed to ", row.creditor) +
           (row.due.empty() ? "" : ", due " + row.due);
  }

  // What there is of what the documents say.
  void write_knowledge() {
    const app::KnowledgeView& shown = session_.view().knowledge;
    out_ += "    " + std::to_string(shown.total) + " rows, from " + std::to_string(shown.first) + " at hand " +
            std::to_string(app::row_count(shown.rows)) + (shown.asking ? ", asking" : "") +
            (shown.known ? "" : ", unknown") + (shown.saving ? ", saving" : "") + '\n';
    for (const engine::EntityRow& row : shown.rows.entities)
      out_ += "    " + row.name + " (" + row.detail + row.sort + ") in " + std::to_string(row.documents) + '\n';
    for (const engine::ActRow& row : shown.rows.acts)
      out_ += "    " + row.document + ": " + row.actor.facet + " " + row.actor.name + " " + row.kind + " " +
              row.addressee.name + duty_of(row) + '\n';
    for (const engine::ContrastRow& row : shown.rows.contrasts)
      out_ += "    " + row.kind + " " + row.name + ": " + std::to_string(row.a) + " against " + std::to_string(row.b) +
              (row.few ? ", few" : "") + '\n';
    for (const engine::FigureRow& row : shown.rows.figures) out_ += "    " + row.document + ": " + row.text + '\n';
    if (shown.contrast)
      out_ += "    " + shown.contrast->a + " (" + std::to_string(shown.contrast->documents_a) + ") against " +
              shown.contrast->b + " (" + std::to_string(shown.contrast->documents_b) + ")\n";
    if (shown.page) out_ += "    page of " + shown.page->entity.name + (shown.page->known ? "" : ", unknown") + '\n';
  }

  void write_effects() {
    for (const app::Effect& effect : session_.take_effects()) {
      out_ += "    " + describe_effect(effect) + '\n';
      if (const auto* sent = get_if<app::SendRequest>(&effect)) asked_.push_back(sent->request);
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
