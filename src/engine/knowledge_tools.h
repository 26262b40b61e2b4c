// Answers what is asked of a corpus's knowledge (knowledge.h).
#pragma once

#include <memory>

#include "base/result.h"
#include "engine/messages.h"

namespace tracuu::knowledge {
class Knowledge;
}
namespace tracuu::search {
class Searcher;
}
namespace tracuu::store {
class Corpus;
}

namespace tracuu::engine {

class KnowledgeTools {
 public:
  // Both must outlive the tools and stay where they are. What the corpus knows is read when it is first asked for.
  KnowledgeTools(const store::Corpus& corpus, search::Searcher& searcher);
  ~KnowledgeTools();
  KnowledgeTools(KnowledgeTools&&) noexcept;

  // What the corpus knows; stays where it is.
  Result<const knowledge::Knowledge*> known();

  // Fails where the index or a text is damaged.
  Result<ResponseBody> answer(const EntitiesRequest& request);
  Result<ResponseBody> answer(const EntityRequest& request);
  Result<ResponseBody> answer(const ActsRequest& request);
  Result<ResponseBody> answer(const FiguresRequest& request);
  Result<ResponseBody> answer(const PhrasesRequest& request);
  Result<ResponseBody> answer(const PhraseRequest& request);
  Result<ResponseBody> answer(const ContrastRequest& request);
  Result<ResponseBody> answer(const EncountersRequest& request);
  Result<ResponseBody> answer(const MeetingsRequest& request);
  Result<ResponseBody> answer(const GapsRequest& request);
  Result<ResponseBody> answer(const EventRequest& request);

 private:
  struct State;
  std::unique_ptr<State> state_;
};

}  // namespace tracuu::engine
