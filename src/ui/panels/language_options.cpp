#include "ui/panels/language_options.h"

#include <algorithm>
#include <array>

#include "app/language_question.h"
#include "app/language_wording.h"
#include "app/wording.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/options.h"

namespace tracuu::ui {

namespace {

using app::LanguageQuestion;
using app::Tool;

constexpr float kWidestField = 320;
constexpr std::array<std::uint32_t, 8> kWindow = {0, 1, 2, 3, 4, 5, 7, 10};

// One thing to choose; few choices stand side by side, many in a menu.
struct Option {
  std::string_view key;
  TextKey name;
  std::vector<std::string> choices;
  std::size_t current = 0;
  void (*take)(const app::ViewModel& view, std::size_t index, LanguageQuestion& question);
  bool in_menu = false;
  bool labelled = true;  // its name stands before it
};

std::vector<std::string> texts_of(const Frame& frame, std::initializer_list<TextKey> keys) {
  std::vector<std::string> texts;
  for (const TextKey key : keys) texts.emplace_back(frame.text(key));
  return texts;
}

template <std::size_t n>
std::vector<std::string> numbers(const std::array<std::uint32_t, n>& values) {
  std::vector<std::string> texts;
  for (const std::uint32_t value : values) texts.push_back(std::to_string(value));
  return texts;
}

// The choice nearest to the value from below, of those in order.
template <std::size_t n>
std::size_t place_in(const std::array<std::uint32_t, n>& values, std::uint32_t value) {
  const auto above = std::ranges::upper_bound(values, value);
  return above == values.begin() ? 0 : static_cast<std::size_t>(above - values.begin()) - 1;
}

Option line_order(const Frame& frame) {
  return {.key = "order",
          .name = TextKey::ui_language_order,
          .choices = texts_of(frame, {TextKey::ui_language_order_document, TextKey::ui_language_order_left,
                                      TextKey::ui_language_order_right, TextKey::ui_language_order_node}),
          .current = static_cast<std::size_t>(frame.view.language.question.lines),
          .take = [](const app::ViewModel&, std::size_t index,
                     LanguageQuestion& question) { question.lines = static_cast<engine::LineOrder>(index); },
          .in_menu = true};
}

Option measure(const Frame& frame) {
  Option option{.key = "measure",
                .name = TextKey::ui_language_measure,
                .choices = {},
                .current = static_cast<std::size_t>(frame.view.language.question.measure),
                .take = [](const app::ViewModel&, std::size_t index,
                           LanguageQuestion& question) { question.measure = static_cast<engine::Measure>(index); },
                .in_menu = true};
  for (std::size_t i = 0; i <= static_cast<std::size_t>(engine::Measure::frequency); ++i)
    option.choices.emplace_back(frame.text(app::measure_text(static_cast<engine::Measure>(i))));
  return option;
}

Option window_left(const Frame& frame) {
  return {.key = "left",
          .name = TextKey::ui_language_window_left,
          .choices = numbers(kWindow),
          .current = place_in(kWindow, frame.view.language.question.left),
          .take =
              [](const app::ViewModel&, std::size_t index, LanguageQuestion& question) {
                question.left = kWindow[index];
                if (question.left + question.right == 0) question.right = 1;
              },
          .in_menu = true};
}

Option window_right(const Frame& frame) {
  return {.key = "right",
          .name = TextKey::ui_language_window_right,
          .choices = numbers(kWindow),
          .current = place_in(kWindow, frame.view.language.question.right),
          .take =
              [](const app::ViewModel&, std::size_t index, LanguageQuestion& question) {
                question.right = kWindow[index];
                if (question.left + question.right == 0) question.left = 1;
              },
          .in_menu = true};
}

Option ngram_size(const Frame& frame) {
  return {.key = "size",
          .name = TextKey::ui_language_size,
          .choices = {"2", "3", "4", "5"},
          .current = frame.view.language.question.size - 2,
          .take = [](const app::ViewModel&, std::size_t index, LanguageQuestion& question) {
            question.size = static_cast<std::uint32_t>(index) + 2;
          }};
}

Option key_size(const Frame& frame) {
  return {.key = "key size",
          .name = TextKey::ui_language_size,
          .choices = {"1", "2", "3"},
          .current = frame.view.language.question.key_size - 1,
          .take = [](const app::ViewModel&, std::size_t index, LanguageQuestion& question) {
            question.key_size = static_cast<std::uint32_t>(index) + 1;
          }};
}

Option rarer(const Frame& frame) {
  return {
      .key = "rarer",
      .name = TextKey::ui_language_rarer_name,
      .choices = texts_of(frame, {TextKey::ui_language_more, TextKey::ui_language_rarer}),
      .current = frame.view.language.question.rarer ? 1u : 0u,
      .take = [](const app::ViewModel&, std::size_t index, LanguageQuestion& question) { question.rarer = index == 1; },
      .labelled = false};
}

// Time, then the facets.
Option frequency_by(const Frame& frame) {
  Option option{.key = "by",
                .name = TextKey::ui_language_by,
                .choices = texts_of(frame, {TextKey::ui_language_by_time}),
                .take =
                    [](const app::ViewModel& view, std::size_t index, LanguageQuestion& question) {
                      question.by = index == 0 ? std::string() : view.facets[index - 1].name;
                      question.within.clear();
                    },
                .in_menu = true};
  for (const app::FacetView& facet : frame.view.facets) {
    if (facet.name == frame.view.language.question.by) option.current = option.choices.size();
    option.choices.push_back(facet.label);
  }
  return option;
}

Option unit(const Frame& frame) {
  return {.key = "unit",
          .name = TextKey::ui_language_count_per,
          .choices = texts_of(frame, {TextKey::ui_language_count_absolute, TextKey::ui_language_count_per_million}),
          .current = frame.view.language.question.per_million ? 1u : 0u,
          .take = [](const app::ViewModel&, std::size_t index,
                     LanguageQuestion& question) { question.per_million = index == 1; },
          .labelled = false};
}

Option term_order(const Frame& frame) {
  return {.key = "term order",
          .name = TextKey::ui_language_order,
          .choices = texts_of(frame, {TextKey::ui_language_order_frequency, TextKey::ui_language_order_documents,
                                      TextKey::ui_language_order_alphabet}),
          .current = static_cast<std::size_t>(frame.view.language.question.terms),
          .take = [](const app::ViewModel&, std::size_t index,
                     LanguageQuestion& question) { question.terms = static_cast<engine::TermOrder>(index); },
          .in_menu = true};
}

Option tool(const Frame& frame) {
  Option option{.key = "tool",
                .name = TextKey::ui_language_tool,
                .choices = {},
                .current = static_cast<std::size_t>(frame.view.language.question.tool),
                .take = [](const app::ViewModel&, std::size_t index,
                           LanguageQuestion& question) { app::turn_to(static_cast<Tool>(index), question); },
                .in_menu = true,
                .labelled = false};
  for (std::size_t i = 0; i <= static_cast<std::size_t>(Tool::vocabulary); ++i)
    option.choices.emplace_back(frame.text(app::tool_text(static_cast<Tool>(i))));
  return option;
}

std::vector<Option> options_of(const Frame& frame) {
  switch (frame.view.language.question.tool) {
    case Tool::concordance:
      if (frame.view.language.question.beside.empty()) return {line_order(frame)};
      return {line_order(frame), window_left(frame), window_right(frame)};
    case Tool::collocations: return {measure(frame), window_left(frame), window_right(frame)};
    case Tool::ngrams: return {ngram_size(frame)};
    case Tool::frequency: return {frequency_by(frame), unit(frame)};
    case Tool::dispersion: return {};
    case Tool::keyness: return {rarer(frame), key_size(frame)};
    case Tool::vocabulary: break;
  }
  return {term_order(frame)};
}

void take_option(Frame& frame, const Option& option, std::size_t index) {
  LanguageQuestion question = frame.view.language.question;
  option.take(frame.view, index, question);
  frame.emit(app::AskLanguage{question});
}

OptionSpec spec_of(const Frame& frame, const Option& option) {
  return {option.key, frame.text(option.name), option.choices, option.current, option.in_menu, option.labelled};
}

void draw_choice(Frame& frame, const Box& place, const Option& option, LanguageState& state) {
  const auto chosen = draw_option(frame, place, spec_of(frame, option), state.menu);
  if (chosen) take_option(frame, option, *chosen);
}

bool has_node(Tool tool) { return app::needs_node(tool) || tool == Tool::ngrams; }

void draw_node_field(Frame& frame, const Box& place, LanguageState& state) {
  const LanguageQuestion& question = frame.view.language.question;
  const bool follows_query = app::needs_node(question.tool) && !frame.view.query.empty();
  const std::string as_searched = format_text(TextKey::ui_language_node_as_searched, frame.lang(), {frame.view.query});
  const TextKey placeholder =
      question.tool == Tool::ngrams ? TextKey::ui_language_node_holding : TextKey::ui_language_node_placeholder;
  const TextFieldSpec spec{.key = "node",
                           .name = frame.text(TextKey::ui_language_node),
                           .placeholder = follows_query ? std::string_view(as_searched) : frame.text(placeholder),
                           .clear_name = frame.text(TextKey::ui_language_node_clear),
                           .value = question.node,
                           .role = Role::textbox};
  const TextFieldResult result = text_field(frame, place, spec, state.node);
  if (!result.edited) return;
  LanguageQuestion changed = question;
  changed.node = *result.edited;
  frame.emit(app::AskLanguage{changed, true});
}

void draw_beginning_field(Frame& frame, const Box& place, LanguageState& state) {
  const LanguageQuestion& question = frame.view.language.question;
  const TextFieldSpec spec{.key = "beginning",
                           .name = frame.text(TextKey::ui_language_beginning),
                           .placeholder = frame.text(TextKey::ui_language_beginning_placeholder),
                           .clear_name = frame.text(TextKey::ui_language_beginning_clear),
                           .value = question.beginning,
                           .role = Role::textbox};
  const TextFieldResult result = text_field(frame, place, spec, state.beginning);
  if (!result.edited) return;
  LanguageQuestion changed = question;
  changed.beginning = *result.edited;
  frame.emit(app::AskLanguage{changed, true});
}

void draw_field(Frame& frame, Flow& flow, LanguageState& state) {
  const Tool shown = frame.view.language.question.tool;
  if (!has_node(shown) && shown != Tool::vocabulary) return;
  const Box place = flow.take(std::min(kWidestField, flow.width()));
  if (shown == Tool::vocabulary) draw_beginning_field(frame, place, state);
  else draw_node_field(frame, place, state);
}

// What has to stand beside the node, until it is taken off.
void draw_beside(Frame& frame, Flow& flow) {
  LanguageQuestion question = frame.view.language.question;
  if (question.tool != Tool::concordance || question.beside.empty()) return;
  const std::string label =
      format_text(TextKey::ui_language_beside, frame.lang(), {app::words_of_node(question.beside)});
  const std::string name = format_text(TextKey::ui_chip_remove, frame.lang(), {label});
  const ButtonSpec spec{.key = "beside", .name = name, .label = label, .icon = Icon::close, .style = ButtonStyle::chip};
  if (!button(frame, flow.take(button_width(frame, label, true)), spec)) return;
  question.beside.clear();
  frame.emit(app::AskLanguage{question});
}

}  // namespace

float draw_language_options(Frame& frame, const Box& box, LanguageState& state) {
  Flow flow(frame, box);
  Option tools = tool(frame);
  const bool side_by_side = segments_width(frame, spec_of(frame, tools)) <= box.width();
  tools.in_menu = !side_by_side;
  draw_choice(frame, flow.take(option_width(frame, spec_of(frame, tools))), tools, state);
  if (side_by_side) {
    flow.begin_row();
    draw_field(frame, flow, state);
  }
  draw_beside(frame, flow);
  for (const Option& option : options_of(frame))
    draw_choice(frame, flow.take(option_width(frame, spec_of(frame, option))), option, state);
  if (!side_by_side) draw_field(frame, flow, state);
  return flow.bottom();
}

void draw_language_menu(Frame& frame, LanguageState& state) {
  if (frame.view.place != app::Place::language) state.menu.open.clear();
  const auto chosen = draw_choice_menu(frame, state.menu);
  if (!chosen) return;
  if (const Option tools = tool(frame); chosen->key == tools.key) {
    take_option(frame, tools, chosen->index);
    return;
  }
  for (const Option& option : options_of(frame)) {
    if (option.key == chosen->key) take_option(frame, option, chosen->index);
  }
}

}  // namespace tracuu::ui
