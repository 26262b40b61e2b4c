#include "ui/commands.h"

#include <algorithm>
#include <array>

#include "app/language_question.h"

namespace tracuu::ui {

namespace {

using app::ViewModel;
using Made = std::optional<app::Command>;

bool has_corpus(const ViewModel& view) {
  return view.screen == app::Screen::results || view.screen == app::Screen::reader;
}

template <typename Command>
Made always(Command command) {
  return Made(app::Command(std::move(command)));
}
template <typename Command>
Made only(bool holds, Command command) {
  return holds ? always(std::move(command)) : std::nullopt;
}

template <engine::Sort sort>
Made sort_by(const ViewModel& view) {
  return only(has_corpus(view) && view.sort != sort, app::SetSort{sort});
}
template <engine::Marks marks>
Made match_marks(const ViewModel& view) {
  return only(has_corpus(view) && view.marks != marks, app::SetMarks{marks});
}
template <app::Theme theme>
Made use_theme(const ViewModel& view) {
  return only(view.theme != theme, app::SetTheme{theme});
}
template <int step>
Made open_neighbour(const ViewModel& view) {
  return only(view.total > 0, app::OpenNeighbour{step});
}
template <int step>
Made step_highlight(const ViewModel& view) {
  return only(app::is_reading(view) && !view.open->document.highlights.empty(), app::StepHighlight{step});
}

template <app::Place place>
Made go_to(const ViewModel& view) {
  return only(has_corpus(view) && (view.place != place || app::is_reading(view)), app::GoTo{place});
}
template <app::Tool tool>
Made use_tool(const ViewModel& view) {
  app::LanguageQuestion question = view.language.question;
  app::turn_to(tool, question);
  return only(has_corpus(view) && (view.place != app::Place::language || question.tool != view.language.question.tool),
              app::AskLanguage{question});
}
template <app::CitationFormat format>
Made cite(const ViewModel& view) {
  return only(app::is_reading(view), app::CopyCitation{format});
}
template <app::ResultsFormat format>
Made save(const ViewModel& view) {
  return only(has_corpus(view) && view.total > 0 && !view.saving, app::SaveResults{format});
}
template <app::ReaderPanel panel>
Made show_panel(const ViewModel& view) {
  return only(app::is_reading(view) && !view.comparing, app::SetReaderPanel{panel});
}

Made show_similar(const ViewModel& view) {
  return app::is_reading(view) && view.open ? always(app::ShowSimilar{view.open->document.id}) : std::nullopt;
}
Made mark_mentions(const ViewModel& view) { return always(app::SetMentionsShown{!view.mentions_shown}); }
Made open_file(const ViewModel& view) { return only(has_corpus(view), app::AskForFile{}); }
Made local_files(const ViewModel&) { return always(app::ShowLocalFiles{}); }
Made copy_link(const ViewModel& view) { return only(app::is_reading(view), app::CopyPassageLink{}); }
Made group_copies(const ViewModel& view) { return only(has_corpus(view) && view.all_copies, app::SetAllCopies{false}); }
Made change_face(const ViewModel& view) {
  return always(app::SetTextFace{view.text_face == app::TextFace::sans ? app::TextFace::serif : app::TextFace::sans});
}
Made enlarge_text(const ViewModel& view) {
  constexpr std::uint32_t kSteps[] = {100, 125, 150, 200};
  const auto next = std::ranges::upper_bound(kSteps, view.text_size);
  return always(app::SetTextSize{next == std::end(kSteps) ? kSteps[0] : *next});
}
Made set_rows(const ViewModel& view) { return only(has_corpus(view), app::SetCompactRows{!view.compact_rows}); }
Made clear_filters(const ViewModel& view) { return only(view.filters != engine::Filters{}, app::ClearFilters{}); }
Made find(const ViewModel& view) { return only(app::is_reading(view), app::SetFindOpen{true}); }
Made close_document(const ViewModel& view) { return only(app::is_reading(view), app::CloseDocument{}); }
Made print(const ViewModel& view) { return only(has_corpus(view), app::Print{}); }
Made plain_page(const ViewModel& view) { return only(has_corpus(view), app::OpenPlainPage{}); }
Made switch_language(const ViewModel& view) {
  return always(app::SetLang{view.lang == Lang::vi ? Lang::en : Lang::vi});
}
Made show_help(const ViewModel& view) { return always(app::SetHelpOpen{!view.help_open}); }
Made show_palette(const ViewModel& view) { return always(app::SetPaletteOpen{!view.palette.open}); }
Made show_welcome(const ViewModel&) { return always(app::SetWelcome{1}); }

constexpr std::array kCommands = {
    CommandEntry{TextKey::ui_command_palette, "Ctrl+Shift+P", show_palette,
                 ImGuiMod_Ctrl | ImGuiMod_Shift | ImGuiKey_P},
    CommandEntry{TextKey::ui_help, "F1", show_help, ImGuiKey_F1},
    CommandEntry{TextKey::ui_place_overview, "", go_to<app::Place::overview>},
    CommandEntry{TextKey::ui_place_documents, "", go_to<app::Place::documents>},
    CommandEntry{TextKey::ui_place_knowledge, "", go_to<app::Place::knowledge>},
    CommandEntry{TextKey::ui_place_language, "", go_to<app::Place::language>},
    CommandEntry{TextKey::ui_language_tool_concordance, "", use_tool<app::Tool::concordance>},
    CommandEntry{TextKey::ui_language_tool_collocations, "", use_tool<app::Tool::collocations>},
    CommandEntry{TextKey::ui_language_tool_ngrams, "", use_tool<app::Tool::ngrams>},
    CommandEntry{TextKey::ui_language_tool_frequency, "", use_tool<app::Tool::frequency>},
    CommandEntry{TextKey::ui_language_tool_dispersion, "", use_tool<app::Tool::dispersion>},
    CommandEntry{TextKey::ui_language_tool_keyness, "", use_tool<app::Tool::keyness>},
    CommandEntry{TextKey::ui_language_tool_vocabulary, "", use_tool<app::Tool::vocabulary>},
    CommandEntry{TextKey::ui_command_field, "/"},
    CommandEntry{TextKey::ui_command_next_result, "j", open_neighbour<1>},
    CommandEntry{TextKey::ui_command_previous_result, "k", open_neighbour<-1>},
    CommandEntry{TextKey::ui_command_open, "Enter"},
    CommandEntry{TextKey::ui_open_file, "", open_file},
    CommandEntry{TextKey::ui_local_files, "", local_files},
    CommandEntry{TextKey::ui_command_next_hit, "n", step_highlight<1>},
    CommandEntry{TextKey::ui_command_previous_hit, "N", step_highlight<-1>},
    CommandEntry{TextKey::ui_command_next_mention, "m"},
    CommandEntry{TextKey::ui_command_previous_mention, "M"},
    CommandEntry{TextKey::ui_command_find, "Ctrl+F", find},
    CommandEntry{TextKey::ui_command_close, "Esc", close_document},
    CommandEntry{TextKey::ui_filters_clear, "", clear_filters},
    CommandEntry{TextKey::ui_sort_relevance, "", sort_by<engine::Sort::relevance>},
    CommandEntry{TextKey::ui_sort_recent, "", sort_by<engine::Sort::recent>},
    CommandEntry{TextKey::ui_sort_newest, "", sort_by<engine::Sort::newest>},
    CommandEntry{TextKey::ui_sort_oldest, "", sort_by<engine::Sort::oldest>},
    CommandEntry{TextKey::ui_marks_typed, "", match_marks<engine::Marks::as_typed>},
    CommandEntry{TextKey::ui_marks_exact, "", match_marks<engine::Marks::exact>},
    CommandEntry{TextKey::ui_marks_ignored, "", match_marks<engine::Marks::ignored>},
    CommandEntry{TextKey::ui_density_compact, "", set_rows},
    CommandEntry{TextKey::ui_copies_group, "", group_copies},
    CommandEntry{TextKey::ui_command_save_csv, "", save<app::ResultsFormat::csv>},
    CommandEntry{TextKey::ui_command_save_json, "", save<app::ResultsFormat::json>},
    CommandEntry{TextKey::ui_command_save_bibtex, "", save<app::ResultsFormat::bibtex>},
    CommandEntry{TextKey::ui_command_save_ris, "", save<app::ResultsFormat::ris>},
    CommandEntry{TextKey::ui_outline, "", show_panel<app::ReaderPanel::outline>},
    CommandEntry{TextKey::ui_says, "", show_panel<app::ReaderPanel::says>},
    CommandEntry{TextKey::ui_mentions, "", mark_mentions},
    CommandEntry{TextKey::ui_about, "", show_panel<app::ReaderPanel::about>},
    CommandEntry{TextKey::ui_compare, "", show_panel<app::ReaderPanel::comparison>},
    CommandEntry{TextKey::ui_similar, "", show_similar},
    CommandEntry{TextKey::ui_command_cite, "", cite<app::CitationFormat::text>},
    CommandEntry{TextKey::ui_command_cite_footnote, "", cite<app::CitationFormat::footnote>},
    CommandEntry{TextKey::ui_copy_link_here, "", copy_link},
    CommandEntry{TextKey::ui_print, "", print},
    CommandEntry{TextKey::ui_plain_page, "", plain_page},
    CommandEntry{TextKey::ui_command_theme_light, "", use_theme<app::Theme::light>},
    CommandEntry{TextKey::ui_command_theme_dark, "", use_theme<app::Theme::dark>},
    CommandEntry{TextKey::ui_command_theme_system, "", use_theme<app::Theme::system>},
    CommandEntry{TextKey::ui_command_text_larger, "", enlarge_text},
    CommandEntry{TextKey::ui_command_text_face, "", change_face},
    CommandEntry{TextKey::ui_command_language, "", switch_language},
    CommandEntry{TextKey::ui_command_welcome, "", show_welcome},
};

}  // namespace

std::span<const CommandEntry> commands() { return kCommands; }

void take_command_keys(Frame& frame) {
  for (const CommandEntry& entry : kCommands) {
    if (entry.chord == 0 || !ImGui::IsKeyChordPressed(entry.chord)) continue;
    if (Made command = entry.make(frame.view)) frame.emit(*std::move(command));
  }
}

}  // namespace tracuu::ui
