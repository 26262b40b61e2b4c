// The first documents of a reading.
#pragma once

#include <cstddef>
#include <utility>
#include <vector>

#include "document/sink.h"

namespace tracuu::search {

class FirstDocuments : public document::Sink {
 public:
  explicit FirstDocuments(std::size_t wanted) : wanted_(wanted) {}
  Result<void> document(Document&& document) override {
    documents.push_back(std::move(document));
    if (documents.size() == wanted_) return Error{TextKey::error_file_empty, "", ""};
    return {};
  }
  void diagnostic(const document::Diagnostic&) override {}
  std::vector<Document> documents;

 private:
  std::size_t wanted_;
};

}  // namespace tracuu::search
