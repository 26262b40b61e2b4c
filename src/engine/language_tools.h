// Answers the language tools' requests (language.h) slice by slice: each tool keeps what it has counted until it is
// asked for something else.
#pragma once

#include <memory>

#include "base/result.h"
#include "engine/messages.h"

namespace tracuu::search {
class Searcher;
}
namespace tracuu::store {
class Corpus;
}

namespace tracuu::engine {

class LanguageTools {
 public:
  // Both must outlive the tools and stay where they are.
  LanguageTools(const store::Corpus& corpus, search::Searcher& searcher);
  ~LanguageTools();
  LanguageTools(LanguageTools&&) noexcept;

  // Fails where the index or a text is damaged.
  Result<ResponseBody> answer(const ConcordanceRequest& request);
  Result<ResponseBody> answer(const CollocationsRequest& request);
  Result<ResponseBody> answer(const NgramsRequest& request);
  Result<ResponseBody> answer(const FrequencyRequest& request);
  Result<ResponseBody> answer(const DispersionRequest& request);
  Result<ResponseBody> answer(const KeynessRequest& request);
  Result<ResponseBody> answer(const VocabularyRequest& request);

 private:
  struct State;
  std::unique_ptr<State> state_;
};

}  // namespace tracuu::engine
