// How much of a file is read before it is taken for an attack. One place for all formats.
#pragma once

#include <cstddef>

namespace tracuu::document {

inline constexpr std::size_t kMaxFile = std::size_t{256} * 1024 * 1024;  // bytes of a file, decompressed
inline constexpr std::size_t kMaxHtml = std::size_t{32} * 1024 * 1024;   // its tree takes ten times as much
inline constexpr std::size_t kMaxDocumentText = std::size_t{64} * 1024 * 1024;
inline constexpr std::size_t kMaxPages = 20'000;    // of a PDF; those after them are not read
inline constexpr std::size_t kMaxNesting = 256;     // XML; HTML twice as much
inline constexpr std::size_t kMaxAttributes = 256;  // of an XML element
inline constexpr std::size_t kMaxArchiveEntries = 10'000;
inline constexpr std::size_t kMaxColumns = 4'096;

}  // namespace tracuu::document
