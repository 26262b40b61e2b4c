#include "ui/panels/chips.h"

#include <algorithm>

#include "app/filters.h"
#include "app/query_units.h"
#include "app/wording.h"
#include "ui/widgets/button.h"

namespace tracuu::ui {

namespace {

constexpr float kChipHeight = 28;
constexpr float kChipIcon = kIcon * 0.75f;

struct Chip {
  std::string name, label;
  app::Command command;
};

std::string date_label(const engine::DateRange& range, Lang lang) {
  const std::string from = app::format_date(range.from, lang), to = app::format_date(range.to, lang);
  if (range.to.empty()) return format_text(TextKey::ui_dates_from, lang, {from});
  if (range.from.empty()) return format_text(TextKey::ui_dates_to, lang, {to});
  return from == to ? from : from + " – " + to;
}

// Phrases, brackets, fields and what is excluded, as the query has them.
void add_units(const Frame& frame, std::vector<Chip>& chips) {
  const std::string& query = frame.view.query;
  for (const app::QueryUnit& unit : app::query_units(query)) {
    if (unit.is_plain) continue;
    const std::string label = query.substr(unit.range.begin, unit.range.size());
    chips.push_back({format_text(TextKey::ui_query_remove, frame.lang(), {label}), label,
                     app::TryQuery{app::without_unit(query, unit)}});
  }
}

std::vector<Chip> chips_of(const Frame& frame) {
  std::vector<Chip> chips;
  add_units(frame, chips);
  const auto add = [&](const std::string& facet, const std::string& label, app::Command command) {
    chips.push_back({format_text(TextKey::ui_filter_remove, frame.lang(), {facet, label}), label, std::move(command)});
  };
  const auto add_exclusion = [&](const std::string& facet, const std::string& value) {
    const std::string label = app::facet_value_label(facet, value, frame.lang());
    chips.push_back(
        {format_text(TextKey::ui_filter_remove_exclusion, frame.lang(), {app::facet_label(facet, frame.lang()), label}),
         format_text(TextKey::ui_filter_excluded, frame.lang(), {label}), app::ToggleExclusion{facet, value}});
  };
  const auto add_document = [&](const std::string& id, TextKey name, app::Command command) {
    if (id.empty()) return;
    const std::string label = format_text(name, frame.lang(), {frame.view.about});
    chips.push_back({format_text(TextKey::ui_chip_remove, frame.lang(), {label}), label, std::move(command)});
  };
  add_document(frame.view.like, TextKey::ui_similar_chip, app::ShowSimilar{""});
  add_document(frame.view.copies_of, TextKey::ui_copies_chip, app::ShowCopies{""});
  const engine::Filters& filters = frame.view.filters;
  for (const engine::FacetFilter& filter : filters.facets) {
    for (const std::string& value : filter.values) {
      add(app::facet_label(filter.facet, frame.lang()), app::facet_value_label(filter.facet, value, frame.lang()),
          app::ToggleFacetValue{filter.facet, value});
    }
    for (const std::string& value : filter.excluded) add_exclusion(filter.facet, value);
  }
  const std::string dates(frame.text(TextKey::ui_dates));
  const engine::DateRange& range = filters.date;
  if (!range.from.empty() || !range.to.empty())
    add(dates, date_label(range, frame.lang()), app::SetDateRange{{"", "", range.undated}});
  if (range.undated) add(dates, std::string(frame.text(TextKey::ui_dates_undated)), app::ToggleUndated{});
  return chips;
}

}  // namespace

float draw_chips(Frame& frame, float left, float top, float width) {
  const std::vector<Chip> chips = chips_of(frame);
  if (chips.empty()) return 0;
  const float height = std::max(kChipHeight, frame.environment.coarse_pointer ? kTargetCoarse - kSpace2 : 0.0f);
  const NodeScope group(frame, Role::group, "chips", {left, top, left + width, top + height},
                        frame.text(TextKey::ui_filters_active));
  float x = left, y = top;
  for (const Chip& chip : chips) {
    const float wanted = std::min(width, button_width(frame, chip.label) + kChipIcon + kSpace1);
    if (x > left && x + wanted > left + width) {
      x = left;
      y += height + kSpace2;
    }
    const ButtonSpec spec{
        .key = chip.name, .name = chip.name, .label = chip.label, .icon = Icon::close, .style = ButtonStyle::chip};
    if (button(frame, {x, y, x + wanted, y + height}, spec)) frame.emit(chip.command);
    x += wanted + kSpace2;
  }
  return y + height - top;
}

}  // namespace tracuu::ui
