# Sourced by every setup step: where things are, how to say what happens, how to install a Debian package.
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
deps=$root/.deps
step=$(basename "$0" .sh)

say() { printf '%s: %s\n' "${step//_/ }" "$*"; }
fail() { printf '%s: %s\n' "${step//_/ }" "$*" >&2; exit 1; }

# version_at_least HAVE WANTED
version_at_least() { [ "$(printf '%s\n%s\n' "$2" "$1" | sort -V | head -n 1)" = "$2" ]; }

# header_number FILE MACRO: the number a header defines MACRO as, 0 where there is none.
header_number() {
  local value
  value=$(awk -v macro="$2" '$1 == "#define" && $2 == macro { print $3; exit }' "$1" 2>/dev/null) || true
  printf '%s\n' "${value:-0}"
}

is_root() { [ "$(id -u)" = 0 ]; }

install_packages() {
  local command="apt-get install -y --no-install-recommends $*"
  command -v apt-get >/dev/null || fail "missing: $*. Install what holds them on this system."
  is_root || fail "missing: $*. Install them with: sudo $command"
  say "installing $*"
  export DEBIAN_FRONTEND=noninteractive
  local options=(-qq -o DPkg::Lock::Timeout=600 -o Dpkg::Use-Pty=0)
  apt-get "${options[@]}" update
  apt-get "${options[@]}" install -y --no-install-recommends "$@" >/dev/null ||
    fail "apt-get could not install them; its message is above. Try: $command"
}

# Checks FILE against tools/setup/checksums.txt. A version that is not listed there has passed apt's own check
# against the archive's signature; it is accepted and named.
verify() {
  local file=$1 name expected
  name=$(basename "$file")
  expected=$(awk -v name="$name" '$2 == name { print $1 }' "$root/tools/setup/checksums.txt")
  if [ -z "$expected" ]; then
    say "$name is not a version this repository pins; its archive's signature vouches for it"
  elif [ "$(sha256sum "$file" | cut -d ' ' -f 1)" != "$expected" ]; then
    fail "$name does not have the SHA-256 that tools/setup/checksums.txt pins, so it was not used. Run ./dev setup again."
  fi
}
