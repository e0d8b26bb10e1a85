package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"tassadar"
	"tassadar/internal/datadir"
	"tassadar/internal/testing/host"
)

// What is no module is named, with how it begins.
func TestNoModuleIsNamed(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	for name, c := range map[string]struct{ text, says string }{
		"gcd.c":     {"int gcd(int a, int b) { return a; }", `gcd.c is no WebAssembly module; it begins with "int gcd(int a, i"`},
		"none.wasm": {"", "none.wasm is no WebAssembly module; it is empty"},
		"text.wasm": {" (module)", "text.wasm is WebAssembly text; wat2wasm makes a module of it"},
	} {
		file := filepath.Join(dir, name)
		if err := os.WriteFile(file, []byte(c.text), 0o600); err != nil {
			t.Fatal(err)
		}
		r := tassadarIn(t, filepath.Join(dir, "data"), "profile", "new", "--wasm", file, "--invoke", "f", "-o", filepath.Join(dir, "p")).want(t, 2)
		if !strings.Contains(r.stderr, "malformed_module: ") || !strings.Contains(r.stderr, c.says) || !strings.Contains(r.stderr, "next: Name the module that a compiler makes") {
			t.Errorf("%s: %s", name, r.stderr)
		}
	}
}

// Whoever names no cell is told what a cell is.
func TestNoCellIsAskedFor(t *testing.T) {
	t.Parallel()
	for _, command := range []string{"locate", "history", "explain"} {
		r := tassadarIn(t, t.TempDir(), command).want(t, 2)
		if !strings.Contains(r.stderr, "bad_use: give a CELL: PROFILE,") || !strings.Contains(r.stderr, "next: tassadar report portability") {
			t.Errorf("%s: %s", command, r.stderr)
		}
	}
}

// An adapter that no file of this host describes is warned of when it is added, and not
// one that a file describes.
func TestAdapterThatIsNotHere(t *testing.T) {
	t.Parallel()
	data, own, _ := ownLog(t, "add", "../../cmd/tassadar/testdata/modules/own.wasm", "--invoke", "mul", "--arg", "i32:1", "--arg", "i32:3", "--expect", "i32:3")
	if err := os.MkdirAll(filepath.Join(data, "adapters"), 0o755); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(filepath.Join(data, "adapters", "mine.yaml"), []byte("name: mine\nprogram: /bin/cat\nversion: \"1\"\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	if r := tassadarIn(t, data, "profile", "add", own, "--backend", "adapter.mime").want(t, 0); !strings.Contains(r.stderr, `adapters describes adapter.mime, did you mean "adapter.mine"?; its cells stay unmeasured`) {
		t.Errorf("one that is not here: %s", r.stderr)
	}
	if r := tassadarIn(t, data, "profile", "add", own, "--backend", "adapter.mine").want(t, 0); strings.Contains(r.stderr, "describes") {
		t.Errorf("one that is here: %s", r.stderr)
	}
	// So does lint of a policy that names both, once, for people and for machines.
	const absent = `adapters describes adapter.mime, did you mean "adapter.mine"?; its cells stay unmeasured`
	lint := tassadarIn(t, data, "policy", "lint", own).want(t, 0)
	if strings.Count(lint.stderr, "describes adapter") != 1 || !strings.Contains(lint.stderr, absent) {
		t.Errorf("lint: %s", lint.stderr)
	}
	if r := tassadarIn(t, data, "policy", "lint", own, "--json").want(t, 0); strings.Count(r.stdout, "describes adapter") != 1 || r.stderr != "" {
		t.Errorf("lint for machines: %s%s", r.stdout, r.stderr)
	}
	// Once a file describes it, lint says nothing.
	if err := os.WriteFile(filepath.Join(data, "adapters", "mime.yaml"), []byte("name: mime\nprogram: /bin/cat\nversion: \"1\"\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	if r := tassadarIn(t, data, "policy", "lint", own).want(t, 0); strings.Contains(r.stderr, "describes adapter") {
		t.Errorf("lint of what is here: %s", r.stderr)
	}
}

// A policy that drops the profile of another one says so in words, with what to do.
func TestPolicyThatDropsAnother(t *testing.T) {
	t.Parallel()
	data, first, _ := ownLog(t, "first", "../../cmd/tassadar/testdata/modules/own.wasm", "--invoke", "mul", "--arg", "i32:1", "--arg", "i32:3", "--expect", "i32:3")
	_, second, _ := ownLog(t, "second", "../../cmd/tassadar/testdata/modules/own.wasm", "--invoke", "mul", "--arg", "i32:1", "--arg", "i32:3", "--expect", "i32:3")
	run := func(policy string) string {
		return tassadarIn(t, data, "run", "--policy", policy, "--only", "wazero.interpreter").want(t, 0).stderr
	}
	if said := run(first); strings.Contains(said, "it drops") || !strings.Contains(said, "looking for 1 engine\n") {
		t.Errorf("the first policy: %s", said)
	}
	if said := run(second); !strings.Contains(said, "it drops profile own.first.v1, titled \"My own module\"\n  next: where both are wanted, keep each policy in a data directory of its own, --data DIR") {
		t.Errorf("the second policy: %s", said)
	}
}

// A build by another command than the record's is explained with both, and with a next
// step that is another than to explain.
func TestBuiltByAnotherCommand(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	data, pol := filepath.Join(dir, "data"), filepath.Join(dir, "policy")
	module := readFile(t, "../../profiles/refusals/identity.wasm")
	record, err := tassadar.Canonical(tassadar.Build{Toolchain: "own-1.2/wasm32", Version: "1.2.3", Command: []string{"own", "-fast", "k.own-1.2.wasm", "k.own"},
		Sources: map[string]tassadar.Digest{"k.own": tassadar.DigestBytes(module)}, Module: tassadar.DigestBytes(module)})
	if err != nil {
		t.Fatal(err)
	}
	for name, text := range map[string]string{
		"own":   "#!/bin/sh\n[ \"$1\" = -V ] && echo own 1.2.3 && exit\n/bin/cat \"$2\" >\"$1\"\n",
		"k.own": string(module), "k.wasm": string(module), "k.build.json": string(record),
		"own.yaml": "family: own-1.2/wasm32\nprogram: " + filepath.Join(dir, "own") + "\nversion_args: [-V]\nversion: 1.2.3\nsource: .own\nbuild: [\"{output}\", \"{sources}\"]\n",
	} {
		if err := host.WriteExecutable(filepath.Join(dir, name), []byte(text)); err != nil {
			t.Fatal(err)
		}
	}
	tassadarIn(t, data, "toolchain", "add", filepath.Join(dir, "own.yaml")).want(t, 0)
	tassadarIn(t, data, "profile", "new", "-o", pol, "--wasm", filepath.Join(dir, "k.wasm"), "--build-record", filepath.Join(dir, "k.build.json"),
		"--invoke", "run", "--arg", "i32:7", "--expect", "i32:7").want(t, 0)
	tassadarIn(t, data, "run", "--policy", pol, "--build-sources", "--only", "wazero.interpreter").want(t, 0)
	said := strings.Join(strings.Fields(tassadarIn(t, data, "explain", "wazero.interpreter").want(t, 0).stdout), " ")
	if !strings.Contains(said, "module k was built by another command than the policy's: wanted own -fast k.own-1.2.wasm k.own, found own k.own-1.2.wasm k.own") ||
		!strings.Contains(said, "or of a build the policy's build record (docs/toolchains.md)") || strings.Contains(said, "of other sources") || strings.Contains(said, "See tassadar explain") {
		t.Error(said)
	}
}

// A mistyped --data makes no key that nobody would find: run --assignment refuses, and
// enrol, which makes one where there is none, says so with its place.
func TestMistypedData(t *testing.T) {
	t.Parallel()
	data, own, _ := ownLog(t, "typo", "../../cmd/tassadar/testdata/modules/own.wasm", "--invoke", "mul", "--arg", "i32:1", "--arg", "i32:3", "--expect", "i32:3")
	dir := filepath.Dir(data)
	typo, orders := data+"x", filepath.Join(dir, "orders")
	tassadarIn(t, data, "publish", "--policy", own, "-o", filepath.Join(dir, "p")).want(t, 0)
	tassadarIn(t, data, "assign", "--worker", workerID(t, data), "--machine", classHere(t), "--only", "wazero.interpreter", "-o", orders).want(t, 0)
	refused := tassadarIn(t, typo, "run", "--assignment", orders, "--policy", own).want(t, 2)
	if !strings.Contains(refused.stderr, "key_missing: no worker's key is in "+typo) || exists(typo) {
		t.Errorf("run --assignment: made %t, said %s", exists(typo), refused.stderr)
	}
	request := filepath.Join(dir, "request")
	key := filepath.Join(typo, "keys", "worker.pem")
	made := tassadarIn(t, typo, "enrol", "-o", request).want(t, 0)
	if !strings.Contains(made.stderr, "made a new data directory with a new worker key: "+key+"\n") || !exists(key) {
		t.Errorf("enrol: %s", made.stderr)
	}
	if again := tassadarIn(t, typo, "enrol", "-o", request).want(t, 0); strings.Contains(again.stderr, "made a new") {
		t.Errorf("enrol again: %s", again.stderr)
	}
	if other := tassadarIn(t, typo, "enrol", "--role", "operator", "-o", request).want(t, 0); !strings.Contains(other.stderr, "made a new operator key: "+filepath.Join(typo, "keys", "operator.pem")+"\n") {
		t.Errorf("of another role: %s", other.stderr)
	}
	if bad := tassadarIn(t, typo+"y", "enrol", "--role", "log", "-o", request).want(t, 2); exists(typo + "y") {
		t.Errorf("of no role: %s", bad.stderr)
	}
	// With the right one the same command measures.
	tassadarIn(t, data, "run", "--assignment", orders, "--policy", own, "-o", filepath.Join(dir, "receipts")).want(t, 0)
}

// Whoever gives too few or too many arguments is told which a command takes.
func TestArguments(t *testing.T) {
	t.Parallel()
	data := t.TempDir()
	for _, c := range []struct {
		args []string
		says string
	}{
		{[]string{"gate"}, "bad_use: want tassadar gate NAME; given no argument\n"},
		{[]string{"vm", "resume", "c"}, "bad_use: want tassadar vm resume [--model FILE] CHECKPOINT MODULE.wasm; given 1 argument, first \"c\"\n"},
		{[]string{"import", "a\x1b", "b"}, "bad_use: want tassadar import FILE; given 2 arguments, first \"a\\x1b\"\n"},
		{[]string{"reindex", "x"}, "bad_use: want tassadar reindex without arguments; given 1 argument, first \"x\"\n"},
		{[]string{"drill"}, "bad_use: tassadar drill needs one of its commands\n"},
		{[]string{"drill", "x"}, "bad_use: tassadar drill has no command \"x\"\n"},
	} {
		r := tassadarIn(t, data, c.args...).want(t, 2)
		if !strings.HasPrefix(r.stderr, "tassadar: "+c.says+"  next: tassadar "+c.args[0]) {
			t.Errorf("%q: %s", c.args, r.stderr)
		}
	}
}

// Whoever revokes the last dispatcher is told what ends with it, and how it goes on.
func TestRevokedDispatcher(t *testing.T) {
	t.Parallel()
	data, own, _ := ownLog(t, "desk", "../../cmd/tassadar/testdata/modules/own.wasm", "--invoke", "mul", "--arg", "i32:1", "--arg", "i32:3", "--expect", "i32:3")
	tassadarIn(t, data, "run", "--policy", own, "--only", "wazero.interpreter").want(t, 0)
	desk, err := datadir.Key(data, tassadar.RoleDispatcher)
	if err != nil {
		t.Fatal(err)
	}
	said := "no dispatcher is trusted any more: nothing is assigned or published\n  next: tassadar trust rotate dispatcher\n"
	if r := tassadarIn(t, data, "trust", "revoke", desk.ID()).want(t, 0); r.stderr != said {
		t.Errorf("revoked: %q", r.stderr)
	}
	publication := filepath.Join(t.TempDir(), "p")
	if r := tassadarIn(t, data, "publish", "-o", publication).want(t, 2); !strings.Contains(r.stderr, "next: tassadar trust rotate dispatcher") {
		t.Errorf("publish: %s", r.stderr)
	}
	if r := tassadarIn(t, data, "trust", "rotate", "dispatcher").want(t, 0); strings.Contains(r.stderr, "no dispatcher") {
		t.Errorf("rotated: %s", r.stderr)
	}
	tassadarIn(t, data, "publish", "-o", publication).want(t, 0)
}
