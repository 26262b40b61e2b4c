// What formats of references demand of single values: for citation.cpp and citation_csl.cpp.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace tracuu::app {

// As far as it is known: year "" or four digits, month and day 0 or in range, no day without a month.
struct CitationDate {
  std::string year;
  int month = 0, day = 0;

  std::string iso() const;  // "2021-06"
  std::string ris() const;  // "2021/06//": slashes stand for what is not known, too
};
CitationDate citation_date(std::string_view iso);

// "A; B" as "A" and "B".
std::vector<std::string> authors_of(std::string_view author);

// Line ends and tabs as spaces.
std::string one_line(std::string_view text);

// What TeX would take for something else is written out; braces as commands, because BibTeX counts even escaped ones.
std::string bibtex_escaped(std::string_view text);
// An address is read as it stands: what would end it early is percent-encoded.
std::string bibtex_url(std::string_view url);
std::string_view bibtex_month(int month);                // "jun"; REQUIRES: 1 to 12
std::string_view bibtex_language(std::string_view tag);  // as babel calls it, "" where we do not know

std::string hash_text(std::string_view text);  // FNV-1a of 64 bits, as 16 hexadecimal digits

}  // namespace tracuu::app
