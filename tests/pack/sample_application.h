// A web application small enough to read, in the shape that web/README.md describes.
#pragma once

#include "pack/package.h"

namespace tracuu::pack::test {

inline constexpr std::string_view kShell =
    "<!doctype html>\n<html lang=\"{{lang}}\">\n<head>\n<meta "
    "charset=\"utf-8\">\n{{csp}}\n<title>{{title}}</title>\n"
    "{{head}}\n</head>\n<body>\n<canvas></canvas>\n{{body_scripts}}\n</body>\n</html>\n";

inline constexpr std::string_view kModule = "asm: the compiled module, the compiled module, the compiled module";

inline Application sample_application() {
  Application application;
  application.wasm = bytes_of(kModule);
  application.worker_script = bytes_of("self.onmessage = () => {};\n");
  application.module_script = "export const mount = () => {};\n";
  application.classic_script = "window.Tracuu = { startPage() {} };\n";
  application.boot_script = "import('./tracuu.js');\n";
  application.style = "canvas { width: 100% }\n";
  application.shell = kShell;
  application.bill_of_materials = "{\"bomFormat\":\"CycloneDX\"}\n";
  return application;
}

inline PackageInfo sample_info() {
  PackageInfo info;
  info.title = "Báo cáo đối ngoại";
  info.lang = "vi";
  info.date = "2021-06-07";
  info.builder = "tracuu 0.1.0";
  info.documents = 2;
  return info;
}

// Bytes that do not repeat, so that cutting and compressing show; the same on every machine.
inline Bytes sample_bytes(std::size_t size) {
  Bytes bytes(size);
  std::uint32_t state = 1;
  for (std::uint8_t& byte : bytes) {
    state = state * 1664525 + 1013904223;
    byte = static_cast<std::uint8_t>(state >> 24);
  }
  return bytes;
}

inline std::vector<Part> sample_parts(ByteView corpus) { return make_parts(sample_application(), corpus); }

}  // namespace tracuu::pack::test
