#include "main/cli/embedded_application.h"

#include <cstddef>

// Defined by the file that embed.cmake generates.
#define TRACUU_EMBEDDED(name)                                \
  extern "C" const std::uint8_t tracuu_web_##name##_begin[]; \
  extern "C" const std::uint8_t tracuu_web_##name##_end[];

TRACUU_EMBEDDED(app_wasm)
TRACUU_EMBEDDED(boot_js)
TRACUU_EMBEDDED(builder_js)
TRACUU_EMBEDDED(builder_wasm)
TRACUU_EMBEDDED(sbom_cdx_json)
TRACUU_EMBEDDED(shell_html)
TRACUU_EMBEDDED(tracuu_classic_js)
TRACUU_EMBEDDED(tracuu_css)
TRACUU_EMBEDDED(tracuu_js)
TRACUU_EMBEDDED(worker_js)

namespace tracuu::cli {

namespace {

pack::ByteView bytes_between(const std::uint8_t* begin, const std::uint8_t* end) {
  return {begin, static_cast<std::size_t>(end - begin)};
}

std::string_view text_between(const std::uint8_t* begin, const std::uint8_t* end) {
  return pack::text_of(bytes_between(begin, end));
}

}  // namespace

std::optional<pack::Application> embedded_application() {
  pack::Application application;
  application.wasm = bytes_between(tracuu_web_app_wasm_begin, tracuu_web_app_wasm_end);
  application.worker_script = bytes_between(tracuu_web_worker_js_begin, tracuu_web_worker_js_end);
  application.builder_wasm = bytes_between(tracuu_web_builder_wasm_begin, tracuu_web_builder_wasm_end);
  application.builder_script = bytes_between(tracuu_web_builder_js_begin, tracuu_web_builder_js_end);
  application.module_script = text_between(tracuu_web_tracuu_js_begin, tracuu_web_tracuu_js_end);
  application.classic_script = text_between(tracuu_web_tracuu_classic_js_begin, tracuu_web_tracuu_classic_js_end);
  application.boot_script = text_between(tracuu_web_boot_js_begin, tracuu_web_boot_js_end);
  application.style = text_between(tracuu_web_tracuu_css_begin, tracuu_web_tracuu_css_end);
  application.bill_of_materials = text_between(tracuu_web_sbom_cdx_json_begin, tracuu_web_sbom_cdx_json_end);
  application.shell = text_between(tracuu_web_shell_html_begin, tracuu_web_shell_html_end);
  if (application.wasm.empty()) return std::nullopt;
  return application;
}

}  // namespace tracuu::cli
