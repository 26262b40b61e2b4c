#include "knowledge/act_codec.h"

#include <optional>
#include <tuple>
#include <utility>

#include "knowledge/party_codec.h"
#include "knowledge/sentence_codec.h"

namespace tracuu::knowledge {

namespace {

// The class and, above it, what only some acts have: of most acts one byte.
constexpr std::uint32_t kClasses = 16, kCertainty = 3, kPrincipal = 4, kDuty = 8, kDue = 16, kTraits = 32;

// Who owes what an act of a class says, and to whom, as far as its parties tell.
std::pair<Party, Party> usual_duty(const Act& act) {
  const bool is_of_both = act.actor.kind == Party::Kind::sides;
  switch (act.kind) {
    case extract::ActClass::agree: return is_of_both ? std::pair(act.actor, act.actor) : std::pair<Party, Party>();
    case extract::ActClass::propose: return {act.addressee, act.actor};
    case extract::ActClass::commit:
      return {act.actor, is_of_both && act.addressee.kind == Party::Kind::nobody ? act.actor : act.addressee};
    default: return {};
  }
}

bool is_inside(ByteRange range, ByteRange sentence) {
  return range.begin >= sentence.begin && range.end <= sentence.end && !range.empty();
}

// Its length, and where it begins in the sentence; one 0 of a range that is empty or not in it.
void put_within(store::Bytes& out, ByteRange range, ByteRange sentence) {
  store::put_varint(out, is_inside(range, sentence) ? range.size() : 0);
  if (is_inside(range, sentence)) store::put_varint(out, range.begin - sentence.begin);
}

ByteRange range_within(ByteRange sentence, std::uint32_t begin, std::uint32_t size) {
  if (std::uint64_t{begin} + size > sentence.size()) return {};
  return {sentence.begin + begin, sentence.begin + begin + size};
}

ByteRange read_within(store::ByteReader& reader, ByteRange sentence) {
  const std::uint32_t size = reader.varint32();
  return size == 0 ? ByteRange{} : range_within(sentence, reader.varint32(), size);
}

// Which verb; its length where the text writes it longer or shorter; where it begins in the sentence.
void put_verb(store::Bytes& out, const Act& act, std::span<const std::string> verbs) {
  const std::uint32_t number = act.form - 1;
  const bool is_usual = act.verb.size() == verbs[number].size();
  store::put_varint(out, std::uint64_t{number} * 2 + (is_usual ? 0 : 1));
  if (!is_usual) store::put_varint(out, act.verb.size());
  store::put_varint(out, act.verb.begin - act.sentence.begin);
}

// False where it is malformed.
bool read_verb(store::ByteReader& reader, Act& act, std::span<const std::string_view> verbs) {
  const std::uint32_t code = reader.varint32();
  if (reader.failed() || code / 2 >= verbs.size()) return false;
  const std::size_t usual = verbs[code / 2].size();
  const std::uint32_t size = code % 2 == 0 ? static_cast<std::uint32_t>(usual) : reader.varint32();
  act.form = code / 2 + 1;
  act.verb = range_within(act.sentence, reader.varint32(), size);
  return !reader.failed();
}

std::uint32_t traits_of(const Act& act) {
  std::uint32_t traits = static_cast<std::uint32_t>(act.certainty);
  if (act.principal.kind != Party::Kind::nobody) traits |= kPrincipal;
  if (usual_duty(act) != std::pair(act.debtor, act.creditor)) traits |= kDuty;
  return act.due.empty() ? traits : traits | kDue;
}

void read_traits(store::ByteReader& reader, Act& act, std::uint32_t traits) {
  if ((traits & kPrincipal) != 0) act.principal = read_party(reader);
  std::tie(act.debtor, act.creditor) = usual_duty(act);
  if ((traits & kDuty) != 0) {
    act.debtor = read_party(reader);
    act.creditor = read_party(reader);
  }
  if ((traits & kDue) != 0) act.due = reader.text();
}

std::optional<Act> read_act(store::ByteReader& reader, std::uint32_t last, std::span<const std::string_view> verbs) {
  const std::optional<ByteRange> sentence = read_sentence(reader, last);
  if (!sentence) return std::nullopt;
  Act act;
  act.sentence = *sentence;
  const std::uint32_t code = reader.varint32();
  const std::uint32_t kind = code % kClasses, traits = code / kClasses, certainty = traits & kCertainty;
  const bool is_known = kind <= static_cast<std::uint32_t>(extract::ActClass::invite) && traits < kTraits &&
                        certainty <= static_cast<std::uint32_t>(extract::ActorCertainty::continued);
  if (!is_known) return std::nullopt;
  act.kind = static_cast<extract::ActClass>(kind);
  act.certainty = static_cast<extract::ActorCertainty>(certainty);
  act.actor = read_party(reader);
  act.addressee = read_party(reader);
  if (verbs.empty()) act.verb = read_within(reader, act.sentence);
  else read_traits(reader, act, traits);
  if (!verbs.empty() && !read_verb(reader, act, verbs)) return std::nullopt;
  act.content = read_within(reader, act.sentence);
  act.deadline = read_within(reader, act.sentence);
  return reader.failed() ? std::nullopt : std::optional(act);
}

}  // namespace

void put_acts(store::Bytes& out, std::span<const Act> acts, std::span<const std::string> verbs) {
  std::uint32_t last = 0;
  for (const Act& act : acts) {
    put_sentence(out, act.sentence, last);
    const std::uint32_t traits = traits_of(act);
    store::put_varint(out, traits * kClasses + static_cast<std::uint32_t>(act.kind));
    put_party(out, act.actor);
    put_party(out, act.addressee);
    if ((traits & kPrincipal) != 0) put_party(out, act.principal);
    if ((traits & kDuty) != 0) {
      put_party(out, act.debtor);
      put_party(out, act.creditor);
    }
    if ((traits & kDue) != 0) store::put_text(out, act.due);
    put_verb(out, act, verbs);
    put_within(out, act.content, act.sentence);
    put_within(out, act.deadline, act.sentence);
    last = act.sentence.begin;
  }
}

std::vector<Act> read_acts(store::ByteView bytes, std::span<const std::string_view> verbs) {
  std::vector<Act> acts;
  store::ByteReader reader(bytes);
  std::uint32_t last = 0;
  while (!reader.at_end()) {
    const std::optional<Act> act = read_act(reader, last, verbs);
    if (!act) break;
    last = act->sentence.begin;
    acts.push_back(*act);
  }
  return acts;
}

}  // namespace tracuu::knowledge
