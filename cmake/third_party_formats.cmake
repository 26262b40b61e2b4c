# What reads the formats of documents. Each takes bytes from memory, natively and in the page alike.
tracuu_find_source(PUGIXML_DIR pugixml src/pugixml.cpp)
tracuu_third_party_library(pugixml "${PUGIXML_DIR}/src" SOURCES pugixml.cpp)
target_compile_features(third_party_pugixml PUBLIC cxx_std_20)
target_compile_options(third_party_pugixml PRIVATE -fno-exceptions -fno-rtti)
target_compile_definitions(third_party_pugixml PUBLIC PUGIXML_NO_EXCEPTIONS PUGIXML_NO_XPATH PUGIXML_NO_STL)

tracuu_find_source(MD4C_DIR md4c src/md4c.c)
tracuu_third_party_library(md4c "${MD4C_DIR}/src" SOURCES entity.c md4c.c)

tracuu_find_source(GUMBO_DIR gumbo-parser src/gumbo.h)
tracuu_third_party_library(gumbo "${GUMBO_DIR}/src" SOURCES
  attribute.c char_ref.c error.c parser.c string_buffer.c string_piece.c tag.c tokenizer.c utf8.c util.c vector.c)
# Its assertions are about itself; what it reads is anybody's.
target_compile_definitions(third_party_gumbo PRIVATE NDEBUG)

# zlib's source has minizip beside it. Natively the library itself is the system's.
tracuu_find_source(ZLIB_DIR zlib contrib/minizip/unzip.c)
if(EMSCRIPTEN)
  tracuu_third_party_library(zlib "${ZLIB_DIR}" SOURCES
    adler32.c crc32.c deflate.c inffast.c inflate.c inftrees.c trees.c zutil.c)
endif()
tracuu_third_party_library(minizip "${ZLIB_DIR}/contrib/minizip" SOURCES ioapi.c unzip.c)
target_compile_definitions(third_party_minizip PRIVATE NOUNCRYPT)
target_link_libraries(third_party_minizip PUBLIC third_party::zlib)
