// How far the names of events go.
#pragma once

#include <optional>

#include "extract/bodies.h"
#include "extract/reading.h"

namespace tracuu::extract {

// All take the phrase that the name begins with and give the name; that phrase alone where there is no more to it.

// "Nghị định thư về hỗ trợ sản xuất phương tiện vận tải tại Việt Nam", "Hiệp định thương mại tự do (FTA) giữa Việt Nam
// và EU".
Span agreement_name(const Reading& reading, const Bodies& bodies, const Piece& head);

// "Kỳ họp lần thứ 20 Ủy ban Hỗn hợp Việt Nam - Campuchia về Kinh tế", "Hội nghị cấp cao APEC 2017".
Span meeting_name(const Reading& reading, const Bodies& bodies, const Piece& head);

// "kỷ niệm 45 năm thiết lập quan hệ ngoại giao": of a number of years, or with a capital letter.
Span anniversary_name(const Reading& reading, const Piece& head);

// A visit whose kind is said ("thăm hữu nghị chính thức Lào"), or its year. One that somebody is only invited to is
// none.
struct FoundVisit {
  Span name;
  KeyHash identity = 0;  // the same for "chuyến thăm chính thức Lào" and "thăm chính thức Lào"
};
std::optional<FoundVisit> visit_at(const Reading& reading, const Piece& head);

}  // namespace tracuu::extract
