// Half of what Unicode weighs in a download: utf8proc's tables are packed when this is compiled and unpacked when the
// program starts, a millisecond. What nothing of ours asks for is left out: capitals' small letters, title case,
// widths, directions.
#include "text/utf8proc_tables.h"

#include <iterator>

#include "text/utf8proc_packing.h"

// utf8proc's own, which exist while compiling alone.
namespace original {
#define const constexpr
#include <utf8proc_data.c>
#undef const
}  // namespace original

extern "C" {
utf8proc_uint16_t utf8proc_sequences[std::size(original::utf8proc_sequences)];
utf8proc_uint16_t utf8proc_stage1table[std::size(original::utf8proc_stage1table)];
utf8proc_uint16_t utf8proc_stage2table[std::size(original::utf8proc_stage2table)];
utf8proc_property_t utf8proc_properties[std::size(original::utf8proc_properties)];
utf8proc_uint16_t utf8proc_combinations[std::size(original::utf8proc_combinations)];
}

namespace tracuu::text {

namespace {

using Property = utf8proc_property_t;

constexpr std::uint32_t flags_of(const Property& property) {
  return property.comp_exclusion | property.ignorable << 1 | property.control_boundary << 2;
}

void set_flags(Property& property, std::uint32_t flags) {
  property.comp_exclusion = flags & 1;
  property.ignorable = flags >> 1 & 1;
  property.control_boundary = flags >> 2 & 1;
}

constexpr auto pack_tables() {
  PackedWriter<std::size_t{1} << 18> out;
  out.halves(original::utf8proc_sequences);
  out.halves(original::utf8proc_stage1table);
  out.repeats(original::utf8proc_stage2table);
  out.halves(original::utf8proc_combinations);
  const auto& rows = original::utf8proc_properties;
  for (const Property& row : rows) out.byte(static_cast<std::uint32_t>(row.category));
  for (const Property& row : rows) out.byte(static_cast<std::uint32_t>(row.combining_class));
  for (const Property& row : rows) out.byte(static_cast<std::uint32_t>(row.decomp_type));
  for (const Property& row : rows) out.byte(row.boundclass);
  for (const Property& row : rows) out.byte(flags_of(row));
  for (const auto column : {&Property::decomp_seqindex, &Property::casefold_seqindex, &Property::uppercase_seqindex,
                            &Property::comb_index}) {
    PlaceColumn places;
    for (const Property& row : rows) out.number(places.pack(row.*column));
  }
  return out;
}

constexpr auto kTables = [] {
  constexpr auto written = pack_tables();
  std::array<std::uint8_t, written.size> bytes = {};
  for (std::size_t i = 0; i < bytes.size(); ++i) bytes[i] = written.bytes[i];
  return bytes;
}();

void unpack_properties(PackedReader& in) {
  auto& rows = utf8proc_properties;
  for (Property& row : rows) row.category = in.byte();
  for (Property& row : rows) row.combining_class = in.byte();
  for (Property& row : rows) row.decomp_type = in.byte();
  for (Property& row : rows) row.boundclass = in.byte();
  for (Property& row : rows) set_flags(row, in.byte());
  for (const auto column : {&Property::decomp_seqindex, &Property::casefold_seqindex, &Property::uppercase_seqindex,
                            &Property::comb_index}) {
    PlaceColumn places;
    for (Property& row : rows) row.*column = places.unpack(in.number());
  }
  for (Property& row : rows) row.lowercase_seqindex = row.titlecase_seqindex = kNoPlace;
}

// Before every other static object, which may ask for a letter's properties.
[[gnu::constructor(101)]] void unpack_tables() {
  PackedReader in(kTables.data());
  in.halves(utf8proc_sequences);
  in.halves(utf8proc_stage1table);
  in.repeats(utf8proc_stage2table);
  in.halves(utf8proc_combinations);
  unpack_properties(in);
}

}  // namespace

}  // namespace tracuu::text
