// A sink that keeps what it is given, and can refuse a document.
#pragma once

#include <cstddef>
#include <string>
#include <utility>
#include <vector>

#include "document/sink.h"

namespace tracuu::document {

class RecordingSink final : public Sink {
 public:
  Result<void> document(Document&& document) override {
    if (documents.size() == refuse_after) return Error{TextKey::error_file_unreadable, "sink", "full"};
    documents.push_back(std::move(document));
    return {};
  }
  void diagnostic(const Diagnostic& diagnostic) override { diagnostics.push_back(diagnostic); }

  // "path:line code" of each diagnostic.
  std::vector<std::string> codes() const {
    std::vector<std::string> all;
    for (const Diagnostic& diagnostic : diagnostics) {
      all.push_back(diagnostic.error.subject + " " + std::string(text_key_name(diagnostic.error.code)));
    }
    return all;
  }
  std::vector<std::string> ids() const {
    std::vector<std::string> all;
    for (const Document& document : documents) all.push_back(document.id);
    return all;
  }

  std::vector<Document> documents;
  std::vector<Diagnostic> diagnostics;
  std::size_t refuse_after = static_cast<std::size_t>(-1);
};

}  // namespace tracuu::document
