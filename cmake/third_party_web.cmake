# What only the page compiles. Hashing, gzip and HTTP are the browser's own there.
tracuu_find_source(ZSTD_DIR zstd lib/zstd.h)
file(GLOB zstd_sources RELATIVE "${ZSTD_DIR}" CONFIGURE_DEPENDS
  "${ZSTD_DIR}/lib/common/*.c" "${ZSTD_DIR}/lib/decompress/*.c")
tracuu_third_party_library(zstd_decoder "${ZSTD_DIR}" SOURCES ${zstd_sources})
target_include_directories(third_party_zstd_decoder SYSTEM PUBLIC "${ZSTD_DIR}/lib")
target_compile_definitions(third_party_zstd_decoder PRIVATE ZSTD_DISABLE_ASM)
# Every document read passes through it, and it is small.
target_compile_options(third_party_zstd_decoder PRIVATE $<$<CONFIG:Release>:-O2>)
