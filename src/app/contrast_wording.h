// What the sides of a comparison and what tells them apart are called.
#pragma once

#include <string>
#include <string_view>

#include "app/view_model.h"

namespace tracuu::app {

// Of a period "2015..2018": "2015 – 2018"; of a value of a facet itself.
std::string side_text(std::string_view by, std::string_view side, Lang lang);

// What parts sides: "Thời gian", "Nước", a facet's heading.
std::string contrast_by_text(std::string_view by, Lang lang);
// A kind of items, as ContrastRow names it: "Nhân vật".
std::string_view item_kind_text(std::string_view kind, Lang lang);
std::string item_text(const engine::ContrastRow& row, Lang lang);

// "12 (3,1%)".
std::string share_text(std::uint32_t documents, double share, Lang lang);
// "A gấp 3,9 lần · Log-likelihood 24,1", "chỉ ở A · quá ít tài liệu để kết luận".
std::string difference_text(const engine::ContrastRow& row, Lang lang);

}  // namespace tracuu::app
