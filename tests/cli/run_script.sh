#!/usr/bin/env bash
# run_script.sh TRACUU SCRIPT: runs each "$ command" of SCRIPT in a fresh folder beside a copy of data/, and compares what it
# says with what the script says it says: standard output as it is, standard error after "! ", "=> N" for an exit status
# that is not 0. Lines that begin with "# " explain. Times and sizes, which other changes move, are written as T and SIZE,
# in JSON as N. UPDATE_SCRIPTS=1 rewrites the script instead of comparing.
set -euo pipefail

tracuu=$(readlink -f "$1")
script=$(readlink -f "$2")
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)

# What the project does not contain: scripts that name it are skipped where it is not (exit status 77).
SHARED=$(readlink -m "${TRACUU_SHARED:-$here/../../../shared}")
if grep -qF '$SHARED/' "$script" && [ ! -d "$SHARED/corpus" ]; then
  echo "skipped: there is no shared corpus in $SHARED; TRACUU_SHARED names its folder"
  exit 77
fi

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
mkdir "$folder/work"
cp -r "$here/data" "$folder/work/data"
cd "$folder/work"
HELPERS=$here
PATH=$(dirname "$tracuu"):$PATH
export HELPERS SHARED PATH LC_ALL=C.UTF-8
unset SOURCE_DATE_EPOCH

without_figures() {
  sed -E 's/[0-9]+[.,][0-9]+( ms| s\.| giây)/T\1/; s/"(elapsed_ms|score)":[0-9.e-]+/"\1":N/g
    s/[0-9]+([.,][0-9]+)? (KB|MB|bytes?)/SIZE/g; s/\([0-9]+ \/ [0-9]+/(N \/ N/'
}

transcript() {
  local line first=yes status
  while IFS= read -r line; do
    case $line in
      '# '*)
        [ $first = yes ] || echo
        printf '%s\n' "$line"
        ;;
      '$ '*)
        printf '%s\n' "$line"
        status=0
        bash -c "${line#\$ }" >"$folder/out" 2>"$folder/err" </dev/null || status=$?
        without_figures <"$folder/out"
        without_figures <"$folder/err" | sed 's/^/! /'
        [ $status = 0 ] || printf '=> %s\n' "$status"
        ;;
    esac
    first=no
  done
}

transcript <"$script" >"$folder/actual"
if [ "${UPDATE_SCRIPTS:-0}" = 1 ]; then
  cat "$folder/actual" >"$script"
else
  diff -u "$script" "$folder/actual"
fi
