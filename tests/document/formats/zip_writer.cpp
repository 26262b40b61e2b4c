#include "document/formats/zip_writer.h"

#include <zlib.h>

namespace tracuu::document {

namespace {

void put16(std::string& out, std::uint32_t number) {
  out += static_cast<char>(number & 0xFF);
  out += static_cast<char>(number >> 8 & 0xFF);
}

void put32(std::string& out, std::uint32_t number) {
  put16(out, number & 0xFFFF);
  put16(out, number >> 16);
}

std::string deflated(std::string_view content) {
  z_stream state = {};
  deflateInit2(&state, 9, Z_DEFLATED, -MAX_WBITS, 8, Z_DEFAULT_STRATEGY);
  std::string plain(content);
  std::string packed(deflateBound(&state, plain.size()), '\0');
  state.next_in = reinterpret_cast<Bytef*>(plain.data());
  state.avail_in = static_cast<uInt>(plain.size());
  state.next_out = reinterpret_cast<Bytef*>(packed.data());
  state.avail_out = static_cast<uInt>(packed.size());
  deflate(&state, Z_FINISH);
  packed.resize(state.total_out);
  deflateEnd(&state);
  return packed;
}

}  // namespace

void ZipWriter::add(std::string_view name, std::string_view content, std::uint16_t flags) {
  const std::string packed = deflated(content);
  const auto* const bytes = reinterpret_cast<const Bytef*>(content.data());
  Entry entry = {std::string(name),
                 static_cast<std::uint32_t>(archive_.size()),
                 static_cast<std::uint32_t>(packed.size()),
                 static_cast<std::uint32_t>(content.size()),
                 static_cast<std::uint32_t>(crc32(0, bytes, static_cast<uInt>(content.size()))),
                 flags};
  put32(archive_, 0x04034b50);
  put16(archive_, 20);
  put16(archive_, flags);
  put16(archive_, 8);
  put32(archive_, 0);
  put32(archive_, entry.checksum);
  put32(archive_, entry.packed);
  put32(archive_, entry.size);
  put16(archive_, static_cast<std::uint32_t>(name.size()));
  put16(archive_, 0);
  archive_ += name;
  archive_ += packed;
  entries_.push_back(entry);
}

void ZipWriter::add_overlapping(std::string_view name) {
  // A header inside the bytes of the last entry would be needed to be exact; one that covers it does the same.
  const Entry last = entries_.back();
  Entry entry = last;
  entry.name = name;
  entry.offset = static_cast<std::uint32_t>(archive_.size());
  entries_.back().packed += 64;
  put32(archive_, 0x04034b50);
  put16(archive_, 20);
  put16(archive_, 0);
  put16(archive_, 8);
  put32(archive_, 0);
  put32(archive_, last.checksum);
  put32(archive_, last.packed);
  put32(archive_, last.size);
  put16(archive_, static_cast<std::uint32_t>(name.size()));
  put16(archive_, 0);
  archive_ += name;
  archive_ += archive_.substr(last.offset + 30 + last.name.size(), last.packed);
  entries_.push_back(entry);
}

std::string ZipWriter::finish() {
  const auto directory = static_cast<std::uint32_t>(archive_.size());
  for (const Entry& entry : entries_) {
    put32(archive_, 0x02014b50);
    put16(archive_, 20);
    put16(archive_, 20);
    put16(archive_, entry.flags);
    put16(archive_, 8);
    put32(archive_, 0);
    put32(archive_, entry.checksum);
    put32(archive_, entry.packed);
    put32(archive_, entry.size);
    put16(archive_, static_cast<std::uint32_t>(entry.name.size()));
    put32(archive_, 0);  // no extra field, no comment
    put32(archive_, 0);  // first disk, binary
    put32(archive_, 0);
    put32(archive_, entry.offset);
    archive_ += entry.name;
  }
  const auto size = static_cast<std::uint32_t>(archive_.size()) - directory;
  put32(archive_, 0x06054b50);
  put32(archive_, 0);
  put16(archive_, static_cast<std::uint32_t>(entries_.size()));
  put16(archive_, static_cast<std::uint32_t>(entries_.size()));
  put32(archive_, size);
  put32(archive_, directory);
  put16(archive_, 0);
  return archive_;
}

}  // namespace tracuu::document
