// Documents as plain HTML for readers without JavaScript or WebAssembly, collected while a corpus is built.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "base/texts.h"
#include "document/document.h"

namespace tracuu::pack {

enum class StaticForm : std::uint8_t { site, single_file };

struct StaticOptions {
  StaticForm form = StaticForm::site;
  std::uint64_t limit = 0;  // bytes of all that is written for them, the pages around the documents included
};

// Everything is HTML: UTF-8 for a site, ASCII for a single file.
struct StaticDocument {
  std::uint32_t number = 0;  // its place in the corpus, from 1: names its file or its anchor, whatever its id
  std::string title;
  std::string origin;   // as origin_html()
  std::string article;  // the whole element, with the title as its heading
};

class StaticDocuments {
 public:
  // Takes no document.
  StaticDocuments() = default;
  StaticDocuments(const StaticOptions& options, Lang lang) : options_(options), lang_(lang) {}

  // The next document of the corpus. One that does not fit into what is left of the limit is left out whole; a smaller
  // one after it may still fit. Holds no more than the limit in memory.
  void add(const Document& document);

  bool empty() const { return documents_.empty(); }
  const std::vector<StaticDocument>& documents() const { return documents_; }
  std::uint32_t left_out() const { return count_ - static_cast<std::uint32_t>(documents_.size()); }
  Lang lang() const { return lang_; }

 private:
  StaticOptions options_;
  Lang lang_ = Lang::vi;
  std::uint32_t count_ = 0;
  std::uint64_t bytes_ = 0;
  std::vector<StaticDocument> documents_;
};

// A line of a list: title and origin, linked to `address`.
std::string list_line(const StaticDocument& document, std::string_view address);

// Where the article stands in a single file: "tracuu-static-7".
std::string static_anchor(std::uint32_t number);

// What is said of the documents that are not in the list; empty where all are.
std::string left_out_html(const StaticDocuments& documents);

}  // namespace tracuu::pack
