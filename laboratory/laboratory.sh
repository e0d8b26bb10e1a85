#!/bin/sh
# LABORATORY: shows the article gate and the broad gate turning green, and red for each
# prerequisite that is taken away, by commands alone, on two made-up hosts: mount
# namespaces of this machine with another /etc/machine-id each. What is measured is
# real; that there are two machines is not. Its keys are made here and thrown away, its
# policy, in policy/, says "laboratory" wherever it is shown, and nothing that it shows
# is about real hosts.
#
#   laboratory/laboratory.sh [-short] [-keep DIR]
#
# It needs tassadar on the path, Linux, and leave to make mount namespaces; no network.
# -short leaves out what has to be compiled or measured again. -keep leaves the data
# directories in DIR. Exit 0 if all came out as it must, 1 if not, 3 if this machine
# cannot make the two hosts.
set -u
here=$(cd "$(dirname "$0")" && pwd)
short='' keep=''
while [ $# -gt 0 ]; do
	case $1 in
	-short) short=yes ;;
	-keep) keep=$2 && shift ;;
	*) echo "laboratory: no flag $1; see the head of laboratory.sh" >&2 && exit 2 ;;
	esac
	shift
done
unset TASSADAR_DATA TASSADAR_POLICY
command -v tassadar >/dev/null || { echo "laboratory: tassadar is not on the path: make laboratory builds it" >&2 && exit 2; }
work=${keep:-$(mktemp -d)}
mkdir -p "$work"
[ -n "$keep" ] || trap 'rm -rf "$work"' EXIT
bad=0
say() { printf 'laboratory: %s\n' "$*"; }
fail() { say "FAILED: $*" && bad=1; }

# on NAME COMMAND runs a command as on the host of that name.
on() {
	printf 'laboratory %s' "$1" | sha256sum | cut -c1-32 >"$work/machine-id"
	shift
	as=-m
	[ "$(id -u)" = 0 ] || as=-rm
	unshare $as sh -c 'mount --bind "$0" /etc/machine-id || exit 99; exec "$@"' "$work/machine-id" "$@"
}
if ! [ -e /etc/machine-id ] || ! on probe true 2>"$work/why"; then
	say "unavailable: this machine lets nobody make two hosts, by mount namespaces over /etc/machine-id: $(cat "$work/why" 2>/dev/null)"
	exit 3
fi

# must COMMAND runs a command that has to succeed, and shows what it said if it did not.
must() { "$@" >"$work/said" 2>&1 || { cat "$work/said" && fail "$*"; }; }

# prepare POLICY copies the committed policy, with the modules, sources and build
# records of the built-in profiles, for this machine's class.
class=$(on one tassadar machine --json | sed 's/.*"class":"\([^"]*\)".*/\1/')
prepare() {
	mkdir -p "$1" && cp -R "$here/policy/." "$1" && mkdir -p "$1/profiles/workloads" || exit 2
	for w in checksum control f32_kernels f32_nan f32_ops hungarian long_loop lz merge router sha256 sudoku; do cp -R "$here/../profiles/workloads/$w" "$1/profiles/workloads/"; done
	cp -R "$here/../profiles/refusals" "$1/profiles/"
	edit "$1"/envelopes/*.yaml -e "s|linux/amd64/v3|$class|"
}

# edit FILE... SED-ARGUMENTS edits files in place.
edit() {
	files=''
	while [ "$1" != -e ]; do files="$files $1" && shift; done
	for f in $files; do sed "$@" "$f" >"$work/edited" && cat "$work/edited" >"$f"; done
}

# measure DATA POLICY FLAGS has both hosts measure what is not fresh; the second one by
# assignments and receipts in files.
measure() {
	data=$1 policy=$2 flags=${3-} full=''
	case $flags in *--full*) full=--full ;; esac
	must on one tassadar --data "$data" run --policy "$policy" $flags
	if ! [ -d "$data-two" ]; then
		must on two tassadar --data "$data-two" enrol --label "laboratory two" -o "$work/request.json"
		two=$(sed -n 's/^worker key \([0-9a-f]*\) on .*/\1/p' "$work/said")
		must on one tassadar --data "$data" trust add "$work/request.json"
		must on one tassadar --data "$data" trust approve "$two"
	fi
	must on one tassadar --data "$data" assign --policy "$policy" --worker "$two" --machine "$class" $full -o "$work/assignments.json"
	rest=$(printf %s "$flags" | sed 's/--full//;s/--again//')
	must on two tassadar --data "$data-two" run --policy "$policy" $rest --assignment "$work/assignments.json" -o "$work/receipts.json"
	must on one tassadar --data "$data" import "$work/receipts.json"
}

# gate DATA [FLAGS] decides the gate that is looked at into $work/gate.
asked=article
gate() {
	data=$1 && shift
	on one tassadar --data "$data" gate "$asked" "$@" >"$work/gate" 2>&1
}

# green DATA WHAT
green() {
	if gate "$1"; then say "gate $asked is GREEN: $2"; else cat "$work/gate" && fail "$2: the gate is not green"; fi
}

# red DATA PREREQUISITE CODE WHAT [-others] [FLAGS]: the gate is red for the
# prerequisite, with the code, and but for -others for no other one.
red() {
	data=$1 need=$2 code=$3 what=$4 others='' && shift 4
	if [ "${1-}" = -others ]; then others=yes && shift; fi
	gate "$data" "$@"
	status=$?
	got=$(awk '/^  \[/ { id = ""; if ($1 == "[" && $3 != "members") id = $3 } /^        [a-z_ ]+$/ { if (id != "") { print id, $0; id = "" } }' "$work/gate" | tr -s ' ')
	also=$(printf '%s\n' "$got" | grep -v "^$need ")
	if [ $status = 1 ] && printf '%s\n' "$got" | grep -q "^$need \(.* \)*$code\( \|$\)" && [ -z "$also" -o -n "$others" ]; then
		say "gate $asked is RED: $need: $code: $what"
	else
		cat "$work/gate"
		fail "$what: want exit 1 and $need $code, got exit $status and $got"
	fi
}

# copy NAME copies the green data directory, to take something away in the copy.
copy() { rm -rf "$work/$1" && cp -R "$work/lab" "$work/$1" && printf %s "$work/$1"; }

# another NAME [FILE SED-EXPRESSION]... logs an edited policy in a copy.
another() {
	d=$(copy "$1") name=$1 && shift
	rm -rf "$work/other" && cp -R "$work/policy" "$work/other"
	while [ $# -gt 0 ]; do
		edit "$work/other/$1" -e "$2"
		shift 2
	done
	must on one tassadar --data "$d" rebaseline --policy "$work/other" --why "laboratory: $name"
}

say "two made-up hosts of class $class, in $work"
prepare "$work/policy"
measure "$work/lab" "$work/policy"
[ $bad = 0 ] || exit 1
green "$work/lab" "all prerequisites, measured on both hosts"
asked=broad
red "$work/lab" drills drill_missing "no page of the runbook was drilled"
must on one tassadar --data "$work/lab" drill run gate-not-green index-damaged --sign
green "$work/lab" "all prerequisites, measured on both hosts"
drill=$(on one tassadar --data "$work/lab" gate broad | sed -n 's/^.*; log of \([0-9]*\) leaves.*/\1/p')
drill=$((drill - 1)) # the leaf of the drill
asked=article
for g in article broad; do
	on one tassadar --data "$work/lab" gate $g | grep -c '[Ll]aboratory' | grep -q '^[1-9]' || fail "gate $g does not say that it is of the laboratory"
done
on one tassadar --data "$work/lab" explain 'laboratory.token_machine.v1,vm.exact' >"$work/explained"
grep -q 'label: laboratory' "$work/explained" || fail "the cell does not say that it is of the laboratory"
receipts=$(on one tassadar --data "$work/lab" --json explain 'laboratory.token_machine.v1,wazero.interpreter' | tr ',{' '\n\n' | sed -n 's/^"receipt":"\(sha256:[0-9a-f]*\)".*/\1/p')
traced=$(on one tassadar --data "$work/lab" --json explain 'laboratory.token_machine.v1,vm.exact' | tr ',{' '\n\n' | sed -n 's/^"receipt":"\(sha256:[0-9a-f]*\)".*/\1/p' | head -1)
first=$(printf '%s\n' "$receipts" | head -1)
days() { date -u -d "@$(($(date +%s) + $1 * 86400))" +%Y-%m-%dT%H:%M:%SZ; }

# Each prerequisite of the article gate taken away, in a copy.
for need in execution_by_weights:laboratory.token_machine.v1 programs:laboratory.article_closeout.v1; do
	profile=${need#*:} need=${need%:*}
	another "$need" "profiles/$profile.yaml" '/^implemented/{s/true/false/;q;}' "envelopes/$profile.yaml" '/floors:/,/max_ratio/d;/horizon:/d'
	red "$work/$need" "$need" profile_not_implemented "the profile $profile is declared by name only" -others
done
another abi gates/article.yaml 's|\[router/rules, |[router/result_codes, router/rules, |'
red "$work/abi" abi evidence_incomplete "a case of buffers was left out of the runs"
another hungarian gates/article.yaml '/id: hungarian$/,/cases: \[/s|\[hungarian/train_a, |[hungarian/test_a, hungarian/train_a, |'
red "$work/hungarian" hungarian evidence_incomplete "an assignment problem was left out of the runs by weights"
another hungarian_elsewhere gates/article.yaml '/id: hungarian_elsewhere$/,/cases: \[/s|\[hungarian/train_a, |[hungarian/test_a, hungarian/train_a, |'
red "$work/hungarian_elsewhere" hungarian_elsewhere evidence_incomplete "an assignment problem was left out of the runs of the other profile"
another sudoku gates/article.yaml '/id: sudoku$/,/cases: \[/s|\[sudoku/arto|[sudoku/many_solutions, sudoku/arto|'
red "$work/sudoku" sudoku evidence_incomplete "a Sudoku was left out of the runs by weights"
another sudoku_elsewhere gates/article.yaml '/id: sudoku_elsewhere$/,/cases: \[/s|\[sudoku/arto|[sudoku/many_solutions, sudoku/arto|'
red "$work/sudoku_elsewhere" sudoku_elsewhere evidence_incomplete "a Sudoku was left out of the runs of the other profile"
another ten_thousand gates/article.yaml 's/instructions: 180000$/instructions: 1800000/'
red "$work/ten_thousand" ten_thousand evidence_incomplete "the loop is shorter than the gate asks for"
another twenty_thousand gates/article.yaml 's/tokens: 220000$/tokens: 2200000/'
red "$work/twenty_thousand" twenty_thousand evidence_incomplete "the loop takes fewer tokens than the gate asks for"
d=$(copy traces)
must on one tassadar --data "$d" challenge "$traced" --ask --days 2
red "$d" traces trace_unavailable "nobody shows a challenged window by the deadline" -others --at "$(days 3)"
d=$(copy portability)
must on one tassadar --data "$d" withdraw 'laboratory.token_machine.v1,vm.exact,*,*' --why "laboratory: portability"
red "$d" portability withdrawn "a cell was withdrawn"
d=$(copy receipts)
must on one tassadar --data "$d" assign --policy "$work/policy" --worker "$two" --machine "$class" --only laboratory.token_machine.v1,wazero.interpreter --days 1 -o "$work/assignments.json"
red "$d" receipts run_abandoned "an ordered run has no receipt by its deadline" --at "$(days 2)"
another refusals envelopes/laboratory.token_machine.v1.yaml 's/refusals: true/refusals: false/'
red "$work/refusals" refusals refusal_missing "an envelope asks for no refusals"
another floors envelopes/laboratory.token_machine.v1.yaml 's/max_ratio_milli: 2000000/max_ratio_milli: 1/'
red "$work/floors" floors floor_missed "slower than a floor that nobody meets" -others
d=$(copy withdrawn)
must on one tassadar --data "$d" withdraw --receipt "$first" --why "laboratory: a receipt"
red "$d" portability too_few_machines "a receipt was withdrawn" -others

# Each prerequisite of the broad gate.
asked=broad
d=$work/portability # where a cell of the article gate was withdrawn
red "$d" article_gate article_gate_not_green "the article gate is not complete"
d=$(copy broad_portability)
must on one tassadar --data "$d" withdraw 'laboratory.broad_family.v1,wazero.compiler,*,*' --why "laboratory: broad portability"
red "$d" portability withdrawn "cells were withdrawn"
on one tassadar --data "$d" explain 'laboratory.public_broad_family.v1,wazero.compiler,clang-14/wasm32' >"$work/explained"
grep -q 'member laboratory.broad_family.v1 of its profile did not pass: withdrawn' "$work/explained" || { cat "$work/explained" && fail "a composite profile does not say which member fails"; }
asked=article
green "$d" "it does not look at cells of the broad one"
asked=broad
another broad_cell envelopes/laboratory.broad_family.v1.yaml 's/\[vm.compiled\]/[vm.compiled, vm.exact]/'
red "$work/broad_cell" portability unmeasured "a cell more is declared, and nobody measured it" -others
another broad_profile profiles/laboratory.f32_only.v1.yaml '/^implemented/{s/true/false/;q;}' envelopes/laboratory.f32_only.v1.yaml '/floors:/,/max_ratio/d'
red "$work/broad_profile" portability profile_not_implemented "a profile is declared by name only" -others
d=$(copy broad_receipts)
must on one tassadar --data "$d" assign --policy "$work/policy" --worker "$two" --machine "$class" --only laboratory.f32_only.v1,wazero.interpreter --days 1 -o "$work/assignments.json"
red "$d" receipts run_abandoned "an ordered run has no receipt by its deadline" --at "$(days 2)"
another broad_refusals envelopes/laboratory.public_broad_family.v1.yaml 's/refusals: true/refusals: false/'
red "$work/broad_refusals" refusals refusal_missing "an envelope asks for no refusals"
another broad_floors envelopes/laboratory.broad_family.v1.yaml 's/max_ratio_milli: 1000000/max_ratio_milli: 1/'
red "$work/broad_floors" floors floor_missed "slower than a floor that nobody meets" -others
for page in gate-not-green index-damaged; do
	another "drills_$page" gates/broad.yaml "/page: $page,/s/sha256:......../sha256:00000000/"
	red "$work/drills_$page" drills drill_missing "page $page is another one than was drilled"
done
d=$(copy drills_removed)
must on one tassadar --data "$d" void --from "$drill" --to "$drill" --why "laboratory: drills"
red "$d" drills drill_missing "the drill was voided"
red "$work/lab" drills drill_stale "the drill is too old" --at "$(days 8)"
d=$(copy drills_failed)
on one sh -c 'ulimit -f 16 && exec tassadar --data "$0" drill run index-damaged --sign -o "$1"' "$d" "$work/drill.json" >"$work/said" 2>&1 && fail "a drill passed where no file can be larger than 8 KiB"
must on one tassadar --data "$d" import "$work/drill.json"
red "$d" drills drill_failed "a drill failed on a host that writes no large file"
must on one tassadar --data "$d" drill run index-damaged --sign
green "$d" "after the page was drilled again"
asked=article

if [ -z "$short" ]; then
	# A module that was built here once, where the record of two builds is gone.
	d=$(copy builds)
	must on one tassadar --data "$d" withdraw --receipt "$first" --why "laboratory: builds"
	must on one tassadar --data "$d" run --policy "$work/policy" --build-sources --again --only laboratory.token_machine.v1,wazero.interpreter
	if grep -q toolchain_unavailable "$work/said"; then say "no compiler here: builds are those of the records"; else
		red "$d" builds evidence_incomplete "a worker built its modules once"
		must on one tassadar --data "$d" withdraw --receipt "$(on one tassadar --data "$d" --json explain 'laboratory.token_machine.v1,wazero.interpreter' | tr ',{' '\n\n' | sed -n 's/^"receipt":"\(sha256:[0-9a-f]*\)".*/\1/p' | tail -1)" --why "laboratory: built once"
		must on one tassadar --data "$d" run --policy "$work/policy" --build-sources --full --again --only laboratory.token_machine.v1,wazero.interpreter
		green "$d" "after it built them twice"
	fi
	# What was left out is measured: the gate that asks for it turns green.
	cp -R "$work/lab-two" "$work/sudoku-two"
	rm -rf "$work/other" && cp -R "$work/policy" "$work/other"
	edit "$work/other/gates/article.yaml" -e '/id: sudoku$/,/cases: \[/s|\[sudoku/arto|[sudoku/many_solutions, sudoku/arto|'
	measure "$work/sudoku" "$work/other" "--full --again"
	green "$work/sudoku" "after the Sudoku that was left out was measured"
	# Likewise the cell of the broad gate that nobody had measured, on both hosts.
	asked=broad
	cp -R "$work/lab-two" "$work/broad_cell-two"
	rm -rf "$work/other" && cp -R "$work/policy" "$work/other"
	edit "$work/other/envelopes/laboratory.broad_family.v1.yaml" -e 's/\[vm.compiled\]/[vm.compiled, vm.exact]/'
	measure "$work/broad_cell" "$work/other"
	green "$work/broad_cell" "after the cell that was missing was measured"
fi
if [ $bad = 0 ]; then say "all came out as it must"; fi
exit $bad
