#include "main/cli/build_summary.h"

#include <map>
#include <string>

#include "main/cli/figures.h"

namespace tracuu::cli {

namespace {

// "TCVN3 12; VNI 3".
std::string guessed_text(const std::map<std::string, std::uint32_t>& guessed, Lang lang) {
  std::string text;
  for (const auto& [encoding, documents] : guessed) {
    if (!text.empty()) text += "; ";
    text += encoding + " " + count_text(documents, lang);
  }
  return text;
}

void say_what_was_written(const BuildResult& result, const Console& console) {
  const Lang lang = console.lang();
  const Weight& weight = result.weight;
  const std::string documents = documents_text(result.corpus.inputs.documents, lang);
  const std::string size = size_text(weight.total, lang);
  const std::string time = decimal_text(result.seconds, 1, lang);
  if (result.options.empty) {
    console.answer(TextKey::cli_build_done_empty, {result.options.output, size, time});
  } else {
    console.answer(TextKey::cli_build_done, {result.options.output, documents, size, time});
  }
  if (weight.corpus > 0 && weight.corpus < weight.total) {
    console.answer(TextKey::cli_build_weights,
                   {size_text(weight.total - weight.corpus - weight.plain, lang), size_text(weight.corpus, lang)});
  }
  if (weight.plain > 0) {
    console.answer(TextKey::cli_build_static, {count_text(result.corpus.plain.documents().size(), lang), documents,
                                               size_text(weight.plain, lang)});
  }
}

void say_what_was_read(const InputReport& inputs, const Console& console) {
  const Lang lang = console.lang();
  if (!inputs.guessed.empty()) console.answer(TextKey::cli_build_guessed, {guessed_text(inputs.guessed, lang)});
  if (inputs.undated > 0) console.answer(TextKey::cli_build_undated, {documents_text(inputs.undated, lang)});
  if (inputs.copies.groups > 0) {
    console.answer(TextKey::cli_build_duplicates,
                   {documents_text(inputs.copies.documents, lang), count_text(inputs.copies.groups, lang),
                    count_text(inputs.copies.exact, lang)});
  }
  if (inputs.excluded > 0) console.answer(TextKey::cli_build_excluded, {count_text(inputs.excluded, lang)});
  const std::uint32_t skipped = inputs.count(document::Severity::skipped);
  const std::uint32_t repaired = inputs.count(document::Severity::repaired);
  if (skipped + repaired > 0) {
    console.answer(TextKey::cli_build_left_out, {count_text(skipped, lang), count_text(repaired, lang)});
  }
}

}  // namespace

void summarise(const BuildResult& result, const Console& console) {
  say_what_was_written(result, console);
  say_what_was_read(result.corpus.inputs, console);
}

}  // namespace tracuu::cli
