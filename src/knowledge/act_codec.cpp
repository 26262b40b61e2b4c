#include "knowledge/act_codec.h"

#include "knowledge/party_codec.h"
#include "knowledge/sentence_codec.h"

namespace tracuu::knowledge {

namespace {

// Its length, and where it begins in the sentence; one 0 of a range that is empty or not in it.
void put_within(store::Bytes& out, ByteRange range, ByteRange sentence) {
  const bool is_inside = range.begin >= sentence.begin && range.end <= sentence.end;
  store::put_varint(out, is_inside ? range.size() : 0);
  if (is_inside && !range.empty()) store::put_varint(out, range.begin - sentence.begin);
}

ByteRange read_within(store::ByteReader& reader, ByteRange sentence) {
  const std::uint32_t size = reader.varint32();
  if (size == 0) return {};
  const std::uint32_t begin = reader.varint32();
  if (std::uint64_t{begin} + size > sentence.size()) return {};
  return {sentence.begin + begin, sentence.begin + begin + size};
}

}  // namespace

void put_acts(store::Bytes& out, std::span<const Act> acts) {
  std::uint32_t last = 0;
  for (const Act& act : acts) {
    put_sentence(out, act.sentence, last);
    store::put_varint(out, static_cast<std::uint64_t>(act.kind));
    put_party(out, act.actor);
    put_party(out, act.addressee);
    for (const ByteRange range : {act.verb, act.content, act.deadline}) put_within(out, range, act.sentence);
    last = act.sentence.begin;
  }
}

std::vector<Act> read_acts(store::ByteView bytes) {
  std::vector<Act> acts;
  store::ByteReader reader(bytes);
  std::uint32_t last = 0;
  while (!reader.at_end()) {
    Act act;
    const std::optional<ByteRange> sentence = read_sentence(reader, last);
    if (!sentence) break;
    act.sentence = *sentence;
    const std::uint32_t kind = reader.varint32();
    act.kind = static_cast<extract::ActClass>(kind);
    act.actor = read_party(reader);
    act.addressee = read_party(reader);
    for (ByteRange* range : {&act.verb, &act.content, &act.deadline}) *range = read_within(reader, act.sentence);
    if (reader.failed() || kind > static_cast<std::uint32_t>(extract::ActClass::invite)) break;
    last = act.sentence.begin;
    acts.push_back(act);
  }
  return acts;
}

}  // namespace tracuu::knowledge
