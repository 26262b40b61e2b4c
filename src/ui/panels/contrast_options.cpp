#include "ui/panels/contrast_options.h"

#include <algorithm>

#include "app/contrast_wording.h"
#include "app/wording.h"
#include "ui/widgets/interaction.h"
#include "ui/widgets/label.h"

namespace tracuu::ui {

namespace {

using app::KnowledgeQuestion;
using engine::Contrast;

constexpr std::string_view kPeriodEnds = "..";
constexpr std::string_view kItems[] = {"", "person", "organisation", "place", "event", "act", "phrase"};
constexpr float kBadge = 22, kWidestMenu = 300, kDash = kSpace4;

// Time, countries, then what else the corpus's documents have, and what an address asks for.
std::vector<std::string> kinds_of_sides(const app::ViewModel& view) {
  std::vector<std::string> kinds = {""};
  const std::vector<std::string>& facets = view.corpus.facets;
  if (std::ranges::find(facets, "place") != facets.end()) kinds.emplace_back("country");
  for (const std::string& facet : facets) {
    if (facet != "year") kinds.push_back(facet);
  }
  const std::string& asked = view.knowledge.question.sides;
  if (std::ranges::find(kinds, asked) == kinds.end()) kinds.push_back(asked);
  return kinds;
}

KnowledgeOption by_option(const Frame& frame) {
  KnowledgeOption option{{.key = "sides", .name = frame.text(TextKey::ui_contrast_by), .choices = {}, .in_menu = true},
                         [](const app::ViewModel& view, std::size_t index, KnowledgeQuestion& question) {
                           question.sides = kinds_of_sides(view)[index];
                           question.side_a.clear();
                           question.side_b.clear();
                         }};
  for (const std::string& kind : kinds_of_sides(frame.view)) {
    if (kind == frame.view.knowledge.question.sides) option.spec.current = option.spec.choices.size();
    option.spec.choices.push_back(app::contrast_by_text(kind, frame.lang()));
  }
  return option;
}

KnowledgeOption items_option(const Frame& frame) {
  KnowledgeOption option{
      {.key = "items", .name = frame.text(TextKey::ui_knowledge_kind), .choices = {}, .in_menu = true},
      [](const app::ViewModel&, std::size_t index, KnowledgeQuestion& question) { question.items = kItems[index]; }};
  for (const std::string_view kind : kItems) {
    if (kind == frame.view.knowledge.question.items) option.spec.current = option.spec.choices.size();
    option.spec.choices.emplace_back(kind.empty() ? frame.text(TextKey::ui_knowledge_any)
                                                  : app::item_kind_text(kind, frame.lang()));
  }
  return option;
}

struct Period {
  std::string from, to;
};

Period period_of(const std::string& side) {
  const std::size_t ends = side.find(kPeriodEnds);
  if (ends == std::string::npos) return {side, side};
  return {side.substr(0, ends), side.substr(ends + kPeriodEnds.size())};
}

// The year of that, or the next one that there is.
std::size_t index_of(const Contrast& contrast, const std::string& date) {
  constexpr std::size_t kYear = 4;
  const auto found = std::ranges::lower_bound(contrast.choices, date.substr(0, kYear), {}, &Contrast::Choice::value);
  return std::min(static_cast<std::size_t>(found - contrast.choices.begin()), contrast.choices.size() - 1);
}

// The other end gives way.
std::string with_from(const std::string& side, const std::string& year) {
  const Period period = period_of(side);
  return year + std::string(kPeriodEnds) + (period.to.empty() ? "" : std::max(period.to, year));
}
std::string with_to(const std::string& side, const std::string& year) {
  const Period period = period_of(side);
  return (period.from.empty() ? "" : std::min(period.from, year)) + std::string(kPeriodEnds) + year;
}

// What is not chosen stays as it is, even where the selection changes.
void keep_sides(const Contrast& contrast, KnowledgeQuestion& question) {
  question.side_a = contrast.a;
  question.side_b = contrast.b;
}

template <std::string KnowledgeQuestion::*side, std::string (*with)(const std::string&, const std::string&)>
void take_year(const app::ViewModel& view, std::size_t index, KnowledgeQuestion& question) {
  const Contrast& contrast = *view.knowledge.contrast;
  keep_sides(contrast, question);
  question.*side = with(question.*side, contrast.choices[index].value);
}

template <std::string KnowledgeQuestion::*side>
void take_value(const app::ViewModel& view, std::size_t index, KnowledgeQuestion& question) {
  const Contrast& contrast = *view.knowledge.contrast;
  keep_sides(contrast, question);
  if (index < contrast.choices.size()) question.*side = contrast.choices[index].value;
}

void add_years(const Contrast& contrast, std::vector<KnowledgeOption>& options) {
  std::vector<std::string> years;
  for (const Contrast::Choice& choice : contrast.choices) years.push_back(choice.value);
  const auto add = [&](std::string_view key, const std::string& date, bool is_last, auto take) {
    const std::size_t open = is_last ? years.size() - 1 : 0;
    const std::size_t current = date.empty() ? open : index_of(contrast, date);
    options.push_back(
        {{.key = key, .name = {}, .choices = years, .current = current, .in_menu = true, .labelled = false}, take});
  };
  const Period a = period_of(contrast.a), b = period_of(contrast.b);
  add("a_from", a.from, false, take_year<&KnowledgeQuestion::side_a, with_from>);
  add("a_to", a.to, true, take_year<&KnowledgeQuestion::side_a, with_to>);
  add("b_from", b.from, b.to.empty(), take_year<&KnowledgeQuestion::side_b, with_from>);
  add("b_to", b.to, true, take_year<&KnowledgeQuestion::side_b, with_to>);
}

void add_values(const Frame& frame, const Contrast& contrast, std::vector<KnowledgeOption>& options) {
  const auto add = [&](std::string_view key, const std::string& side, auto take) {
    KnowledgeOption option{{.key = key, .name = {}, .choices = {}, .current = 0, .in_menu = true, .labelled = false},
                           take};
    std::vector<std::string>& choices = option.spec.choices;
    option.spec.current = contrast.choices.size();
    for (const auto& [value, documents] : contrast.choices) {
      if (value == side) option.spec.current = choices.size();
      choices.push_back(
          format_text(TextKey::ui_knowledge_count, frame.lang(),
                      {app::side_text(contrast.by, value, frame.lang()), app::format_count(documents, frame.lang())}));
    }
    // Of a rare value, or none that there is.
    if (option.spec.current == choices.size())
      choices.push_back(side.empty() ? std::string("–") : app::side_text(contrast.by, side, frame.lang()));
    options.push_back(std::move(option));
  };
  add("a", contrast.a, take_value<&KnowledgeQuestion::side_a>);
  add("b", contrast.b, take_value<&KnowledgeQuestion::side_b>);
}

// Draws one side: its letter, what it is, and its documents.
class SideRow {
 public:
  SideRow(Frame& frame, Flow& flow, KnowledgeState& state, bool is_a)
      : frame_(frame), flow_(flow), state_(state), is_a_(is_a), look_(look_of(frame, is_a)) {}

  void draw(const Contrast& contrast, std::vector<KnowledgeOption> options) {
    const Lang lang = frame_.lang();
    const std::string side = format_text(TextKey::ui_contrast_side, lang, {look_.letter});
    const std::string documents = app::format_documents(is_a_ ? contrast.documents_a : contrast.documents_b, lang);
    const std::string value = app::side_text(contrast.by, is_a_ ? contrast.a : contrast.b, lang);
    float menus = 0;
    for (const KnowledgeOption& option : options) menus += menu_width(option);
    const float text = measure(frame_.type.small, documents) + 1;
    const bool are_ends = options.size() > 1;
    Box place = flow_.take(kBadge + kSpace3 + menus + (are_ends ? kDash : 0) + text);
    const NodeScope scope(frame_, Role::group, is_a_ ? "side a" : "side b", place,
                          app::join_details({side, value, documents}));
    draw_badge(place.take_left(kBadge).middle(kBadge));
    place.left += kSpace3;
    for (std::size_t i = 0; i < options.size(); ++i) {
      const std::string_view end =
          !are_ends ? std::string_view() : frame_.text(i == 0 ? TextKey::ui_column_first : TextKey::ui_column_last);
      const std::string name = app::join_details({side, end});
      options[i].spec.name = name;
      if (i > 0) draw_line(frame_, frame_.type.small, place.take_left(kDash), frame_.palette.text_muted, "–");
      const float width = std::min(menu_width(options[i]), std::max(place.width() - text, frame_.target()));
      draw_option(frame_, place.take_left(width), options[i].spec, state_.menu);
    }
    draw_line(frame_, frame_.type.small, place, frame_.palette.text_muted, documents);
  }

 private:
  float menu_width(const KnowledgeOption& option) const {
    return std::min(option_width(frame_, option.spec), kWidestMenu);
  }

  void draw_badge(const Box& place) const {
    fill(place, look_.colour, kRadiusSmall);
    draw_line(frame_, frame_.type.small_bold, place, frame_.palette.surface_raised, look_.letter, Align::centre);
  }

  Frame& frame_;
  Flow& flow_;
  KnowledgeState& state_;
  bool is_a_;
  SideLook look_;
};

}  // namespace

SideLook look_of(const Frame& frame, bool is_a) {
  return is_a ? SideLook{"A", frame.palette.accent} : SideLook{"B", frame.palette.mention_person};
}

std::vector<KnowledgeOption> contrast_options(const Frame& frame) { return {by_option(frame), items_option(frame)}; }

std::vector<KnowledgeOption> side_options(const Frame& frame) {
  std::vector<KnowledgeOption> options;
  const auto& contrast = frame.view.knowledge.contrast;
  if (!contrast || contrast->choices.empty()) return options;
  if (contrast->by.empty()) add_years(*contrast, options);
  else add_values(frame, *contrast, options);
  return options;
}

float draw_contrast_sides(Frame& frame, const Box& box, KnowledgeState& state) {
  const auto& contrast = frame.view.knowledge.contrast;
  std::vector<KnowledgeOption> options = side_options(frame);
  if (options.empty()) return box.top;
  Flow flow(frame, {box.left, box.top + kSpace2, box.right, 0});
  const auto middle = options.begin() + static_cast<std::ptrdiff_t>(options.size() / 2);
  SideRow(frame, flow, state, true).draw(*contrast, {options.begin(), middle});
  SideRow(frame, flow, state, false).draw(*contrast, {middle, options.end()});
  const Lang lang = frame.lang();
  const std::string both =
      contrast->both == 0 ? std::string()
                          : format_text(TextKey::ui_contrast_both, lang, {app::format_documents(contrast->both, lang)});
  const std::string said = app::join_details({frame.text(TextKey::ui_contrast_order), both});
  const float top = flow.bottom() + kSpace2;
  return top + wrapped_label(frame, {box.left, top}, box.width(),
                             {"order", frame.type.small, frame.palette.text_muted, said, Role::paragraph});
}

}  // namespace tracuu::ui
