#!/usr/bin/env bash
# Prints what a finished setup depends on: the other commands run setup again when it differs from .deps/ready.
source "$(dirname "$0")/common.sh"

cat "$root"/tools/setup/*.sh "$root/tools/setup/checksums.txt" \
  "$root"/{web,tests/browser}/package-lock.json | sha256sum
printf '%s\n' "$root" "${EMSDK-}" "${IMGUI_DIR-}" "${SQLITE_DIR-}" "${UTF8PROC_DIR-}" "${ZSTD_DIR-}" "${JSON_DIR-}" \
  "${PUGIXML_DIR-}" "${MD4C_DIR-}" "${GUMBO_DIR-}" "${ZLIB_DIR-}"
