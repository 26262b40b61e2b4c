// Who is mentioned where: names with their titles found, brought together to persons, and titles alone resolved.
#pragma once

#include <vector>

#include "extract/bodies.h"
#include "extract/extraction.h"
#include "extract/reading.h"
#include "extract/titles.h"

namespace tracuu::extract {

// One place where somebody is named, or meant by a title.
struct FoundPerson {
  Span words;  // titles and name
  Span name;   // empty: a title, or "ông", alone
  std::vector<FoundTitle> titles;
  const Entry* country = nullptr;
  bool has_honorific = false;
  bool is_author = false;
  bool is_other_spelling = false;  // in brackets behind the name before it: "Wang Yi (Vương Nghị)"
  std::uint32_t person = kNobody;  // index into Extraction::persons, once known
};

// In reading order.
std::vector<FoundPerson> find_persons(const Reading& reading, const Bodies& bodies);

// Brings the mentions together: the same name, one letter or mark apart, an initial or a transliteration with the same
// office, the last name alone. Then gives titles alone and "ông", "đồng chí" to whom they can only mean. Fills
// extraction.persons (ranges into reading.text) and reading.mentions.
void resolve_persons(std::vector<FoundPerson>& found, Reading& reading, Extraction& extraction);

}  // namespace tracuu::extract
