#include "engine/described.h"

namespace tracuu::engine {

namespace {

// [{"kind":"heading","range":[0,8]},…]: all ranges in one walk through the text.
void write_blocks(const DocumentView& view, Json& json) {
  std::vector<ByteRange> ranges;
  for (const DocumentView::Block& block : view.blocks) ranges.push_back(block.range);
  const Json spans = spans_to_json(view.text, ranges);
  Json blocks = Json::array();
  for (std::size_t i = 0; i < view.blocks.size(); ++i) {
    Json block = Json::object();
    block["kind"] = view.blocks[i].kind;
    block["range"] = spans[i];
    blocks.push_back(std::move(block));
  }
  json["blocks"] = std::move(blocks);
}

bool read_blocks(const Json& json, DocumentView& view) {
  const Json* blocks = find(json, "blocks");
  if (blocks == nullptr) return true;
  if (!blocks->is_array()) return false;
  Json spans = Json::array();
  for (const Json& item : *blocks) {
    const Json* range = item.is_object() ? find(item, "range") : nullptr;
    if (range == nullptr || !read(item, "kind", view.blocks.emplace_back().kind)) return false;
    spans.push_back(*range);
  }
  std::vector<ByteRange> ranges;
  if (!spans_from_json(view.text, spans, ranges)) return false;
  for (std::size_t i = 0; i < ranges.size(); ++i) view.blocks[i].range = ranges[i];
  return true;
}

}  // namespace

constexpr Field kDocumentViewField[] = {
    FIELD(DocumentView::Field, name),
    FIELD(DocumentView::Field, value),
};
template <>
const Shape Described<DocumentView::Field>::shape{kDocumentViewField};

constexpr Field kDocumentView[] = {
    FIELD(DocumentView, id),
    FIELD(DocumentView, title),
    FIELD(DocumentView, title_is_derived),
    FIELD(DocumentView, date),
    FIELD(DocumentView, source),
    FIELD(DocumentView, author),
    FIELD(DocumentView, url),
    FIELD(DocumentView, category),
    FIELD(DocumentView, lang),
    FIELD(DocumentView, text),
    CUSTOM_FIELD(DocumentView, "blocks", write_blocks, read_blocks),
    FIELD(DocumentView, metadata),
    FIELD_OVER(DocumentView, highlights, text),
    FIELD(DocumentView, best_highlight),
    FIELD_OVER(DocumentView, passage, text),
};
template <>
const Shape Described<DocumentView>::shape{kDocumentView};

}  // namespace tracuu::engine
