// What a page of Tracuu's may do, as a Content-Security-Policy and the HTTP headers beside it
// (docs/security.md).
#pragma once

#include <span>
#include <string>
#include <string_view>

namespace tracuu::pack {

// For a served site, without frame-ancestors, which only a header can carry.
std::string_view site_policy();

// For the single file: nothing but the one inline script and the one inline style with these hashes (sha256
// in base64).
std::string single_file_policy(std::string_view script_hash, std::string_view style_hash);

// For a page of a site that only shows a document: no script at all.
std::string_view document_policy();

// What a header adds to either policy.
std::string with_frame_ancestors(std::string_view policy);

struct HttpHeader {
  std::string_view name;
  std::string_view value;
};

// What a server sends with every answer, besides Content-Security-Policy and Cache-Control.
std::span<const HttpHeader> security_headers();

// Cache-Control for a file of a site, by its path below the site: parts are named by their hash and never
// change.
std::string_view cache_control(std::string_view path);

}  // namespace tracuu::pack
