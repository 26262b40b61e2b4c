// The values of options, checked; what is wrong with one is an error that names the option.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "base/texts.h"

namespace tracuu::cli {

// `--filter a=1 b=2` as `--filter a=1 --filter b=2`: an option named in `repeatable` may be followed by
// several NAME=VALUE.
std::vector<std::string> spread_repeated(std::vector<std::string> arguments,
                                         const std::vector<std::string>& repeatable);

// A whole number from 0 to `most`, in digits.
Result<std::uint32_t> parse_number(std::string_view option, std::string_view value, std::uint32_t most);

// Bytes: a whole number, with or without B, KB, MB or GB of 1,000 each after it, in either case.
Result<std::uint64_t> parse_size(std::string_view option, std::string_view value);

// "vi" or "en".
Result<Lang> parse_lang(std::string_view option, std::string_view value);

// A day of the calendar, "2021-06-07".
Result<std::string> parse_date(std::string_view option, std::string_view value);

// The day, in UTC, of a moment in seconds since 1970, as SOURCE_DATE_EPOCH gives it.
Result<std::string> date_of_epoch(std::string_view variable, std::string_view seconds);

struct NameAndValue {
  std::string name;
  std::string value;
};

// "NAME=VALUE" with a name that is not empty; the value is everything after the first "=".
Result<NameAndValue> parse_name_and_value(std::string_view option, std::string_view text);

}  // namespace tracuu::cli
