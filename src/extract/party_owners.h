// Whose party "Đảng" alone is: that of whoever is reported, where the text makes it certain.
#pragma once

#include <vector>

#include "extract/bodies.h"
#include "extract/extraction.h"
#include "extract/people.h"
#include "extract/reading.h"

namespace tracuu::extract {

inline constexpr KeyHash kPartyWord = hash_of("đang2");

// "Đảng" with nothing behind it.
inline bool is_lone_party(const Reading& reading, const FoundBody& body) {
  return body.core.size() == 1 && body.words.size() == 1 && reading.is_word(body.words.first, kPartyWord);
}

// The bodies again, with those of the party that offices name by "Đảng" alone ("Ủy viên Trung ương [Đảng]") behind
// them, where the holder's country is known. A lone party has the country whose party it is, and none where that is not
// certain; "Nhà nước" behind it ("Đảng và Nhà nước") is of the same country. To be asked when the persons are known.
std::vector<FoundBody> with_party_owners(const Bodies& bodies, const std::vector<FoundPerson>& persons,
                                         const Reading& reading);

}  // namespace tracuu::extract
