#include "store/record.h"

namespace tracuu::store {

namespace {

constexpr std::uint8_t kDerivedTitle = 0x80;  // of the first byte; the rest is the date's certainty
constexpr auto kLastCertainty = static_cast<std::uint8_t>(DateCertainty::inferred);
constexpr auto kLastBlockKind = static_cast<std::uint8_t>(BlockKind::table_row);

constexpr std::uint8_t kRepaired = 1, kGuessed = 2;

void put_provenance(const Provenance& provenance, Bytes& out) {
  if (provenance.file.empty() && provenance.encoding.empty()) return;
  put_text(out, provenance.file);
  put_varint(out, provenance.line);
  put_text(out, provenance.encoding);
  out.push_back(static_cast<std::uint8_t>((provenance.repaired ? kRepaired : 0) | (provenance.guessed ? kGuessed : 0)));
}

// Records of format 1 end before it.
bool read_provenance(ByteReader& reader, Provenance& provenance) {
  if (reader.at_end()) return true;
  provenance.file = reader.text();
  provenance.line = reader.varint();
  provenance.encoding = reader.text();
  const std::uint8_t flags = reader.byte();
  provenance.repaired = (flags & kRepaired) != 0;
  provenance.guessed = (flags & kGuessed) != 0;
  return !reader.failed() && reader.at_end();
}

Bytes encode_details(const Document& document) {
  Bytes details;
  put_varint(details, document.blocks.size());
  std::uint32_t end = 0;
  for (const Block& block : document.blocks) {
    details.push_back(static_cast<std::uint8_t>(block.kind));
    put_varint(details, block.range.begin - end);
    put_varint(details, block.range.size());
    end = block.range.end;
  }
  put_varint(details, document.metadata.size());
  for (const MetadataField& field : document.metadata) {
    put_text(details, field.name);
    put_text(details, field.value);
  }
  put_provenance(document.provenance, details);
  return details;
}

bool read_blocks(ByteReader& reader, std::uint64_t text_size, std::vector<Block>& blocks) {
  const std::uint64_t count = reader.varint();
  if (count > reader.remaining()) return false;
  blocks.reserve(static_cast<std::size_t>(count));
  std::uint64_t end = 0;
  for (std::uint64_t i = 0; i < count; ++i) {
    const std::uint8_t kind = reader.byte();
    const std::uint64_t begin = end + reader.varint32();
    end = begin + reader.varint32();
    if (reader.failed() || kind > kLastBlockKind || end > text_size) return false;
    const ByteRange range{static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)};
    blocks.push_back({static_cast<BlockKind>(kind), range});
  }
  return true;
}

bool decode_metadata(ByteReader& reader, std::vector<MetadataField>& metadata) {
  const std::uint64_t count = reader.varint();
  if (count > reader.remaining()) return false;
  metadata.reserve(static_cast<std::size_t>(count));
  for (std::uint64_t i = 0; i < count; ++i) {
    const std::string_view name = reader.text();
    metadata.push_back({std::string(name), std::string(reader.text())});
  }
  return !reader.failed();
}

}  // namespace

void encode_record(const Document& document, Bytes& out) {
  const auto certainty = static_cast<std::uint8_t>(document.date.certainty);
  out.push_back(document.title_is_derived ? certainty | kDerivedTitle : certainty);
  for (const std::string* field : {&document.id, &document.title, &document.source, &document.author, &document.url,
                                   &document.category, &document.lang, &document.date.iso}) {
    put_text(out, *field);
  }
  put_text(out, as_text(encode_details(document)));
  put_text(out, document.text);
}

bool decode_record(ByteView bytes, RecordView& record) {
  ByteReader reader(bytes);
  const std::uint8_t first = reader.byte();
  const std::uint8_t certainty = first & ~kDerivedTitle;
  if (certainty > kLastCertainty) return false;
  record.title_is_derived = (first & kDerivedTitle) != 0;
  record.date_certainty = static_cast<DateCertainty>(certainty);
  for (std::string_view* field : {&record.id, &record.title, &record.source, &record.author, &record.url,
                                  &record.category, &record.lang, &record.date}) {
    *field = reader.text();
  }
  record.details = reader.bytes(reader.varint());
  record.text = reader.text();
  return !reader.failed() && reader.at_end();
}

bool decode_blocks(const RecordView& record, std::vector<Block>& blocks) {
  ByteReader reader(record.details);
  return read_blocks(reader, record.text.size(), blocks);
}

bool decode_document(const RecordView& record, Document& document) {
  document.id = record.id;
  document.title = record.title;
  document.title_is_derived = record.title_is_derived;
  document.source = record.source;
  document.author = record.author;
  document.url = record.url;
  document.category = record.category;
  document.lang = record.lang;
  document.date = {std::string(record.date), record.date_certainty};
  document.text = record.text;
  ByteReader reader(record.details);
  return read_blocks(reader, record.text.size(), document.blocks) && decode_metadata(reader, document.metadata) &&
         read_provenance(reader, document.provenance);
}

DocumentSummary summary_of(const RecordView& record) {
  DocumentSummary summary;
  summary.id = record.id;
  summary.title = record.title;
  summary.source = record.source;
  summary.author = record.author;
  summary.url = record.url;
  summary.category = record.category;
  summary.lang = record.lang;
  summary.date = {std::string(record.date), record.date_certainty};
  summary.title_is_derived = record.title_is_derived;
  return summary;
}

}  // namespace tracuu::store
