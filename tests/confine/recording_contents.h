// Contents that keeps what it is told.
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "document/file_contents.h"

namespace tracuu::confine {

class RecordingContents final : public document::FileContents {
 public:
  Result<void> document(Document&& document) override {
    documents.push_back(std::move(document));
    return {};
  }
  Result<void> file(const std::string& name, std::string_view bytes) override {
    files.emplace_back(name, bytes);
    return {};
  }
  Result<void> left_out(const std::string& name, Error why) override {
    const std::string subject = name.empty() ? name : name + " ";
    reasons.push_back(subject + std::string(text_key_name(why.code)) + " " + why.detail);
    return {};
  }

  std::vector<Document> documents;
  std::vector<std::pair<std::string, std::string>> files;
  std::vector<std::string> reasons;
};

}  // namespace tracuu::confine
