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
  parts.push_back(make_module_part(PartRole::app, application.wasm));
  parts.push_back(make_script_part(PartRole::worker, application.worker_script));
  std::vector<Part> pieces = make_corpus_parts(corpus);
  parts.insert(parts.end(), std::make_move_iterator(pieces.begin()), std::make_move_iterator(pieces.end()));
  if (application.builder_wasm.empty()) return parts;
  // Last: whoever reads a file from its beginning meets what is needed first.
  parts.push_back(make_module_part(PartRole::builder, application.builder_wasm));
  parts.push_back(make_script_part(PartRole::builder_worker, application.builder_script));
  return parts;
}

}  // namespace tracuu::pack
