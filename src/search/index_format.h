// What builder and reader of the index agree on. The layout of each blob is docs/index-format.md.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace tracuu::search {

inline constexpr std::uint32_t kIndexVersion = 1;

inline constexpr std::string_view kTermsBlob = "index.terms";            // the dictionary
inline constexpr std::string_view kPostingsBlob = "index.postings";      // documents and frequencies, term by term
inline constexpr std::string_view kPrefixesBlob = "index.prefixes";      // documents of frequent beginnings
inline constexpr std::string_view kDocumentsBlob = "index.documents";    // lengths, titles, dates
inline constexpr std::string_view kMarksBlob = "index.marks";            // from positions to bytes of the text
inline constexpr std::string_view kFacetsBlob = "index.facets";          // columns of facet values
inline constexpr std::string_view kListFacetsBlob = "index.lists";       // columns of several values; may be missing
inline constexpr std::string_view kHiddenFacetsBlob = "index.hidden";    // columns that are no facets; may be missing
inline constexpr std::string_view kDuplicatesBlob = "index.duplicates";  // groups of copies; may be missing
inline constexpr std::string_view kNamesBlob = "index.names";            // names that recur; not in older corpora
inline constexpr std::string_view kAliasesBlob = "aliases";              // names that vary, as AliasTable writes them

// A token's position in its document. Positions count tokens: first those of the title, then those of the text, with
// gaps so that nothing is adjacent across them. A title with which the text itself begins is not counted twice.
inline constexpr std::uint32_t kTitleGap = 16;
inline constexpr std::uint32_t kBlockGap = 8;

// Postings are packed in groups of this many; what is left over at the end of a list is not.
inline constexpr std::size_t kBlockPostings = 128;

// A mark stands at the first token of each block of the text and at every 32nd after it.
inline constexpr std::uint32_t kTokensPerMark = 32;

// A beginning of one or two letters whose terms have more postings than the corpus has documents, and more than this,
// has a list of its own: without it, each first letter of a word as it is typed would mean a walk through a tenth of
// all postings.
inline constexpr std::uint64_t kLeastPrefixPostings = 4096;
inline constexpr std::size_t kMaxPrefixLetters = 2;

inline constexpr std::uint32_t kMaxDocuments = std::uint32_t{1} << 30;

// How often a term occurs in a document, and whether its title holds it: frequency x 2 + title.
inline constexpr std::uint32_t kInTitle = 1;
inline constexpr std::uint32_t kLeastWeight = 2;  // once, not in the title

}  // namespace tracuu::search
