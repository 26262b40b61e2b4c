#include "store/meta.h"

namespace tracuu::store {

Bytes encode_meta(const CorpusMeta& meta) {
  Bytes bytes;
  for (const std::string* field : {&meta.title, &meta.lang, &meta.date, &meta.builder}) put_text(bytes, *field);
  put_varint(bytes, meta.documents);
  put_varint(bytes, meta.text_bytes);
  return bytes;
}

bool decode_meta(ByteView bytes, CorpusMeta& meta) {
  ByteReader reader(bytes);
  for (std::string* field : {&meta.title, &meta.lang, &meta.date, &meta.builder}) *field = reader.text();
  meta.documents = reader.varint32();
  meta.text_bytes = reader.varint();
  return !reader.failed() && reader.at_end();
}

}  // namespace tracuu::store
