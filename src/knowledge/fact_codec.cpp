#include "knowledge/fact_codec.h"

#include <bit>

namespace tracuu::knowledge {

namespace {

void put_range(store::Bytes& out, ByteRange range, std::uint32_t& last) {
  store::put_varint(out, range.begin - last);
  store::put_varint(out, range.size());
  last = range.begin;
}

// False where it is malformed.
bool read_range(store::ByteReader& reader, ByteRange& range, std::uint32_t& last) {
  const std::uint64_t begin = std::uint64_t{last} + reader.varint32();
  const std::uint64_t end = begin + reader.varint32();
  if (reader.failed() || end > UINT32_MAX) return false;
  range = {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)};
  last = range.begin;
  return true;
}

// The bytes in the other order: the low ones of round numbers, which are zeros, come first and cost a varint nothing.
std::uint64_t reversed(std::uint64_t bits) {
  std::uint64_t turned = 0;
  for (int byte = 0; byte < 8; ++byte, bits >>= 8) turned = turned << 8 | (bits & 0xFF);
  return turned;
}

}  // namespace

void put_figures(store::Bytes& out, const std::vector<extract::Figure>& figures, TextNumbers& units) {
  std::uint32_t last = 0;
  for (const extract::Figure& figure : figures) {
    put_range(out, figure.range, last);
    store::put_varint(out, reversed(std::bit_cast<std::uint64_t>(figure.value)));
    store::put_varint(out, units.number_of(figure.unit));
  }
}

void put_dates(store::Bytes& out, const std::vector<extract::DateMention>& dates) {
  std::uint32_t last = 0;
  for (const extract::DateMention& date : dates) {
    put_range(out, date.range, last);
    out.push_back(static_cast<std::uint8_t>(date.year_status));
    store::put_text(out, date.iso);
  }
}

std::vector<extract::Figure> read_figures(store::ByteView bytes, const std::vector<std::string_view>& units) {
  std::vector<extract::Figure> figures;
  store::ByteReader reader(bytes);
  std::uint32_t last = 0;
  while (!reader.at_end()) {
    extract::Figure figure;
    if (!read_range(reader, figure.range, last)) break;
    figure.value = std::bit_cast<double>(reversed(reader.varint()));
    const std::uint32_t unit = reader.varint32();
    if (reader.failed() || unit >= units.size()) break;
    figure.unit = units[unit];
    figures.push_back(std::move(figure));
  }
  return figures;
}

std::vector<extract::DateMention> read_dates(store::ByteView bytes) {
  std::vector<extract::DateMention> dates;
  store::ByteReader reader(bytes);
  std::uint32_t last = 0;
  while (!reader.at_end()) {
    extract::DateMention date;
    if (!read_range(reader, date.range, last)) break;
    const std::uint8_t status = reader.byte();
    date.year_status = static_cast<extract::YearStatus>(status);
    date.iso = reader.text();
    if (reader.failed() || status > static_cast<std::uint8_t>(extract::YearStatus::unknown)) break;
    dates.push_back(std::move(date));
  }
  return dates;
}

}  // namespace tracuu::knowledge
