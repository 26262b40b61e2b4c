#include "document/plain_text.h"

#include <utility>

#include "charset/reading.h"
#include "document/blocks.h"
#include "document/title.h"

namespace tracuu::document {

DecodedText decode_text(std::string_view bytes) {
  charset::Reading reading = charset::read(bytes);
  std::string encoding = charset::summary(reading);
  return {std::move(reading.text), std::move(encoding), reading.repaired,
          reading.guessed,         reading.unsure,      reading.first_invalid};
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
