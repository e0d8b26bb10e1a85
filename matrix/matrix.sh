#!/bin/sh
# MATRIX: measures every engine and compiler that is on this machine, and what runs
# everywhere on the machines that qemu emulates, under the policy in policy/, and writes
# the matrix as documents.
#
#   matrix/matrix.sh [-data DIR] [-native] [-o DIR]
#
# It needs tassadar on the path. What is not here (tassadar backend list, toolchain
# list) stays unmeasured and is shown as that. The data directory, .cache/matrix by
# default, is kept: what is fresh there is not measured again, and an interrupted run
# goes on. -native leaves emulated machines out. -o is the folder of the documents,
# docs/matrix by default. Exit 0 if it was measured, whatever colour it has.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
root=$(dirname "$here")
data=$root/.cache/matrix native='' out=$root/docs/matrix
while [ $# -gt 0 ]; do
	case $1 in
	-data) data=$2 && shift ;;
	-native) native=yes ;;
	-o) out=$2 && shift ;;
	*) echo "matrix: no flag $1; see the head of matrix.sh" >&2 && exit 2 ;;
	esac
	shift
done
unset TASSADAR_DATA TASSADAR_POLICY
command -v tassadar >/dev/null || { echo "matrix: tassadar is not on the path: make matrix builds it" >&2 && exit 2; }
class=$(tassadar machine --json | sed 's/.*"class":"\([^"]*\)".*/\1/')
policy=$data-policy
mkdir -p "$data" "$out"
rm -rf "$policy"
mkdir -p "$policy/profiles"
cp -R "$here/policy/." "$policy"
cp -R "$root/profiles/workloads" "$root/profiles/refusals" "$policy/profiles/"
for f in "$policy"/envelopes/*.yaml; do
	sed "s|machines: \[linux/amd64/v3\]|machines: [$class]|" "$f" >"$f.new" && mv "$f.new" "$f"
done

from=$(date +%s)
tassadar --data "$data" run --policy "$policy" --full
[ -n "$native" ] || tassadar --data "$data" run --policy "$policy" --full --emulate all
name=$out/$(date -u +%Y-%m-%d)-$(printf %s "$class" | tr / -)
tassadar --data "$data" report portability --format markdown -o "$name.md"
tassadar --data "$data" report portability --format json -o "$name.json"
{
	printf '\n## How this was made\n\n'
	printf '`make matrix` at commit %s, in %s minutes, what was fresh left out, on %s.\n' \
		"$(git -C "$root" rev-parse HEAD)" $((($(date +%s) - from + 59) / 60)) \
		"$(tassadar machine --json | sed 's/.*"cpu":"\([^"]*\)".*/\1/') with $(getconf _NPROCESSORS_ONLN) processors"
} >>"$name.md"
echo "matrix: $name.md, $name.json"
