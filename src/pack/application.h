// The web application that goes into every page: the files of build/web, as web/README.md describes them.
#pragma once

#include <string_view>

#include "pack/bytes.h"

namespace tracuu::pack {

// Does not own: the files live as long as the program that carries them.
struct Application {
  ByteView wasm;                    // app.wasm
  ByteView worker_script;           // worker.js
  ByteView builder_wasm;            // builder.wasm, which comes when a reader brings files; empty where there is none
  ByteView builder_script;          // builder.js
  std::string_view module_script;   // tracuu.js
  std::string_view classic_script;  // tracuu.classic.js
  std::string_view boot_script;     // boot.js
  std::string_view style;           // tracuu.css
  std::string_view shell;           // shell.html
  std::string_view bill_of_materials;  // sbom.cdx.json: what all of these consist of, and under which licences
};

}  // namespace tracuu::pack
