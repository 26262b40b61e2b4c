#include "main/cli/build_command.h"

#include <algorithm>
#include <chrono>
#include <filesystem>
#include <string>
#include <system_error>
#include <utility>

#include "base/utf8.h"
#include "main/cli/build_inputs.h"
#include "main/cli/build_places.h"
#include "main/cli/build_summary.h"
#include "main/cli/embedded_application.h"
#include "main/cli/report_file.h"
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
  TRACUU_TRY(check_places(options));
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

pack::PackageInfo package_info(const BuildOptions& options, const BuiltCorpus& corpus) {
  pack::PackageInfo info;
  info.title = corpus.title;
  info.lang = corpus.lang;
  info.date = corpus.date;
  info.builder = kBuilder;
  info.documents = corpus.inputs.documents;
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

// The output stands, whatever becomes of the report.
ExitCode end_of(const BuildResult& result, const Console& console) {
  if (!result.options.report.empty()) {
    const Result<void> written = write_report(result, console.lang());
    if (!written.ok()) {
      console.note(written.error());
      return ExitCode::partly;
    }
  }
  const bool is_as_it_was = std::ranges::all_of(result.corpus.inputs.diagnostics, [](const auto& diagnostic) {
    return diagnostic.severity == document::Severity::noted;
  });
  return is_as_it_was ? ExitCode::done : ExitCode::partly;
}

Result<ExitCode> build(const BuildOptions& options, const Console& console) {
  const auto start = std::chrono::steady_clock::now();
  TRACUU_ASSIGN(const Form form, check(options));
  BuiltCorpus corpus;
  corpus.title = options.title.value_or("Tracuu");
  corpus.lang = options.lang;
  corpus.date = options.date.empty() ? options.epoch_date : options.date;
  if (!options.empty) {
    TRACUU_ASSIGN(corpus, build_corpus(options, static_options(form, options), console));
  }
  TRACUU_ASSIGN(const Weight weight, write_output(form, options, corpus, console));
  console.clear_progress();
  const std::chrono::duration<double> elapsed = std::chrono::steady_clock::now() - start;
  const BuildResult result = {options, corpus, weight, elapsed.count()};
  summarise(result, console);
  return end_of(result, console);
}

}  // namespace

ExitCode run_build(const BuildOptions& options, const Console& console) {
  const Result<ExitCode> end = build(options, console);
  if (end.ok()) return end.value();
  console.note(end.error());
  return ExitCode::nothing;
}

}  // namespace tracuu::cli
