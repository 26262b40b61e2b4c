#include "engine/mention_finder.h"

#include <algorithm>
#include <utility>

#include "base/utf8.h"
#include "document/plain_text.h"
#include "engine/knowledge_state.h"
#include "extract/extractor.h"
#include "extract/kind_names.h"
#include "knowledge/corrected.h"
#include "knowledge/knowledge.h"

namespace tracuu::engine {

namespace {

using knowledge::EntityKind;

// Of text: some ten or twenty milliseconds in a browser, which a search may have to wait.
constexpr std::uint32_t kPartBytes = 128u << 10;

constexpr std::string_view kDate = "date", kFigure = "figure";
constexpr std::string_view kSides = "hai bên";

// What the text of a document has, and what the corpus calls it.
class Names {
 public:
  Names(const knowledge::Knowledge& known, std::optional<DocumentOrdinal> ordinal) : known_(known), ordinal_(ordinal) {
    if (!ordinal || !known.is_there()) return;
    for (std::size_t kind = 0; kind < knowledge::kEntityKinds; ++kind) add_all(static_cast<EntityKind>(kind));
  }

  // The corpus's name; "" where it has none.
  std::string_view find(EntityKind kind, std::string_view name) const {
    if (!ordinal_) {
      const auto ref = known_.find(kind, name);
      return ref ? known_.name(*ref) : std::string_view();
    }
    const std::vector<Name>& names = names_[static_cast<std::size_t>(kind)];
    const auto found = std::ranges::find(names, name, &Name::text);
    return found == names.end() ? std::string_view() : found->entity;
  }

 private:
  struct Name {
    std::string text;
    std::string_view entity;
  };

  void add_all(EntityKind kind) {
    std::vector<Name>& names = names_[static_cast<std::size_t>(kind)];
    known_.facet(kind).for_each_at(static_cast<std::uint32_t>(*ordinal_), [&](std::uint32_t number) {
      const knowledge::EntityRef ref{kind, number};
      if (!known_.has(ref)) return;
      const std::string_view entity = known_.name(ref);
      names.push_back({std::string(entity), entity});
      for (std::string& variant : known_.entity(ref).variants) names.push_back({std::move(variant), entity});
    });
  }

  const knowledge::Knowledge& known_;  // outlives this
  std::optional<DocumentOrdinal> ordinal_;
  std::vector<Name> names_[knowledge::kEntityKinds];
};

// Of an answer in the making: its edges count bytes of the part.
class Collector {
 public:
  explicit Collector(Names names) : names_(std::move(names)) {}

  void take(extract::Extraction extraction, std::string_view text) {
    for (extract::Person& person : extraction.persons) {
      Mentions::Thing& thing = add(EntityKind::person, person);
      thing.country = std::move(person.country);
      thing.body = std::move(person.party);
      thing.roles = std::move(person.roles);
    }
    for (extract::Organisation& body : extraction.organisations) {
      Mentions::Thing& thing = add(EntityKind::organisation, body);
      thing.country = std::move(body.country);
      thing.body = std::move(body.parent);
    }
    for (extract::Place& place : extraction.places) {
      Mentions::Thing& thing = add(EntityKind::place, place);
      thing.sort = extract::name_of(place.kind);
      thing.country = std::move(place.country);
    }
    for (const auto& event : extraction.events) add(EntityKind::event, event).sort = extract::name_of(event.kind);
    for (extract::DateMention& date : extraction.dates) {
      Mentions::Thing& thing = add(kDate, std::move(date.iso), date.range);
      thing.sort = name_of(date.year_status);
      thing.year_from = text.substr(date.inferred_from.begin, date.inferred_from.size());
    }
    for (extract::Figure& figure : extraction.figures) {
      add(kFigure, std::move(figure.unit), figure.range).value = figure.value;
    }
    for (const auto* acts : {&extraction.acts, &extraction.commitments}) {
      for (const extract::Act& act : *acts) {
        acts_.push_back({party(act.actor), party(act.addressee), std::string(extract::name_of(act.kind)),
                         act.sentence.begin, act.sentence.end});
      }
    }
    std::ranges::stable_sort(acts_, {}, &Mentions::Act::begin);
    std::erase_if(things_, [](const Mentions::Thing& thing) { return thing.edges.empty(); });
  }

  std::vector<Mentions::Thing>& things() { return things_; }
  std::vector<Mentions::Act>& acts() { return acts_; }

 private:
  Mentions::Thing& add(EntityKind kind, const auto& found) {
    Mentions::Thing& thing = things_.emplace_back();
    std::string_view name = names_.find(kind, found.name);
    for (const std::string& variant : found.variants) {
      if (name.empty()) name = names_.find(kind, variant);
    }
    thing.known = !name.empty();
    thing.entity = {std::string(facet_of(kind)), thing.known ? std::string(name) : found.name};
    for (const ByteRange& range : found.mentions) thing.edges.insert(thing.edges.end(), {range.begin, range.end});
    parties_.push_back({found.name, thing.entity});
    return thing;
  }

  Mentions::Thing& add(std::string_view kind, std::string name, ByteRange range) {
    Mentions::Thing& thing = things_.emplace_back();
    thing.entity = {std::string(kind), std::move(name)};
    thing.edges = {range.begin, range.end};
    return thing;
  }

  // The extraction names its own entities.
  EntityName party(const std::string& name) const {
    if (name == kSides) return {"sides", ""};
    const auto found = std::ranges::find(parties_, name, &std::pair<std::string, EntityName>::first);
    return found == parties_.end() ? EntityName{"", name} : found->second;
  }

  Names names_;
  std::vector<Mentions::Thing> things_;
  std::vector<Mentions::Act> acts_;
  std::vector<std::pair<std::string, EntityName>> parties_;
};

// All offsets of an answer, from bytes of the part to code points of the text.
void count_code_points(std::string_view text, std::uint32_t from, Mentions& answer) {
  std::vector<std::uint32_t*> places;
  for (Mentions::Thing& thing : answer.things) {
    for (std::uint32_t& edge : thing.edges) places.push_back(&edge);
  }
  for (Mentions::Act& act : answer.acts) places.insert(places.end(), {&act.begin, &act.end});
  std::ranges::sort(places, {}, [](const std::uint32_t* place) { return *place; });
  std::vector<std::uint32_t> bytes;
  for (const std::uint32_t* place : places) bytes.push_back(*place + from);
  const std::vector<std::uint32_t> points = utf8::to_code_points(text, bytes);
  for (std::size_t i = 0; i < places.size(); ++i) *places[i] = points[i];
}

// Where the parts of a document begin, and its end: between two blocks.
std::vector<std::size_t> parts_of(const Document& document) {
  std::vector<std::size_t> begins = {0};
  for (std::size_t i = 1; i < document.blocks.size(); ++i) {
    const std::uint32_t begin = document.blocks[begins.back()].range.begin;
    if (document.blocks[i].range.end - begin > kPartBytes) begins.push_back(i);
  }
  begins.push_back(document.blocks.size());
  return begins;
}

// Some blocks as a document of their own.
Document part_of(const Document& document, std::size_t first, std::size_t last) {
  Document part;
  if (first >= last) return part;
  const std::uint32_t begin = document.blocks[first].range.begin, end = document.blocks[last - 1].range.end;
  if (first == 0) part.title = document.title;
  part.title_is_derived = document.title_is_derived;
  part.text = document.text.substr(begin, end - begin);
  for (std::size_t i = first; i < last; ++i) {
    const Block& block = document.blocks[i];
    part.blocks.push_back({block.kind, {block.range.begin - begin, block.range.end - begin}});
  }
  return part;
}

// Something of everything that is looked for.
constexpr std::string_view kFirstSentence =
    "Ngày 7/6/2021, tại Hà Nội, Bộ trưởng Ngoại giao Bùi Thanh Sơn hội đàm với Phó Thủ tướng Prak Sokhonn, "
    "đề nghị hai bên nâng kim ngạch lên 10 tỷ USD.";

struct Rules {
  explicit Rules(std::string_view names) { lexicon.add(names); }

  extract::Lexicon lexicon;
  extract::Extractor extractor{lexicon};
};

}  // namespace

struct MentionFinder::State {
  std::optional<Document> document;
  knowledge::OwnTables own;
  std::optional<Rules> rules;
};

MentionFinder::MentionFinder(knowledge::OwnTables own) : state_(std::make_unique<State>()) {
  state_->own = std::move(own);
}
MentionFinder::~MentionFinder() = default;
MentionFinder::MentionFinder(MentionFinder&&) noexcept = default;
MentionFinder& MentionFinder::operator=(MentionFinder&&) noexcept = default;

bool MentionFinder::has(std::string_view id) const { return state_->document && state_->document->id == id; }
void MentionFinder::take(Document document) { state_->document = std::move(document); }

void MentionFinder::prepare() {
  if (state_->rules) return;
  state_->rules.emplace(state_->own.names);
  // A browser compiles a function when it first runs: that, too, is not to be waited for.
  (void)state_->rules->extractor.extract(document::make_text_document("", std::string(kFirstSentence)));
}

Mentions MentionFinder::find(std::uint32_t part, const knowledge::Knowledge& known,
                             std::optional<DocumentOrdinal> ordinal) {
  prepare();
  const Document& document = *state_->document;
  const std::vector<std::size_t> begins = parts_of(document);
  Mentions answer;
  answer.id = document.id;
  answer.parts = static_cast<std::uint32_t>(begins.size() - 1);
  answer.part = std::min(part, answer.parts - 1);
  const std::size_t first = begins[answer.part];
  Collector collector(Names(known, ordinal));
  const Document read = part_of(document, first, begins[answer.part + 1]);
  extract::Extraction extraction = state_->rules->extractor.extract(read);
  knowledge::correct(state_->own.corrections, extraction);
  collector.take(std::move(extraction), read.text);
  answer.things = std::move(collector.things());
  answer.acts = std::move(collector.acts());
  const std::uint32_t begin = document.blocks.empty() ? 0 : document.blocks[first].range.begin;
  count_code_points(document.text, begin, answer);
  return answer;
}

}  // namespace tracuu::engine
