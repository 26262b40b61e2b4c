// What an open corpus knows of its documents: entities, acts, figures and dates. Answers are decoded when asked for.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "extract/extraction.h"
#include "knowledge/document_bytes.h"
#include "knowledge/entity.h"
#include "knowledge/set_phrase_codec.h"
#include "search/index.h"
#include "store/corpus.h"

namespace tracuu::knowledge {

class Knowledge {
 public:
  // Both must outlive it. A corpus of an older build has none; one whose parts contradict each other is an error.
  static Result<Knowledge> open(const store::Corpus& corpus, const search::Index& index);

  // Whether the corpus was built with any.
  bool is_there() const { return is_there_; }

  std::uint32_t count(EntityKind kind) const;
  bool has(EntityRef ref) const { return ref.number != 0 && ref.number <= count(ref.kind); }
  // REQUIRES of all below: has(ref); document < the corpus's.
  std::string_view name(EntityRef ref) const { return facet(ref.kind).value(ref.number); }
  // Times, spots and the body only where the builder knew them.
  Entity entity(EntityRef ref) const;
  // The one with exactly this name.
  std::optional<EntityRef> find(EntityKind kind, std::string_view name) const;

  // The documents' column of a kind: whose numbers are those of EntityRef.
  const search::FacetColumn& facet(EntityKind kind) const { return *facets_[static_cast<std::size_t>(kind)]; }

  std::vector<Act> acts(std::uint32_t document) const;
  // What Act::form numbers, from 1. None of a corpus whose builder did not know them.
  const std::vector<std::string_view>& verbs() const { return verbs_; }
  std::vector<extract::Figure> figures(std::uint32_t document) const;
  std::vector<extract::DateMention> dates(std::uint32_t document) const;
  // None of a corpus whose builder did not know them.
  std::vector<Encounter> encounters(std::uint32_t document) const;

  // None where the corpus was built before they were looked for.
  const SetPhrases& phrases() const { return phrases_; }

 private:
  bool read_entities(store::ByteView blob);
  bool read_verbs(store::ByteView blob);
  bool read_figures(store::ByteView blob, std::uint32_t documents);
  bool read_bodies(store::ByteView blob);

  bool is_there_ = false;
  std::array<const search::FacetColumn*, kEntityKinds> facets_{};
  store::ByteView entities_;
  std::array<std::vector<std::uint32_t>, kEntityKinds> begins_;  // by number - 1, in entities_
  std::array<std::vector<std::uint32_t>, 2> bodies_;             // of persons, of organisations: by number - 1
  std::vector<std::string_view> units_, verbs_;
  DocumentBytes acts_, figures_, dates_, encounters_;
  DocumentBytes events_;  // of each event
  SetPhrases phrases_;
};

}  // namespace tracuu::knowledge
