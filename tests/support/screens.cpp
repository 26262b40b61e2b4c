#include "support/screens.h"

#include <algorithm>
#include <fstream>
#include <nlohmann/json.hpp>

namespace tracuu::test {

namespace {

engine::DocumentView document_with_chapters() {
  engine::DocumentView document;
  document.id = "chapters";
  document.title = "Báo cáo tổng kết công tác biên giới";
  document.date = "2021-06-07";
  document.source = "Ủy ban Biên giới";
  const auto add = [&](const char* kind, const std::string& text) {
    const auto begin = static_cast<std::uint32_t>(document.text.size());
    document.text += text;
    document.blocks.push_back({kind, {begin, static_cast<std::uint32_t>(document.text.size())}});
    document.text += '\n';
  };
  for (int chapter = 1; chapter <= 24; ++chapter) {
    add("heading", "Chương " + std::to_string(chapter) + ". Công tác phân giới và quản lý cửa khẩu");
    for (int i = 0; i < 4; ++i)
      add("paragraph", "Hai bên đã hoàn thành phân giới cắm mốc số " + std::to_string(chapter * 4 + i) +
                           ", thống nhất tiếp tục phối hợp quản lý, bảo vệ đường biên, mốc giới và tạo thuận lợi cho "
                           "người dân hai bên qua lại, làm ăn, thăm thân.");
  }
  return document;
}

}  // namespace

std::vector<engine::DocumentView> sample_documents() {
  std::vector<engine::DocumentView> documents;
  std::ifstream lines("assets/sample/reports.jsonl");
  for (std::string line; std::getline(lines, line);) {
    const auto json = nlohmann::json::parse(line, nullptr, false);
    engine::DocumentView document;
    document.id = json.value("id", "");
    document.title = json.value("title", "");
    document.date = json.value("date", "");
    document.source = json.value("source", "");
    document.category = json.value("category", "");
    document.text = json.value("text", "");
    for (std::size_t begin = 0; begin < document.text.size();) {
      const std::size_t end = std::min(document.text.find('\n', begin), document.text.size());
      const char* kind = end - begin < 60 && begin > 0 && end < document.text.size() ? "caption" : "paragraph";
      document.blocks.push_back({kind, {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)}});
      begin = end + 1;
    }
    if (!document.blocks.empty() && document.blocks.back().range.size() < 60) document.blocks.back().kind = "byline";
    documents.push_back(std::move(document));
  }
  documents.push_back(document_with_chapters());
  return documents;
}

void ask_knowledge(HeadlessExplorer& explorer, const app::KnowledgeQuestion& question) {
  explorer.start();
  explorer.explorer.session().dispatch(app::AskKnowledge{question});
  explorer.settle();
}

void ask_language(HeadlessExplorer& explorer, const app::LanguageQuestion& question) {
  explorer.start();
  explorer.explorer.session().dispatch(app::GoTo{app::Place::language});
  explorer.explorer.session().dispatch(app::AskLanguage{question});
  explorer.settle();
}

// The results of a query; "" all documents.
void find(HeadlessExplorer& explorer, const std::string& query) {
  explorer.start();
  explorer.explorer.session().dispatch(app::GoTo{app::Place::documents});
  if (!query.empty()) explorer.type(query);
  explorer.settle();
}

// The second of them in the reader.
void read(HeadlessExplorer& explorer, const std::string& query) {
  find(explorer, query);
  explorer.explorer.session().dispatch(app::OpenDocumentById{explorer.view().window.hits.at(1).id});
  explorer.settle();
}

std::vector<Screen> screens() {
  return {
      {"loading",
       [](HeadlessExplorer& explorer) {
         explorer.explorer.session().report_progress({3'400'000, 9'000'000});
       }},
      {"all", [](HeadlessExplorer& explorer) { find(explorer, ""); }},
      {"overview",
       [](HeadlessExplorer& explorer) {
         explorer.start();
         explorer.explorer.session().dispatch(app::GoTo{app::Place::overview});
       }},
      {"persons", [](HeadlessExplorer& explorer) { ask_knowledge(explorer, {}); }},
      {"events", [](HeadlessExplorer& explorer) { ask_knowledge(explorer, {.ledger = app::Ledger::events}); }},
      {"person",
       [](HeadlessExplorer& explorer) {
         ask_knowledge(explorer, {.entity = {"person", "Prak Sokhonn"}});
       }},
      {"acts", [](HeadlessExplorer& explorer) { ask_knowledge(explorer, {.ledger = app::Ledger::acts}); }},
      {"commitments",
       [](HeadlessExplorer& explorer) { ask_knowledge(explorer, {.ledger = app::Ledger::commitments}); }},
      {"phrases", [](HeadlessExplorer& explorer) { ask_knowledge(explorer, {.ledger = app::Ledger::phrases}); }},
      {"phrase",
       [](HeadlessExplorer& explorer) {
         ask_knowledge(explorer, {.ledger = app::Ledger::phrases});
         ask_knowledge(explorer, {.ledger = app::Ledger::phrases,
                                  .entity = {"", explorer.view().knowledge.rows.phrases.at(0).text}});
       }},
      {"figures", [](HeadlessExplorer& explorer) { ask_knowledge(explorer, {.ledger = app::Ledger::figures}); }},
      {"contrast", [](HeadlessExplorer& explorer) { ask_knowledge(explorer, {.ledger = app::Ledger::contrast}); }},
      {"countries",
       [](HeadlessExplorer& explorer) {
         ask_knowledge(explorer, {.ledger = app::Ledger::contrast, .sides = "country"});
       }},
      {"meetings", [](HeadlessExplorer& explorer) { ask_knowledge(explorer, {.ledger = app::Ledger::meetings}); }},
      {"met",
       [](HeadlessExplorer& explorer) {
         ask_knowledge(explorer, {.ledger = app::Ledger::meetings, .by = engine::PartyKind::person});
       }},
      {"network",
       [](HeadlessExplorer& explorer) {
         ask_knowledge(explorer, {.ledger = app::Ledger::meetings, .by = engine::PartyKind::person, .network = true});
       }},
      {"party",
       [](HeadlessExplorer& explorer) {
         ask_knowledge(explorer, {.ledger = app::Ledger::meetings, .network = true});
         const auto& meetings = explorer.view().knowledge.meetings;
         ask_knowledge(explorer, {.ledger = app::Ledger::meetings, .a = meetings->parties.at(0).name, .network = true});
       }},
      {"gaps", [](HeadlessExplorer& explorer) { ask_knowledge(explorer, {.ledger = app::Ledger::gaps}); }},
      {"timeline", [](HeadlessExplorer& explorer) { ask_knowledge(explorer, {.ledger = app::Ledger::timeline}); }},
      {"meeting",
       [](HeadlessExplorer& explorer) {
         ask_knowledge(explorer, {.ledger = app::Ledger::meetings,
                                  .by = engine::PartyKind::any,
                                  .a = "Lê Hoài Trung",
                                  .b = "Prak Sokhonn",
                                  .day = "2023-03-21"});
       }},
      {"event",
       [](HeadlessExplorer& explorer) {
         ask_knowledge(explorer, {.ledger = app::Ledger::events});
         ask_knowledge(explorer, {.ledger = app::Ledger::events,
                                  .entity = {"event", explorer.view().knowledge.rows.entities.at(0).name}});
       }},
      {"concordance", [](HeadlessExplorer& explorer) { ask_language(explorer, {.node = "hợp tác"}); }},
      {"collocations",
       [](HeadlessExplorer& explorer) {
         ask_language(explorer, {.tool = app::Tool::collocations, .node = "hợp tác"});
       }},
      {"ngrams", [](HeadlessExplorer& explorer) { ask_language(explorer, {.tool = app::Tool::ngrams}); }},
      {"frequency",
       [](HeadlessExplorer& explorer) { ask_language(explorer, {.tool = app::Tool::frequency, .node = "hợp tác"}); }},
      {"values",
       [](HeadlessExplorer& explorer) {
         ask_language(explorer, {.tool = app::Tool::frequency, .node = "hợp tác", .by = "category"});
       }},
      {"dispersion",
       [](HeadlessExplorer& explorer) { ask_language(explorer, {.tool = app::Tool::dispersion, .node = "hợp tác"}); }},
      {"keyness",
       [](HeadlessExplorer& explorer) {
         find(explorer, "Campuchia");
         ask_language(explorer, {.tool = app::Tool::keyness});
       }},
      {"vocabulary", [](HeadlessExplorer& explorer) { ask_language(explorer, {.tool = app::Tool::vocabulary}); }},
      {"offers", [](HeadlessExplorer& explorer) { ask_language(explorer, {}); }},
      {"compare", [](HeadlessExplorer& explorer) { ask_language(explorer, {.tool = app::Tool::keyness}); }},
      {"working",
       [](HeadlessExplorer& explorer) {
         explorer.start();
         explorer.engine().language_done = 0.43;
         explorer.explorer.session().dispatch(app::GoTo{app::Place::language});
         explorer.explorer.session().dispatch(app::AskLanguage{{.tool = app::Tool::collocations, .node = "hợp tác"}});
         explorer.answer_once();
         explorer.engine_is_silent = true;
       }},
      {"choosing",
       [](HeadlessExplorer& explorer) {
         ask_language(explorer, {.node = "hợp tác"});
         for (const ui::SemanticsNode& node : explorer.nodes(ui::Role::button)) {
           if (node.name.starts_with(text_of(TextKey::ui_language_order, explorer.view().lang)))
             explorer.activate(node);
         }
       }},
      {"found", [](HeadlessExplorer& explorer) { find(explorer, "Campuchia"); }},
      {"filtered",
       [](HeadlessExplorer& explorer) {
         find(explorer, "");
         explorer.explorer.session().dispatch(app::ToggleFacetValue{"category", "Song phương"});
         explorer.explorer.session().dispatch(app::ToggleExclusion{"category", "Kinh tế"});
         explorer.explorer.session().dispatch(app::SetDateRange{{"2021", "2023"}});
         explorer.explorer.session().dispatch(app::SetFiltersOpen{true});
       }},
      {"dates",
       [](HeadlessExplorer& explorer) {
         find(explorer, "");
         explorer.explorer.session().dispatch(app::SetDateRange{{"2021", "2021"}});
         explorer.explorer.session().dispatch(app::SetFiltersOpen{true});
       }},
      {"explained",
       [](HeadlessExplorer& explorer) {
         find(explorer, "Campuchia");
         explorer.explorer.session().dispatch(app::ExplainHit{explorer.view().window.hits.at(1).id});
       }},
      {"help",
       [](HeadlessExplorer& explorer) {
         find(explorer, "");
         explorer.explorer.session().dispatch(app::SetHelpOpen{true});
       }},
      {"about",
       [](HeadlessExplorer& explorer) {
         read(explorer, "Campuchia");
         explorer.explorer.session().dispatch(app::SetReaderPanel{app::ReaderPanel::about});
       }},
      {"outline",
       [](HeadlessExplorer& explorer) {
         find(explorer, "a");
         explorer.explorer.session().dispatch(app::SetTextFace{app::TextFace::sans});
         explorer.explorer.session().dispatch(app::OpenDocumentById{"chapters"});
         explorer.settle();
         explorer.explorer.session().dispatch(app::SetReaderPanel{app::ReaderPanel::outline});
       }},
      {"picker",
       [](HeadlessExplorer& explorer) {
         read(explorer, "");
         explorer.explorer.session().dispatch(app::SetReaderPanel{app::ReaderPanel::comparison});
       }},
      {"comparing",
       [](HeadlessExplorer& explorer) {
         read(explorer, "");
         explorer.explorer.session().dispatch(app::CompareWith{explorer.view().window.hits.at(0).id});
       }},
      {"linked",
       [](HeadlessExplorer& explorer) {
         explorer.start();
         explorer.explorer.session().restore("q=a&doc=chapters&at=phân giới cắm mốc số 12");
       }},
      {"display",
       [](HeadlessExplorer& explorer) {
         explorer.start();
         for (const ui::SemanticsNode& node : explorer.nodes(ui::Role::button)) {
           if (node.name == text_of(TextKey::ui_display, explorer.view().lang)) explorer.activate(node);
         }
       }},
      {"wide",
       [](HeadlessExplorer& explorer) {
         explorer.start();
         explorer.explorer.session().dispatch(app::SetTextSpacing{true});
         explorer.type("hợp tác");
         explorer.settle();
       }},
      {"large",
       [](HeadlessExplorer& explorer) {
         explorer.start();
         explorer.explorer.session().dispatch(app::SetTextSpacing{true});
         explorer.explorer.session().dispatch(app::SetTextSize{150});
         explorer.type("hợp tác");
         explorer.explorer.session().dispatch(app::OpenDocumentById{explorer.view().window.hits.at(1).id});
       }},
      {"remarked", [](HeadlessExplorer& explorer) { find(explorer, "Campuchia \"hợp tác"); }},
      {"reading",
       [](HeadlessExplorer& explorer) {
         read(explorer, "hợp tác");
         explorer.explorer.session().dispatch(app::StepHighlight{1});
       }},
      {"finding",
       [](HeadlessExplorer& explorer) {
         read(explorer, "");
         explorer.explorer.session().dispatch(app::SetFindOpen{true});
         explorer.explorer.session().dispatch(app::SetFindText{"h"});
         explorer.settle();
       }},
      {"actions",
       [](HeadlessExplorer& explorer) {
         read(explorer, "");
         for (const ui::SemanticsNode& node : explorer.nodes(ui::Role::button)) {
           if (node.name == text_of(TextKey::ui_document_menu, explorer.view().lang)) explorer.activate(node);
         }
       }},
      {"nothing", [](HeadlessExplorer& explorer) { find(explorer, "không có ở đâu"); }},
      {"failed", [](HeadlessExplorer& explorer) {
         explorer.explorer.session().fail({TextKey::error_corpus_newer, "kho.tracuu", "7"});
       }}};
}

}  // namespace tracuu::test
