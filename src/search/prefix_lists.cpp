#include "search/prefix_lists.h"

#include <algorithm>
#include <map>

#include "base/utf8.h"
#include "search/expression_finder.h"
#include "search/index_format.h"
#include "search/postings.h"
#include "text/tokenizer.h"

namespace tracuu::search {

namespace {

struct Member {
  std::uint32_t documents = 0;
  std::size_t begin = 0, size = 0;  // its list in the postings
};

struct Beginning {
  std::uint64_t postings = 0;
  std::vector<Member> members;
};

using Beginnings = std::map<std::string_view, Beginning>;

// The word's beginnings in its folded form and, where they differ, in its letters as spelled without the tone.
void add_beginnings(const DictionaryEntry& entry, const Member& member, Beginnings& beginnings) {
  const std::string_view letters = text::key_parts(entry.key).letters;
  std::string_view added[2 * kMaxPrefixLetters];
  std::size_t count = 0;
  for (const std::string_view word : {entry.folded, letters}) {
    for (std::size_t length = 1; length <= kMaxPrefixLetters; ++length) {
      const std::string_view beginning = first_letters(word, length);
      if (std::find(added, added + count, beginning) != added + count) continue;
      added[count++] = beginning;
      Beginning& found = beginnings[beginning];
      found.postings += entry.documents;
      found.members.push_back(member);
    }
  }
}

// The documents that hold any of the members, ascending.
std::vector<std::uint32_t> documents_of(const Beginning& beginning, store::ByteView postings, std::uint32_t documents) {
  std::vector<bool> held(documents, false);
  for (const Member& member : beginning.members) {
    const PostingList list{postings.subspan(member.begin, member.size), member.documents, {}, {}};
    for_each_posting(list, documents, [&](std::uint32_t document, std::uint32_t) { held[document] = true; });
  }
  std::vector<std::uint32_t> found;
  for (std::uint32_t document = 0; document < documents; ++document) {
    if (held[document]) found.push_back(document);
  }
  return found;
}

}  // namespace

std::string_view first_letters(std::string_view word, std::size_t letters) {
  std::size_t end = 0;
  for (; letters != 0 && end < word.size(); --letters) end += utf8::decode(word, end).size;
  return word.substr(0, end);
}

PrefixLists make_prefix_lists(const std::vector<DictionaryEntry>& entries, store::ByteView postings,
                              std::uint32_t documents) {
  Beginnings beginnings;
  std::size_t begin = 0;
  for (const DictionaryEntry& entry : entries) {
    if (!is_expression_key(entry.key)) add_beginnings(entry, {entry.documents, begin, entry.posting_bytes}, beginnings);
    begin += entry.posting_bytes;
  }
  PrefixLists lists;
  PostingWriter writer(lists.postings);
  for (const auto& [letters, beginning] : beginnings) {
    if (beginning.postings <= std::max<std::uint64_t>(documents, kLeastPrefixPostings)) continue;
    const std::size_t before = lists.postings.size();
    const std::vector<std::uint32_t> held = documents_of(beginning, postings, documents);
    for (const std::uint32_t document : held) writer.add(document, kLeastWeight);
    writer.finish();
    lists.entries.push_back({letters, static_cast<std::uint32_t>(held.size()), lists.postings.size() - before});
  }
  lists.postings.insert(lists.postings.end(), kUnpackPadding, 0);
  return lists;
}

}  // namespace tracuu::search
