// tracuu_screens FOLDER [PART OF A NAME]
//
// Draws every screen of the interface on the CPU, in several sizes, both themes and both languages, with the sample
// corpus; writes one PNG each into FOLDER. For people to look at: nothing compares them.
#include <algorithm>
#include <cstdio>
#include <fstream>
#include <functional>
#include <nlohmann/json.hpp>

#include "support/headless_explorer.h"
#include "support/png.h"

namespace tracuu::test {
namespace {

struct Size {
  const char* name;
  Viewport viewport;
  bool coarse;
};

constexpr Size kSizes[] = {{"360x740", {360, 740, 2}, true},
                           {"768x1024", {768, 1024, 1.5f}, false},
                           {"1280x800", {1280, 800, 1}, false},
                           {"2560x1440", {2560, 1440, 1}, false}};

struct Screen {
  const char* name;
  std::function<void(HeadlessExplorer&)> prepare;
};

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
  return documents;
}

std::vector<Screen> screens() {
  return {{"loading",
           [](HeadlessExplorer& explorer) {
             explorer.explorer.session().report_progress({3'400'000, 9'000'000});
           }},
          {"all", [](HeadlessExplorer& explorer) { explorer.start(); }},
          {"found",
           [](HeadlessExplorer& explorer) {
             explorer.start();
             explorer.type("Campuchia");
           }},
          {"filtered",
           [](HeadlessExplorer& explorer) {
             explorer.start();
             explorer.explorer.session().dispatch(app::ToggleFacetValue{"category", "Song phương"});
             explorer.explorer.session().dispatch(app::ToggleExclusion{"category", "Kinh tế"});
             explorer.explorer.session().dispatch(app::SetDateRange{{"2021", "2023"}});
             explorer.explorer.session().dispatch(app::SetFiltersOpen{true});
           }},
          {"dates",
           [](HeadlessExplorer& explorer) {
             explorer.start();
             explorer.explorer.session().dispatch(app::SetDateRange{{"2021", "2021"}});
             explorer.explorer.session().dispatch(app::SetFiltersOpen{true});
           }},
          {"explained",
           [](HeadlessExplorer& explorer) {
             explorer.start();
             explorer.type("Campuchia");
             explorer.explorer.session().dispatch(app::ExplainHit{explorer.view().window.hits.at(1).id});
           }},
          {"help",
           [](HeadlessExplorer& explorer) {
             explorer.start();
             explorer.explorer.session().dispatch(app::SetHelpOpen{true});
           }},
          {"remarked",
           [](HeadlessExplorer& explorer) {
             explorer.start();
             explorer.type("Campuchia \"hợp tác");
           }},
          {"reading",
           [](HeadlessExplorer& explorer) {
             explorer.start();
             explorer.type("hợp tác");
             explorer.explorer.session().dispatch(app::OpenDocumentById{explorer.view().window.hits.at(1).id});
             explorer.settle();
             explorer.explorer.session().dispatch(app::StepHighlight{1});
           }},
          {"nothing",
           [](HeadlessExplorer& explorer) {
             explorer.start();
             explorer.type("không có ở đâu");
           }},
          {"failed", [](HeadlessExplorer& explorer) {
             explorer.explorer.session().fail({TextKey::error_corpus_newer, "kho.tracuu", "7"});
           }}};
}

int draw_all(const std::string& folder, const std::string& part) {
  for (const Size& size : kSizes) {
    for (const app::Theme theme : {app::Theme::light, app::Theme::dark}) {
      for (const Screen& screen : screens()) {
        const bool dark = theme == app::Theme::dark;
        const std::string name = std::string(screen.name) + "-" + size.name + (dark ? "-dark" : "-light");
        if (name.find(part) == std::string::npos) continue;
        HeadlessExplorer explorer(sample_documents(), size.viewport, dark ? Lang::en : Lang::vi, theme);
        explorer.environment.coarse_pointer = size.coarse;
        screen.prepare(explorer);
        explorer.settle();
        if (!write_png(folder + "/" + name + ".png", platform::rasterise(*explorer.explorer.draw_data()))) return 1;
        std::printf("%s\n", name.c_str());
      }
    }
  }
  return 0;
}

}  // namespace
}  // namespace tracuu::test

int main(int count, char** arguments) {
  if (count < 2) {
    std::fprintf(stderr, "tracuu_screens FOLDER [PART OF A NAME]\n");
    return 2;
  }
  return tracuu::test::draw_all(arguments[1], count > 2 ? arguments[2] : "");
}
