#include "search/list_facet.h"

namespace tracuu::search {

namespace {

void encode(const ListFacet& facet, store::Bytes& out) {
  store::put_text(out, facet.name);
  store::put_varint(out, facet.values.size());
  for (const std::string& value : facet.values) store::put_text(out, value);
  for (const std::vector<std::uint32_t>& numbers : facet.documents) {
    store::put_varint(out, numbers.size());
    // Numbered from 1, and each but the first as what it is above the last.
    std::uint32_t last = 0;
    for (const std::uint32_t number : numbers) {
      store::put_varint(out, number + 1 - last);
      last = number + 1;
    }
  }
}

}  // namespace

store::Bytes encode_list_facets(std::span<const ListFacet> facets) {
  store::Bytes out;
  store::put_varint(out, facets.size());
  for (const ListFacet& facet : facets) encode(facet, out);
  return out;
}

}  // namespace tracuu::search
