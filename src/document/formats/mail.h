// A mail (eml) as a document, and what is attached to it.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "document/document.h"

namespace tracuu::document {

struct Attachment {
  std::string name;
  std::string bytes;
};

struct Mail {
  Document document;
  std::vector<Attachment> attachments;  // those with a name, in order
};

// Title, author and date are its subject, sender and day; the recipients are metadata ("to"). Of a text in several
// forms the plain one is taken, else the page. error.format_damaged where it has no headers.
Result<Mail> read_mail(std::string id, std::string_view bytes);

}  // namespace tracuu::document
