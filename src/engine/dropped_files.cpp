#include "engine/dropped_files.h"

#include <algorithm>
#include <utility>

#include "base/utf8.h"
#include "document/plain_text.h"
#include "engine/mentions.h"
#include "store/record.h"

namespace tracuu::engine {

namespace {

constexpr std::size_t kMostFiles = 8;

// What a name ends in, with small letters: "txt".
std::string ending_of(std::string_view name) {
  std::string ending(name.substr(std::min(name.rfind('.'), name.size() - 1) + 1));
  for (char& c : ending) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c | 0x20);
  }
  return ending;
}

bool is_text(std::string_view ending) {
  constexpr std::string_view kEndings[] = {"txt", "text"};
  return std::ranges::find(kEndings, ending) != std::end(kEndings);
}

std::string id_of(std::string_view name) { return std::string(kDroppedFile) + utf8::repair(name).text; }

Result<Document> read(std::string id, std::string_view bytes) {
  const std::string shown(dropped_name(id));
  if (shown.empty() || !is_text(ending_of(shown))) return Error{TextKey::error_dropped_format, shown, ""};
  if (bytes.size() > kMaxDroppedBytes) return Error{TextKey::error_file_too_large, shown, "8"};
  document::DecodedText decoded = document::decode_text(bytes);
  if (decoded.repaired) return Error{TextKey::error_dropped_encoding, shown, ""};
  Document document = document::make_text_document(std::move(id), std::move(decoded.text));
  if (document.blocks.empty()) return Error{TextKey::error_document_empty, shown, ""};
  document.provenance = {shown, 0, std::move(decoded.encoding), false, decoded.guessed};
  return document;
}

}  // namespace

void DroppedFiles::take(std::string_view name, std::string_view bytes) { keep(name, read(id_of(name), bytes)); }

void DroppedFiles::take_record(std::string_view name, std::string_view record) {
  const store::ByteView bytes{reinterpret_cast<const std::uint8_t*>(record.data()), record.size()};
  store::RecordView view;
  Document document;
  const bool is_whole = store::decode_record(bytes, view) && store::decode_document(view, document) &&
                        utf8::find_invalid(document.text) == document.text.size();
  document.id = id_of(name);
  if (is_whole) keep(name, std::move(document));
  else keep(name, Error{TextKey::error_file_unreadable, std::string(dropped_name(document.id)), ""});
}

void DroppedFiles::refuse(std::string_view name, std::string_view why) {
  keep(name, Error{TextKey::error_dropped_refused, utf8::repair(why).text, ""});
}

void DroppedFiles::keep(std::string_view name, Result<Document> document) {
  std::string id = id_of(name);
  if (files_.size() == kMostFiles) files_.erase(files_.begin());
  if (document) files_.push_back({std::move(id), std::move(document).value(), std::nullopt});
  else files_.push_back({std::move(id), {}, std::move(document).error()});
}

Result<Document> DroppedFiles::find(std::string_view id) const {
  const auto found = std::ranges::find(files_, id, &File::id);
  if (found == files_.end()) {
    return Error{TextKey::error_dropped_gone, std::string(dropped_name(id)), ""};
  }
  if (found->refused) return *found->refused;
  return found->document;
}

}  // namespace tracuu::engine
