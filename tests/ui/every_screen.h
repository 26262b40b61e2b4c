// Every screen of the interface, in every size, language and with either pointer: for tests of what must hold on all.
#pragma once

#include <gtest/gtest.h>
#include <imgui.h>

#include <string>
#include <vector>

#include "support/headless_explorer.h"
#include "support/small_knowledge.h"

namespace tracuu {

using test::HeadlessExplorer;
using ui::Role;
using ui::SemanticsNode;

struct Case {
  Viewport viewport;
  bool coarse;
  Lang lang;
};

inline std::vector<Case> cases() {
  std::vector<Case> all;
  for (const Viewport& viewport :
       {Viewport{320, 256, 4}, Viewport{320, 560, 3}, Viewport{360, 740, 2}, Viewport{719, 900, 1},
        Viewport{720, 900, 1.25f}, Viewport{740, 360, 2}, Viewport{768, 1024, 1}, Viewport{1199, 700, 1},
        Viewport{1200, 800, 1.5f}, Viewport{1280, 800, 1}, Viewport{1920, 1080, 1}, Viewport{2560, 1440, 1}}) {
    for (const bool coarse : {false, true}) {
      for (const Lang lang : {Lang::vi, Lang::en}) all.push_back({viewport, coarse, lang});
    }
  }
  return all;
}

class EveryLayout : public testing::TestWithParam<Case> {
 protected:
  EveryLayout() : explorer(documents(), GetParam().viewport, GetParam().lang) {
    explorer.environment.coarse_pointer = GetParam().coarse;
    explorer.frame();
  }

  static std::vector<engine::DocumentView> documents() {
    std::vector<engine::DocumentView> all = test::numbered_documents(120);
    for (engine::DocumentView& telling : test::telling_documents()) all.push_back(std::move(telling));
    all.push_back(test::chronicle());
    return all;
  }

  // Calls check on each screen there is.
  template <typename Check>
  void on_every_screen(Check check) {
    explorer.settle();
    visit("loading", check);
    explorer.start();
    visit("all", check);
    explorer.explorer.session().dispatch(app::GoTo{app::Place::overview});
    visit("overview", check);
    explorer.explorer.session().dispatch(app::GoTo{app::Place::language});
    visit_language(check);
    visit_facts(check);
    explorer.explorer.session().dispatch(app::GoTo{app::Place::documents});
    explorer.type("ợp tác");
    visit("found", check);
    explorer.explorer.session().dispatch(app::ToggleFacetValue{"source", "Nguồn A"});
    explorer.explorer.session().dispatch(app::ToggleExclusion{"source", "Nguồn B"});
    explorer.explorer.session().dispatch(app::SetDateRange{{"2021", "2021", true}});
    explorer.explorer.session().dispatch(app::SearchFacetValues{"category", "phương"});
    visit("filtered", check);
    explorer.explorer.session().dispatch(app::SetFiltersOpen{true});
    visit("filters open", check);
    explorer.explorer.session().dispatch(app::SetTextSpacing{true});
    visit("filters open, wide text", check);
    explorer.explorer.session().dispatch(app::SetTextSpacing{false});
    explorer.explorer.session().dispatch(app::SetFiltersOpen{false});
    explorer.settle();
    explorer.explorer.session().dispatch(app::OpenDocumentById{explorer.view().window.hits.at(1).id});
    visit("reading", check);
    explorer.activate(explorer.node(Role::button, text_of(TextKey::ui_document_menu, GetParam().lang)));
    visit("actions", check);
    explorer.activate(explorer.node(Role::button, text_of(TextKey::ui_cite, GetParam().lang)));
    visit("citations", check);
    explorer.tap(ImGuiKey_Escape);
    explorer.explorer.session().dispatch(app::SetReaderPanel{app::ReaderPanel::about});
    visit("about", check);
    explorer.explorer.session().dispatch(app::SetReaderPanel{app::ReaderPanel::comparison});
    visit("what to compare with", check);
    explorer.explorer.session().dispatch(app::CompareWith{explorer.view().window.hits.at(0).id});
    visit("comparing", check);
    explorer.explorer.session().dispatch(app::CompareWith{""});
    explorer.settle();
    explorer.explorer.session().dispatch(app::SetFindOpen{true});
    explorer.explorer.session().dispatch(app::SetFindText{"h"});
    visit("finding", check);
    explorer.explorer.session().dispatch(app::SetFindOpen{false});
    explorer.settle();
    explorer.explorer.session().dispatch(app::SetTextSize{200});
    explorer.explorer.session().dispatch(app::SetTextSpacing{true});
    visit("reading large and wide", check);
    explorer.explorer.session().dispatch(app::SetTextSize{100});
    explorer.explorer.session().dispatch(app::SetTextSpacing{false});
    explorer.settle();
    explorer.activate(explorer.node(Role::button, text_of(TextKey::ui_display, GetParam().lang)));
    visit("display menu", check);
    explorer.tap(ImGuiKey_Escape);
    explorer.explorer.session().dispatch(app::CloseDocument{});
    explorer.explorer.session().dispatch(app::ClearFilters{});
    explorer.type("Báo cáo");
    explorer.settle();
    explorer.explorer.session().dispatch(app::ExplainHit{explorer.view().window.hits.at(1).id});
    visit("explained", check);
    explorer.explorer.session().dispatch(app::ExplainHit{""});
    visit("named otherwise", check);
    explorer.activate(explorer.node(Role::button, ordered_by_relevance()));
    visit("sort menu", check);
    explorer.tap(ImGuiKey_Escape);
    on_screens_of_results(check);
    explorer.explorer.session().dispatch(app::SetHelpOpen{true});
    visit("help", check);
    explorer.explorer.session().dispatch(app::SetHelpOpen{false});
    explorer.type("\"Báo cáo");
    visit("remarked", check);
    explorer.type("không có ở đâu");
    visit("nothing found", check);
    explorer.explorer.session().fail({TextKey::error_corpus_newer, "kho.tracuu", "7"});
    visit("failed", check);
  }

  // Every language tool, without an expression and with one; half-way; a menu; the filters.
  template <typename Check>
  void visit_language(Check check) {
    const auto ask = [&](const app::LanguageQuestion& question) {
      explorer.explorer.session().dispatch(app::AskLanguage{question});
    };
    using app::Tool;
    for (const Tool tool : {Tool::concordance, Tool::collocations, Tool::ngrams, Tool::frequency, Tool::dispersion,
                            Tool::keyness, Tool::vocabulary}) {
      ask({.tool = tool});
      visit("a language tool", check);
      ask({.tool = tool, .node = "tác"});
      visit("a language tool and an expression", check);
    }
    ask({.tool = Tool::frequency, .node = "tác", .within = "2021", .per_million = true});
    visit("frequency in a year", check);
    ask({.tool = Tool::frequency, .node = "tác", .by = "source"});
    visit("frequency by source", check);
    explorer.engine().language_done = 0.4;
    ask({.tool = Tool::collocations, .node = "Hai"});
    explorer.answer_once();
    explorer.engine_is_silent = true;
    visit("a language tool at work", check);
    explorer.explorer.session().dispatch(app::SetLanguageWork{false});
    explorer.engine_is_silent = false;
    explorer.engine().language_done = 1;
    visit("a language tool that was stopped", check);
    explorer.activate(
        explorer.node(Role::button, std::string(text_of(TextKey::ui_language_measure, GetParam().lang)) + ": logDice"));
    visit("a menu of a language tool", check);
    explorer.tap(ImGuiKey_Escape);
    explorer.explorer.session().dispatch(app::SetFiltersOpen{true});
    visit("a language tool beside the filters", check);
    explorer.explorer.session().dispatch(app::SetFiltersOpen{false});
    ask({});
  }

  // Every ledger, and the pages of what is in them.
  template <typename Check>
  void visit_facts(Check check) {
    using app::Ledger;
    const auto ask = [&](const app::KnowledgeQuestion& question, const char* screen) {
      explorer.explorer.session().dispatch(app::AskKnowledge{question});
      visit(screen, check);
    };
    for (const Ledger ledger : {Ledger::persons, Ledger::organisations, Ledger::places, Ledger::acts,
                                Ledger::commitments, Ledger::figures, Ledger::gaps, Ledger::timeline})
      ask({.ledger = ledger}, "a ledger of facts");
    ask({.entity = {"person", "Prak Sokhonn"}}, "a person's page");
    ask({.ledger = Ledger::events, .order = engine::EntityOrder::happened}, "events");
    const std::string event = explorer.view().knowledge.rows.entities.at(0).name;
    ask({.ledger = Ledger::events, .entity = {"event", event}}, "an event's page");
    ask({.ledger = Ledger::meetings,
         .by = engine::PartyKind::any,
         .a = "Bùi Thanh Sơn",
         .b = "Prak Sokhonn",
         .day = "2021-06-07"},
        "a meeting's page");
    ask({.ledger = Ledger::phrases}, "set phrases");
    ask({.ledger = Ledger::meetings}, "who met whom as a matrix");
    ask({.ledger = Ledger::meetings, .a = "Việt Nam"}, "the meetings of one");
    ask({.ledger = Ledger::meetings, .network = true}, "who met whom as a network");
    ask({.ledger = Ledger::meetings, .a = "Việt Nam", .network = true}, "the network of one");
  }

  // What is done with results.
  template <typename Check>
  void on_screens_of_results(Check check) {
    explorer.activate(explorer.node(Role::button, text_of(TextKey::ui_results_menu, GetParam().lang)));
    visit("results menu", check);
    explorer.activate(explorer.node(Role::button, text_of(TextKey::ui_save_results, GetParam().lang)));
    visit("formats", check);
    explorer.tap(ImGuiKey_Escape);
    explorer.engine_is_silent = true;
    explorer.explorer.session().dispatch(app::SaveResults{app::ResultsFormat::csv});
    visit("saving", check);
    explorer.explorer.session().dispatch(app::StopSaving{});
    explorer.engine_is_silent = false;
    explorer.explorer.session().dispatch(app::SetCompactRows{true});
    visit("compact rows", check);
    explorer.explorer.session().dispatch(app::SetCompactRows{false});
    explorer.settle();
  }

  template <typename Check>
  void visit(const char* screen, Check check) {
    SCOPED_TRACE(screen);
    explorer.settle();
    check(explorer.output().semantics);
  }

  std::string ordered_by_relevance() const {
    const Lang lang = GetParam().lang;
    return std::string(text_of(TextKey::ui_sort, lang)).append(": ").append(text_of(TextKey::ui_sort_relevance, lang));
  }

  HeadlessExplorer explorer;
};

inline std::string case_name(const testing::TestParamInfo<Case>& info) {
  const Case& c = info.param;
  return std::to_string(static_cast<int>(c.viewport.width)) + "x" +
         std::to_string(static_cast<int>(c.viewport.height)) + (c.coarse ? "_fingers_" : "_mouse_") +
         std::string(lang_code(c.lang));
}

}  // namespace tracuu
