// The part of Reader that is for what lies beside a file and describes it.
#include <utility>

#include "document/reader.h"
#include "document/sidecar.h"

namespace tracuu::document {

std::shared_ptr<const JsonRecord> Reader::take_metadata(const InputFile& sidecar, Result<std::string> bytes) {
  Result<JsonRecord> record = bytes.ok() ? parse_sidecar(bytes.value()) : std::move(bytes).failure();
  if (!record.ok()) {
    report(Severity::skipped, sidecar, 0, std::move(record).error());
    return nullptr;
  }
  for (std::string& column : record->unreadable) {
    report(Severity::repaired, sidecar, 0, {TextKey::error_json_value_kind, {}, std::move(column)});
  }
  for (std::string& column : take_out_text(record.value(), fields_)) {
    report(Severity::repaired, sidecar, 0, {TextKey::error_sidecar_text, {}, std::move(column)});
  }
  return std::make_shared<const JsonRecord>(std::move(record).value());
}

}  // namespace tracuu::document
