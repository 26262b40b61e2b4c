#include "extract/act_items.h"

namespace tracuu::extract {

namespace {

constexpr std::uint16_t kMark = kComma | kSemicolon | kColon | kOpen | kQuote | kStop | kLine | kOther;

bool is_marked(const Word& word) {
  if (word.gap == kStop) return false;  // in a date: "ngày 9.6"
  return (word.gap & kMark) != 0 || (word.gap & (kHyphen | kSpace)) == (kHyphen | kSpace);
}

Item item_at(const Reading& reading, std::uint32_t word, Actors& actors) {
  Item item;
  item.actor = actors.read(word);
  if (item.actor.words.size() > 0) {
    item.words = item.actor.words;
    item.is_actor = true;
    return item;
  }
  const Piece& piece = reading.pieces[reading.piece_of[word]];
  if (piece.words.first != word) {
    item.words = {word, word + 1};
    return item;
  }
  item.words = piece.words;
  item.word = act_word(piece);
  if (item.word.role == WordRole::none && reading.words[word].shape == Shape::number) item.word.role = WordRole::adverb;
  return item;
}

bool is_single(const Item& item) {
  return item.is_actor && (item.actor.kind == ActorKind::person || item.actor.kind == ActorKind::country ||
                           item.actor.kind == ActorKind::organisation || item.actor.is_office);
}

bool are_alike(const Item& a, const Item& b) {
  const bool persons = a.actor.kind == ActorKind::person && b.actor.kind == ActorKind::person;
  const bool countries = a.actor.kind == ActorKind::country && b.actor.kind == ActorKind::country;
  if (a.actor.kind == ActorKind::person && b.actor.is_office) return true;
  const bool bodies = a.actor.kind != ActorKind::person && b.actor.kind != ActorKind::person &&
                      a.actor.kind != b.actor.kind && !a.actor.is_office && !b.actor.is_office;
  return (persons || countries || bodies) && (a.actor.kind != b.actor.kind || a.actor.entity != b.actor.entity);
}

// "A và B", "A cùng B"; "A - B" and, where they begin a sentence, "A, B" of countries alone. Two persons of one country
// are no two sides: the first speaks.
void join(const Reading& reading, const Actors& actors, std::vector<Item>& items) {
  const std::size_t size = items.size();
  if (size < 2 || !is_single(items[size - 1])) return;
  const Item& last = items[size - 1];
  if (last.begins_clause) {
    const Item& first = items[size - 2];
    const std::uint16_t gap = reading.words[last.words.first].gap;
    const bool is_listed = gap == (kComma | kSpace) && size == 2;
    const bool is_pair = ((gap & kHyphen) != 0 || is_listed) && is_single(first) &&
                         first.actor.kind == ActorKind::country && last.actor.kind == ActorKind::country;
    if (!is_pair) return;
    items[size - 2].words.last = last.words.last;
    items[size - 2].joined = last.actor;
    items[size - 2].first = items[size - 2].actor;
    items[size - 2].actor = {items[size - 2].words, ActorKind::sides, first.actor.entity};
    items.pop_back();
    return;
  }
  if (size < 3 || items[size - 2].begins_clause || !is_single(items[size - 3])) return;
  const std::string_view between = reading.slice(items[size - 2].words);
  if ((between != "và" && between != "cùng") || !are_alike(items[size - 3], last)) return;
  Item& first = items[size - 3];
  first.words.last = last.words.last;
  first.joined = last.actor;
  first.first = first.actor;
  if (!actors.are_of_one_side(first.actor, last.actor))
    first.actor = {first.words, ActorKind::sides, first.actor.entity};
  items.resize(size - 2);
}

}  // namespace

void read_items(const Reading& reading, Span sentence, Actors& actors, std::vector<Item>& items) {
  items.clear();
  for (std::uint32_t word = sentence.first; word < sentence.last;) {
    Item item = item_at(reading, word, actors);
    item.words.last = std::min(item.words.last, sentence.last);
    item.begins_clause = word == sentence.first || is_marked(reading.words[word]);
    word = item.words.last;
    items.push_back(item);
    if (item.is_actor) join(reading, actors, items);
  }
}

}  // namespace tracuu::extract
