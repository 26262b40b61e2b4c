// Files that a reader dropped on the page: kept in memory as documents of their own while the page is open, and nowhere
// else.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "document/document.h"

namespace tracuu::engine {

inline constexpr std::size_t kMaxDroppedBytes = std::size_t{8} << 20;

class DroppedFiles {
 public:
  // Keeps it as the document "dropped:" + name, or why it cannot be one. `name` is "NUMBER:NAME", different from those
  // before. Of more than a few the oldest is forgotten.
  void take(std::string_view name, std::string_view bytes);

  // The same for a file that another has read (assemble/): its document as store/record.h writes it, or why there is
  // none, as one sentence in the reader's language.
  void take_record(std::string_view name, std::string_view record);
  void refuse(std::string_view name, std::string_view why);

  // A copy of the document; error.dropped_gone where it is not here.
  Result<Document> find(std::string_view id) const;

 private:
  void keep(std::string_view name, Result<Document> document);

  struct File {
    std::string id;
    Document document;
    std::optional<Error> refused;  // why it is none
  };
  std::vector<File> files_;
};

}  // namespace tracuu::engine
