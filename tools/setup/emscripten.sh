#!/usr/bin/env bash
# Emscripten 3.1.60 or later: the one that is there, else Debian's own package (13 and later), else Debian 13's
# package unpacked beside the system, driven by this system's clang-19.
source "$(dirname "$0")/common.sh"
source "$(dirname "$0")/debian_archive.sh"

prefix=$deps/emscripten
home=$prefix/usr/share/emscripten

fetch() {
  local work=$archive/packages
  rm -rf "$work" "$prefix" "$prefix.part" && mkdir -p "$work" "$prefix.part"
  say "fetching Debian 13's Emscripten (about 250 MB)"
  (cd "$work" && apt-get "${archive_options[@]}" download \
    emscripten/trixie binaryen/trixie libc6/trixie libstdc++6/trixie libgcc-s1/trixie)
  local file
  for file in "$work"/{emscripten,binaryen}_*.deb; do verify "$file"; done
  say "unpacking it"
  for file in "$work"/*.deb; do dpkg -x "$file" "$prefix.part"; done
  rm -rf "$work"
}

# Binaryen needs a newer C library than the system's: each tool is started through the loader of the suite it is from.
wrap_binaryen() {
  local folder=$1/binaryen/bin loader libraries tool
  loader=$(cd "$1" && find usr/lib* -name 'ld-linux-*' -type f | head -n 1)
  libraries=$(dirname "$(cd "$1" && find usr/lib -name libstdc++.so.6 | head -n 1)")
  mkdir -p "$folder"
  for tool in "$1"/usr/bin/wasm*; do
    cat >"$folder/$(basename "$tool")" <<END
#!/bin/sh
p="\${0%/*}/../.."
exec "\$p/$loader" --library-path "\$p/$libraries" "\$p/usr/bin/$(basename "$tool")" "\$@"
END
    chmod +x "$folder/$(basename "$tool")"
  done
}

configure() {
  local config=$1/usr/share/emscripten/.emscripten
  sed -i -e "s|^BINARYEN_ROOT = .*|BINARYEN_ROOT = '$prefix/binaryen'|" \
    -e "s|^NODE_JS = .*|NODE_JS = '$(command -v node)'|" \
    -e "s|^LLVM_ROOT = .*|LLVM_ROOT = '$(dirname "$(command -v clang-19)")'|" "$config"
  printf "COMPILER_WRAPPER = '%s'\n" "$(command -v ccache || true)" >>"$config"
  # Its optimiser imports acorn as an ES module, which ignores NODE_PATH.
  mkdir -p "$1/usr/share/emscripten/node_modules"
  ln -sfn /usr/share/nodejs/acorn "$1/usr/share/emscripten/node_modules/acorn"
}

if own=$("$root/tools/setup/emscripten_root.sh" --own); then
  say "using the one in $own"
  exit 0
fi
[ -z "${EMSDK-}" ] || say "EMSDK=$EMSDK holds no Emscripten of 3.1.60 or later, so it is not used"
if grep -qsF "$prefix/binaryen" "$home/.emscripten"; then
  say "all there"
  exit 0
fi
require_debian "put an emcc of 3.1.60 or later on PATH, or set EMSDK."
if [ "${VERSION_ID:-99}" -ge 13 ]; then
  install_packages emscripten
  exit 0
fi
archive_update
fetch
wrap_binaryen "$prefix.part"
configure "$prefix.part"
mv "$prefix.part" "$prefix"
say "Emscripten $(tr -d '"' <"$home/emscripten-version.txt") is ready"
