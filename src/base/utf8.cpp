#include "base/utf8.h"

#include <algorithm>

namespace tracuu::utf8 {

namespace {

// What a lead byte promises: how long the sequence is and which second bytes it admits (Unicode, table 3-7).
struct Lead {
  std::uint32_t size = 0;  // 0: no sequence starts with this byte
  unsigned char second_low = 0x80;
  unsigned char second_high = 0xBF;
};

constexpr Lead lead_of(unsigned char byte) {
  if (byte >= 0xC2 && byte <= 0xDF) return {2, 0x80, 0xBF};
  if (byte == 0xE0) return {3, 0xA0, 0xBF};
  if (byte == 0xED) return {3, 0x80, 0x9F};
  if (byte >= 0xE1 && byte <= 0xEF) return {3, 0x80, 0xBF};
  if (byte == 0xF0) return {4, 0x90, 0xBF};
  if (byte >= 0xF1 && byte <= 0xF3) return {4, 0x80, 0xBF};
  if (byte == 0xF4) return {4, 0x80, 0x8F};
  return {};
}

// How many bytes at the start of `rest` belong to one sequence, well-formed or cut short: at least 1.
struct Extent {
  std::uint32_t size = 1;
  bool valid = false;
};

Extent extent_at(std::string_view rest) {
  const auto byte = [rest](std::size_t i) { return static_cast<unsigned char>(rest[i]); };
  if (byte(0) < 0x80) return {1, true};
  const Lead lead = lead_of(byte(0));
  if (lead.size == 0 || rest.size() < 2 || byte(1) < lead.second_low || byte(1) > lead.second_high) return {1, false};
  std::uint32_t size = 2;
  while (size < lead.size && size < rest.size() && is_continuation(rest[size])) ++size;
  return {size, size == lead.size};
}

std::size_t skip_ascii(std::string_view text, std::size_t offset) {
  while (offset < text.size() && static_cast<unsigned char>(text[offset]) < 0x80) ++offset;
  return offset;
}

}  // namespace

Step decode(std::string_view text, std::size_t offset) {
  const std::string_view rest = text.substr(offset);
  const Extent extent = extent_at(rest);
  if (!extent.valid) return {};
  const auto lead = static_cast<unsigned char>(rest[0]);
  if (extent.size == 1) return {lead, 1, true};
  char32_t code_point = lead & (0x7Fu >> extent.size);
  for (std::uint32_t i = 1; i < extent.size; ++i) {
    code_point = (code_point << 6) | (static_cast<unsigned char>(rest[i]) & 0x3Fu);
  }
  return {code_point, extent.size, true};
}

std::u32string decode_all(std::string_view text) {
  std::u32string code_points;
  for (std::size_t i = 0; i < text.size();) {
    const Step step = decode(text, i);
    code_points += step.code_point;
    i += step.size;
  }
  return code_points;
}

void append(std::string& out, char32_t code_point) {
  const auto put = [&out](char32_t byte) { out += static_cast<char>(byte); };
  const bool encodable = code_point <= 0x10FFFF && (code_point < 0xD800 || code_point > 0xDFFF);
  const char32_t c = encodable ? code_point : kReplacement;
  if (c < 0x80) return put(c);
  if (c < 0x800) {
    put(0xC0 | (c >> 6));
  } else if (c < 0x10000) {
    put(0xE0 | (c >> 12));
    put(0x80 | ((c >> 6) & 0x3F));
  } else {
    put(0xF0 | (c >> 18));
    put(0x80 | ((c >> 12) & 0x3F));
    put(0x80 | ((c >> 6) & 0x3F));
  }
  put(0x80 | (c & 0x3F));
}

std::size_t find_invalid(std::string_view text) {
  std::size_t offset = 0;
  while ((offset = skip_ascii(text, offset)) < text.size()) {
    const Extent extent = extent_at(text.substr(offset));
    if (!extent.valid) return offset;
    offset += extent.size;
  }
  return offset;
}

Repaired repair(std::string_view text) {
  Repaired repaired;
  repaired.first_invalid = find_invalid(text);
  repaired.text.assign(text.substr(0, repaired.first_invalid));
  for (std::size_t offset = repaired.first_invalid; offset < text.size();) {
    const Extent extent = extent_at(text.substr(offset));
    if (extent.valid) {
      repaired.text.append(text.substr(offset, extent.size));
    } else {
      append(repaired.text, kReplacement);
      ++repaired.replaced;
    }
    offset += extent.size;
  }
  return repaired;
}

std::size_t count_code_points(std::string_view text) {
  return static_cast<std::size_t>(std::count_if(text.begin(), text.end(), [](char c) { return !is_continuation(c); }));
}

std::vector<std::uint32_t> to_code_points(std::string_view text, std::span<const std::uint32_t> byte_offsets) {
  std::vector<std::uint32_t> converted;
  converted.reserve(byte_offsets.size());
  std::size_t at = 0;
  std::size_t passed = 0;
  for (const std::uint32_t offset : byte_offsets) {
    passed += count_code_points(text.substr(at, offset - at));
    at = offset;
    converted.push_back(static_cast<std::uint32_t>(passed));
  }
  return converted;
}

std::vector<std::uint32_t> to_bytes(std::string_view text, std::span<const std::uint32_t> code_point_offsets) {
  std::vector<std::uint32_t> converted;
  converted.reserve(code_point_offsets.size());
  std::size_t at = 0;
  std::uint32_t passed = 0;
  for (const std::uint32_t offset : code_point_offsets) {
    for (; at < text.size() && (passed < offset || is_continuation(text[at])); ++at) {
      if (!is_continuation(text[at])) ++passed;
    }
    converted.push_back(static_cast<std::uint32_t>(at));
  }
  return converted;
}

}  // namespace tracuu::utf8
