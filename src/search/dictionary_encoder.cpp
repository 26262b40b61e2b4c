#include "search/dictionary.h"
#include "search/index_format.h"

namespace tracuu::search {

namespace {

using store::put_text;
using store::put_varint;

// One column of numbers, then the next: what is alike stands together and compresses.
template <typename Items, typename Number>
void put_column(store::Bytes& out, const Items& items, Number number) {
  for (const auto& item : items) put_varint(out, number(item));
}

template <typename Items, typename Text>
void put_pool(store::Bytes& out, const Items& items, Text text) {
  std::string pool;
  for (const auto& item : items) pool += text(item);
  put_column(out, items, [&](const auto& item) { return text(item).size(); });
  put_text(out, pool);
}

void put_classes(store::Bytes& out, const std::vector<DictionaryEntry>& entries,
                 const std::vector<DictionaryClass>& classes) {
  std::vector<std::string_view> folded;
  std::size_t term = 0;
  for (const DictionaryClass& each : classes) {
    folded.push_back(entries[term].folded);
    term += each.terms;
  }
  put_pool(out, folded, [](std::string_view text) { return text; });
  put_column(out, classes, [](const DictionaryClass& each) { return each.terms; });
  put_column(out, classes, [](const DictionaryClass& each) { return each.documents; });
}

}  // namespace

store::Bytes encode_dictionary(std::uint32_t documents, const std::vector<DictionaryEntry>& entries,
                               const std::vector<DictionaryClass>& classes,
                               const std::vector<DictionaryPrefix>& prefixes) {
  store::Bytes out;
  for (const std::uint64_t number :
       {std::uint64_t{kIndexVersion}, std::uint64_t{documents}, std::uint64_t{classes.size()},
        std::uint64_t{entries.size()}, std::uint64_t{prefixes.size()}}) {
    put_varint(out, number);
  }
  put_classes(out, entries, classes);
  put_pool(out, entries, [](const DictionaryEntry& entry) { return entry.key; });
  put_column(out, entries, [](const DictionaryEntry& entry) { return entry.documents; });
  put_column(out, entries, [](const DictionaryEntry& entry) { return entry.posting_bytes; });
  put_pool(out, prefixes, [](const DictionaryPrefix& prefix) { return prefix.letters; });
  put_column(out, prefixes, [](const DictionaryPrefix& prefix) { return prefix.documents; });
  put_column(out, prefixes, [](const DictionaryPrefix& prefix) { return prefix.posting_bytes; });
  return out;
}

}  // namespace tracuu::search
