#include "ui/panels/knowledge_options.h"

#include <algorithm>
#include <iterator>
#include <optional>

#include "app/knowledge_question.h"
#include "app/knowledge_wording.h"
#include "app/meetings_wording.h"
#include "app/wording.h"
#include "ui/panels/act_options.h"
#include "ui/panels/contrast_options.h"
#include "ui/panels/knowledge_option.h"
#include "ui/widgets/button.h"
#include "ui/widgets/options.h"

namespace tracuu::ui {

namespace {

using app::KnowledgeQuestion;
using app::Ledger;

constexpr float kWidestField = 320;

using Option = KnowledgeOption;

Option ledger(const Frame& frame) {
  Option option{{.key = "ledger",
                 .name = frame.text(TextKey::ui_ledger),
                 .choices = {},
                 .current = static_cast<std::size_t>(frame.view.knowledge.question.ledger),
                 .in_menu = true,
                 .labelled = false},
                [](const app::ViewModel&, std::size_t index, KnowledgeQuestion& question) {
                  question.ledger = static_cast<Ledger>(index);
                  question.entity = {};
                  question.day = {};
                  question.verb.clear();
                }};
  for (std::size_t i = 0; i <= static_cast<std::size_t>(app::kLastLedger); ++i)
    option.spec.choices.emplace_back(frame.text(app::ledger_text(static_cast<Ledger>(i))));
  return option;
}

// Events have a date of their own.
Option entity_order(const Frame& frame) {
  Option option{{.key = "order",
                 .name = frame.text(TextKey::ui_knowledge_order),
                 .choices = texts_of(frame, {TextKey::ui_knowledge_order_documents,
                                             TextKey::ui_knowledge_order_alphabet, TextKey::ui_knowledge_order_latest}),
                 .current = static_cast<std::size_t>(frame.view.knowledge.question.order),
                 .in_menu = true},
                [](const app::ViewModel&, std::size_t index, KnowledgeQuestion& question) {
                  question.order = static_cast<engine::EntityOrder>(index);
                }};
  if (frame.view.knowledge.question.ledger == Ledger::events)
    option.spec.choices.emplace_back(frame.text(TextKey::ui_knowledge_order_event));
  else if (option.spec.current == option.spec.choices.size()) option.spec.current = 0;
  return option;
}

Option time_order(const Frame& frame) {
  return either<&KnowledgeQuestion::oldest>(frame, "time", TextKey::ui_knowledge_time, TextKey::ui_knowledge_newest,
                                            TextKey::ui_knowledge_oldest);
}

Option unit(const Frame& frame) {
  Option option{{.key = "unit",
                 .name = frame.text(TextKey::ui_knowledge_unit),
                 .choices = texts_of(frame, {TextKey::ui_knowledge_any}),
                 .in_menu = true},
                [](const app::ViewModel& view, std::size_t index, KnowledgeQuestion& question) {
                  question.unit = index == 0 ? std::string() : view.knowledge.units[index - 1].unit;
                }};
  for (const auto& [name, count] : frame.view.knowledge.units) {
    if (name == frame.view.knowledge.question.unit) option.spec.current = option.spec.choices.size();
    option.spec.choices.push_back(with_count(frame, name, count));
  }
  return option;
}

Option figure_order(const Frame& frame) {
  return {{.key = "figures",
           .name = frame.text(TextKey::ui_knowledge_order),
           .choices = texts_of(frame, {TextKey::ui_knowledge_order_value, TextKey::ui_knowledge_order_document}),
           .current = static_cast<std::size_t>(frame.view.knowledge.question.figures)},
          [](const app::ViewModel&, std::size_t index, KnowledgeQuestion& question) {
            question.figures = static_cast<engine::FigureOrder>(index);
          }};
}

Option party_kind(const Frame& frame) {
  static constexpr engine::PartyKind kKinds[] = {engine::PartyKind::country, engine::PartyKind::person,
                                                 engine::PartyKind::organisation};
  const auto current = std::ranges::find(kKinds, frame.view.knowledge.question.by);
  return {{.key = "by",
           .name = frame.text(TextKey::ui_meetings_by),
           .choices = texts_of(
               frame, {TextKey::ui_meetings_countries, TextKey::ui_ledger_persons, TextKey::ui_ledger_organisations}),
           .current = static_cast<std::size_t>(current - std::begin(kKinds))},
          [](const app::ViewModel&, std::size_t index, KnowledgeQuestion& question) {
            question.by = kKinds[index];
            question.a.clear();
            question.b.clear();
          }};
}

Option meetings_as(const Frame& frame) {
  return either<&KnowledgeQuestion::network>(frame, "as", TextKey::ui_meetings_as, TextKey::ui_meetings_as_matrix,
                                             TextKey::ui_meetings_as_network);
}

std::vector<Option> options_of(const Frame& frame) {
  const KnowledgeQuestion& question = frame.view.knowledge.question;
  if (app::asks_for_page(question)) return {};
  switch (question.ledger) {
    case Ledger::acts: return act_options(frame);
    case Ledger::commitments: return commitment_options(frame);
    case Ledger::figures: return {unit(frame), figure_order(frame)};
    case Ledger::contrast: return contrast_options(frame);
    case Ledger::meetings: return {party_kind(frame), meetings_as(frame), time_order(frame)};
    case Ledger::gaps: return {party_kind(frame)};
    case Ledger::timeline: return {time_order(frame)};
    default: return {entity_order(frame)};
  }
}

// Segments for which there is no room are a menu.
void draw_choice(Frame& frame, Flow& flow, Option option, KnowledgeState& state) {
  if (!option.spec.in_menu) option.spec.in_menu = least_option_width(frame, option.spec) > flow.width();
  const auto chosen = draw_option(frame, flow.take(option_width(frame, option.spec)), option.spec, state.menu);
  if (chosen) take_option(frame, option, *chosen);
}

struct FindTexts {
  TextKey name, placeholder, clear;
};

// What is looked for in names, in set phrases, in what was said; nothing where a ledger has no such field.
std::optional<FindTexts> find_texts(const KnowledgeQuestion& question) {
  if (app::asks_for_page(question)) return std::nullopt;
  switch (question.ledger) {
    case Ledger::acts:
    case Ledger::commitments:
      return FindTexts{TextKey::ui_column_content, TextKey::ui_language_node_placeholder,
                       TextKey::ui_language_node_clear};
    case Ledger::phrases:
      return FindTexts{TextKey::ui_phrase_find, TextKey::ui_phrase_find_placeholder, TextKey::ui_knowledge_find_clear};
    default: break;
  }
  if (app::facet_of(question.ledger).empty()) return std::nullopt;
  return FindTexts{TextKey::ui_knowledge_find, TextKey::ui_knowledge_find_placeholder,
                   TextKey::ui_knowledge_find_clear};
}

void draw_find_field(Frame& frame, Flow& flow, KnowledgeState& state) {
  KnowledgeQuestion question = frame.view.knowledge.question;
  const auto texts = find_texts(question);
  if (!texts) return;
  const TextFieldSpec spec{.key = "find",
                           .name = frame.text(texts->name),
                           .placeholder = frame.text(texts->placeholder),
                           .clear_name = frame.text(texts->clear),
                           .value = question.text,
                           .role = Role::textbox};
  const TextFieldResult result = text_field(frame, flow.take(std::min(kWidestField, flow.width())), spec, state.find);
  if (!result.edited) return;
  question.text = *result.edited;
  frame.emit(app::AskKnowledge{question, true});
}

// The pair whose meetings are listed, until it is taken off.
void draw_pair(Frame& frame, Flow& flow) {
  KnowledgeQuestion question = frame.view.knowledge.question;
  if (question.ledger != Ledger::meetings || question.a.empty() || app::asks_for_page(question)) return;
  const std::string label = app::pair_text(question.a, question.b, frame.lang());
  const std::string name = format_text(TextKey::ui_chip_remove, frame.lang(), {label});
  const ButtonSpec spec{.key = "pair", .name = name, .label = label, .icon = Icon::close, .style = ButtonStyle::chip};
  if (!button(frame, flow.take(std::min(button_width(frame, label, true), flow.width())), spec)) return;
  question.a.clear();
  question.b.clear();
  frame.emit(app::AskKnowledge{question});
}

}  // namespace

void take_option(Frame& frame, const KnowledgeOption& option, std::size_t index) {
  KnowledgeQuestion question = frame.view.knowledge.question;
  option.take(frame.view, index, question);
  frame.emit(app::AskKnowledge{question});
}

float draw_knowledge_options(Frame& frame, const Box& box, KnowledgeState& state) {
  Flow flow(frame, box);
  Option ledgers = ledger(frame);
  const bool side_by_side = least_option_width(frame, ledgers.spec) <= box.width();
  ledgers.spec.in_menu = !side_by_side;
  draw_choice(frame, flow, ledgers, state);
  if (side_by_side) flow.begin_row();
  draw_find_field(frame, flow, state);
  draw_parties(frame, flow);
  draw_pair(frame, flow);
  for (const Option& option : options_of(frame)) draw_choice(frame, flow, option, state);
  const bool compares = frame.view.knowledge.question.ledger == Ledger::contrast;
  return compares ? draw_contrast_sides(frame, {box.left, flow.bottom(), box.right, 0}, state) : flow.bottom();
}

void draw_knowledge_menu(Frame& frame, KnowledgeState& state) {
  if (frame.view.place != app::Place::knowledge) state.menu.open.clear();
  const auto chosen = draw_choice_menu(frame, state.menu);
  if (!chosen) return;
  std::vector<Option> options = options_of(frame);
  options.push_back(ledger(frame));
  std::ranges::move(side_options(frame), std::back_inserter(options));
  const auto option =
      std::ranges::find(options, std::string_view(chosen->key), [](const Option& each) { return each.spec.key; });
  if (option != options.end()) take_option(frame, *option, chosen->index);
}

}  // namespace tracuu::ui
