#include "knowledge/entity_codec.h"

namespace tracuu::knowledge {

namespace {

void put_role(store::Bytes& out, const Role& role) {
  store::put_text(out, role.text);
  store::put_varint(out, role.first);
  store::put_varint(out, role.last - role.first);
  store::put_varint(out, role.documents);
}

Role read_role(store::ByteReader& reader) {
  Role role;
  role.text = reader.text();
  role.first = reader.varint32();
  role.last = role.first + reader.varint32();
  role.documents = reader.varint32();
  return role;
}

}  // namespace

void put_entity(store::Bytes& out, const Entity& entity) {
  store::put_varint(out, entity.variants.size());
  for (const std::string& variant : entity.variants) store::put_text(out, variant);
  store::put_varint(out, entity.roles.size());
  for (const Role& role : entity.roles) put_role(out, role);
  store::put_text(out, entity.country);
  out.push_back(entity.sort);
}

Entity read_entity(store::ByteReader& reader) {
  Entity entity;
  for (std::uint64_t left = reader.varint(); left > 0 && !reader.failed(); --left) {
    entity.variants.emplace_back(reader.text());
  }
  for (std::uint64_t left = reader.varint(); left > 0 && !reader.failed(); --left) {
    entity.roles.push_back(read_role(reader));
  }
  entity.country = reader.text();
  entity.sort = reader.byte();
  return entity;
}

void skip_entity(store::ByteReader& reader) {
  for (std::uint64_t left = reader.varint(); left > 0 && !reader.failed(); --left) reader.text();
  for (std::uint64_t left = reader.varint(); left > 0 && !reader.failed(); --left) {
    reader.text();
    for (int number = 0; number < 3; ++number) reader.varint();
  }
  reader.text();
  reader.byte();
}

}  // namespace tracuu::knowledge
