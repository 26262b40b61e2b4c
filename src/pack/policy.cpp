#include "pack/policy.h"

#include <array>

namespace tracuu::pack {

std::string_view site_policy() {
  return "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; worker-src 'self'; connect-src 'self'; "
         "img-src 'self' blob: data:; style-src 'self'; font-src 'self'; manifest-src 'self'; base-uri "
         "'none'; "
         "form-action 'none'; frame-src 'none'; require-trusted-types-for 'script'; trusted-types app";
}

std::string single_file_policy(std::string_view script_hash, std::string_view style_hash) {
  std::string policy = "default-src 'none'; script-src 'sha256-";
  policy.append(script_hash).append("' 'wasm-unsafe-eval'; style-src 'sha256-").append(style_hash);
  policy +=
      "'; img-src data: blob:; font-src data:; worker-src blob:; connect-src 'none'; base-uri 'none'; "
      "form-action 'none'; require-trusted-types-for 'script'; trusted-types app";
  return policy;
}

std::string_view document_policy() {
  return "default-src 'none'; style-src 'self'; img-src data:; base-uri 'none'; form-action 'none'";
}

std::string with_frame_ancestors(std::string_view policy) { return std::string(policy) + "; frame-ancestors 'self'"; }

std::span<const HttpHeader> security_headers() {
  static constexpr std::array<HttpHeader, 7> kHeaders = {{
      {"Connection-Allowlist", "(response-origin)"},
      {"X-Content-Type-Options", "nosniff"},
      {"Referrer-Policy", "no-referrer"},
      {"Cross-Origin-Opener-Policy", "same-origin"},
      {"Cross-Origin-Resource-Policy", "same-origin"},
      {"Permissions-Policy",
       "accelerometer=(), autoplay=(), bluetooth=(), browsing-topics=(), camera=(), display-capture=(), "
       "geolocation=(), "
       "gyroscope=(), hid=(), idle-detection=(), local-fonts=(), local-network-access=(), magnetometer=(), "
       "microphone=(), "
       "midi=(), payment=(), serial=(), usb=(), xr-spatial-tracking=(), clipboard-read=(), "
       "clipboard-write=(self), "
       "fullscreen=(self)"},
      {"X-Frame-Options", "SAMEORIGIN"},
  }};
  return kHeaders;
}

std::string_view cache_control(std::string_view path) {
  return path.starts_with("parts/") ? "public, max-age=31536000, immutable" : "no-cache";
}

}  // namespace tracuu::pack
