#include <optional>

#include "engine/codec.h"
#include "engine/codec_parts.h"
#include "engine/codec_reading.h"
#include "engine/json_fields.h"

namespace tracuu::engine {

namespace {

Error malformed(std::string_view what) { return Error{TextKey::error_request_malformed, "", std::string(what)}; }

bool read_spans(const Json& json, const char* name, std::string_view text, std::vector<ByteRange>& ranges) {
  const Json* spans = find(json, name);
  return spans == nullptr || spans_from_json(text, *spans, ranges);
}

bool read_blocks(const Json& json, DocumentView& view) {
  Json spans = Json::array();
  const bool sound = for_each_object(json, "blocks", [&](const Json& item) {
    view.blocks.emplace_back();
    const Json* range = find(item, "range");
    if (range != nullptr) spans.push_back(*range);
    return range != nullptr && read(item, "kind", view.blocks.back().kind);
  });
  std::vector<ByteRange> ranges;
  if (!sound || !spans_from_json(view.text, spans, ranges)) return false;
  for (std::size_t i = 0; i < ranges.size(); ++i) view.blocks[i].range = ranges[i];
  return true;
}

bool read_metadata(const Json& json, DocumentView& view) {
  return for_each_object(json, "metadata", [&](const Json& item) {
    view.metadata.emplace_back();
    DocumentView::Field& field = view.metadata.back();
    return read(item, "name", field.name) && read(item, "value", field.value);
  });
}

bool read_passage(const Json& json, DocumentView& view) {
  const Json* span = find(json, "passage");
  return span == nullptr || span_from_json(view.text, *span, view.passage);
}

bool read_document(const Json& json, DocumentView& view) {
  return read(json, "id", view.id) && read(json, "title", view.title) &&
         read(json, "title_is_derived", view.title_is_derived) && read(json, "date", view.date) &&
         read(json, "source", view.source) && read(json, "author", view.author) && read(json, "url", view.url) &&
         read(json, "category", view.category) && read(json, "lang", view.lang) && read(json, "text", view.text) &&
         read_blocks(json, view) && read_metadata(json, view) &&
         read_spans(json, "highlights", view.text, view.highlights) &&
         read(json, "best_highlight", view.best_highlight) && read_passage(json, view);
}

bool read_info(const Json& json, CorpusInfo& info) {
  return read(json, "title", info.title) && read(json, "lang", info.lang) && read(json, "date", info.date) &&
         read(json, "builder", info.builder) && read(json, "documents", info.documents) &&
         read(json, "text_bytes", info.text_bytes) && read(json, "first_date", info.first_date) &&
         read(json, "last_date", info.last_date) && read(json, "facets", info.facets);
}

bool read_passages(const Json& json, Passages& passages) {
  const Json* edges = find(json, "edges");
  if (edges == nullptr || !edges->is_array() || edges->size() % 2 != 0) return false;
  for (const Json& edge : *edges) {
    if (!edge.is_number_unsigned()) return false;
    const auto offset = edge.get<std::uint32_t>();
    if (!passages.edges.empty() && offset < passages.edges.back()) return false;
    passages.edges.push_back(offset);
  }
  return true;
}

bool read_body(const Json& json, std::string_view type, ResponseBody& body) {
  if (type == "results") return read_page(json, body.emplace<ResultPage>());
  if (type == "completions") return read_completions(json, body.emplace<Completions>());
  if (type == "counts") return read_counts(json, body.emplace<Counts>());
  if (type == "facet_values") return read_facet_values(json, body.emplace<FacetValues>());
  if (type == "explanation") return read_explanation(nested(json, "explanation"), body.emplace<Explanation>());
  if (type == "document") return read_document(nested(json, "document"), body.emplace<DocumentView>());
  if (type == "passages") return read_passages(json, body.emplace<Passages>());
  if (type == "overview") return read_overview(nested(json, "overview"), body.emplace<Overview>());
  if (type == "export") return read_export(json, body.emplace<ExportRows>());
  if (type == "facts") return read_facts(nested(json, "facts"), body.emplace<DocumentFacts>());
  if (type == "comparison") return read_comparison(nested(json, "comparison"), body.emplace<Comparison>());
  if (type == "info") return read_info(nested(json, "info"), body.emplace<CorpusInfo>());
  if (type == "concordance") return read_concordance(json, body.emplace<Concordance>());
  if (type == "terms") return read_terms(json, body.emplace<TermTable>());
  if (type == "frequencies") return read_frequencies(json, body.emplace<Frequencies>());
  if (type == "dispersion") return read_dispersion(json, body.emplace<Dispersion>());
  return type == "error" && read_error(json, body.emplace<Error>());
}

}  // namespace

bool read_error(const Json& json, Error& error) {
  std::string code;
  if (!read(json, "code", code) || !read(json, "subject", error.subject) || !read(json, "detail", error.detail)) {
    return false;
  }
  const std::optional<TextKey> key = text_key_from_name(code);
  if (key) error.code = *key;
  return key.has_value();
}

Result<Response> decode_response(std::string_view text) {
  const Json json = Json::parse(text, nullptr, false);
  if (!json.is_object()) return malformed("JSON");
  Response response;
  std::string type;
  if (!read(json, "id", response.id)) return malformed("id");
  if (!read(json, "type", type)) return malformed("type");
  if (!read_body(json, type, response.body)) return malformed(type);
  return response;
}

}  // namespace tracuu::engine
