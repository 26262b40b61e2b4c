// A document's figures and dates as bytes. The layout is docs/index-format.md.
#pragma once

#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "extract/extraction.h"
#include "store/byte_stream.h"

namespace tracuu::knowledge {

// The units of a corpus's figures, in the order in which they came.
class UnitTable {
 public:
  std::uint32_t number_of(const std::string& unit);
  const std::vector<std::string>& units() const { return units_; }

 private:
  std::vector<std::string> units_;
  std::unordered_map<std::string, std::uint32_t> numbers_;
};

// Each in the order of their places.
void put_figures(store::Bytes& out, const std::vector<extract::Figure>& figures, UnitTable& units);
void put_dates(store::Bytes& out, const std::vector<extract::DateMention>& dates);

// Those before the first that is malformed.
std::vector<extract::Figure> read_figures(store::ByteView bytes, const std::vector<std::string_view>& units);
std::vector<extract::DateMention> read_dates(store::ByteView bytes);

}  // namespace tracuu::knowledge
