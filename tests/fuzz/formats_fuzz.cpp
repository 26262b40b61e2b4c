// Any bytes as a file of any format but plain text (reader_fuzz): reading goes on, and whatever document comes out has
// valid text, a title, and blocks that are ordered, disjoint and inside it. The first byte chooses the format.

#include <cstdint>
#include <string_view>
#include <utility>

#include "base/utf8.h"
#include "document/reader.h"
#include "fuzz/require.h"

using tracuu::fuzz::require;

namespace {

using namespace tracuu::document;

bool is_valid(std::string_view text) { return tracuu::utf8::find_invalid(text) == text.size(); }

class CheckingSink final : public Sink {
 public:
  tracuu::Result<void> document(tracuu::Document&& document) override {
    require(is_valid(document.text), "text is UTF-8");
    require(is_valid(document.title) && !document.title.empty(), "a title is UTF-8 and not empty");
    require(is_valid(document.id) && !document.id.empty(), "an id is UTF-8 and not empty");
    require(is_valid(document.author) && is_valid(document.source) && is_valid(document.url), "fields are UTF-8");
    for (const tracuu::MetadataField& field : document.metadata) {
      require(is_valid(field.name) && is_valid(field.value), "metadata is UTF-8");
    }
    std::uint32_t end = 0;
    for (const tracuu::Block& block : document.blocks) {
      require(block.range.begin >= end && block.range.begin < block.range.end, "blocks are ordered and not empty");
      end = block.range.end;
      require(end <= document.text.size(), "blocks are inside the text");
      require(is_valid(std::string_view(document.text).substr(block.range.begin, block.range.size())),
              "blocks begin and end between code points");
    }
    return {};
  }
  void diagnostic(const Diagnostic& diagnostic) override {
    require(!describe(diagnostic.error, tracuu::Lang::vi).empty(), "a diagnostic has words");
  }
};

constexpr const char* kNames[] = {"a.md",   "a.html", "a.json", "a.csv", "a.tsv", "a.docx",
                                  "a.xlsx", "a.pptx", "a.odt",  "a.eml", "a.zip"};

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  if (size == 0) return 0;
  const std::string_view content(reinterpret_cast<const char*>(data) + 1, size - 1);
  const char* name = kNames[data[0] % std::size(kNames)];
  CheckingSink sink;
  Reader reader(FieldMap(), sink);
  require(reader.read({name, name, 0, kind_of_name(name), Links::refuse}, open_memory(content)).ok(),
          "reading goes on");
  return 0;
}
