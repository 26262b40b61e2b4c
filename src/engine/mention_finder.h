// Answers MentionsRequest: reads a document by extraction's rules and names what it finds as the corpus does.
#pragma once

#include <memory>
#include <optional>
#include <string_view>

#include "document/document.h"
#include "engine/mentions.h"
#include "knowledge/own_tables.h"
#include "store/corpus.h"

namespace tracuu::knowledge {
class Knowledge;
}

namespace tracuu::engine {

class MentionFinder {
 public:
  // By the tables that the corpus keeps, too.
  explicit MentionFinder(knowledge::OwnTables own = {});
  ~MentionFinder();
  MentionFinder(MentionFinder&&) noexcept;
  MentionFinder& operator=(MentionFinder&&) noexcept;

  // Whether the document taken last has this id.
  bool has(std::string_view id) const;
  void take(Document document);

  // Reads extraction's tables, unless they are there.
  void prepare();

  // A part of that document; the last one where there are not so many. Prepares itself where nobody has.
  // `ordinal`: the document's in the corpus, whose own entities are meant then; nothing for one from elsewhere.
  Mentions find(std::uint32_t part, const knowledge::Knowledge& known, std::optional<DocumentOrdinal> ordinal);

 private:
  struct State;
  std::unique_ptr<State> state_;
};

}  // namespace tracuu::engine
