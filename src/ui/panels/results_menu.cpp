#include "ui/panels/results_menu.h"

#include <array>
#include <string>
#include <vector>

#include "app/wording.h"
#include "ui/widgets/button.h"
#include "ui/widgets/interaction.h"
#include "ui/widgets/label.h"

namespace tracuu::ui {

namespace {

constexpr float kProgress = 2;

struct Choice {
  app::ResultsFormat format;
  TextKey name;
};
constexpr std::array kFormats = {Choice{app::ResultsFormat::csv, TextKey::ui_format_csv},
                                 Choice{app::ResultsFormat::json, TextKey::ui_format_json},
                                 Choice{app::ResultsFormat::bibtex, TextKey::ui_format_bibtex},
                                 Choice{app::ResultsFormat::ris, TextKey::ui_format_ris}};

// The one that opens another menu.
constexpr TextKey kSave = TextKey::ui_save_results;

std::vector<MenuEntry> entries_of(const Frame& frame, std::vector<app::Command>& commands) {
  std::vector<MenuEntry> entries;
  const auto add = [&](MenuEntry entry, app::Command command) {
    entries.push_back(entry);
    commands.push_back(std::move(command));
  };
  const bool nothing_found = frame.view.total == 0;
  add({.name = frame.text(kSave), .disabled = nothing_found || frame.view.saving}, {});
  add({.name = frame.text(TextKey::ui_print_results), .disabled = nothing_found}, app::Print{});
  const bool grouped = !frame.view.all_copies, compact = frame.view.compact_rows;
  add({.name = frame.text(TextKey::ui_copies_group), .toggle = true, .on = grouped}, app::SetAllCopies{grouped});
  add({.name = frame.text(TextKey::ui_density_compact), .toggle = true, .on = compact}, app::SetCompactRows{!compact});
  add({.name = frame.text(TextKey::ui_open_file)}, app::AskForFile{});
  add({.name = frame.text(TextKey::ui_local_files)}, app::ShowLocalFiles{});
  return entries;
}

void draw_formats(Frame& frame, MenuState& state) {
  std::array<MenuEntry, kFormats.size()> entries;
  for (std::size_t i = 0; i < entries.size(); ++i) entries[i].name = frame.text(kFormats[i].name);
  if (const auto chosen = draw_menu(frame, {"formats", frame.text(kSave), entries}, state))
    frame.emit(app::SaveResults{kFormats[*chosen].format});
}

}  // namespace

void draw_results_menu_button(Frame& frame, const Box& place, ResultsMenuState& state) {
  draw_menu_button(frame, place, "results actions", frame.text(TextKey::ui_results_menu), state.menu);
}

void draw_results_menu(Frame& frame, ResultsMenuState& state) {
  std::vector<app::Command> commands;
  const std::vector<MenuEntry> entries = entries_of(frame, commands);
  const MenuSpec spec{"results actions", frame.text(TextKey::ui_results_menu), entries};
  if (const auto chosen = draw_menu(frame, spec, state.menu)) {
    if (entries[*chosen].name == frame.text(kSave)) open_in_place_of(state.menu, state.formats);
    else frame.emit(commands[*chosen]);
  }
  draw_formats(frame, state.formats);
}

void draw_saving_bar(Frame& frame, Box& rest) {
  if (!frame.view.saving) return;
  const app::SavingResults& saving = *frame.view.saving;
  const Box bar = rest.take_bottom(frame.target() + 2 * kSpace1);
  const NodeScope group(frame, Role::group, "saving", bar, frame.text(TextKey::ui_save_results));
  fill(bar, frame.palette.surface_raised);
  horizontal_rule(frame, bar.left, bar.right, bar.top, frame.palette.border);
  const float share = saving.total == 0 ? 0 : static_cast<float>(saving.done) / static_cast<float>(saving.total);
  fill({bar.left, bar.top, bar.left + bar.width() * share, bar.top + kProgress}, frame.palette.accent);
  Box row = bar.inset(kSpace4, kSpace1);
  const std::string_view stop = frame.text(TextKey::ui_saving_stop);
  const Box place = row.take_right(button_width(frame, stop));
  const std::string text =
      format_text(TextKey::ui_saving_progress, frame.lang(),
                  {app::format_count(saving.done, frame.lang()), app::format_count(saving.total, frame.lang())});
  draw_line(frame, frame.type.small, row, frame.palette.text_muted, text);
  SemanticsNode& node = frame.add_node(Role::progressbar, frame.id_of("progress"), row, text);
  node.value = std::to_string(static_cast<int>(share * 100));
  if (button(frame, place, {.key = "stop", .name = stop, .style = ButtonStyle::framed})) frame.emit(app::StopSaving{});
}

}  // namespace tracuu::ui
