#include "main/cli/build_command.h"

#include <chrono>
#include <filesystem>
#include <map>
#include <string>
#include <system_error>
#include <utility>

#include "base/utf8.h"
#include "main/cli/build_inputs.h"
#include "main/cli/embedded_application.h"
#include "main/cli/figures.h"
#include "main/cli/version.h"
#include "pack/output.h"
#include "pack/single_html.h"
#include "pack/site.h"
#include "pack/static_section.h"
#include "pack/static_site.h"

namespace tracuu::cli {

namespace fs = std::filesystem;

namespace {

enum class Form { corpus, page, site };

Result<Form> form_of(const std::string& output) {
  std::error_code error;
  if (output.ends_with('/') || fs::is_directory(output, error)) return Form::site;
  if (output.ends_with(".tracuu")) return Form::corpus;
  if (output.ends_with(".html")) return Form::page;
  return Error{TextKey::error_output_form, output, ""};
}

// A folder's next build would read what this one wrote.
Result<void> check_outside_inputs(const BuildOptions& options) {
  std::error_code error;
  const fs::path output = fs::weakly_canonical(fs::absolute(options.output, error), error);
  for (const std::string& input : options.inputs) {
    const fs::path folder = fs::weakly_canonical(input, error);
    const fs::path relative = output.lexically_relative(folder);
    const bool is_inside = !relative.empty() && *relative.begin() != "..";
    if (input != "-" && is_inside) return Error{TextKey::error_output_in_input, options.output, input};
  }
  return {};
}

// Everything that can be known to fail before hours of reading.
Result<Form> check(const BuildOptions& options) {
  TRACUU_ASSIGN(const Form form, form_of(options.output));
  if (form == Form::corpus && options.empty) return Error{TextKey::error_output_needs_input, options.output, ""};
  if (form != Form::corpus && !embedded_application()) return Error{TextKey::error_no_page, "", ""};
  if (options.title && utf8::find_invalid(*options.title) != options.title->size()) {
    return Error{TextKey::error_usage_not_utf8, "--title", ""};
  }
  if (options.empty && !options.inputs.empty()) {
    return Error{TextKey::error_usage_unknown, options.inputs.front(), "build --empty"};
  }
  TRACUU_TRY(check_outside_inputs(options));
  TRACUU_TRY(form == Form::site ? pack::check_site_target(options.output) : pack::check_file_target(options.output));
  return form;
}

// In a site nobody reads what he does not open; a single file is carried along whole.
constexpr std::uint64_t kSiteStaticLimit = 5'000'000;
constexpr std::uint64_t kPageStaticLimit = 1'000'000;

pack::StaticOptions static_options(Form form, const BuildOptions& options) {
  switch (form) {
    case Form::corpus: return {};
    case Form::page: return {pack::StaticForm::single_file, options.static_limit.value_or(kPageStaticLimit)};
    case Form::site: return {pack::StaticForm::site, options.static_limit.value_or(kSiteStaticLimit)};
  }
  return {};
}

// What an output weighs, in its own bytes: of a page that is after compression and base64.
struct Weight {
  std::uint64_t total = 0;
  std::uint64_t corpus = 0;
  std::uint64_t plain = 0;  // documents as plain HTML
};

pack::PackageInfo package_info(const BuildOptions& options, const BuiltCorpus& corpus) {
  pack::PackageInfo info;
  info.title = corpus.title;
  info.lang = corpus.lang;
  info.date = options.date;
  info.builder = kBuilder;
  info.documents = corpus.documents;
  info.private_url = options.private_url;
  return info;
}

std::uint64_t corpus_bytes_of(const std::vector<pack::Part>& parts) {
  std::uint64_t bytes = 0;
  for (const pack::Part& part : parts) {
    if (part.entry.role == pack::PartRole::corpus) bytes += part.stored.size();
  }
  return bytes;
}

Result<Weight> write_page(const std::string& output, const std::vector<pack::Part>& parts,
                          const pack::StaticDocuments& plain, const pack::PackageInfo& info) {
  const std::string section = pack::static_section(plain, info.title);
  TRACUU_ASSIGN(const std::string page, pack::pack_single_html(*embedded_application(), parts, info, section));
  TRACUU_TRY(pack::write_file(output, pack::bytes_of(page)));
  return Weight{page.size(), (corpus_bytes_of(parts) + 2) / 3 * 4, section.size()};
}

Result<Weight> write_site(const std::string& output, std::vector<pack::Part> parts, const pack::StaticDocuments& plain,
                          const pack::PackageInfo& info) {
  Weight weight;
  weight.corpus = corpus_bytes_of(parts);
  TRACUU_ASSIGN(const auto files, pack::pack_site(*embedded_application(), std::move(parts), info, plain));
  for (const pack::SiteFile& file : files) {
    weight.total += file.bytes.size();
    if (file.path.starts_with(pack::kStaticFolder)) weight.plain += file.bytes.size() + pack::sum_line_bytes(file.path);
  }
  TRACUU_TRY(pack::write_site(output, files));
  return weight;
}

Result<Weight> write_output(Form form, const BuildOptions& options, BuiltCorpus& corpus, const Console& console) {
  if (!options.quiet) console.progress(TextKey::cli_build_compressing);
  if (form == Form::corpus) {
    TRACUU_TRY(pack::write_file(options.output, corpus.file));
    return Weight{corpus.file.size(), corpus.file.size(), 0};
  }
  const pack::PackageInfo info = package_info(options, corpus);
  std::vector<pack::Part> parts = pack::make_parts(*embedded_application(), corpus.file);
  corpus.file = {};  // as large as all that follows
  return form == Form::page ? write_page(options.output, parts, corpus.plain, info)
                            : write_site(options.output, std::move(parts), corpus.plain, info);
}

// "TCVN3 12; VNI 3".
std::string guessed_text(const std::map<std::string, std::uint32_t>& guessed, Lang lang) {
  std::string text;
  for (const auto& [encoding, documents] : guessed) {
    if (!text.empty()) text += "; ";
    text += encoding + " " + count_text(documents, lang);
  }
  return text;
}

void summarise(const BuildOptions& options, const BuiltCorpus& corpus, const Weight& weight, double seconds,
               const Console& console) {
  const Lang lang = console.lang();
  const std::string size = size_text(weight.total, lang);
  const std::string time = decimal_text(seconds, 1, lang);
  if (options.empty) {
    console.answer(TextKey::cli_build_done_empty, {options.output, size, time});
  } else {
    console.answer(TextKey::cli_build_done, {options.output, documents_text(corpus.documents, lang), size, time});
  }
  if (weight.corpus > 0 && weight.corpus < weight.total) {
    console.answer(TextKey::cli_build_weights,
                   {size_text(weight.total - weight.corpus - weight.plain, lang), size_text(weight.corpus, lang)});
  }
  if (weight.plain > 0) {
    console.answer(TextKey::cli_build_static, {count_text(corpus.plain.documents().size(), lang),
                                               documents_text(corpus.documents, lang), size_text(weight.plain, lang)});
  }
  if (!corpus.guessed.empty()) console.answer(TextKey::cli_build_guessed, {guessed_text(corpus.guessed, lang)});
  if (corpus.skipped + corpus.repaired > 0) {
    console.answer(TextKey::cli_build_left_out, {count_text(corpus.skipped, lang), count_text(corpus.repaired, lang)});
  }
}

Result<ExitCode> build(const BuildOptions& options, const Console& console) {
  const auto start = std::chrono::steady_clock::now();
  TRACUU_ASSIGN(const Form form, check(options));
  BuiltCorpus corpus;
  corpus.title = options.title.value_or("Tracuu");
  corpus.lang = options.lang;
  if (!options.empty) {
    TRACUU_ASSIGN(corpus, build_corpus(options, static_options(form, options), console));
  }
  TRACUU_ASSIGN(const Weight weight, write_output(form, options, corpus, console));
  console.clear_progress();
  const std::chrono::duration<double> elapsed = std::chrono::steady_clock::now() - start;
  summarise(options, corpus, weight, elapsed.count(), console);
  return corpus.skipped + corpus.repaired == 0 ? ExitCode::done : ExitCode::partly;
}

}  // namespace

ExitCode run_build(const BuildOptions& options, const Console& console) {
  const Result<ExitCode> end = build(options, console);
  if (end.ok()) return end.value();
  console.note(end.error());
  return ExitCode::nothing;
}

}  // namespace tracuu::cli
