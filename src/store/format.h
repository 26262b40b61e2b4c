// What reader and writer of a corpus file agree on beside schema.sql.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace tracuu::store {

inline constexpr std::uint32_t kApplicationId = 0x54524355;  // "TRCU"
inline constexpr std::uint32_t kFormatVersion = 2;           // user_version; 1: records without provenance

// Chunks are some 2.5 KB and stand whole in a page: a page is left with half a chunk of nothing, 15 % of 8 KB but 4 %
// of 32 KB.
inline constexpr std::uint32_t kPageBytes = 32768;
inline constexpr std::uint8_t kReservedPageBytes = 32;  // at the end of each page, for the packer's seal

inline constexpr std::size_t kPartBytes = std::size_t{1} << 20;     // of a blob, uncompressed
inline constexpr std::size_t kMaxBlobBytes = std::size_t{1} << 30;  // uncompressed
inline constexpr std::size_t kChunkBytes = std::size_t{8} << 10;    // a chunk is closed once it holds that much
inline constexpr std::size_t kMaxRecordBytes = std::size_t{40}
                                               << 20;  // of one document; SQLite takes 50,000,000 a value
inline constexpr std::size_t kMaxChunkBytes = kMaxRecordBytes + kChunkBytes + 64;
inline constexpr std::size_t kMaxDictionaryBytes = std::size_t{1} << 20;

inline constexpr std::string_view kMetaBlob = "meta";
inline constexpr std::string_view kIdsBlob = "ids";
inline constexpr std::string_view kDictionaryBlob = "dictionary";
inline constexpr std::string_view kReportBlob = "report";  // optional

// schema.sql, embedded when building.
extern const std::string_view kSchemaSql;

}  // namespace tracuu::store
