# What only the page compiles. Hashing, gzip and HTTP are the browser's own there.
tracuu_find_source(ZSTD_DIR zstd lib/zstd.h)
file(GLOB zstd_sources RELATIVE "${ZSTD_DIR}" CONFIGURE_DEPENDS
  "${ZSTD_DIR}/lib/common/*.c" "${ZSTD_DIR}/lib/decompress/*.c")
tracuu_third_party_library(zstd_decoder "${ZSTD_DIR}" SOURCES ${zstd_sources})
target_include_directories(third_party_zstd_decoder SYSTEM PUBLIC "${ZSTD_DIR}/lib")
# One way to decode where zstd has two for speed: chunks are small, and the second is 20 KB to download.
target_compile_definitions(third_party_zstd_decoder PRIVATE
  ZSTD_DISABLE_ASM HUF_FORCE_DECOMPRESS_X1 ZSTD_FORCE_DECOMPRESS_SEQUENCES_SHORT ZSTD_STRIP_ERROR_STRINGS ZSTD_NO_INLINE)
# Every document read passes through it, and it is small.
target_compile_options(third_party_zstd_decoder PRIVATE $<$<CONFIG:Release>:-Os>)

# What makes corpora of the files that a reader brings.
file(GLOB zstd_sources RELATIVE "${ZSTD_DIR}" CONFIGURE_DEPENDS
  "${ZSTD_DIR}/lib/compress/*.c" "${ZSTD_DIR}/lib/dictBuilder/*.c")
tracuu_third_party_library(zstd "${ZSTD_DIR}" SOURCES ${zstd_sources})
target_link_libraries(third_party_zstd PUBLIC third_party::zstd_decoder)
target_compile_definitions(third_party_zstd PRIVATE ZSTD_DISABLE_ASM)
target_compile_options(third_party_zstd PRIVATE $<$<CONFIG:Release>:-O2>)
include(third_party_sqlite)
