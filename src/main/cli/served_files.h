// Which file answers which address when a site or a single page is served, and with which headers. Nothing
// outside of it ever does.
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>

#include "base/result.h"

namespace tracuu::cli {

struct ServedFile {
  std::filesystem::path path;
  std::string_view content_type;
  std::string_view cache_control;
};

class ServedFiles {
 public:
  // A site's folder or a single HTML file, as `tracuu build` makes them; else error.serve_unknown.
  static Result<ServedFiles> open(const std::string& path);

  // `address` is the path of the URL, percent signs decoded, query and hash gone. Looked up anew each time,
  // so that a site built again is served as it is now.
  std::optional<ServedFile> find(std::string_view address) const;

  // The Content-Security-Policy to send with everything.
  const std::string& policy() const { return policy_; }

 private:
  ServedFiles(std::filesystem::path root, std::string page, const std::string& policy);

  std::filesystem::path root_;  // the site's folder, or the one the page is in; links followed
  std::string page_;            // the page's file name; "" for a site
  std::string policy_;
};

}  // namespace tracuu::cli
