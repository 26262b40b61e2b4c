#include "ui/panels/citation_menu.h"

#include <array>

namespace tracuu::ui {

namespace {

struct Choice {
  app::CitationFormat format;
  TextKey name;
};
constexpr std::array kChoices = {Choice{app::CitationFormat::text, TextKey::ui_cite_text},
                                 Choice{app::CitationFormat::footnote, TextKey::ui_cite_footnote},
                                 Choice{app::CitationFormat::bibtex, TextKey::ui_format_bibtex},
                                 Choice{app::CitationFormat::ris, TextKey::ui_format_ris},
                                 Choice{app::CitationFormat::csl_json, TextKey::ui_format_csl}};

}  // namespace

void draw_citation_menu(Frame& frame, MenuState& state) {
  std::array<MenuEntry, kChoices.size()> entries;
  for (std::size_t i = 0; i < entries.size(); ++i) entries[i].name = frame.text(kChoices[i].name);
  if (const auto chosen = draw_menu(frame, {"citations", frame.text(TextKey::ui_cite), entries}, state))
    frame.emit(app::CopyCitation{kChoices[*chosen].format, frame.selection.passage});
}

}  // namespace tracuu::ui
