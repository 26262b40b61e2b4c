#include "document/formats/mail.h"

#include <array>
#include <charconv>
#include <cstdio>
#include <optional>
#include <utility>

#include "charset/reading.h"
#include "document/blocks.h"
#include "document/date.h"
#include "document/formats/html.h"
#include "document/formats/limits.h"
#include "document/formats/mime.h"
#include "document/title.h"

namespace tracuu::document {

namespace {

constexpr int kMaxDepth = 16;  // of multiparts in one another
constexpr std::array<std::string_view, 12> kMonths = {"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                                      "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};

// "Mon, 7 Jun 2021 08:00:00 +0700": the day as the sender's clock had it.
DocumentDate parse_mail_date(std::string_view value) {
  for (std::size_t month = 0; month < kMonths.size(); ++month) {
    const std::size_t at = value.find(kMonths[month]);
    if (at == std::string_view::npos || at < 2 || at + 8 > value.size()) continue;
    unsigned day = 0;
    const std::size_t begin = value.find_last_not_of("0123456789", at - 2) + 1;
    std::from_chars(value.data() + begin, value.data() + at, day);
    char iso[24];
    std::snprintf(iso, sizeof iso, "%.4s-%02zu-%02u", value.data() + at + 4, month + 1, day % 100);
    return parse_date(iso).value_or(DocumentDate{});
  }
  return {};
}

// The text of a mail as its parts give it, and what is attached.
class PartReader {
 public:
  void read(const MimePart& part, int depth) {
    const std::string type = part.type();
    const bool is_multipart = type.starts_with("multipart/");
    if (is_multipart && depth < kMaxDepth) {
      std::vector<MimePart> parts = parts_of(part);
      for (const MimePart& each : parts) read(each, depth + 1);
      return;
    }
    std::string name = part.parameter("content-disposition", "filename");
    if (name.empty()) name = part.parameter("content-type", "name");
    if (!name.empty()) {
      attachments.push_back({std::move(name), part.decoded()});
    } else if (type == "text/plain" && !has_plain) {
      has_plain = true;
      plain = text_of(part);
    } else if (type == "text/html" && page.empty()) {
      page = part.decoded();
      page_encoding = charset::encoding_named(part.parameter("content-type", "charset"));
    }
  }

  bool has_plain = false;
  charset::Reading plain;
  std::string page;
  std::optional<charset::Encoding> page_encoding;
  std::vector<Attachment> attachments;

 private:
  static charset::Reading text_of(const MimePart& part) {
    return charset::read(part.decoded(), charset::encoding_named(part.parameter("content-type", "charset")));
  }
};

void set_text(Document& document, charset::Reading reading) {
  document.provenance.encoding = charset::summary(reading);
  document.provenance.repaired = reading.repaired;
  document.provenance.guessed = reading.guessed;
  document.text = std::move(reading.text);
  document.blocks = find_blocks(document.text, {});
}

}  // namespace

Result<Mail> read_mail(std::string id, std::string_view bytes) {
  const MimePart message = parse_mime(bytes);
  if (message.header("from").empty() && message.header("subject").empty() && message.header("date").empty()) {
    return Error{TextKey::error_format_damaged, {}, "eml"};
  }
  PartReader parts;
  parts.read(message, 0);
  Mail mail;
  const bool has_words = parts.plain.text.find_first_not_of(" \t\r\n") != std::string::npos;
  if (!has_words && !parts.page.empty()) {
    TRACUU_ASSIGN(mail.document, read_html(id, parts.page, parts.page_encoding));
  } else {
    set_text(mail.document, std::move(parts.plain));
  }
  mail.document.id = std::move(id);
  mail.document.title = decode_words(message.header("subject"));
  mail.document.title_is_derived = mail.document.title.empty();
  if (mail.document.title_is_derived) mail.document.title = derive_title(mail.document.text, mail.document.blocks);
  mail.document.author = decode_words(message.header("from"));
  mail.document.date = parse_mail_date(message.header("date"));
  const std::string to = decode_words(message.header("to"));
  if (!to.empty()) mail.document.metadata.push_back({"to", to});
  mail.attachments = std::move(parts.attachments);
  return mail;
}

}  // namespace tracuu::document
