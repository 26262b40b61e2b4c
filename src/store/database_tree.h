// The rows of one table of an SQLite database: the leaves of its tree, in the order of the tree.
// https://www.sqlite.org/fileformat2.html, section 1.6.
#pragma once

#include <cstdint>
#include <vector>

#include "store/database_pages.h"
#include "store/database_row.h"

namespace tracuu::store {

enum class TreeKind : std::uint8_t {
  table,  // by row id
  index,  // by the row itself: a table WITHOUT ROWID
};

// Appends the rows below page `root` and claims every page they take. False where the pages do not hang together or row
// ids do not rise; whether an index's rows are in order, who knows their columns looks at.
bool read_rows(const DatabasePages& pages, std::uint32_t root, TreeKind kind, PageClaims& claims,
               std::vector<Row>& rows);

}  // namespace tracuu::store
