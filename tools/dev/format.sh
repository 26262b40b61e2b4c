#!/usr/bin/env bash
# clang-format over every C++ source that git knows or would add. With --check: names what is not formatted.
source "$(dirname "$0")/common.sh"

mode=(-i)
case ${1-} in
  '') ;;
  --check) mode=(--dry-run -Werror) ;;
  *) fail "format knows one option, --check." ;;
esac
command -v clang-format >/dev/null || fail "clang-format is missing. Run ./dev setup"
cd "$root"
git ls-files -z --cached --others --exclude-standard -- '*.cpp' '*.h' |
  xargs -0 --no-run-if-empty clang-format --style=file "${mode[@]}"
