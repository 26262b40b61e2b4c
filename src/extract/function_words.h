// Words that hold a sentence together: no part of a name.
#pragma once

#include <algorithm>
#include <iterator>

#include "extract/key_hash.h"

namespace tracuu::extract {

inline bool is_function_word(KeyHash key) {
  static constexpr KeyHash kWords[] = {
      hash_of("va1"),   hash_of("cua2"),  hash_of("vê1"),  hash_of("đa3"),    hash_of("se3"),    hash_of("đang"),
      hash_of("la1"),   hash_of("co4"),   hash_of("tai5"), hash_of("ơ2"),     hash_of("vơi4"),   hash_of("cho"),
      hash_of("đê2"),   hash_of("trong"), hash_of("tư1"),  hash_of("đên4"),   hash_of("tơi4"),   hash_of("vao1"),
      hash_of("do"),    hash_of("theo"),  hash_of("ma1"),  hash_of("thi1"),   hash_of("cung3"),  hash_of("đươc5"),
      hash_of("bi5"),   hash_of("khi"),   hash_of("sau"),  hash_of("trươc4"), hash_of("như"),    hash_of("nay1"),
      hash_of("đo4"),   hash_of("nhưng"), hash_of("hay"),  hash_of("hoăc5"),  hash_of("lân1"),   hash_of("con1"),
      hash_of("không"), hash_of("vân3"),  hash_of("đêu1"), hash_of("cac4"),   hash_of("giưa3"),  hash_of("ngay1"),
      hash_of("noi4"),  hash_of("năm"),   hash_of("ky4"),  hash_of("hôm"),    hash_of("chiêu1"), hash_of("sang4")};
  return std::ranges::find(kWords, key) != std::end(kWords);
}

}  // namespace tracuu::extract
