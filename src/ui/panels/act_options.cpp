#include "ui/panels/act_options.h"

#include "app/knowledge_wording.h"
#include "ui/widgets/button.h"

namespace tracuu::ui {

namespace {

using app::KnowledgeQuestion;
using app::Ledger;

KnowledgeOption kind(const Frame& frame) {
  KnowledgeOption option{{.key = "kind",
                          .name = frame.text(TextKey::ui_knowledge_kind),
                          .choices = texts_of(frame, {TextKey::ui_knowledge_any}),
                          .in_menu = true},
                         [](const app::ViewModel& view, std::size_t index, KnowledgeQuestion& question) {
                           question.kind = index == 0 ? std::string() : view.knowledge.kinds[index - 1].kind;
                           question.verb.clear();
                         }};
  for (const auto& [name, count] : frame.view.knowledge.kinds) {
    if (name == frame.view.knowledge.question.kind) option.spec.current = option.spec.choices.size();
    option.spec.choices.push_back(with_count(frame, app::class_text(name, frame.lang()), count));
  }
  return option;
}

// The verb that is asked for stands last where it is not among the frequent ones.
KnowledgeOption verb(const Frame& frame) {
  KnowledgeOption option{{.key = "verb",
                          .name = frame.text(TextKey::ui_knowledge_verb),
                          .choices = texts_of(frame, {TextKey::ui_knowledge_any}),
                          .in_menu = true},
                         [](const app::ViewModel& view, std::size_t index, KnowledgeQuestion& question) {
                           const auto& verbs = view.knowledge.verbs;
                           if (index == 0) question.verb.clear();
                           else if (index <= verbs.size()) question.verb = verbs[index - 1].verb;
                         }};
  const std::string& asked = frame.view.knowledge.question.verb;
  for (const auto& [name, count] : frame.view.knowledge.verbs) {
    if (name == asked) option.spec.current = option.spec.choices.size();
    option.spec.choices.push_back(with_count(frame, name, count));
  }
  if (!asked.empty() && option.spec.current == 0) {
    option.spec.current = option.spec.choices.size();
    option.spec.choices.push_back(asked);
  }
  return option;
}

// Who of those that the acts name; one who is asked for stands last where he is not among the frequent ones.
template <auto Asked, auto Counts>
KnowledgeOption party(const Frame& frame, std::string_view key, TextKey name) {
  KnowledgeOption option{
      {.key = key, .name = frame.text(name), .choices = texts_of(frame, {TextKey::ui_knowledge_any}), .in_menu = true},
      [](const app::ViewModel& view, std::size_t index, KnowledgeQuestion& question) {
        const auto& counts = view.knowledge.*Counts;
        if (index == 0) question.*Asked = {};
        else if (index <= counts.size()) question.*Asked = counts[index - 1].party;
      }};
  const engine::EntityName& asked = frame.view.knowledge.question.*Asked;
  for (const auto& [who, count] : frame.view.knowledge.*Counts) {
    if (who == asked) option.spec.current = option.spec.choices.size();
    option.spec.choices.push_back(with_count(frame, app::party_text(who, frame.lang()), count));
  }
  if (!asked.facet.empty() && option.spec.current == 0) {
    option.spec.current = option.spec.choices.size();
    option.spec.choices.push_back(app::party_text(asked, frame.lang()));
  }
  return option;
}

KnowledgeOption actor(const Frame& frame) {
  return party<&KnowledgeQuestion::actor, &app::KnowledgeView::actors>(frame, "actor", TextKey::ui_column_actor);
}
KnowledgeOption addressee(const Frame& frame) {
  return party<&KnowledgeQuestion::addressee, &app::KnowledgeView::addressees>(frame, "addressee",
                                                                               TextKey::ui_column_addressee);
}
KnowledgeOption debtor(const Frame& frame) {
  return party<&KnowledgeQuestion::debtor, &app::KnowledgeView::debtors>(frame, "debtor", TextKey::ui_column_debtor);
}
KnowledgeOption creditor(const Frame& frame) {
  return party<&KnowledgeQuestion::creditor, &app::KnowledgeView::creditors>(frame, "creditor",
                                                                             TextKey::ui_column_creditor);
}

KnowledgeOption deadline(const Frame& frame) {
  return either<&KnowledgeQuestion::due>(frame, "due", TextKey::ui_knowledge_deadline, TextKey::ui_knowledge_any,
                                         TextKey::ui_knowledge_due);
}

KnowledgeOption time_order(const Frame& frame) {
  return either<&KnowledgeQuestion::oldest>(frame, "time", TextKey::ui_knowledge_time, TextKey::ui_knowledge_newest,
                                            TextKey::ui_knowledge_oldest);
}

KnowledgeOption commitment_order(const Frame& frame) {
  const KnowledgeQuestion& question = frame.view.knowledge.question;
  return {{.key = "time",
           .name = frame.text(TextKey::ui_knowledge_time),
           .choices = texts_of(frame, {TextKey::ui_knowledge_newest, TextKey::ui_knowledge_oldest,
                                       TextKey::ui_knowledge_order_deadline}),
           .current = question.soonest  ? 2u
                      : question.oldest ? 1u
                                        : 0u,
           .labelled = false},
          [](const app::ViewModel&, std::size_t index, KnowledgeQuestion& asked) {
            asked.oldest = index == 1;
            asked.soonest = index == 2;
          }};
}

void draw_party(Frame& frame, Flow& flow, TextKey what, engine::EntityName KnowledgeQuestion::*party) {
  KnowledgeQuestion question = frame.view.knowledge.question;
  if ((question.*party).facet.empty()) return;
  const std::string label = format_text(what, frame.lang(), {app::party_text(question.*party, frame.lang())});
  const std::string name = format_text(TextKey::ui_chip_remove, frame.lang(), {label});
  const ButtonSpec spec{.key = label, .name = name, .label = label, .icon = Icon::close, .style = ButtonStyle::chip};
  if (!button(frame, flow.take(button_width(frame, label, true)), spec)) return;
  question.*party = {};
  frame.emit(app::AskKnowledge{question});
}

}  // namespace

std::vector<KnowledgeOption> act_options(const Frame& frame) {
  return {actor(frame), addressee(frame), kind(frame), verb(frame), time_order(frame)};
}

std::vector<KnowledgeOption> commitment_options(const Frame& frame) {
  return {debtor(frame), creditor(frame), verb(frame), deadline(frame), commitment_order(frame)};
}

void draw_parties(Frame& frame, Flow& flow) {
  const Ledger ledger = frame.view.knowledge.question.ledger;
  if (ledger != Ledger::acts && ledger != Ledger::commitments) return;
  // Acts have menus of both.
  if (ledger == Ledger::commitments) {
    draw_party(frame, flow, TextKey::ui_knowledge_actor, &KnowledgeQuestion::actor);
    draw_party(frame, flow, TextKey::ui_knowledge_addressee, &KnowledgeQuestion::addressee);
  }
  draw_party(frame, flow, TextKey::ui_knowledge_principal, &KnowledgeQuestion::principal);
}

}  // namespace tracuu::ui
