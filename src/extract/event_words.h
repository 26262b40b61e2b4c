// Words that the names of events go on or end with.
#pragma once

#include <algorithm>
#include <span>

#include "extract/reading.h"

namespace tracuu::extract::event_words {

inline constexpr KeyHash kAnd = hash_of("va1"), kAbout = hash_of("vê1"), kOf = hash_of("cua2"),
                         kBetween = hash_of("giưa3"), kYear = hash_of("năm"), kTimes = hash_of("lân1"),
                         kTh = hash_of("thư4"), kIn = hash_of("trong"), kField = hash_of("linh3"),
                         kAt = hash_of("tai5"), kTo = hash_of("tơi4"), kPeriod = hash_of("giai"),
                         kSession = hash_of("khoa4"), kInvite = hash_of("mơi1"), kOn = hash_of("trên"),
                         kSea = hash_of("biên2"), kBecause = hash_of("do"), kFree = hash_of("tư5"),
                         kWith = hash_of("vơi4"), kPrevent = hash_of("phong1"), kFight = hash_of("chông4");

// With these an agreement's name is over and the sentence goes on.
inline constexpr KeyHash kSentenceGoesOn[] = {
    hash_of("đa3"),  hash_of("se3"),   hash_of("đang"), hash_of("la1"), hash_of("đươc5"),  hash_of("vưa1"),
    hash_of("đê2"),  hash_of("nhăm1"), hash_of("ma1"),  hash_of("như"), hash_of("vao1"),   hash_of("nhân"),
    hash_of("co4"),  hash_of("cung3"), hash_of("khi"),  hash_of("sau"), hash_of("trươc4"), hash_of("nay1"),
    hash_of("theo"), hash_of("đo4"),   hash_of("cân1"), hash_of("ma"),  hash_of("phai2"),  hash_of("nên"),
    hash_of("thi1"), hash_of("đat5")};

inline bool is_one_of(KeyHash key, std::span<const KeyHash> keys) { return std::ranges::find(keys, key) != keys.end(); }

// No preposition or conjunction at the end.
inline void trim_name(const Reading& reading, Span& name) {
  while (name.size() > 1) {
    const KeyHash key = reading.words[name.last - 1].key;
    if (key != kAnd && key != kAbout && key != kOf && key != kBetween && key != kTo && key != kAt) return;
    --name.last;
  }
}

}  // namespace tracuu::extract::event_words
