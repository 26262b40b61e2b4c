// A corpus made of files at hand, in memory: what the page does with files that a reader brings. Nothing is written
// anywhere.
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "document/diagnostic.h"
#include "document/document.h"

namespace tracuu::assemble {

// The documents in one file, and what went wrong with it. `name` is its path as the reader knows it.
struct ReadFile {
  std::vector<Document> documents;
  std::vector<document::Diagnostic> diagnostics;
};
ReadFile read_file(std::string_view name, std::string_view bytes);

struct Options {
  std::string title, lang, builder;  // as store::WriterOptions
  // What marks the documents of added files where there are others: a column of metadata and its value; "" for none.
  std::string mark, mark_value;
};

class Assembly {
 public:
  // `base` is a corpus file whose documents come first, with its aliases, names and corrections; empty for none.
  static Result<Assembly> begin(const Options& options, std::vector<std::uint8_t> base);
  ~Assembly();
  Assembly(Assembly&&) noexcept;
  Assembly& operator=(Assembly&&) noexcept;

  // Takes `count` more documents of the base. How many are left: add files once there are none.
  Result<std::uint32_t> copy(std::uint32_t count);

  // What became of a file; its documents are in. An error is of the corpus itself, and the end.
  struct Added {
    std::uint32_t documents = 0;
    std::vector<document::Diagnostic> diagnostics;
  };
  Result<Added> add(std::string_view name, std::string_view bytes);

  // The corpus file, sealed: the same bytes as `tracuu build` makes of the same documents in the same order.
  Result<std::vector<std::uint8_t>> finish();

 private:
  struct State;
  explicit Assembly(std::unique_ptr<State> state);
  std::unique_ptr<State> state_;
};

}  // namespace tracuu::assemble
