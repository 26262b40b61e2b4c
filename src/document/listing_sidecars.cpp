#include "document/listing_sidecars.h"

#include <set>

#include "document/sidecar.h"

namespace tracuu::document {

void ListingSidecars::pair(Listing& listing) && {
  if (names_.empty()) return;
  std::map<std::string_view, const std::string*> sidecars;  // by the location of what they describe
  for (const auto& [location, name] : names_) sidecars.emplace(described_by(location), &location);
  std::set<std::string_view> met;
  for (InputFile& file : listing.files) {
    const auto sidecar = sidecars.find(file.location);
    // A corpus of many documents has said of each what it is.
    if (sidecar == sidecars.end() || file.kind.format == Format::corpus) continue;
    file.sidecar = *sidecar->second;
    met.insert(*sidecar->second);
  }
  for (const auto& [location, name] : names_) {
    if (met.contains(location)) continue;
    const std::string described(described_by(name));
    listing.diagnostics.push_back({Severity::skipped, name, 0, {TextKey::error_sidecar_alone, name, described}});
  }
}

}  // namespace tracuu::document
