#include "knowledge/encounter_codec.h"

#include "knowledge/party_codec.h"
#include "knowledge/sentence_codec.h"

namespace tracuu::knowledge {

namespace {

// Of the byte that holds both.
constexpr unsigned kFormBits = 3, kForms = 1u << kFormBits;

}  // namespace

void put_encounters(store::Bytes& out, std::span<const Encounter> encounters) {
  std::uint32_t last = 0;
  for (const Encounter& each : encounters) {
    put_sentence(out, each.sentence, last);
    const unsigned status = static_cast<unsigned>(each.status);
    out.push_back(static_cast<std::uint8_t>(static_cast<unsigned>(each.form) | status << kFormBits));
    put_party(out, each.a);
    put_party(out, each.b);
    store::put_varint(out, each.date);
    store::put_varint(out, each.place);
    last = each.sentence.begin;
  }
}

std::vector<Encounter> read_encounters(store::ByteView bytes) {
  std::vector<Encounter> encounters;
  store::ByteReader reader(bytes);
  std::uint32_t last = 0;
  while (!reader.at_end()) {
    Encounter each;
    const std::optional<ByteRange> sentence = read_sentence(reader, last);
    if (!sentence) break;
    each.sentence = *sentence;
    const unsigned code = reader.byte();
    each.form = static_cast<extract::EncounterForm>(code % kForms);
    each.status = static_cast<extract::EncounterStatus>(code / kForms);
    each.a = read_party(reader);
    each.b = read_party(reader);
    each.date = reader.varint32();
    each.place = reader.varint32();
    const bool is_status = code / kForms <= static_cast<unsigned>(extract::EncounterStatus::denied);
    if (reader.failed() || !is_status) break;
    last = each.sentence.begin;
    encounters.push_back(each);
  }
  return encounters;
}

}  // namespace tracuu::knowledge
