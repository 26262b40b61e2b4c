#include "main/cli/verify_command.h"

#include <filesystem>
#include <system_error>
#include <utility>

#include "main/cli/figures.h"
#include "pack/file.h"
#include "pack/verify.h"
#include "store/corpus.h"

namespace tracuu::cli {

namespace fs = std::filesystem;

namespace {

pack::Verdict verify_folder(const fs::path& folder) {
  return pack::verify_site([&folder](const std::string& path) { return pack::read_file(folder / path); });
}

// The seals say that the bytes are those that were written, opening that they were a corpus to begin with.
pack::Verdict verify_corpus(pack::Bytes bytes, const std::string& name) {
  pack::Verdict verdict = pack::verify_corpus(bytes);
  if (!verdict.damage.empty()) return verdict;
  Result<store::Corpus> corpus = store::Corpus::open(std::move(bytes), name);
  if (!corpus.ok()) verdict.damage.push_back(std::move(corpus).error());
  return verdict;
}

Result<pack::Verdict> verify(const fs::path& path) {
  std::error_code error;
  if (fs::is_directory(path, error)) return verify_folder(path);
  TRACUU_ASSIGN(pack::Bytes bytes, pack::read_file(path));
  const bool is_page = path.extension() == ".html" || path.extension() == ".htm";
  if (is_page) return pack::verify_single_html(pack::text_of(bytes));
  return verify_corpus(std::move(bytes), path.filename().string());
}

}  // namespace

ExitCode run_verify(const std::string& path, const Console& console) {
  const Result<pack::Verdict> verdict = verify(path);
  if (!verdict.ok()) {
    console.note(verdict.error());
    return ExitCode::nothing;
  }
  if (verdict->damage.empty()) {
    console.answer(TextKey::cli_verify_whole,
                   {path, count_text(verdict->parts, console.lang()), size_text(verdict->bytes, console.lang())});
    return ExitCode::done;
  }
  console.note(TextKey::cli_verify_damaged, {path});
  for (const Error& damage : verdict->damage) console.note(damage);
  return ExitCode::nothing;
}

}  // namespace tracuu::cli
