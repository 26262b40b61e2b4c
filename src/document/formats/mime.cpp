#include "document/formats/mime.h"

#include <algorithm>
#include <optional>
#include <utility>

#include "charset/reading.h"
#include "document/formats/single_line.h"
#include "document/formats/transfer_encoding.h"

namespace tracuu::document {

namespace {

constexpr std::size_t kMaxParts = 1'000;
constexpr std::size_t kMaxHeaders = 1'000;

std::string in_small_letters(std::string_view text) {
  std::string small(text);
  for (char& c : small) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c | 0x20);
  }
  return small;
}

std::string_view trimmed(std::string_view text) {
  const std::size_t begin = text.find_first_not_of(" \t\r\n");
  if (begin == std::string_view::npos) return {};
  return text.substr(begin, text.find_last_not_of(" \t\r\n") + 1 - begin);
}

std::string_view take_line(std::string_view& text) {
  const std::size_t end = text.find('\n');
  std::string_view line = text.substr(0, end);
  text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
  if (line.ends_with('\r')) line.remove_suffix(1);
  return line;
}

std::string to_text(std::string_view bytes, std::string_view charset_name) {
  return charset::read(bytes, charset::encoding_named(charset_name)).text;
}

// "charset'language'text%20in%20it" (RFC 2231).
std::string decode_extended(std::string_view value) {
  const std::size_t first = value.find('\'');
  const std::size_t second = first == std::string_view::npos ? first : value.find('\'', first + 1);
  if (second == std::string_view::npos) return decode_percent(value);
  return to_text(decode_percent(value.substr(second + 1)), value.substr(0, first));
}

// The value of `name=` in a header's value, quotes taken off.
std::optional<std::string> raw_parameter(std::string_view value, std::string_view name) {
  for (std::size_t at = value.find(';'); at != std::string_view::npos;) {
    std::string_view rest = trimmed(value.substr(at + 1));
    const std::size_t equals = rest.find('=');
    if (equals == std::string_view::npos) return std::nullopt;
    const bool is_it = in_small_letters(trimmed(rest.substr(0, equals))) == name;
    rest = trimmed(rest.substr(equals + 1));
    const bool is_quoted = rest.starts_with('"');
    const std::size_t end = std::min(is_quoted ? rest.find('"', 1) : rest.find(';'), rest.size());
    if (is_it) return std::string(trimmed(is_quoted ? rest.substr(1, end - 1) : rest.substr(0, end)));
    const std::size_t after = rest.find(';', end);
    if (after == std::string_view::npos) return std::nullopt;
    at = static_cast<std::size_t>(rest.data() - value.data()) + after;
  }
  return std::nullopt;
}

// "?B?…?=" after "=?charset".
std::optional<std::string> decode_word(std::string_view word) {
  const std::size_t first = word.find('?');
  if (first == std::string_view::npos || first + 2 >= word.size() || word[first + 2] != '?') return std::nullopt;
  const std::string_view content = word.substr(first + 3);
  const std::string_view name = word.substr(0, std::min(first, word.find('*')));
  switch (word[first + 1] | 0x20) {
    case 'b': return to_text(decode_base64(content), name);
    case 'q': return to_text(decode_quoted_printable(content, true), name);
    default: return std::nullopt;
  }
}

}  // namespace

std::string_view MimePart::header(std::string_view name) const {
  const auto found = std::ranges::find(headers, name, &MimeHeader::name);
  return found == headers.end() ? std::string_view() : std::string_view(found->value);
}

std::string MimePart::type() const {
  const std::string_view value = header("content-type");
  const std::string_view type = trimmed(value.substr(0, value.find(';')));
  return type.empty() ? "text/plain" : in_small_letters(type);
}

std::string MimePart::parameter(std::string_view header_name, std::string_view name) const {
  const std::string_view value = header(header_name);
  if (const auto extended = raw_parameter(value, std::string(name) + "*"))
    return single_line(decode_extended(*extended));
  const auto plain = raw_parameter(value, name);
  return plain ? decode_words(*plain) : std::string();
}

std::string MimePart::decoded() const {
  const std::string encoding = in_small_letters(trimmed(header("content-transfer-encoding")));
  if (encoding == "base64") return decode_base64(content);
  return encoding == "quoted-printable" ? decode_quoted_printable(content, false) : std::string(content);
}

MimePart parse_mime(std::string_view bytes) {
  MimePart part;
  while (!bytes.empty() && part.headers.size() < kMaxHeaders) {
    const std::string_view line = take_line(bytes);
    if (line.empty()) break;
    if ((line.front() == ' ' || line.front() == '\t') && !part.headers.empty()) {
      part.headers.back().value += line;
      continue;
    }
    const std::size_t colon = line.find(':');
    if (colon == std::string_view::npos) continue;
    part.headers.push_back(
        {in_small_letters(trimmed(line.substr(0, colon))), std::string(trimmed(line.substr(colon + 1)))});
  }
  part.content = bytes;
  return part;
}

std::vector<MimePart> parts_of(const MimePart& multipart) {
  std::vector<MimePart> parts;
  const std::string boundary = "--" + multipart.parameter("content-type", "boundary");
  if (boundary.size() == 2) return parts;
  std::string_view rest = multipart.content;
  std::optional<std::size_t> begin;
  while (!rest.empty() && parts.size() < kMaxParts) {
    const auto at = static_cast<std::size_t>(rest.data() - multipart.content.data());
    const std::string_view line = take_line(rest);
    if (!line.starts_with(boundary)) continue;
    if (begin) parts.push_back(parse_mime(multipart.content.substr(*begin, at - *begin)));
    begin = multipart.content.size() - rest.size();
    if (line.substr(boundary.size()).starts_with("--")) return parts;
  }
  // The closing boundary is missing: the last part goes to the end.
  if (begin && parts.size() < kMaxParts) parts.push_back(parse_mime(multipart.content.substr(*begin)));
  return parts;
}

std::string decode_words(std::string_view value) {
  std::string text;
  bool after_word = false;
  while (!value.empty()) {
    const std::size_t begin = std::min(value.find("=?"), value.size());
    const std::string_view before = value.substr(0, begin);
    // White space between two encoded words is only there to keep lines short.
    if (!after_word || begin == value.size() || !trimmed(before).empty()) text += before;
    value.remove_prefix(begin);
    if (value.empty()) break;
    const std::size_t content = value.find('?', value.find('?', 2) + 1);
    const std::size_t end = content == std::string_view::npos ? content : value.find("?=", content + 1);
    const auto word = end == std::string_view::npos ? std::nullopt : decode_word(value.substr(2, end - 2));
    after_word = word.has_value();
    text += word ? *word : std::string(value.substr(0, 2));
    value.remove_prefix(word ? end + 2 : 2);
  }
  // Some write their letters as they are.
  return single_line(charset::read(text).text);
}

}  // namespace tracuu::document
