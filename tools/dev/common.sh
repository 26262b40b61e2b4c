# Sourced by every command: where things are, setup where it is due, and how a preset is built.
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
build=$root/build

fail() { printf 'dev: %s\n' "$*" >&2; exit 1; }

# Runs setup unless it has finished here with the same scripts, pins and overrides.
ensure_setup() {
  "$root/tools/setup/fingerprint.sh" | cmp -s - "$root/.deps/ready" || "$root/tools/setup/all.sh"
}

# build_preset PRESET [TARGET…]: configures once, then builds.
build_preset() {
  local preset=$1 targets=()
  shift
  [ $# = 0 ] || targets=(--target "$@")
  (
    cd "$root"
    [ -f "$build/$preset/build.ninja" ] || cmake --preset "$preset"
    cmake --build --preset "$preset" "${targets[@]}"
  )
}
