#include "document/formats/markdown.h"

#include <md4c.h>

#include <charconv>
#include <optional>
#include <utility>
#include <vector>

#include "base/utf8.h"
#include "document/formats/composer.h"
#include "document/formats/front_matter.h"
#include "document/formats/html_cost.h"
#include "document/formats/html_page.h"
#include "document/formats/html_tree.h"
#include "document/jsonl.h"

extern "C" {
#include <entity.h>
}

namespace tracuu::document {

namespace {

std::optional<BlockKind> block_of(MD_BLOCKTYPE type) {
  switch (type) {
    case MD_BLOCK_H: return BlockKind::heading;
    case MD_BLOCK_LI: return BlockKind::list_item;
    case MD_BLOCK_TR: return BlockKind::table_row;
    case MD_BLOCK_P:
    case MD_BLOCK_CODE: return BlockKind::paragraph;
    default: return std::nullopt;
  }
}

void append_entity(std::string& out, std::string_view entity) {
  if (entity.starts_with("&#") && entity.size() > 3) {
    const bool is_hexadecimal = (entity[2] | 0x20) == 'x';
    std::uint32_t number = 0;
    const char* const begin = entity.data() + (is_hexadecimal ? 3 : 2);
    std::from_chars(begin, entity.data() + entity.size(), number, is_hexadecimal ? 16 : 10);
    return utf8::append(out, number == 0 ? utf8::kReplacement : char32_t{number});
  }
  const ENTITY* const known = entity_lookup(entity.data(), entity.size());
  if (known == nullptr) out += entity;
  else {
    utf8::append(out, known->codepoints[0]);
    if (known->codepoints[1] != 0) utf8::append(out, known->codepoints[1]);
  }
}

// Takes md4c's events.
class EventReader {
 public:
  explicit EventReader(Composer& composer) : composer_(composer) {}

  void enter(MD_BLOCKTYPE type) {
    if (type == MD_BLOCK_TD || type == MD_BLOCK_TH) composer_.begin_cell();
    if (type == MD_BLOCK_CODE) is_code_ = true;
    if (type == MD_BLOCK_HTML) is_html_ = true;
    const std::optional<BlockKind> kind = block_of(type);
    if (!kind) return;
    const bool is_wrapped = *kind == BlockKind::paragraph && !kinds_.empty();
    kinds_.push_back(is_wrapped ? kinds_.back() : *kind);
    composer_.begin(kinds_.back());
  }

  void leave(MD_BLOCKTYPE type) {
    if (type == MD_BLOCK_CODE) is_code_ = false;
    if (type == MD_BLOCK_HTML) add_html();
    if (!block_of(type)) return;
    kinds_.pop_back();
    composer_.end();
    if (!kinds_.empty()) composer_.begin(kinds_.back());
  }

  void text(MD_TEXTTYPE type, std::string_view text) {
    switch (type) {
      case MD_TEXT_BR: return composer_.break_line();
      case MD_TEXT_SOFTBR: return composer_.add(" ");
      case MD_TEXT_NULLCHAR: return;
      case MD_TEXT_HTML:
        if (is_html_) html_ += text;  // a lone tag inside a line says nothing
        return;
      case MD_TEXT_ENTITY: {
        std::string letters;
        append_entity(letters, text);
        return composer_.add(letters);
      }
      default: return is_code_ ? composer_.add_lines(text) : composer_.add(text);
    }
  }

 private:
  void add_html() {
    is_html_ = false;
    const std::string html = std::exchange(html_, {});
    if (!is_parseable_html(html)) return;
    composer_.end();
    const HtmlTree tree(html);
    read_page(*tree.root(), composer_);
  }

  Composer& composer_;
  std::vector<BlockKind> kinds_;  // of the open blocks
  std::string html_;              // of the open block of HTML
  bool is_html_ = false;
  bool is_code_ = false;
};

}  // namespace

Result<Document> read_markdown(std::string id, std::string_view text, const FieldMap& fields) {
  FrontMatter matter = read_front_matter(text);
  Composer composer;
  composer.document() = make_record_document(std::move(matter.record), fields, std::move(id));
  Document& document = composer.document();
  if (document.title_is_derived) document.title.clear();
  document.title_is_derived = false;
  document.text.clear();
  document.blocks.clear();

  EventReader reader(composer);
  MD_PARSER parser = {};
  parser.flags = MD_DIALECT_GITHUB;
  parser.enter_block = [](MD_BLOCKTYPE type, void*, void* reader_) {
    static_cast<EventReader*>(reader_)->enter(type);
    return 0;
  };
  parser.leave_block = [](MD_BLOCKTYPE type, void*, void* reader_) {
    static_cast<EventReader*>(reader_)->leave(type);
    return 0;
  };
  parser.enter_span = [](MD_SPANTYPE, void*, void*) { return 0; };
  parser.leave_span = parser.enter_span;
  parser.text = [](MD_TEXTTYPE type, const MD_CHAR* text_, MD_SIZE size, void* reader_) {
    static_cast<EventReader*>(reader_)->text(type, {text_, size});
    return 0;
  };
  if (md_parse(matter.rest.data(), static_cast<MD_SIZE>(matter.rest.size()), &parser, &reader) != 0) {
    return Error{TextKey::error_format_damaged, {}, "Markdown"};
  }
  std::string own_id = document.id;
  return composer.finish(std::move(own_id));
}

}  // namespace tracuu::document
