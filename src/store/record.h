// A document as bytes inside a chunk: its fields, then its text.
#pragma once

#include <string_view>

#include "base/result.h"
#include "document/document.h"
#include "store/byte_stream.h"
#include "store/corpus.h"

namespace tracuu::store {

void encode_record(const Document& document, Bytes& out);

// Views into the record; what a result row or a snippet needs costs no copy.
struct RecordView {
  std::string_view id, title, source, author, url, category, lang, date, text;
  DateCertainty date_certainty = DateCertainty::unknown;
  bool title_is_derived = false;
  ByteView details;  // blocks and metadata, for decode_document()
};

// False where the bytes are no record.
bool decode_record(ByteView bytes, RecordView& record);
bool decode_blocks(const RecordView& record, std::vector<Block>& blocks);
bool decode_document(const RecordView& record, Document& document);
DocumentSummary summary_of(const RecordView& record);

}  // namespace tracuu::store
