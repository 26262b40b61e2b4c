// A document's figures and dates as bytes. The layout is docs/index-format.md.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "extract/extraction.h"
#include "knowledge/text_numbers.h"
#include "store/byte_stream.h"

namespace tracuu::knowledge {

// Each in the order of their places.
void put_figures(store::Bytes& out, const std::vector<extract::Figure>& figures, TextNumbers& units);
void put_dates(store::Bytes& out, const std::vector<extract::DateMention>& dates);

// Those before the first that is malformed.
std::vector<extract::Figure> read_figures(store::ByteView bytes, const std::vector<std::string_view>& units);
std::vector<extract::DateMention> read_dates(store::ByteView bytes);

}  // namespace tracuu::knowledge
