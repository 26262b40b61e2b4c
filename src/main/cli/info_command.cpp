#include "main/cli/info_command.h"

#include <nlohmann/json.hpp>

#include <utility>
#include <variant>

#include "engine/engine.h"
#include "main/cli/figures.h"

namespace tracuu::cli {

namespace {

using Json = nlohmann::ordered_json;

Result<engine::CorpusInfo> info_of(const std::string& corpus) {
  TRACUU_ASSIGN(engine::Engine engine, engine::Engine::open_file(corpus));
  engine::Response response = engine.handle({0, engine::InfoRequest{}});
  if (auto* info = std::get_if<engine::CorpusInfo>(&response.body)) return std::move(*info);
  if (auto* error = std::get_if<Error>(&response.body)) return std::move(*error);
  return Error{TextKey::error_corpus_damaged, corpus, ""};
}

std::string json_of(const engine::CorpusInfo& info) {
  const Json json = {{"title", info.title},           {"lang", info.lang},           {"date", info.date},
                     {"builder", info.builder},       {"documents", info.documents}, {"text_bytes", info.text_bytes},
                     {"first_date", info.first_date}, {"last_date", info.last_date}, {"facets", info.facets}};
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

}  // namespace

ExitCode run_info(const std::string& corpus, bool json, const Console& console) {
  const Result<engine::CorpusInfo> info = info_of(corpus);
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

}  // namespace tracuu::cli
