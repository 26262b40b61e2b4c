#include "pack/package.h"

#include <iterator>
#include <utility>

namespace tracuu::pack {

Manifest manifest_of(const PackageInfo& info) {
  Manifest manifest;
  manifest.title = info.title;
  manifest.lang = info.lang;
  manifest.date = info.date;
  manifest.builder = info.builder;
  manifest.documents = info.documents;
  manifest.private_url = info.private_url;
  return manifest;
}

std::vector<Part> make_parts(const Application& application, ByteView corpus) {
  std::vector<Part> parts;
  parts.push_back(make_app_part(application.wasm));
  parts.push_back(make_worker_part(application.worker_script));
  std::vector<Part> pieces = make_corpus_parts(corpus);
  parts.insert(parts.end(), std::make_move_iterator(pieces.begin()), std::make_move_iterator(pieces.end()));
  return parts;
}

}  // namespace tracuu::pack
