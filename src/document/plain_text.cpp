#include "document/plain_text.h"

#include <cstdint>
#include <utility>

#include "base/utf8.h"
#include "document/blocks.h"
#include "document/title.h"

namespace tracuu::document {

namespace {

enum class ByteOrder : std::uint8_t { little, big };

char32_t unit_at(std::string_view bytes, std::size_t at, ByteOrder order) {
  const auto first = static_cast<unsigned char>(bytes[at]);
  const auto second = static_cast<unsigned char>(bytes[at + 1]);
  return order == ByteOrder::little ? char32_t{first} | char32_t{second} << 8 : char32_t{second} | char32_t{first} << 8;
}

bool is_high_surrogate(char32_t unit) { return unit >= 0xD800 && unit <= 0xDBFF; }
bool is_low_surrogate(char32_t unit) { return unit >= 0xDC00 && unit <= 0xDFFF; }

void note_invalid(DecodedText& decoded, std::size_t at) {
  if (!decoded.repaired) decoded.first_invalid = at;
  decoded.repaired = true;
  utf8::append(decoded.text, utf8::kReplacement);
}

DecodedText decode_utf16(std::string_view bytes, ByteOrder order) {
  DecodedText decoded;
  decoded.encoding = order == ByteOrder::little ? "UTF-16LE" : "UTF-16BE";
  decoded.text.reserve(bytes.size());
  std::size_t at = 2;  // after the mark
  while (at + 1 < bytes.size()) {
    const char32_t unit = unit_at(bytes, at, order);
    const char32_t next = at + 3 < bytes.size() ? unit_at(bytes, at + 2, order) : 0;
    if (is_high_surrogate(unit) && is_low_surrogate(next)) {
      utf8::append(decoded.text, 0x10000 + ((unit - 0xD800) << 10) + (next - 0xDC00));
      at += 4;
      continue;
    }
    if (is_high_surrogate(unit) || is_low_surrogate(unit)) {
      note_invalid(decoded, at);
    } else {
      utf8::append(decoded.text, unit);
    }
    at += 2;
  }
  if (at < bytes.size()) note_invalid(decoded, at);
  return decoded;
}

}  // namespace

DecodedText decode_text(std::string_view bytes) {
  if (bytes.starts_with("\xFF\xFE")) return decode_utf16(bytes, ByteOrder::little);
  if (bytes.starts_with("\xFE\xFF")) return decode_utf16(bytes, ByteOrder::big);
  const std::size_t mark = bytes.starts_with("\xEF\xBB\xBF") ? 3 : 0;
  utf8::Repaired repaired = utf8::repair(bytes.substr(mark));
  return {std::move(repaired.text), "UTF-8", repaired.replaced > 0, mark + repaired.first_invalid};
}

Document make_text_document(std::string id, std::string text) {
  Document document;
  document.id = std::move(id);
  document.text = std::move(text);
  document.blocks = find_blocks(document.text, {});
  document.title = derive_title(document.text, document.blocks);
  document.title_is_derived = true;
  return document;
}

}  // namespace tracuu::document
