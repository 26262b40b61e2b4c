// Internet messages (RFC 5322) and their parts (RFC 2045–2047, 2231).
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace tracuu::document {

struct MimeHeader {
  std::string name;   // in small letters
  std::string value;  // unfolded, encoded words not decoded
};

// A message or a part: headers, and the content as it is in the bytes.
struct MimePart {
  std::vector<MimeHeader> headers;
  std::string_view content;

  // Empty where there is none.
  std::string_view header(std::string_view name) const;
  // "text/plain" in small letters, which is also what a part is that does not say.
  std::string type() const;
  // A parameter of a header: boundary, charset, name, filename; its encoded forms decoded.
  std::string parameter(std::string_view header_name, std::string_view name) const;
  // The content without its transfer encoding.
  std::string decoded() const;
};

MimePart parse_mime(std::string_view bytes);

// The parts of a multipart content between its boundaries, at most 1,000.
std::vector<MimePart> parts_of(const MimePart& multipart);

// "=?utf-8?B?…?=" and the like as text. Valid UTF-8 on one line.
std::string decode_words(std::string_view value);

}  // namespace tracuu::document
