#include "search/document_table.h"

#include <algorithm>

namespace tracuu::search {

namespace {

using store::put_varint;

// The number in digits [begin, begin + size) of `iso`; -1 where they are not all digits.
int digits(std::string_view iso, std::size_t begin, std::size_t size) {
  int value = 0;
  for (const char digit : iso.substr(begin, size)) {
    if (digit < '0' || digit > '9') return -1;
    value = value * 10 + (digit - '0');
  }
  return value;
}

}  // namespace

std::uint32_t day_number(std::string_view iso) {
  const bool has_month = iso.size() >= 7;
  const bool has_day = iso.size() >= 10;
  if (iso.size() != 4 && iso.size() != 7 && iso.size() != 10) return 0;
  if ((has_month && iso[4] != '-') || (has_day && iso[7] != '-')) return 0;
  const int year = digits(iso, 0, 4);
  const int month = has_month ? digits(iso, 5, 2) : 0;
  const int day = has_day ? digits(iso, 8, 2) : 0;
  if (year <= 0 || month < 0 || month > 12 || day < 0 || day > 31) return 0;
  return static_cast<std::uint32_t>(year * 10000 + month * 100 + day);
}

void put_marks(store::Bytes& out, const std::vector<Mark>& marks) {
  Mark last;
  for (const Mark& mark : marks) {
    put_varint(out, mark.position - last.position);
    put_varint(out, mark.byte - last.byte);
    last = mark;
  }
}

store::Bytes encode_documents(const std::vector<DocumentFacts>& facts, const std::vector<std::uint32_t>& mark_sizes) {
  store::Bytes out;
  for (const DocumentFacts& each : facts) put_varint(out, each.tokens);
  for (const DocumentFacts& each : facts) put_varint(out, each.title_end);
  for (const DocumentFacts& each : facts) put_varint(out, each.date);
  for (const std::uint32_t size : mark_sizes) put_varint(out, size);
  return out;
}

bool DocumentTable::read(store::ByteView facts, store::ByteView marks, std::uint32_t documents) {
  if (documents > facts.size()) return false;
  store::ByteReader reader(facts);
  facts_.resize(documents);
  mark_ends_.assign(std::size_t{documents} + 1, 0);
  marks_ = marks;
  std::uint64_t tokens = 0;
  for (DocumentFacts& each : facts_) tokens += each.tokens = reader.varint32();
  for (DocumentFacts& each : facts_) each.title_end = reader.varint32();
  for (DocumentFacts& each : facts_) each.date = reader.varint32();
  std::uint64_t end = 0;
  for (std::uint32_t i = 0; i < documents && end <= marks.size(); ++i) {
    end += reader.varint32();
    mark_ends_[i + 1] = static_cast<std::uint32_t>(end);
  }
  average_tokens_ = documents == 0 ? 0 : static_cast<double>(tokens) / documents;
  return !reader.failed() && reader.at_end() && end == marks.size();
}

std::vector<Mark> DocumentTable::marks(std::uint32_t document) const {
  store::ByteReader reader(marks_.subspan(mark_ends_[document], mark_ends_[document + 1] - mark_ends_[document]));
  std::vector<Mark> marks;
  Mark mark;
  while (!reader.at_end()) {
    mark.position += reader.varint32();
    mark.byte += reader.varint32();
    if (!reader.failed()) marks.push_back(mark);
  }
  return marks;
}

DateSpan DocumentTable::date_span() const {
  DateSpan span;
  for (const DocumentFacts& each : facts_) {
    if (each.date == 0) continue;
    span.first = span.first == 0 ? each.date : std::min(span.first, each.date);
    span.last = std::max(span.last, each.date);
  }
  return span;
}

}  // namespace tracuu::search
