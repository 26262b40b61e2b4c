#include "main/cli/info_command.h"

#include <nlohmann/json.hpp>

#include <utility>

#include "engine/engine.h"
#include "main/cli/figures.h"

namespace tracuu::cli {

namespace {

using Json = nlohmann::ordered_json;

template <typename Answer>
Result<Answer> answer_of(const std::string& corpus, engine::RequestBody request) {
  TRACUU_ASSIGN(engine::Engine engine, engine::Engine::open_file(corpus));
  engine::Response response = engine.handle({0, std::move(request)});
  if (auto* answer = get_if<Answer>(&response.body)) return std::move(*answer);
  if (auto* error = get_if<Error>(&response.body)) return std::move(*error);
  return Error{TextKey::error_corpus_damaged, corpus, ""};
}

std::string json_of(const engine::CorpusInfo& info) {
  const Json json = {{"title", info.title},           {"lang", info.lang},           {"date", info.date},
                     {"builder", info.builder},       {"documents", info.documents}, {"text_bytes", info.text_bytes},
                     {"first_date", info.first_date}, {"last_date", info.last_date}, {"facets", info.facets}};
  return json.dump(1, ' ', false, Json::error_handler_t::replace);
}

std::string json_of(const engine::DocumentFacts& facts) {
  const Json json = {{"id", facts.id},
                     {"file", facts.file},
                     {"line", facts.line},
                     {"encoding", facts.encoding},
                     {"repaired", facts.repaired},
                     {"guessed", facts.guessed},
                     {"date_certainty", facts.date_certainty},
                     {"syllables", facts.syllables},
                     {"characters", facts.characters},
                     {"sha256", facts.sha256}};
  return json.dump(1, ' ', false, Json::error_handler_t::replace);
}

std::string list_of(const std::vector<std::string>& names) {
  std::string list;
  for (const std::string& name : names) list.append(list.empty() ? "" : ", ").append(name);
  return list;
}

void print(const engine::CorpusInfo& info, const Console& console) {
  const auto known = [&](TextKey key, std::string_view value) {
    if (!value.empty()) console.answer(key, {value});
  };
  known(TextKey::cli_info_title, info.title);
  known(TextKey::cli_info_documents, count_text(info.documents, console.lang()));
  known(TextKey::cli_info_text, size_text(info.text_bytes, console.lang()));
  if (!info.first_date.empty()) console.answer(TextKey::cli_info_dates, {info.first_date, info.last_date});
  known(TextKey::cli_info_facets, list_of(info.facets));
  known(TextKey::cli_info_lang, info.lang);
  known(TextKey::cli_info_date, info.date);
  known(TextKey::cli_info_builder, info.builder);
}

void print(const engine::DocumentFacts& facts, const Console& console) {
  console.answer(TextKey::cli_info_document_id, {facts.id});
  const std::string file = facts.file.empty() && facts.line > 0 ? "JSON Lines" : facts.file;
  const std::string place = facts.line > 0 ? file + ":" + std::to_string(facts.line) : file;
  if (!place.empty()) console.answer(TextKey::cli_info_document_file, {place});
  if (!facts.encoding.empty()) console.answer(TextKey::cli_info_document_encoding, {facts.encoding});
  console.answer(TextKey::cli_info_document_hash, {facts.sha256});
}

}  // namespace

ExitCode run_info(const std::string& corpus, bool json, const Console& console) {
  const auto info = answer_of<engine::CorpusInfo>(corpus, engine::InfoRequest{});
  if (!info.ok()) {
    console.note(info.error());
    return ExitCode::nothing;
  }
  if (json) {
    console.answer(json_of(info.value()));
  } else {
    print(info.value(), console);
  }
  return ExitCode::done;
}

ExitCode run_document_info(const std::string& corpus, const std::string& id, bool json, const Console& console) {
  const auto facts = answer_of<engine::DocumentFacts>(corpus, engine::FactsRequest{id});
  if (!facts.ok()) {
    console.note(facts.error());
    return ExitCode::nothing;
  }
  if (json) {
    console.answer(json_of(facts.value()));
  } else {
    print(facts.value(), console);
  }
  return ExitCode::done;
}

}  // namespace tracuu::cli
