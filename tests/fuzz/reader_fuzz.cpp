// Any bytes as the content of a text file, of JSON Lines, and of their compressed forms: whatever document comes out
// has valid text, a title, and blocks that are ordered, disjoint and inside it. The first byte chooses the form.

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
    require(!document.id.empty(), "a document has an id");
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

constexpr const char* kNames[] = {"a.txt", "a.jsonl", "a.txt.gz", "a.jsonl.zst"};

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  if (size == 0) return 0;
  const std::string_view content(reinterpret_cast<const char*>(data) + 1, size - 1);
  const char* name = kNames[data[0] % 4];
  CheckingSink sink;
  Reader reader(FieldMap(), sink);
  require(reader.read({name, name, 0, kind_of_name(name), Links::refuse}, open_memory(content)).ok(),
          "reading goes on");
  return 0;
}
