// What is said of set phrases.
#pragma once

#include <string>

#include "app/view_model.h"

namespace tracuu::app {

// "bỏ: bền vững lâu dài · thêm: ổn định"; "" where nothing changed.
std::string change_text(const engine::PhraseChange& change, Lang lang);

// "12 tài liệu · Số biến thể: 3 · 6/2018 – 8/2022".
std::string phrase_details(const engine::PhraseRow& row, Lang lang);

}  // namespace tracuu::app
