#include "knowledge/set_phrase_codec.h"

#include <algorithm>

namespace tracuu::knowledge {

namespace {

void put_range(store::Bytes& out, ByteRange range, std::uint32_t from) {
  store::put_varint(out, range.begin - from);
  store::put_varint(out, range.size());
}

// False where it is malformed or ends behind `most`.
bool read_range(store::ByteReader& reader, std::uint32_t from, std::uint64_t most, ByteRange& range) {
  const std::uint64_t begin = std::uint64_t{from} + reader.varint32();
  const std::uint64_t end = begin + reader.varint32();
  if (reader.failed() || end > most) return false;
  range = {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)};
  return true;
}

void put_variant(store::Bytes& out, const SetPhrase::Variant& variant) {
  store::put_text(out, variant.text);
  store::put_varint(out, variant.members.size());
  std::uint32_t end = 0;
  for (const ByteRange member : variant.members) {
    put_range(out, member, end);
    end = member.end;
  }
  store::put_varint(out, variant.occurrences.size());
  SetPhrase::Occurrence last;
  for (const SetPhrase::Occurrence& each : variant.occurrences) {
    store::put_varint(out, each.document - last.document);
    put_range(out, each.range, each.document == last.document ? last.range.begin : 0);
    last = each;
  }
}

bool read_members(store::ByteReader& reader, SetPhrase::Variant& variant) {
  const std::uint64_t count = reader.varint();
  if (count > reader.remaining()) return false;
  std::uint32_t end = 0;
  for (std::uint64_t i = 0; i < count; ++i) {
    if (!read_range(reader, end, variant.text.size(), variant.members.emplace_back())) return false;
    end = variant.members.back().end;
  }
  return true;
}

bool read_occurrences(store::ByteReader& reader, std::uint32_t documents, SetPhrase::Variant& variant) {
  const std::uint64_t count = reader.varint();
  if (count > reader.remaining()) return false;
  SetPhrase::Occurrence last;
  for (std::uint64_t i = 0; i < count; ++i) {
    const std::uint32_t step = reader.varint32();
    if (reader.failed() || step >= documents - last.document) return false;
    last.document += step;
    if (!read_range(reader, step == 0 ? last.range.begin : 0, UINT32_MAX, last.range)) return false;
    variant.occurrences.push_back(last);
  }
  return true;
}

bool read_phrase(store::ByteReader& reader, std::uint32_t documents, SetPhrase& phrase) {
  const std::uint64_t variants = reader.varint();
  if (variants == 0 || variants > reader.remaining()) return false;
  for (std::uint64_t i = 0; i < variants; ++i) {
    SetPhrase::Variant& variant = phrase.variants.emplace_back();
    variant.text = reader.text();
    if (!read_members(reader, variant) || !read_occurrences(reader, documents, variant)) return false;
  }
  return !reader.failed();
}

}  // namespace

store::Bytes encode_set_phrases(const std::vector<SetPhrase>& phrases) {
  store::Bytes out;
  store::put_varint(out, phrases.size());
  for (const SetPhrase& phrase : phrases) {
    store::put_varint(out, phrase.variants.size());
    for (const SetPhrase::Variant& variant : phrase.variants) put_variant(out, variant);
  }
  return out;
}

bool SetPhrases::read(store::ByteView blob, std::uint32_t documents) {
  all_ = blob;
  store::ByteReader reader(blob);
  const std::uint64_t count = reader.varint();
  if (count > reader.remaining()) return false;
  for (std::uint64_t i = 0; i < count; ++i) {
    begins_.push_back(static_cast<std::uint32_t>(blob.size() - reader.remaining()));
    store::ByteReader ahead = reader;
    ahead.varint();
    texts_.push_back(ahead.text());
    SetPhrase phrase;
    if (!read_phrase(reader, documents, phrase)) return false;
  }
  return !reader.failed() && reader.at_end();
}

SetPhrase SetPhrases::phrase(std::uint32_t index) const {
  store::ByteReader reader(all_.subspan(begins_[index]));
  SetPhrase phrase;
  read_phrase(reader, UINT32_MAX, phrase);
  return phrase;
}

std::optional<std::uint32_t> SetPhrases::find(std::string_view text) const {
  const auto found = std::ranges::find(texts_, text);
  if (found == texts_.end()) return std::nullopt;
  return static_cast<std::uint32_t>(found - texts_.begin());
}

}  // namespace tracuu::knowledge
