#!/usr/bin/env bash
# The layer check finds one planted violation of each kind, names its file and line, and passes what is allowed.
set -euo pipefail

here=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
failures=0

check() { "$here/check_layers.sh" "$work" 2>&1; }

# fresh: a small tree in which every line is allowed.
fresh() {
  rm -rf "$work/src"
  mkdir -p "$work"/src/{base,text,store,search,engine,app,ui,platform/web,main}
  printf '#include <vector>\n' >"$work/src/base/ids.h"
  printf '#include <utf8proc.h>\n#include "base/ids.h"\n' >"$work/src/text/fold.cpp"
  printf '#include <sqlite3.h>\n// #include <imgui.h>\n' >"$work/src/store/corpus.cpp"
  printf '#include "engine/messages.h"\n' >"$work/src/app/session.h"
  printf '#include <imgui.h>\n#include "app/view_model.h"\n' >"$work/src/ui/panel.cpp"
  printf '#include <emscripten/html5.h>\n#ifdef __EMSCRIPTEN__\n' >"$work/src/platform/web/host.cpp"
  printf '#include "store/corpus.h"\n#include "ui/panel.h"\n' >"$work/src/main/cli_main.cpp"
}

# catches FILE LINE EXPECTED: with LINE added to FILE the check fails, names that line and says EXPECTED.
catches() {
  local file=$1 line=$2 expected=$3 output number
  fresh
  mkdir -p "$(dirname "$work/$file")"
  printf '%s\n' "$line" >>"$work/$file"
  number=$(wc -l <"$work/$file" | tr -d ' ')
  if output=$(check); then
    report "$file with '$line' passes" "$output"
  elif ! grep -qF "$file:$number: " <<<"$output" || ! grep -qF "$expected" <<<"$output"; then
    report "$file with '$line' is not reported at line $number with: $expected" "$output"
  fi
}

report() {
  failures=$((failures + 1))
  printf 'FAILED: %s\n%s\n' "$1" "$2" >&2
}

fresh
output=$(check) || report "an allowed tree is refused" "$output"

catches src/text/fold.cpp '#include "store/corpus.h"' 'text may not include "store/corpus.h"; it may include: text base'
catches src/store/corpus.cpp '#include "search/query.h"' 'store may not include "search/query.h"'
catches src/app/session.h '#include "engine/engine.h"' 'app may not include "engine/engine.h"'
catches src/app/session.h '#include "store/corpus.h"' 'app may not include "store/corpus.h"'
catches src/ui/panel.cpp '#include "app/session.h"' 'ui may not include "app/session.h"'
catches src/ui/panel.cpp '  #  include "engine/messages.h"' 'ui may not include "engine/messages.h"'
catches src/platform/web/host.cpp '#include "app/session.h"' 'platform may not include "app/session.h"'
catches src/base/ids.h '#include <nlohmann/json.hpp>' 'base uses the standard library alone'
catches src/base/ids.h '#include "text/fold.h"' 'base may not include "text/fold.h"'
catches src/search/index.cpp '#include <sqlite3.h>' '<sqlite3.h> may be included only in: store'
catches src/main/cli_main.cpp '#include "sqlite3.h"' 'may be included only in: store'
catches src/engine/door.cpp '#include <imgui.h>' '<imgui.h> may be included only in: ui platform main'
catches src/app/session.h '#include <imgui_internal.h>' '<imgui_internal.h> may be included only in: ui platform main'
catches src/ui/panel.cpp '#include <emscripten.h>' '<emscripten.h> may be included only in: platform/web main'
catches src/platform/headless/host.cpp '#include <emscripten/html5.h>' 'may be included only in: platform/web main'
catches src/ui/panel.cpp '#include <GLES3/gl3.h>' '<GLES3/gl3.h> may be included only in: platform/web'
catches src/store/corpus.cpp '#ifdef __EMSCRIPTEN__' '__EMSCRIPTEN__ may stand only in: platform main'
catches src/text/fold.cpp '#include "../store/corpus.h"' 'write includes from src/'
catches src/text/fold.cpp '#include "fold.h"' 'write includes from src/'

fresh
mkdir "$work/src/utils"
printf '\n' >"$work/src/utils/misc.h"
output=$(check) && report "an unknown module passes" "$output"
grep -qF 'the module "utils" is not in tests/layers.txt' <<<"$output" || report "an unknown module is not named" "$output"

rm -rf "$work/src"
mkdir "$work/src"
output=$(check) && report "a tree without sources passes" "$output"

[ "$failures" = 0 ]
