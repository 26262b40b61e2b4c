#include "search/proper_names.h"

namespace tracuu::search {

store::Bytes encode_proper_names(const std::vector<ProperName>& names, std::uint32_t documents) {
  store::Bytes out;
  store::put_varint(out, names.size());
  std::uint32_t before = documents;
  for (const ProperName& each : names) {
    store::put_varint(out, before - each.documents);
    before = each.documents;
  }
  for (const ProperName& each : names) store::put_varint(out, each.text.size());
  for (const ProperName& each : names) store::put_bytes(out, store::as_bytes(each.text));
  return out;
}

}  // namespace tracuu::search
