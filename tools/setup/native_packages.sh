#!/usr/bin/env bash
# Compilers, libraries and tools of the native side.
source "$(dirname "$0")/common.sh"

# What proves that a package is there (a command, or a header) and the package that brings it.
proofs=(
  g++=g++ cmake=cmake ninja=ninja-build ccache=ccache pkg-config=pkg-config git=git python3=python3
  clang-format=clang-format clang-tidy=clang-tidy brotli=brotli zstd=zstd hb-subset=libharfbuzz-bin
  pdftotext=poppler-utils dpkg-source=dpkg-dev xz=xz-utils openssl=openssl
  gtest/gtest.h=libgtest-dev CLI/CLI.hpp=libcli11-dev nlohmann/json.hpp=nlohmann-json3-dev
  zstd.h=libzstd-dev zlib.h=zlib1g-dev openssl/evp.h=libssl-dev httplib.h=libcpp-httplib-dev
  toml++/toml.h=libtomlplusplus-dev
  /usr/share/fonts/truetype/noto/NotoSans-Regular.ttf=fonts-noto-core
)

# The Emscripten that emscripten.sh unpacks uses the system's LLVM; one that is there already brings its own.
if ! "$root/tools/setup/emscripten_root.sh" --own >/dev/null; then
  proofs+=(clang-19=clang-19 wasm-ld-19=lld-19 llvm-nm-19=llvm-19 /usr/share/nodejs/acorn=node-acorn)
fi

present() {
  case $1 in
    /*) [ -e "$1" ] ;;
    *.h | *.hpp) compgen -G "/usr/include/$1" >/dev/null || compgen -G "/usr/include/*/$1" >/dev/null ||
      [ -e "/usr/local/include/$1" ] ;;
    *) command -v "$1" >/dev/null ;;
  esac
}

missing=()
for proof in "${proofs[@]}"; do
  present "${proof%%=*}" || missing+=("${proof#*=}")
done
command -v node >/dev/null || missing+=(nodejs)
command -v npm >/dev/null || missing+=(npm)

if [ "${#missing[@]}" -gt 0 ]; then
  install_packages "${missing[@]}"
else
  say "all there"
fi

cmake_version=$(cmake --version | awk 'NR == 1 { print $3 }')
version_at_least "$cmake_version" 3.25 ||
  fail "CMake $cmake_version is too old, 3.25 is the oldest that reads our presets. Try: apt-get install cmake"
node_version=$(node --version)
version_at_least "${node_version#v}" 18.20 ||
  fail "Node.js $node_version is too old, 18.20 is the oldest that works. Try: apt-get install nodejs"
