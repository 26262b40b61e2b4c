// A document as a reference: for a text, a footnote, or a program that keeps references.
//
// Formats: BibTeX (Patashnik, "BibTeXing", 1988; `date` and `langid` as biblatex has them), RIS (Research Information
// Systems, 2012: tag, two spaces, hyphen, space, value, CR LF), CSL-JSON (citation-style-language/schema, csl-data).
//
// An author stays as written. A Vietnamese name has its family name first and is never turned round: BibTeX gets it in
// braces, CSL-JSON as `literal`, RIS without a comma of ours. Several authors are told apart at semicolons and line
// ends alone: a comma may belong to one name ("Smith, John"), "và" and "and" to one institution.
#pragma once

#include <string>
#include <string_view>

#include "app/formats.h"
#include "base/texts.h"
#include "engine/messages.h"

namespace tracuu::app {

// UTF-8; what is empty is left out.
struct Reference {
  std::string id;  // of the document: the reference's key is made from it
  std::string title;
  std::string author;
  std::string source;
  std::string date;  // ISO, possibly partial
  std::string url;
  std::string lang;       // language tag
  std::string quotation;  // a passage that is quoted
};

Reference reference_to(const engine::DocumentView& document);

// One reference, complete in itself; ends with a line end but for `text` and `footnote`. `lang` is that of dates and
// quotation marks in a sentence.
std::string cite(const Reference& reference, CitationFormat format, Lang lang);

// An object of a CSL-JSON array alone, without brackets and line end.
std::string csl_item(const Reference& reference);

// The key of BibTeX: the document's id where that has nothing but letters, digits and ".:_-" of ASCII; else what it has
// of those, and a hash of all of it (FNV-1a, 64 bits). The same document has the same key in every build of a corpus.
std::string citation_key(std::string_view id);

}  // namespace tracuu::app
