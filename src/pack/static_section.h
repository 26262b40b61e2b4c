// The part of a single file that is read without JavaScript or WebAssembly: a list of links to the articles below it.
#pragma once

#include <string>
#include <string_view>

#include "pack/static_documents.h"

namespace tracuu::pack {

// A noscript element in ASCII, whose content a script can show as well; empty where there are no documents.
// `title` is the corpus's, as given.
std::string static_section(const StaticDocuments& documents, std::string_view title);

}  // namespace tracuu::pack
