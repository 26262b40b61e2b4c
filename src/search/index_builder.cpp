#include "search/index_builder.h"

#include <algorithm>
#include <map>
#include <string>
#include <utility>

#include "search/bit_packing.h"
#include "search/dictionary.h"
#include "search/document_table.h"
#include "search/duplicate_finder.h"
#include "search/facet_builder.h"
#include "search/index_format.h"
#include "search/key_hash.h"
#include "search/position_counter.h"
#include "search/postings.h"
#include "search/prefix_lists.h"
#include "search/proper_name_collector.h"
#include "search/term_table.h"

namespace tracuu::search {

namespace {

// A document's tokens as (term, position) pairs, term in the high half; on the way, the names among them.
class TokenCollector : public PositionSink {
 public:
  explicit TokenCollector(TermTable& terms) : terms_(terms) {}

  void begin(std::string_view text) override { proper_names_.begin_text(document_, text); }

  void token(const text::Token& token, std::uint32_t position) override {
    const std::uint32_t term = add(token, position);
    if (term == hashes_.size()) hashes_.push_back(long_hash_of_key(token.key));
    sketcher_.add(hashes_[term]);
    proper_names_.add(token, position);
  }

  void expression(const text::Token& token, std::uint32_t first, std::uint32_t) override {
    if (add(token, first) == hashes_.size()) hashes_.push_back(0);
  }

  // Of the tokens since the last one.
  Sketch take_sketch() { return sketcher_.take(); }

  std::vector<ProperName> proper_names() const { return proper_names_.names(); }

  // Hands the document's occurrences to the table, term by term, and forgets them.
  void flush(std::uint32_t document, std::uint32_t title_end) {
    std::ranges::sort(occurrences_);
    for (std::size_t begin = 0; begin < occurrences_.size();) {
      const auto term = static_cast<std::uint32_t>(occurrences_[begin] >> 32);
      const std::uint32_t in_title = static_cast<std::uint32_t>(occurrences_[begin]) < title_end ? kInTitle : 0;
      std::uint32_t frequency = 0;
      for (; begin < occurrences_.size() && occurrences_[begin] >> 32 == term; ++begin) ++frequency;
      terms_.add(term, document, frequency * 2 + in_title);
    }
    occurrences_.clear();
    proper_names_.end_text();
    ++document_;
  }

 private:
  std::uint32_t add(const text::Token& token, std::uint32_t position) {
    const std::uint32_t term = terms_.number_of(token.key, token.folded);
    occurrences_.push_back(std::uint64_t{term} << 32 | position);
    return term;
  }

  TermTable& terms_;
  ProperNameCollector proper_names_;
  std::uint32_t document_ = 0;
  std::vector<std::uint64_t> occurrences_;
  Sketcher sketcher_;
  std::vector<std::uint64_t> hashes_;  // by term
};

// The dictionary's columns and the lists they point to, growing term by term.
struct Sections {
  std::vector<DictionaryEntry> entries;
  std::vector<DictionaryClass> classes;
  store::Bytes postings;
};

// Writes the term's list and lets go of its growing form. `document` is called with each document that holds it.
template <typename Visit>
void write_term(TermTable::Term& term, Sections& sections, Visit document) {
  PostingWriter writer(sections.postings);
  store::ByteReader reader(term.postings);
  std::uint32_t next = 0;
  while (!reader.at_end()) {
    next += reader.varint32();
    const std::uint32_t weight = reader.varint32();
    writer.add(next, weight);
    document(next);
    ++next;
  }
  writer.finish();
  store::Bytes().swap(term.postings);
}

std::string joined_lines(const std::vector<std::string>& lines) {
  std::string all;
  for (const std::string& line : lines) all += line + "\n";
  return all;
}

}  // namespace

struct IndexBuilder::State {
  explicit State(AliasTable table) : aliases(std::move(table)) {}

  AliasTable aliases;
  NameTrie names{aliases};
  TermTable terms;
  TokenCollector collector{terms};
  std::vector<DocumentFacts> documents;
  store::Bytes marks;
  std::vector<std::uint32_t> mark_sizes;
  FacetBuilder facets;
  std::vector<Sketch> sketches;

  Sections write_terms();
};

Sections IndexBuilder::State::write_terms() {
  Sections sections;
  // For each document the class that was last seen in it: a class counts a document once, however many spellings it has
  // there.
  std::vector<std::uint32_t> seen_in(documents.size(), 0);
  for (const std::uint32_t number : terms.sorted()) {
    const bool same_class = !sections.entries.empty() && sections.entries.back().folded == terms.folded(number);
    if (!same_class) sections.classes.emplace_back();
    const auto class_number = static_cast<std::uint32_t>(sections.classes.size());
    DictionaryClass& current = sections.classes.back();
    const std::size_t postings_before = sections.postings.size();
    write_term(terms[number], sections, [&](std::uint32_t document) {
      current.documents += seen_in[document] == class_number ? 0u : 1u;
      seen_in[document] = class_number;
    });
    ++current.terms;
    sections.entries.push_back(
        {terms.folded(number), terms.key(number), terms[number].documents, sections.postings.size() - postings_before});
  }
  sections.postings.insert(sections.postings.end(), kUnpackPadding, 0);
  return sections;
}

IndexBuilder::IndexBuilder(AliasTable aliases) : state_(std::make_unique<State>(std::move(aliases))) {}
IndexBuilder::~IndexBuilder() = default;
IndexBuilder::IndexBuilder(IndexBuilder&&) noexcept = default;
IndexBuilder& IndexBuilder::operator=(IndexBuilder&&) noexcept = default;

void IndexBuilder::hide_facets(std::vector<std::string> names) { state_->facets.hide(std::move(names)); }

void IndexBuilder::add(const Document& document) {
  State& state = *state_;
  const auto ordinal = static_cast<std::uint32_t>(state.documents.size());
  const DocumentLayout layout = lay_out({document.title, document.text, document.blocks}, state.names, state.collector);
  state.collector.flush(ordinal, layout.title_end);
  state.sketches.push_back(state.collector.take_sketch());
  state.documents.push_back({layout.tokens, layout.title_end, day_number(document.date.iso)});
  const std::size_t marks_before = state.marks.size();
  put_marks(state.marks, layout.marks);
  state.mark_sizes.push_back(static_cast<std::uint32_t>(state.marks.size() - marks_before));
  state.facets.add(ordinal, document);
}

std::vector<IndexBlob> IndexBuilder::finish() {
  State& state = *state_;
  const auto documents = static_cast<std::uint32_t>(state.documents.size());
  Sections sections = state.write_terms();
  PrefixLists prefixes = make_prefix_lists(sections.entries, sections.postings, documents);
  const std::string aliases = state.aliases.to_tsv();
  std::vector<IndexBlob> blobs;
  blobs.push_back({kTermsBlob, encode_dictionary(documents, sections.entries, sections.classes, prefixes.entries)});
  blobs.push_back({kPostingsBlob, std::move(sections.postings)});
  blobs.push_back({kPrefixesBlob, std::move(prefixes.postings)});
  blobs.push_back({kDocumentsBlob, encode_documents(state.documents, state.mark_sizes)});
  blobs.push_back({kMarksBlob, std::move(state.marks)});
  blobs.push_back({kFacetsBlob, state.facets.encode(documents)});
  blobs.push_back({kNamesBlob, encode_proper_names(state.collector.proper_names(), documents)});
  blobs.push_back({kDuplicatesBlob, encode_duplicates(find_duplicates(state.sketches))});
  if (const std::string hidden = joined_lines(state.facets.hidden()); !hidden.empty()) {
    blobs.push_back({kHiddenFacetsBlob, store::Bytes(hidden.begin(), hidden.end())});
  }
  blobs.push_back({kAliasesBlob, store::Bytes(aliases.begin(), aliases.end())});
  state_ = std::make_unique<State>(AliasTable());
  return blobs;
}

}  // namespace tracuu::search
