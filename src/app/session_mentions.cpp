// What the open document says: asked for when it is in view, part by part, behind everything else.
#include <algorithm>

#include "app/session_impl.h"
#include "base/utf8.h"

namespace tracuu::app {

namespace {

using engine::Mentions;

// The offsets of an answer as bytes of the text.
void count_bytes(std::string_view text, Mentions& answer) {
  std::vector<std::uint32_t*> places;
  for (Mentions::Thing& thing : answer.things) {
    for (std::uint32_t& edge : thing.edges) places.push_back(&edge);
  }
  for (Mentions::Act& act : answer.acts) places.insert(places.end(), {&act.begin, &act.end});
  std::ranges::sort(places, {}, [](const std::uint32_t* place) { return *place; });
  std::vector<std::uint32_t> points;
  for (const std::uint32_t* place : places) points.push_back(*place);
  const std::vector<std::uint32_t> bytes = utf8::to_bytes(text, points);
  for (std::size_t i = 0; i < places.size(); ++i) *places[i] = bytes[i];
}

// The number of the same thing as an earlier part has it; a new one where none does.
std::uint32_t place_thing(const Mentions::Thing& thing, std::vector<Mentions::Thing>& things) {
  const auto is_same = [&](const Mentions::Thing& other) {
    return other.entity == thing.entity && other.sort == thing.sort && other.value == thing.value;
  };
  const auto found = std::ranges::find_if(things, is_same);
  const auto number = static_cast<std::uint32_t>(found - things.begin());
  if (found == things.end()) things.push_back(thing);
  else found->edges.insert(found->edges.end(), thing.edges.begin(), thing.edges.end());
  return number;
}

void add_part(const Mentions& part, MentionsView& view) {
  std::vector<Mention> places;
  for (const Mentions::Thing& thing : part.things) {
    const std::uint32_t number = place_thing(thing, view.things);
    for (std::size_t i = 0; i + 1 < thing.edges.size(); i += 2) {
      places.push_back({{thing.edges[i], thing.edges[i + 1]}, number});
    }
  }
  std::ranges::stable_sort(places, [](const Mention& a, const Mention& b) {
    return a.range.begin != b.range.begin ? a.range.begin < b.range.begin : a.range.end > b.range.end;
  });
  for (const Mention& mention : places) {
    if (view.places.empty() || mention.range.begin >= view.places.back().range.end) view.places.push_back(mention);
  }
  view.acts.insert(view.acts.end(), part.acts.begin(), part.acts.end());
}

}  // namespace

void Session::Impl::on(const ShowMentions&) {
  if (!view.open) return;
  const bool is_begun = view.mentions.id == view.open->document.id;
  if (!is_begun) view.mentions = {.id = view.open->document.id, .revision = view.mentions.revision + 1};
  if (!is_begun || pending.mentions == 0) ask_for_mentions();
}

void Session::Impl::ask_for_mentions() {
  pending.mentions = 0;
  const MentionsView& read = view.mentions;
  if (!engine_up || !view.open || read.id != view.open->document.id || read.is_complete()) return;
  pending.mentions = send(engine::MentionsRequest{read.id, read.parts_read});
}

void Session::Impl::take(std::uint32_t id, const engine::Mentions& answer) {
  if (id != pending.mentions) return;
  pending.mentions = 0;
  MentionsView& read = view.mentions;
  if (!view.open || read.id != view.open->document.id) return;
  Mentions part = answer;
  count_bytes(view.open->document.text, part);
  add_part(part, read);
  read.parts = part.parts;
  read.parts_read = part.part + 1;
  ++read.revision;
  ask_for_mentions();
}

void Session::Impl::on(const SetMentionsShown& command) {
  if (command.shown == view.mentions_shown) return;
  view.mentions_shown = command.shown;
  effects.push_back(SavePreference{"names", command.shown ? "shown" : "hidden"});
}

void Session::Impl::on(const OpenFile& command) {
  on(OpenDocumentById{std::string(engine::kDroppedFile) + command.name});
}

}  // namespace tracuu::app
