#!/bin/sh
# Installs what the tests need, where it may: on Debian and Ubuntu, as root.
# Elsewhere it says what is missing; tests that need it are then skipped with a
# reason, or fail where TASSADAR_REQUIRE=all.
set -u
missing=""
need() { command -v "$1" >/dev/null 2>&1 || missing="$missing $2"; }
need clang-14 clang-14
need wasm-ld-14 lld-14
need wat2wasm wabt
need node nodejs
need unshare util-linux
need qemu-riscv64-static qemu-user-static
[ -z "$missing" ] && exit 0
if command -v apt-get >/dev/null 2>&1 && [ "$(id -u)" = 0 ]; then
  echo "installing:$missing"
  export DEBIAN_FRONTEND=noninteractive
  # shellcheck disable=SC2086
  apt-get update -qq && apt-get install -y -qq --no-install-recommends $missing >/dev/null && exit 0
fi
echo "not installed:$missing" >&2
[ "${TASSADAR_REQUIRE:-}" = all ] && exit 1
exit 0
