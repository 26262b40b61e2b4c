// Any bytes as what a parser's process says: whatever is taken for a document is one.

#include <cstdint>
#include <string_view>
#include <utility>

#include "base/utf8.h"
#include "confine/message.h"
#include "fuzz/require.h"

using tracuu::fuzz::require;

namespace {

bool is_valid(std::string_view text) { return tracuu::utf8::find_invalid(text) == text.size(); }

class CheckingContents final : public tracuu::document::FileContents {
 public:
  tracuu::Result<void> document(tracuu::Document&& document) override {
    require(!document.id.empty(), "a document has an id");
    for (const std::string* field : {&document.id, &document.title, &document.source, &document.author, &document.url,
                                     &document.category, &document.lang, &document.text}) {
      require(is_valid(*field), "fields are UTF-8");
    }
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
  tracuu::Result<void> file(const std::string& name, std::string_view) override {
    require(!name.empty() && is_valid(name), "a file has a name");
    return {};
  }
  tracuu::Result<void> left_out(const std::string& name, tracuu::Error why) override {
    require(is_valid(name) && !describe(why, tracuu::Lang::vi).empty(), "a reason has words");
    return {};
  }
};

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  CheckingContents contents;
  const std::string_view message(reinterpret_cast<const char*>(data), size);
  require(tracuu::confine::take_message(message, contents).ok(), "only contents give errors");
  return 0;
}
