// The results of a search as a file, written piece by piece: a beginning, the rows of each slice, an end.
//
// CSV: RFC 4180 with a byte order mark, by which spreadsheets know UTF-8. The first row has the columns' names, the
// same in both languages. A cell that begins with = + - @, a tab or a carriage return would be a formula to a
// spreadsheet
// ("CSV injection", OWASP): it gets an apostrophe before it, which spreadsheets take for "this is text". Who reads
// the file with a program takes one apostrophe off before one of these characters.
// JSON: {"query", "filters", "sort", "marks", "total", "results": [{rank, id, title, …}]}, a result a line.
// BibTeX and RIS: citation.h, with the passage as a note.
#pragma once

#include <string>
#include <string_view>

#include "app/formats.h"
#include "app/url_state.h"
#include "base/texts.h"
#include "engine/messages.h"

namespace tracuu::app {

std::string file_beginning(ResultsFormat format, const UrlState& search, std::uint32_t total);
std::string file_rows(ResultsFormat format, const engine::ExportRows& rows, Lang lang);
std::string file_ending(ResultsFormat format);

std::string_view media_type(ResultsFormat format);
std::string_view name_ending(ResultsFormat format);  // ".csv"

}  // namespace tracuu::app
