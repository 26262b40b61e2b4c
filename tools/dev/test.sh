#!/usr/bin/env bash
# Every test, or those of one label, in the sanitized build; further words go to CTest. Ends with CTest's closing line.
source "$(dirname "$0")/common.sh"

options=()
case ${1-} in
  unit | browser) options=(--label-regex "^$1\$") && shift ;;
esac

ensure_setup
build_preset web-release
build_preset native-asan
cd "$root"
exec ctest --preset native-asan --parallel "$(nproc)" "${options[@]}" "$@"
