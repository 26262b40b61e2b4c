// A file of a site on its way to the disk.
#pragma once

#include <string>

#include "pack/bytes.h"

namespace tracuu::pack {

struct SiteFile {
  std::string path;  // below the site, with '/'
  Bytes bytes;
};

}  // namespace tracuu::pack
