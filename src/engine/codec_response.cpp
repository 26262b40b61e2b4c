#include "engine/codec.h"
#include "engine/codec_parts.h"
#include "engine/codec_reading.h"
#include "engine/json_fields.h"

namespace tracuu::engine {

namespace {

Json blocks_to_json(const DocumentView& view) {
  std::vector<ByteRange> ranges;
  for (const DocumentView::Block& block : view.blocks) ranges.push_back(block.range);
  const Json spans = spans_to_json(view.text, ranges);
  Json blocks = Json::array();
  for (std::size_t i = 0; i < view.blocks.size(); ++i) {
    blocks.push_back({{"kind", view.blocks[i].kind}, {"range", spans[i]}});
  }
  return blocks;
}

Json document_to_json(const DocumentView& view) {
  Json metadata = Json::array();
  for (const DocumentView::Field& field : view.metadata) {
    metadata.push_back({{"name", field.name}, {"value", field.value}});
  }
  return {{"id", view.id},
          {"title", view.title},
          {"title_is_derived", view.title_is_derived},
          {"date", view.date},
          {"source", view.source},
          {"author", view.author},
          {"url", view.url},
          {"category", view.category},
          {"lang", view.lang},
          {"text", view.text},
          {"blocks", blocks_to_json(view)},
          {"metadata", std::move(metadata)},
          {"highlights", spans_to_json(view.text, view.highlights)},
          {"best_highlight", view.best_highlight},
          {"passage", span_to_json(view.text, view.passage)}};
}

Json info_to_json(const CorpusInfo& info) {
  return {{"title", info.title},           {"lang", info.lang},           {"date", info.date},
          {"builder", info.builder},       {"documents", info.documents}, {"text_bytes", info.text_bytes},
          {"first_date", info.first_date}, {"last_date", info.last_date}, {"facets", info.facets}};
}

struct BodyEncoder {
  Json& json;

  void operator()(const ResultPage& page) const {
    json["type"] = "results";
    put_page(page, json);
  }
  void operator()(const Completions& completions) const {
    json["type"] = "completions";
    put_completions(completions, json);
  }
  void operator()(const Counts& counts) const {
    json["type"] = "counts";
    put_counts(counts, json);
  }
  void operator()(const FacetValues& found) const {
    json["type"] = "facet_values";
    put_facet_values(found, json);
  }
  void operator()(const Explanation& explanation) const {
    json["type"] = "explanation";
    json["explanation"] = Json::object();
    put_explanation(explanation, json["explanation"]);
  }
  void operator()(const DocumentView& view) const {
    json["type"] = "document";
    json["document"] = document_to_json(view);
  }
  void operator()(const Passages& passages) const {
    json["type"] = "passages";
    json["edges"] = passages.edges;
  }
  void operator()(const Overview& overview) const {
    json["type"] = "overview";
    json["overview"] = Json::object();
    put_overview(overview, json["overview"]);
  }
  void operator()(const ExportRows& rows) const {
    json["type"] = "export";
    put_export(rows, json);
  }
  void operator()(const DocumentFacts& facts) const {
    json["type"] = "facts";
    json["facts"] = Json::object();
    put_facts(facts, json["facts"]);
  }
  void operator()(const Comparison& comparison) const {
    json["type"] = "comparison";
    json["comparison"] = Json::object();
    put_comparison(comparison, json["comparison"]);
  }
  void operator()(const CorpusInfo& info) const {
    json["type"] = "info";
    json["info"] = info_to_json(info);
  }
  void operator()(const Concordance& concordance) const {
    json["type"] = "concordance";
    put_concordance(concordance, json);
  }
  void operator()(const TermTable& table) const {
    json["type"] = "terms";
    put_terms(table, json);
  }
  void operator()(const Frequencies& frequencies) const {
    json["type"] = "frequencies";
    put_frequencies(frequencies, json);
  }
  void operator()(const Dispersion& dispersion) const {
    json["type"] = "dispersion";
    put_dispersion(dispersion, json);
  }
  void operator()(const Error& error) const {
    json["type"] = "error";
    put_error(error, json);
  }
};

}  // namespace

void put_error(const Error& error, Json& json) {
  json["code"] = text_key_name(error.code);
  json["subject"] = error.subject;
  json["detail"] = error.detail;
  json["message"] = {{"vi", describe(error, Lang::vi)}, {"en", describe(error, Lang::en)}};
}

std::string encode(const Response& response) {
  Json json = {{"id", response.id}};
  std::visit(BodyEncoder{json}, response.body);
  return dump(json);
}

std::string encode(const ResultPage& page) {
  Json json = Json::object();
  put_page(page, json);
  return dump(json);
}

std::string encode(const Explanation& explanation) {
  Json json = Json::object();
  put_explanation(explanation, json);
  return dump(json);
}

}  // namespace tracuu::engine
