// What is packed together: the application, one corpus file and what the page says about itself.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "pack/application.h"
#include "pack/manifest.h"
#include "pack/part.h"

namespace tracuu::pack {

// What the builder's options and the corpus say; everything else of a manifest follows from the bytes.
struct PackageInfo {
  std::string title;
  std::string lang;  // "vi", "en" or ""
  std::string date;
  std::string builder;
  std::uint32_t documents = 0;
  bool private_url = false;
};

// A manifest without parts and files.
Manifest manifest_of(const PackageInfo& info);

// App, worker, the corpus in order, then the builder; an empty `corpus` makes an explorer without one.
std::vector<Part> make_parts(const Application& application, ByteView corpus);

}  // namespace tracuu::pack
