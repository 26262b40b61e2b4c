#include <optional>

#include "engine/codec.h"
#include "engine/json_fields.h"

namespace tracuu::engine {

namespace {

Error malformed(std::string_view what) { return Error{TextKey::error_request_malformed, "", std::string(what)}; }

// Calls take(item) for each object of the array; false where the field is no array of objects or an item is refused.
template <typename Take>
bool for_each_object(const Json& parent, const char* name, Take take) {
  const Json* array = find(parent, name);
  if (array == nullptr) return true;
  if (!array->is_array()) return false;
  for (const Json& item : *array) {
    if (!item.is_object() || !take(item)) return false;
  }
  return true;
}

bool read_spans(const Json& json, const char* name, std::string_view text, std::vector<ByteRange>& ranges) {
  const Json* spans = find(json, name);
  return spans == nullptr || spans_from_json(text, *spans, ranges);
}

bool read_hit(const Json& json, Hit& hit) {
  return read(json, "id", hit.id) && read(json, "title", hit.title) && read(json, "date", hit.date) &&
         read(json, "source", hit.source) && read(json, "category", hit.category) && read(json, "score", hit.score) &&
         read(json, "snippet", hit.snippet) && read_spans(json, "highlights", hit.snippet, hit.highlights) &&
         read_spans(json, "title_highlights", hit.title, hit.title_highlights);
}

bool read_facets(const Json& json, std::vector<Facet>& facets) {
  const Json* field = find(json, "facets");
  if (field == nullptr) return true;
  if (!field->is_object()) return false;
  for (const auto& [name, values] : field->items()) {
    Facet facet{name, {}};
    const bool sound = values.is_array() && for_each_object(*field, name.c_str(), [&](const Json& item) {
                         facet.values.emplace_back();
                         FacetValue& value = facet.values.back();
                         return read(item, "value", value.value) && read(item, "count", value.count);
                       });
    if (!sound) return false;
    facets.push_back(std::move(facet));
  }
  return true;
}

std::optional<ResultPage> page_from_json(const Json& json) {
  ResultPage page;
  const bool sound = read(json, "query", page.query) && read(json, "total", page.total) &&
                     read(json, "relaxed", page.relaxed) && read(json, "elapsed_ms", page.elapsed_ms) &&
                     read(json, "offset", page.offset) && read_facets(json, page.facets) &&
                     for_each_object(json, "hits", [&](const Json& item) {
                       page.hits.emplace_back();
                       return read_hit(item, page.hits.back());
                     });
  return sound ? std::optional(std::move(page)) : std::nullopt;
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

std::optional<DocumentView> document_from_json(const Json& json) {
  DocumentView view;
  const bool sound = read(json, "id", view.id) && read(json, "title", view.title) &&
                     read(json, "title_is_derived", view.title_is_derived) && read(json, "date", view.date) &&
                     read(json, "source", view.source) && read(json, "author", view.author) &&
                     read(json, "url", view.url) && read(json, "category", view.category) &&
                     read(json, "lang", view.lang) && read(json, "text", view.text) && read_blocks(json, view) &&
                     read_metadata(json, view) && read_spans(json, "highlights", view.text, view.highlights);
  return sound ? std::optional(std::move(view)) : std::nullopt;
}

std::optional<CorpusInfo> info_from_json(const Json& json) {
  CorpusInfo info;
  const bool sound = read(json, "title", info.title) && read(json, "lang", info.lang) &&
                     read(json, "date", info.date) && read(json, "builder", info.builder) &&
                     read(json, "documents", info.documents) && read(json, "text_bytes", info.text_bytes) &&
                     read(json, "first_date", info.first_date) && read(json, "last_date", info.last_date) &&
                     read(json, "facets", info.facets);
  return sound ? std::optional(std::move(info)) : std::nullopt;
}

std::optional<Error> error_from_json(const Json& json) {
  std::string code;
  Error error{TextKey::error_request_malformed, "", ""};
  if (!read(json, "code", code) || !read(json, "subject", error.subject) || !read(json, "detail", error.detail)) {
    return std::nullopt;
  }
  const std::optional<TextKey> key = text_key_from_name(code);
  if (!key) return std::nullopt;
  error.code = *key;
  return error;
}

// The object in a field of its own; an empty one where it is not there, which then lacks everything.
const Json& nested(const Json& json, const char* name) {
  static const Json none = Json::object();
  const Json* field = find(json, name);
  return field != nullptr && field->is_object() ? *field : none;
}

template <typename Body>
bool take(std::optional<Body> decoded, ResponseBody& body) {
  if (decoded) body = std::move(*decoded);
  return decoded.has_value();
}

bool read_body(const Json& json, std::string_view type, ResponseBody& body) {
  if (type == "results") return take(page_from_json(json), body);
  if (type == "document") return take(document_from_json(nested(json, "document")), body);
  if (type == "info") return take(info_from_json(nested(json, "info")), body);
  return type == "error" && take(error_from_json(json), body);
}

}  // namespace

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
