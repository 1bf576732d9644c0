#!/usr/bin/env bash
# What a fresh machine may lack: `setup.sh rust`, `node`, `linker`, `browser`, `servers`. Quick and silent where nothing is missing.
set -euo pipefail

die() {
  printf '\n%s\n\n' "$*" >&2
  exit 1
}

have() { command -v "$1" >/dev/null 2>&1; }

# Installs a system package if that is possible here; else says what is missing and how to get it.
system() {
  local what=$1 otherwise=$2
  shift 2
  local as=()
  if [ "$(id -u)" != 0 ]; then as=(sudo -n); fi
  if ! have apt-get || ! "${as[@]}" true 2>/dev/null; then
    die "Missing: $what. As an administrator: apt-get install --no-install-recommends $*$otherwise"
  fi
  echo "Installing $what ($*)"
  "${as[@]}" apt-get update -qq
  "${as[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$@" >/dev/null
}

need_rust() {
  have rustup || die "Missing: rustup. Get it from https://rustup.rs, then open a new shell."
  local channel
  channel=$(sed -n 's/^channel = "\(.*\)"/\1/p' rust-toolchain.toml)
  # Asked of the disk first: rustup itself would ask the network each time.
  if ! rustup target list --installed --toolchain "$channel" 2>/dev/null | grep -qx wasm32-unknown-unknown; then
    rustup toolchain install "$channel" --profile minimal --no-self-update
    rustup target add wasm32-unknown-unknown --toolchain "$channel"
  fi
  local installed component
  installed=$(rustup component list --installed --toolchain "$channel")
  for component in clippy rustfmt; do
    grep -q "^$component" <<<"$installed" || rustup component add "$component" --toolchain "$channel"
  done
}

need_node() {
  have node && have npm || die "Missing: Node 20 or newer, with npm. See https://nodejs.org or your system's packages."
  local version
  version=$(node -p 'process.versions.node')
  [ "${version%%.*}" -ge 20 ] || die "Node is $version; 20 or newer is needed."
}

need_linker() {
  have cc || system "a C linker" "" build-essential
}

need_browser() {
  if [ -n "${WENGANG_CHROMIUM:-}" ]; then
    [ -x "$WENGANG_CHROMIUM" ] || die "WENGANG_CHROMIUM names $WENGANG_CHROMIUM, which is not a program."
  elif [ ! -x /usr/bin/chromium ]; then
    system "Chromium, for the tests" "
Or name a Chromium or Chrome that is already there: WENGANG_CHROMIUM=/path/to/chrome make test" chromium
    [ -x /usr/bin/chromium ] || die "There is no /usr/bin/chromium even so. Name one: WENGANG_CHROMIUM=/path/to/chrome make test"
  fi
  # Without Chinese glyphs the layout tests would measure boxes.
  if have apt-get && ! { have fc-list && fc-list :lang=zh family | grep -q .; }; then
    system "a Chinese font, for the tests" "" fontconfig fonts-noto-cjk
  fi
}

# Runlevel 1: the tests start them themselves, as nobody's service.
need_servers() {
  export PATH=$PATH:/usr/sbin
  if ! have apache2 || ! have nginx || [ ! -e /usr/lib/nginx/modules/ngx_http_brotli_static_module.so ]; then
    RUNLEVEL=1 system "nginx and Apache, for the tests" "" nginx-light libnginx-mod-http-brotli-static apache2-bin media-types
  fi
}

for need in "$@"; do "need_$need"; done
