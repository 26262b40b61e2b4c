#include "document/reader.h"

#include <algorithm>
#include <optional>
#include <string_view>

#include "base/utf8.h"
#include "document/json_record.h"
#include "document/jsonl.h"
#include "document/plain_text.h"
#include "document/sidecar.h"

namespace tracuu::document {

namespace {

constexpr std::size_t kMegabyte = std::size_t{1024} * 1024;

bool is_blank(std::string_view line) { return line.find_first_not_of(" \t\r") == std::string_view::npos; }

bool has_long_line(std::string_view text) {
  while (text.size() > kMaxLine) {
    const std::size_t end = text.substr(0, kMaxLine + 1).rfind('\n');
    if (end == std::string_view::npos) return true;
    text.remove_prefix(end + 1);
  }
  return false;
}

}  // namespace

Result<void> Reader::read(const InputFile& file, std::unique_ptr<ByteStream> packed) {
  Result<std::unique_ptr<ByteStream>> content = decompress(std::move(packed), file.kind.compression, file.name);
  if (!content.ok()) {
    report(Severity::skipped, file, 0, std::move(content).error());
    return {};
  }
  stream_ = std::move(content).value();
  Result<void> done = read_content(file);
  // Whole files are let go of once they are read.
  if (stream_ && depth_ == 0) finished_bytes_ += stream_->consumed();
  stream_.reset();
  return done;
}

Result<void> Reader::read_content(const InputFile& file) {
  switch (file.kind.format) {
    case Format::json_lines: return read_json_lines(file);
    case Format::plain_text: return read_plain_text(file);
    default: return read_file(file);
  }
}

Result<void> Reader::read_plain_text(const InputFile& file) {
  Result<std::string> bytes = read_whole(file, kMaxTextFile);
  if (!bytes.ok()) {
    report(Severity::skipped, file, 0, std::move(bytes).error());
    return {};
  }
  if (bytes.value().empty()) return skip(file, {TextKey::error_file_empty, {}, {}});
  if (has_long_line(bytes.value())) {
    return skip(file, {TextKey::error_line_too_long, {}, std::to_string(kMaxLine / kMegabyte)});
  }
  DecodedText decoded = decode_text(bytes.value());
  Document document = make_text_document(file.name, std::move(decoded.text));
  document.provenance = {file.name, 0, std::move(decoded.encoding), decoded.repaired, decoded.guessed};
  report_decoding(file, document.provenance, decoded.first_invalid, decoded.unsure);
  return deliver(std::move(document), file, 0);
}

Result<void> Reader::read_json_lines(const InputFile& file) {
  LineReader lines(*stream_);
  reported_columns_.clear();
  for (std::uint64_t last = 0;;) {
    Result<std::optional<Line>> line = lines.next();
    if (!line.ok()) {
      report(Severity::skipped, file, last, std::move(line).error());
      return {};
    }
    if (!line.value().has_value()) {
      if (last == 0) report(Severity::skipped, file, 0, {TextKey::error_file_empty, {}, {}});
      return {};
    }
    last = line.value()->number;
    TRACUU_TRY(read_json_line(file, *line.value()));
  }
}

Result<void> Reader::read_json_line(const InputFile& file, const Line& line) {
  if (line.is_too_long) {
    const std::string limit = std::to_string(kMaxLine / kMegabyte);
    report(Severity::skipped, file, line.number, {TextKey::error_line_too_long, {}, limit});
    return {};
  }
  if (is_blank(line.text)) return {};
  const utf8::Repaired repaired = utf8::repair(line.text);
  Result<JsonRecord> record = parse_json_record(repaired.text);
  if (!record.ok()) {
    report(Severity::skipped, file, line.number, std::move(record).error());
    return {};
  }
  if (repaired.replaced > 0) {
    const std::string place = std::to_string(repaired.first_invalid);
    report(Severity::repaired, file, line.number, {TextKey::error_encoding_repaired, {}, place});
  }
  report_columns(file, line.number, record->unreadable);
  const std::string fallback_id = file.name + "#" + std::to_string(line.number);
  Document document = make_record_document(std::move(record).value(), fields_, fallback_id);
  // Without the file's name: the same records give the same corpus from a file, packed or not, and from a pipe.
  document.provenance = {"", line.number, "UTF-8", repaired.replaced > 0};
  return deliver(std::move(document), file, line.number);
}

Result<void> Reader::deliver(Document&& document, const InputFile& file, std::uint64_t line) {
  if (file.metadata) describe(document, *file.metadata, fields_);
  if (document.blocks.empty() && document.title.empty()) {
    report(Severity::skipped, file, line, {TextKey::error_document_empty, {}, {}});
    return {};
  }
  std::string id = ids_.claim(document.id);
  if (id != document.id) report(Severity::repaired, file, line, {TextKey::error_id_changed, {}, id});
  document.id = std::move(id);
  if (document.title.empty()) document.title = document.id;  // nothing in the text could be one
  return sink_.document(std::move(document));
}

// Once for each file, however many documents it holds.
void Reader::report_decoding(const InputFile& file, const Provenance& provenance, std::size_t first_invalid,
                             bool unsure) {
  if (said_of_ == file.name) return;
  said_of_ = file.name;
  if (provenance.repaired) {
    report(Severity::repaired, file, 0, {TextKey::error_encoding_repaired, {}, std::to_string(first_invalid)});
  }
  if (!provenance.guessed) return;
  const TextKey what = unsure ? TextKey::error_encoding_unsure : TextKey::error_encoding_guessed;
  report(Severity::noted, file, 0, {what, {}, provenance.encoding});
}

void Reader::report(Severity severity, const InputFile& file, std::uint64_t line, Error error) {
  error.subject = line == 0 ? file.name : file.name + ":" + std::to_string(line);
  sink_.diagnostic({severity, file.name, line, std::move(error)});
}

void Reader::report_columns(const InputFile& file, std::uint64_t line, const std::vector<std::string>& columns) {
  for (const std::string& column : columns) {
    if (std::find(reported_columns_.begin(), reported_columns_.end(), column) != reported_columns_.end()) continue;
    reported_columns_.push_back(column);
    report(Severity::repaired, file, line, {TextKey::error_json_value_kind, {}, column});
  }
}

}  // namespace tracuu::document
