# What only the native tool and the tests link: SQLite, and the system's own libraries.
include(FindPkgConfig)
include(third_party_sqlite)

function(tracuu_system_library name module)
  pkg_check_modules(${name} REQUIRED IMPORTED_TARGET ${module})
  add_library(third_party::${name} ALIAS PkgConfig::${name})
endfunction()

tracuu_system_library(zstd libzstd)
# The page compiles the decoder alone; one process must not hold two copies of the same symbols.
add_library(third_party::zstd_decoder ALIAS PkgConfig::zstd)
tracuu_system_library(zlib zlib)
tracuu_system_library(crypto libcrypto)
tracuu_system_library(httplib cpp-httplib)

# The headers alone: the library that Debian builds of them throws.
find_path(TOMLPLUSPLUS_INCLUDE_DIR toml++/toml.h REQUIRED)
add_library(third_party_tomlplusplus INTERFACE)
target_include_directories(third_party_tomlplusplus SYSTEM INTERFACE "${TOMLPLUSPLUS_INCLUDE_DIR}")
add_library(third_party::tomlplusplus ALIAS third_party_tomlplusplus)

find_package(CLI11 REQUIRED)
add_library(third_party::cli11 ALIAS CLI11::CLI11)

find_package(Threads REQUIRED)
if(BUILD_TESTING)
  find_package(GTest REQUIRED)
endif()
