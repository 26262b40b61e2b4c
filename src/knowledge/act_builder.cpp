// From the acts and commitments of each document to those of the corpus.
#include "knowledge/act_codec.h"
#include "knowledge/knowledge_builder.h"

namespace tracuu::knowledge {

KnowledgeBuilder::FoundAct KnowledgeBuilder::act_of(const extract::Act& act, const extract::Extraction& extraction,
                                                    const DocumentSurfaces& surfaces) {
  FoundAct found;
  found.act = {act.sentence, act.verb, act.content, act.deadline, act.kind, {}, {}};
  found.act.certainty = act.certainty;
  found.act.form = verbs_.number_of(act.form) + 1;
  const auto party = [&](std::string_view name) { return party_of(name, extraction, surfaces); };
  found.actor = party(act.actor);
  found.addressee = party(act.addressee);
  found.principal = party(act.principal);
  found.debtor = party(act.debtor);
  found.creditor = party(act.creditor);
  found.due = act.due;
  return found;
}

store::Bytes KnowledgeBuilder::encode_acts(const EntityTable& entities) const {
  DocumentBytesWriter writer;
  for (const FoundDocument& document : documents_) {
    std::vector<Act> acts;
    for (const FoundAct& found : document.acts) {
      Act& act = acts.emplace_back(found.act);
      act.actor = party_in(entities, found.actor);
      act.addressee = party_in(entities, found.addressee);
      act.principal = party_in(entities, found.principal);
      act.debtor = party_in(entities, found.debtor);
      act.creditor = party_in(entities, found.creditor);
      act.due = found.due;
    }
    store::Bytes bytes;
    put_acts(bytes, acts, verbs_.texts());
    writer.add(bytes);
  }
  return writer.encode();
}

store::Bytes KnowledgeBuilder::encode_verbs() const {
  store::Bytes out;
  verbs_.put(out);
  return out;
}

}  // namespace tracuu::knowledge
