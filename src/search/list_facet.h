// Facets of which a document may have several values: who is in it, which places it names.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "store/byte_stream.h"

namespace tracuu::search {

struct ListFacet {
  std::string name;
  // Different ones, sorted as in a dictionary (text::collation_key).
  std::vector<std::string> values;
  // For each document of the corpus the places of its values in `values`, ascending, none twice.
  std::vector<std::vector<std::uint32_t>> documents;
};

// The blob kListFacetsBlob.
store::Bytes encode_list_facets(std::span<const ListFacet> facets);

}  // namespace tracuu::search
