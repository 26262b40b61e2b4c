#include "knowledge/party_codec.h"

namespace tracuu::knowledge {

namespace {

constexpr std::uint64_t kNobody = 0, kSides = 1, kFirstEntity = 2;

}  // namespace

void put_party(store::Bytes& out, const Party& party) {
  if (party.kind != Party::Kind::entity) {
    store::put_varint(out, party.kind == Party::Kind::sides ? kSides : kNobody);
    return;
  }
  const std::uint64_t kind = static_cast<std::uint64_t>(party.entity.kind);
  store::put_varint(out, kFirstEntity + party.entity.number * kEntityKinds + kind);
}

Party read_party(store::ByteReader& reader) {
  const std::uint64_t code = reader.varint32();
  if (code < kFirstEntity) return {code == kSides ? Party::Kind::sides : Party::Kind::nobody, {}};
  const std::uint64_t entity = code - kFirstEntity;
  return {Party::Kind::entity,
          {static_cast<EntityKind>(entity % kEntityKinds), static_cast<std::uint32_t>(entity / kEntityKinds)}};
}

}  // namespace tracuu::knowledge
