// Puts a document's text together block by block, as a format's reader comes by them.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "base/result.h"
#include "document/document.h"

namespace tracuu::document {

// One block a line. Inside a block white space is one space, so that a paragraph is one line however its file breaks
// it; blocks without a letter are none. What is no UTF-8 becomes U+FFFD.
class Composer {
 public:
  // Ends the block before and begins one.
  void begin(BlockKind kind);
  // Text of the block; without one, of a paragraph.
  void add(std::string_view text);
  // The same block goes on in the next line.
  void break_line();
  // Text whose line ends are meant.
  void add_lines(std::string_view text);
  // The next cell of a table row. Between cells stands " | "; empty ones at the end have none.
  void begin_cell();
  void end();

  bool is_open() const { return is_open_; }
  bool is_empty() const { return document_.blocks.empty() && !is_open_; }
  const std::string& text() const { return document_.text; }

  // What is known beside the text; its own text, blocks and an empty title are set by finish().
  Document& document() { return document_; }

  // The document: the title, where none is set, from its text. error.text_too_large beyond kMaxDocumentText.
  Result<Document> finish(std::string id);

 private:
  void add_space();

  Document document_;
  BlockKind kind_ = BlockKind::paragraph;
  std::size_t begin_ = 0;
  std::size_t cells_ = 0;
  std::size_t pending_bars_ = 0;  // between cells, not written yet
  bool is_open_ = false;
  bool wants_space_ = false;
  bool has_letters_ = false;
  bool is_too_large_ = false;
};

}  // namespace tracuu::document
