#include "engine/described.h"

namespace tracuu::engine {

constexpr Field kExportRequest[] = {
    FIELD(ExportRequest, search).spread(),
};
template <>
const Shape Described<ExportRequest>::shape{kExportRequest};

constexpr Field kExportRow[] = {
    FIELD(ExportRow, id),     FIELD(ExportRow, title),   FIELD(ExportRow, date),     FIELD(ExportRow, source),
    FIELD(ExportRow, author), FIELD(ExportRow, url),     FIELD(ExportRow, category), FIELD(ExportRow, lang),
    FIELD(ExportRow, score),  FIELD(ExportRow, snippet),
};
template <>
const Shape Described<ExportRow>::shape{kExportRow};

constexpr Field kExportRows[] = {
    FIELD(ExportRows, total),
    FIELD(ExportRows, offset),
    FIELD(ExportRows, file_name),
    FIELD(ExportRows, rows),
};
template <>
const Shape Described<ExportRows>::shape{kExportRows};

}  // namespace tracuu::engine
