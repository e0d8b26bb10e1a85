package policy_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"tassadar"
	"tassadar/internal/policy"
)

func ownWASI(t *testing.T) *policy.OwnModule {
	t.Helper()
	o := own(t)
	module, err := os.ReadFile("../../cmd/tassadar/testdata/modules/wasi.wasm")
	if err != nil {
		t.Fatal(err)
	}
	o.Name, o.Module = "cat", module
	end, err := tassadar.ParseExpected([]string{"stdout:hex:696e00ff", "stderr:text:2", "exit:1"}, nil)
	if err != nil {
		t.Fatal(err)
	}
	o.Cases = []tassadar.Case{{ID: "own", Calls: []tassadar.Call{{Export: "_start"}}, Expect: tassadar.Result{end},
		WASI: &tassadar.WASI{Adapter: 1, Args: []string{"cat", "x: y"}, Env: map[string]string{"A": "b"}, Clock: 7, Seed: 1<<64 - 1,
			Stdin: tassadar.Contents{Data: []byte("in\x00\xff")}, Files: map[string]tassadar.Contents{"d/f.yaml": {Data: []byte("no: [yaml")}, "empty": {Data: []byte{}}}}}}
	return o
}

// What is written reads back with all that the program is given, in files of its
// own.
func TestOwnWASI(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "p")
	o := ownWASI(t)
	if err := o.Write(dir); err != nil {
		t.Fatal(err)
	}
	b, err := policy.Load(dir)
	if err != nil {
		t.Fatal(err)
	}
	p := b.Policy.Profiles[0]
	c := p.Workloads[0].Cases[0]
	if diff := cmp.Diff(o.Cases[0].WASI, c.WASI); diff != "" {
		t.Errorf("written (-), read (+):\n%s", diff)
	}
	if want := (tassadar.Result{{Written: []byte("in\x00\xff"), Errors: []byte("2"), Exit: 1}}); !cmp.Equal(want, c.Expect) || c.Consensus {
		t.Errorf("expected %v, consensus %v", c.Expect, c.Consensus)
	}
	if !cmp.Equal(p.Admits.Imports, []string{tassadar.ImportWASI}) || !cmp.Equal(c.Calls, []tassadar.Call{{Export: "_start"}}) {
		t.Errorf("imports %v, calls %v", p.Admits.Imports, c.Calls)
	}
	o.Cases[0].Expect, o.Cases[0].Consensus, o.Name = nil, true, "agreed"
	if err := o.Write(filepath.Join(t.TempDir(), "q")); err != nil {
		t.Errorf("a consensus: %v", err)
	}
}

// Lint says what is wrong with a case, and where.
func TestLintWASI(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "p")
	if err := ownWASI(t).Write(dir); err != nil {
		t.Fatal(err)
	}
	file := filepath.Join(dir, "profiles", "cat.yaml")
	good, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	for name, to := range map[string]string{"link": "cat.stdin", "dir": "."} {
		if err := os.Symlink(to, filepath.Join(dir, "profiles", name)); err != nil {
			t.Fatal(err)
		}
	}
	for _, c := range []struct{ name, old, new, says string }{
		{"no call is one of _start", "    calls:\n    - export: _start\n", "", ""},
		{"text", `stdin: "file:cat.stdin"`, `stdin: "text:ab"`, ""},
		{"adapter", "adapter: 1", "adapter: 2", "adapter 2: this program has version 1"},
		{"file that is not there", "file:cat.stdin", "file:none", "standard input: "},
		{"file outside", "file:cat.stdin", "file:../policy.yaml", "standard input: "},
		{"link", "file:cat.stdin", "file:link", "link is a link"},
		{"folder that is a link", "file:cat.stdin", "file:dir/cat.stdin", "dir is a link"},
		{"folder", "file:cat.stdin", "file:cat.files", "no regular file"},
		{"form", "file:cat.stdin", "base64:AA", "want text:WORDS, hex:DIGITS or file:PATH"},
		{"variable", "        A: b", `        "A=": b`, `environment "A="`},
		{"import not admitted", "imports: [wasi_snapshot_preview1]", "imports: [tassadar.input]", "write under admits.imports also wasi_snapshot_preview1"},
		{"unknown import", "imports: [wasi_snapshot_preview1]", "imports: [wasi_snapshot_preview2]", `import "wasi_snapshot_preview2" stands twice or is none of tassadar.clock, tassadar.error, tassadar.exit, tassadar.input, tassadar.output, wasi_snapshot_preview1`},
		{"input beside it", "    wasi:\n", "    input: ab\n    wasi:\n", "input or clock beside wasi"},
		{"nothing given", string(good[strings.Index(string(good), "    wasi:\n"):strings.Index(string(good), "    expect:")]), "", "the case does not say under wasi what it is given"},
		{"derived", "  cases:\n", "  derive:\n    generator: fib\n    count: 1\n  cases:\n", "derived cases give nothing to a program"},
	} {
		t.Run(c.name, func(t *testing.T) {
			text := strings.Replace(string(good), c.old, c.new, 1)
			if text == string(good) {
				t.Fatalf("no %q in\n%s", c.old, good)
			}
			if err := os.WriteFile(file, []byte(text), 0o600); err != nil {
				t.Fatal(err)
			}
			_, err := policy.Load(dir)
			switch {
			case c.says == "":
				if err != nil {
					t.Error(err)
				}
			case tassadar.CodeOf(err) != tassadar.PolicyMalformed || !strings.Contains(err.Error(), c.says) || !strings.Contains(err.Error(), "cat.yaml:"):
				t.Errorf("%v, want %s", err, c.says)
			}
		})
	}
}

// A program that exits makes no further call, and needs no result of one.
func TestLintExits(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "p")
	if err := ownWASI(t).Write(dir); err != nil {
		t.Fatal(err)
	}
	file := filepath.Join(dir, "profiles", "cat.yaml")
	data, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	twice := strings.Replace(string(data), "    - export: _start\n", "    - export: _start\n    - export: _start\n", 1)
	for _, c := range []struct{ expect, says string }{
		{"exit: 1", ""},
		{"written: 6e", ""}, // it may exit with 0
		{`results: ["i32:1"]`, "expects 1 results of 2 calls"},
		{"written: 6e\n    - written: 6f\n    - exit: 2", "expects 3 results of 2 calls"},
	} {
		text := twice[:strings.Index(twice, "    expect:")] + "    expect:\n    - " + c.expect + "\n"
		if err := os.WriteFile(file, []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
		_, err := policy.Load(dir)
		if (c.says == "") != (err == nil) || err != nil && !strings.Contains(err.Error(), c.says) {
			t.Errorf("%s: %v, want %q", c.expect, err, c.says)
		}
	}
}
