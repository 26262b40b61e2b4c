// Numbers, dates and counts as a reader of either language writes them.
#pragma once

#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>

#include "base/texts.h"

namespace tracuu::app {

// 1234567 as "1.234.567" in Vietnamese, "1,234,567" in English.
std::string format_count(std::uint64_t count, Lang lang);

// With so many digits after the mark, at most 6: "-1.234,50" in Vietnamese. What is no number is "".
std::string format_decimal(double value, int digits, Lang lang);

// "0,8 ms", "12 ms", "1,3 s".
std::string format_elapsed(double milliseconds, Lang lang);

// An ISO date or a prefix of one: "2021-06-07" as "7/6/2021" or "7 Jun 2021". Anything else comes back as it is.
std::string format_date(std::string_view iso, Lang lang);

// "Không có tài liệu nào", "1 tài liệu", "1.234 tài liệu".
std::string format_documents(std::uint32_t count, Lang lang);

// "Không thấy", "1 chỗ", "1.234 chỗ": passages found in a document.
std::string format_passages(std::size_t count, Lang lang);

// The details that there are, in a row: "TTXVN · 7/6/2021".
std::string join_details(std::initializer_list<std::string_view> details);

// The text whose key is the section and the name together; nothing where there is none.
std::optional<std::string_view> named_text(std::string section, std::string_view name, Lang lang);

// A facet's heading; a metadata column that Tracuu has no name for keeps its own.
std::string facet_label(std::string_view facet, Lang lang);
// A value as shown: "" is "(không có)", a language tag is the language's name.
std::string facet_value_label(std::string_view facet, std::string_view value, Lang lang);

}  // namespace tracuu::app
