#!/usr/bin/env bash
# Installs what the browser tests need: Chromium, Firefox ESR, WebKitGTK with its WebDriver and gjs, a virtual
# display, software OpenGL, and the Node.js modules of tests/browser; where it can, also fonts for Chinese and emoji.
# Safe to run again: what is there stays.
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
rig=$root/tests/browser

say() { printf 'browsers: %s\n' "$*"; }
fail() { printf 'browsers: %s\n' "$*" >&2; exit 1; }

# What proves a package is there (commands, or files below the folders of libraries and fonts, any one of them) and the package.
proofs=(
  "chromium|google-chrome=chromium" "firefox-esr|firefox=firefox-esr" "WebKitWebDriver=webkit2gtk-driver"
  "gjs=gjs" "girepository-1.0/WebKit2-4.1.typelib=gir1.2-webkit2-4.1" "Xvfb=xvfb" "node=nodejs" "npm=npm"
  "dri/swrast_dri.so=libgl1-mesa-dri" "libEGL.so.1=libegl1" "libGLESv2.so.2=libgles2"
  "libGL.so.1=libgl1" "libEGL_mesa.so.0=libegl-mesa0"
)
# Without them the tests of foreign scripts compare the boxes that browsers draw instead.
fonts=("NotoColorEmoji.ttf=fonts-noto-color-emoji" "wqy-microhei.ttc=fonts-wqy-microhei")

present() {
  local proofs name
  IFS='|' read -ra proofs <<<"$1"
  for name in "${proofs[@]}"; do
    if command -v "$name" || compgen -G "/usr/lib/*/$name" || compgen -G "/usr/lib*/$name" ||
      compgen -G "/usr/share/fonts/*/*/$name"; then return; fi
  done >/dev/null
  return 1
}

missing_packages() {
  local pair
  for pair in "$@"; do
    present "${pair%%=*}" || printf '%s\n' "${pair#*=}"
  done
}

can_install() { command -v apt-get >/dev/null && [ "$(id -u)" = 0 ]; }

install_packages() {
  local command="apt-get install --no-install-recommends $*"
  command -v apt-get >/dev/null || fail "missing $*; install them with this system's package manager."
  [ "$(id -u)" = 0 ] || fail "missing $*; install them with: sudo $command"
  say "installing $*"
  export DEBIAN_FRONTEND=noninteractive
  local quiet=(-qq -o DPkg::Lock::Timeout=600 -o Dpkg::Use-Pty=0)
  apt-get "${quiet[@]}" update
  apt-get "${quiet[@]}" install -y --no-install-recommends "$@" >/dev/null
}

check_node() {
  node -e 'const [a, b] = process.versions.node.split(".").map(Number);
           process.exit(a > 18 || (a === 18 && b >= 20) ? 0 : 1)' ||
    fail "Node.js $(node --version) is too old; install 18.20 or later, for example with: apt-get install nodejs"
}

install_modules() {
  local stamp=$rig/node_modules/.lock-copy
  if cmp -s "$rig/package-lock.json" "$stamp"; then
    say "Node.js modules of tests/browser are there"
    return
  fi
  say "installing the Node.js modules of tests/browser"
  (cd "$rig" && npm ci --no-audit --no-fund --loglevel=error)
  cp "$rig/package-lock.json" "$stamp"
}

mapfile -t missing < <(missing_packages "${proofs[@]}")
if [ "${#missing[@]}" -gt 0 ]; then
  install_packages "${missing[@]}"
else
  say "Chromium, Firefox, WebKitGTK and Xvfb are there"
fi
mapfile -t missing_fonts < <(missing_packages "${fonts[@]}")
if [ "${#missing_fonts[@]}" -gt 0 ] && can_install; then
  install_packages "${missing_fonts[@]}" || say "going on without ${missing_fonts[*]}"
fi
check_node
install_modules
