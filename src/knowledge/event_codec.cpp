#include "knowledge/event_codec.h"

#include <utility>

namespace tracuu::knowledge {

void put_event(store::Bytes& out, const Entity& event) {
  store::put_varint(out, event.times.size());
  for (const EventTime& each : event.times) {
    store::put_text(out, each.time.from);
    store::put_text(out, each.time.to);
    out.push_back(static_cast<std::uint8_t>(each.time.certainty));
    store::put_varint(out, each.documents);
  }
  store::put_varint(out, event.spots.size());
  for (const EventSpot& each : event.spots) {
    store::put_varint(out, each.place);
    store::put_varint(out, each.documents);
  }
}

void read_event(store::ByteView bytes, Entity& event) {
  store::ByteReader reader(bytes);
  for (std::uint64_t left = reader.varint(); left > 0; --left) {
    EventTime each;
    each.time.from = reader.text();
    each.time.to = reader.text();
    const std::uint8_t certainty = reader.byte();
    each.documents = reader.varint32();
    if (reader.failed() || certainty > static_cast<std::uint8_t>(TimeCertainty::no_year)) return;
    each.time.certainty = static_cast<TimeCertainty>(certainty);
    event.times.push_back(std::move(each));
  }
  for (std::uint64_t left = reader.varint(); left > 0; --left) {
    const EventSpot each{reader.varint32(), reader.varint32()};
    if (reader.failed()) return;
    event.spots.push_back(each);
  }
}

}  // namespace tracuu::knowledge
