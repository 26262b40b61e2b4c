#include "store/build_report.h"

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
  return bytes;
}

bool decode_report(ByteView bytes, BuildReport& report) {
  ByteReader reader(bytes);
  for (std::uint32_t* number :
       {&report.stated, &report.inferred, &report.undated, &report.derived_titles, &report.skipped, &report.repaired}) {
    *number = reader.varint32();
  }
  return !reader.failed() && reader.at_end();
}

}  // namespace tracuu::store
