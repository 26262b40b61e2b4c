// Names of persons by their shape alone.
#pragma once

#include "extract/bodies.h"
#include "extract/reading.h"

namespace tracuu::extract {

// The words of a name that begins at `word` and stands behind a title; empty where what stands there is none. A
// Vietnamese or Sino-Vietnamese name begins with a family name and is of two to five syllables; any other is a run of
// capital words, with initials ("H.R. McMaster"), hyphens ("A. Cô-bi-a-cốp") and particles ("bin", "van").
// A city is one only where the title lets it be (`may_be_city`: Hoàng hậu Sofia, not Thị trưởng Tehran).
Span name_behind_title(const Reading& reading, const Bodies& bodies, std::uint32_t word, bool may_be_city);

// The same without a title: three or more syllables behind one of the commonest family names.
Span name_by_itself(const Reading& reading, std::uint32_t word);

// The same name in another spelling, in brackets behind it: "Wang Yi (Vương Nghị)", "Khăm-phả-u (Khamphao)". One of
// the two is foreign and the other as Vietnamese reads or writes it out; of a person who is known to be a foreigner the
// first may look Vietnamese: "Vương Nghị (Wang Yi)". Not a party, a place, a club: empty.
Span other_spelling(const Reading& reading, Span name, bool is_foreigner);

// A run of two to four capital syllables, or words all in capitals: the name of an author.
Span author_name(const Reading& reading, std::uint32_t word);

}  // namespace tracuu::extract
