// Brings sidecars and their files together, wherever among the inputs they are.
#pragma once

#include <map>
#include <string>
#include <utility>

#include "document/input.h"

namespace tracuu::document {

class ListingSidecars {
 public:
  // `location`: of the sidecar itself; `name`: as it is called in diagnostics.
  void add(const std::string& location, const std::string& name) { names_.emplace(location, name); }

  // Tells the files of the listing what describes them, and names sidecars whose file is no document.
  void pair(Listing& listing) &&;

 private:
  std::map<std::string, std::string> names_;  // by location
};

}  // namespace tracuu::document
