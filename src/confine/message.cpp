#include "confine/message.h"

#include <cstring>
#include <utility>

#include "base/utf8.h"
#include "confine/wire.h"
#include "document/date.h"
#include "document/formats/limits.h"

namespace tracuu::confine {

namespace {

enum class Kind : std::uint8_t { document, file, left_out, end };

constexpr std::size_t kMaxName = 16'384;  // a path in an archive behind the archive's own, and what makes it unique
constexpr std::size_t kMaxField = document::kMaxDocumentText;
constexpr std::size_t kBlockBytes = 17;  // at least
constexpr std::size_t kFieldBytes = 16;  // at least

// A message whose fields `body` writes; its length is put in front once it is known.
template <typename Body>
void write_message(Kind kind, std::string& out, Body body) {
  const std::size_t begin = out.size();
  WireWriter write(out);
  write.number(0);
  write.byte(static_cast<std::uint8_t>(kind));
  body(write);
  const std::uint64_t size = out.size() - begin - kLengthBytes;
  std::memcpy(out.data() + begin, &size, sizeof size);
}

void write_provenance(const Provenance& provenance, WireWriter& write) {
  write.text(provenance.file);
  write.number(provenance.line);
  write.text(provenance.encoding);
  write.byte(provenance.repaired ? 1 : 0);
  write.byte(provenance.guessed ? 1 : 0);
}

void read_provenance(WireReader& read, Provenance& provenance) {
  provenance.file = read.text(kMaxName);
  provenance.line = read.number();
  provenance.encoding = read.text(kMaxName);
  provenance.repaired = read.byte() != 0;
  provenance.guessed = read.byte() != 0;
}

void read_date(WireReader& read, DocumentDate& date) {
  date.iso = read.text(kMaxName);
  const std::uint8_t certainty = read.byte();
  date.certainty = static_cast<DateCertainty>(certainty);
  if (certainty > static_cast<std::uint8_t>(DateCertainty::inferred)) read.fail();
  if (date.iso.empty()) return;
  const std::optional<DocumentDate> parsed = document::parse_date(date.iso);
  if (!parsed || parsed->iso != date.iso) read.fail();
}

// Ordered, disjoint, not empty, between code points of the text.
void read_blocks(WireReader& read, Document& document) {
  const std::string& text = document.text;
  const auto is_border = [&](std::uint64_t at) { return at == text.size() || !utf8::is_continuation(text[at]); };
  std::uint64_t last = 0;
  for (std::size_t left = read.count(kBlockBytes); left > 0 && !read.is_failed(); --left) {
    const std::uint8_t kind = read.byte();
    const std::uint64_t begin = read.number() + last;
    const std::uint64_t end = read.number() + begin;
    const bool is_right = kind <= static_cast<std::uint8_t>(BlockKind::table_row) && last <= begin && begin < end &&
                          end <= text.size() && is_border(begin) && is_border(end);
    if (!is_right) return read.fail();
    document.blocks.push_back(
        {static_cast<BlockKind>(kind), {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)}});
    last = end;
  }
}

void write_blocks(const Document& document, WireWriter& write) {
  write.number(document.blocks.size());
  std::uint32_t last = 0;
  for (const Block& block : document.blocks) {
    write.byte(static_cast<std::uint8_t>(block.kind));
    write.number(block.range.begin - last);
    write.number(block.range.size());
    last = block.range.end;
  }
}

Document read_document(WireReader& read) {
  Document document;
  document.id = read.text(kMaxField);
  if (document.id.empty()) read.fail();
  document.title = read.text(kMaxField);
  document.title_is_derived = read.byte() != 0;
  for (std::string* field : {&document.source, &document.author, &document.url, &document.category, &document.lang}) {
    *field = read.text(kMaxField);
  }
  read_date(read, document.date);
  document.text = read.text(document::kMaxDocumentText);
  read_blocks(read, document);
  for (std::size_t left = read.count(kFieldBytes); left > 0 && !read.is_failed(); --left) {
    std::string name = read.text(kMaxField);
    document.metadata.push_back({std::move(name), read.text(kMaxField)});
  }
  read_provenance(read, document.provenance);
  return document;
}

Error read_error(WireReader& read) {
  const std::optional<TextKey> code = text_key_from_name(read.text(kMaxName));
  if (!code || !text_key_name(*code).starts_with("error.")) read.fail();
  return {code.value_or(TextKey::error_parser_crashed), {}, read.text(kMaxField)};
}

Result<Taken> said(Result<void> done) {
  if (!done.ok()) return std::move(done).failure();
  return Taken::more;
}

}  // namespace

void write_document(const Document& document, std::string& out) {
  write_message(Kind::document, out, [&](WireWriter& write) {
    write.text(document.id);
    write.text(document.title);
    write.byte(document.title_is_derived ? 1 : 0);
    for (const std::string* field :
         {&document.source, &document.author, &document.url, &document.category, &document.lang}) {
      write.text(*field);
    }
    write.text(document.date.iso);
    write.byte(static_cast<std::uint8_t>(document.date.certainty));
    write.text(document.text);
    write_blocks(document, write);
    write.number(document.metadata.size());
    for (const MetadataField& field : document.metadata) {
      write.text(field.name);
      write.text(field.value);
    }
    write_provenance(document.provenance, write);
  });
}

void write_file(std::string_view name, std::string_view bytes, std::string& out) {
  write_message(Kind::file, out, [&](WireWriter& write) {
    write.text(name);
    write.text(bytes);
  });
}

void write_left_out(std::string_view name, const Error& why, std::string& out) {
  write_message(Kind::left_out, out, [&](WireWriter& write) {
    write.text(name);
    write.text(text_key_name(why.code));
    write.text(why.detail);
  });
}

void write_end(std::string& out) {
  write_message(Kind::end, out, [](WireWriter&) {});
}

Result<Taken> take_message(std::string_view message, document::FileContents& contents) {
  WireReader read(message);
  switch (const auto kind = static_cast<Kind>(read.byte()); kind) {
    case Kind::document: {
      Document document = read_document(read);
      if (read.is_whole()) return said(contents.document(std::move(document)));
      break;
    }
    case Kind::file: {
      const std::string name = read.text(kMaxName);
      const std::string_view bytes = read.bytes(document::kMaxFile);
      if (read.is_whole() && !name.empty()) return said(contents.file(name, bytes));
      break;
    }
    case Kind::left_out: {
      const std::string name = read.text(kMaxName);
      Error why = read_error(read);
      if (read.is_whole()) return said(contents.left_out(name, std::move(why)));
      break;
    }
    case Kind::end:
      if (read.is_whole()) return Taken::end;
  }
  return Taken::nonsense;
}

}  // namespace tracuu::confine
