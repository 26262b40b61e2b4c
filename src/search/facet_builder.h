// Collects the values of every field that can be a facet, and writes the columns of those that turn out to be one.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

#include "document/document.h"
#include "store/byte_stream.h"

namespace tracuu::search {

class FacetBuilder {
 public:
  FacetBuilder();

  // Columns that are no facets, whatever they hold.
  void hide(std::vector<std::string> names) { hidden_ = std::move(names); }
  const std::vector<std::string>& hidden() const { return hidden_; }

  void add(std::uint32_t ordinal, const Document& document);
  store::Bytes encode(std::uint32_t documents) const;

 private:
  struct Column {
    std::string name;
    bool is_own = false;   // a field of Document: a facet as soon as it has a value
    bool is_text = false;  // holds values too long or too many to choose from: no facet
    std::unordered_map<std::string, std::uint32_t> numbers;          // by first appearance
    std::vector<std::string_view> values;                            // the keys of `numbers`
    std::vector<std::pair<std::uint32_t, std::uint32_t>> documents;  // ordinal, number
  };

  // nullptr where there are too many columns already.
  Column* column(std::string_view name);
  static void put(Column& column, std::uint32_t ordinal, std::string_view value);
  bool is_facet(const Column& column) const;
  static void encode(const Column& column, std::uint32_t documents, store::Bytes& out);

  std::vector<Column> columns_;
  std::vector<std::string> hidden_;
};

}  // namespace tracuu::search
