// Comma- and tab-separated values.
#pragma once

#include <string_view>

#include "base/result.h"
#include "document/formats/table.h"

namespace tracuu::document {

// RFC 4180 as programs write it: quotes around cells, doubled inside; rows may differ in length. ';' separates where
// the first line has as many of it as of ',': where a comma is in numbers, spreadsheets write so. error.table_too_wide.
Result<Table> parse_comma_separated(std::string_view text);

// Tabs separate, and nothing is quoted but what begins with a quote.
Result<Table> parse_tab_separated(std::string_view text);

}  // namespace tracuu::document
