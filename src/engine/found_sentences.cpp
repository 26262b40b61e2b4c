#include "engine/found_sentences.h"

#include <optional>
#include <vector>

#include "text/word_beginnings.h"

namespace tracuu::engine {

Result<FoundSentences> FoundSentences::find(const std::string& text, const search::DocumentSet& documents,
                                            const FoundSentences* among, const knowledge::Knowledge& known,
                                            const store::Corpus& corpus) {
  FoundSentences found;
  const text::WordBeginnings words(text);
  std::optional<Error> error;
  documents.for_each([&](std::uint32_t document) {
    std::vector<knowledge::Act> acts = error ? std::vector<knowledge::Act>() : known.acts(document);
    if (among != nullptr)
      std::erase_if(acts, [&](const knowledge::Act& act) { return !among->holds(document, act.sentence); });
    if (acts.empty()) return;
    const auto read = corpus.text(DocumentOrdinal{document});
    if (!read.ok()) {
      error = read.error();
      return;
    }
    for (const knowledge::Act& act : acts) {
      const bool is_within = act.sentence.begin <= act.sentence.end && act.sentence.end <= read.value().size();
      if (is_within && words.are_in(read.value().substr(act.sentence.begin, act.sentence.size())))
        found.places_.insert(std::uint64_t{document} << 32 | act.sentence.begin);
    }
  });
  if (error) return *error;
  return found;
}

}  // namespace tracuu::engine
