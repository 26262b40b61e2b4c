// From what each document says to what the corpus knows: entities merged over all documents, facets of them, acts with
// their parties, figures and dates. The same documents in the same order give the same bytes.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "extract/extraction.h"
#include "knowledge/corrections.h"
#include "knowledge/document_bytes.h"
#include "knowledge/entity.h"
#include "knowledge/entity_table.h"
#include "knowledge/fact_codec.h"
#include "knowledge/surface_table.h"
#include "store/corpus_writer.h"

namespace tracuu::knowledge {

class KnowledgeBuilder {
 public:
  explicit KnowledgeBuilder(Corrections corrections = {}) : corrections_(std::move(corrections)) {}

  // In the order of ordinals: the n-th call is document n. `day` is the document's, 0 unknown.
  void add(const extract::Extraction& extraction, std::uint32_t day);

  // Puts facets (search/list_facet.h) and the blobs of format.h into the corpus. The builder is empty afterwards.
  Result<void> finish(store::CorpusWriter& writer);
  // Once finished: names of corrections that no document has.
  const std::vector<CorrectionDiagnostic>& unmet() const { return unmet_; }

 private:
  // An act whose parties are surfaces of its document still.
  struct FoundParty {
    Party::Kind kind = Party::Kind::nobody;
    SurfaceId surface = 0;
  };
  struct FoundAct {
    Act act;
    FoundParty actor, addressee, principal, debtor, creditor;
    std::string due;
  };
  struct FoundEncounter {
    Encounter encounter;
    FoundParty a, b, place;
  };
  struct FoundDocument {
    DocumentSurfaces surfaces;
    std::vector<FoundAct> acts;
    std::vector<FoundEncounter> encounters;
  };

  static FoundParty party_of(std::string_view name, const extract::Extraction& extraction,
                             const DocumentSurfaces& surfaces);
  static FoundEncounter encounter_of(const extract::Encounter& encounter, const extract::Extraction& extraction,
                                     const DocumentSurfaces& surfaces);
  FoundAct act_of(const extract::Act& act, const extract::Extraction& extraction, const DocumentSurfaces& surfaces);
  store::Bytes encode_encounters(const EntityTable& entities) const;
  // Nobody where the entity is hidden.
  static Party party_in(const EntityTable& entities, const FoundParty& found);
  store::Bytes encode_acts(const EntityTable& entities) const;
  store::Bytes encode_verbs() const;
  store::Bytes encode_figures() const;

  Corrections corrections_;
  std::vector<CorrectionDiagnostic> unmet_;
  SurfaceTable surfaces_;
  std::vector<FoundDocument> documents_;
  TextNumbers units_, verbs_;
  DocumentBytesWriter figures_, dates_;
};

}  // namespace tracuu::knowledge
