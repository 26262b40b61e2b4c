#include "store/build_report.h"

#include "store/format.h"

namespace tracuu::store {

void BuildReport::count(const Document& document) {
  switch (document.date.certainty) {
    case DateCertainty::stated: ++stated; break;
    case DateCertainty::inferred: ++inferred; break;
    case DateCertainty::unknown: ++undated; break;
  }
  if (document.title_is_derived) ++derived_titles;
}

Bytes encode_report(const BuildReport& report) {
  Bytes bytes;
  for (const std::uint32_t number :
       {report.stated, report.inferred, report.undated, report.derived_titles, report.skipped, report.repaired}) {
    put_varint(bytes, number);
  }
  put_text(bytes, report.fingerprint);
  return bytes;
}

bool decode_report(ByteView bytes, BuildReport& report) {
  ByteReader reader(bytes);
  for (std::uint32_t* number :
       {&report.stated, &report.inferred, &report.undated, &report.derived_titles, &report.skipped, &report.repaired}) {
    *number = reader.varint32();
  }
  report.fingerprint = reader.text();
  return !reader.failed() && reader.at_end();
}

Result<std::optional<BuildReport>> report_of(const Corpus& corpus) {
  if (!corpus.has_blob(kReportBlob)) return std::optional<BuildReport>();
  TRACUU_ASSIGN(const ByteView bytes, corpus.blob(kReportBlob));
  BuildReport report;
  if (!decode_report(bytes, report)) return Error{TextKey::error_corpus_damaged, "", std::string(kReportBlob)};
  return std::optional(std::move(report));
}

}  // namespace tracuu::store
