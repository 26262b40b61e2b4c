#include "knowledge/own_tables.h"

#include <string_view>

#include "knowledge/format.h"
#include "store/byte_stream.h"

namespace tracuu::knowledge {

namespace {

std::string_view table_of(const store::Corpus& corpus, std::string_view blob) {
  if (!corpus.has_blob(blob)) return {};
  const auto bytes = corpus.blob(blob);
  return bytes.ok() ? store::as_text(bytes.value()) : std::string_view();
}

}  // namespace

OwnTables own_tables_of(const store::Corpus& corpus) {
  OwnTables own;
  own.names = table_of(corpus, kNamesBlob);
  own.corrections.inherit(table_of(corpus, kCorrectionsBlob));
  return own;
}

}  // namespace tracuu::knowledge
