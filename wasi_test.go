package tassadar_test

import (
	"bytes"
	"encoding/binary"
	"encoding/json"
	"errors"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"tassadar"
)

func world() *tassadar.WASI {
	return &tassadar.WASI{Adapter: 1, Args: []string{"p", "a b"}, Env: map[string]string{"B": "2", "A": "x=y"}, Stdin: tassadar.Contents{Data: []byte("in")},
		Files: map[string]tassadar.Contents{"d/b": {Data: []byte("bb")}, "a": {}}, Clock: 5, Seed: 1<<63 + 7}
}

// The input is laid out as its documentation says: a reader that follows the
// table finds everything.
func TestWASIInput(t *testing.T) {
	in := world().Input()
	u32 := func(at int) int { return int(binary.LittleEndian.Uint32(in[at:])) }
	part := func(at int) string { return string(in[u32(at) : u32(at)+u32(at+4)]) }
	if string(in[:4]) != "WASI" || u32(4) != 1 {
		t.Errorf("head %q, version %d", in[:4], u32(4))
	}
	if u32(8) != 2 || part(12) != "p\x00a b\x00" {
		t.Errorf("%d arguments %q", u32(8), part(12))
	}
	if u32(20) != 2 || part(24) != "A=x=y\x00B=2\x00" {
		t.Errorf("%d variables %q", u32(20), part(24))
	}
	if part(32) != "in" || binary.LittleEndian.Uint64(in[40:]) != 5 || binary.LittleEndian.Uint64(in[48:]) != 1<<63+7 {
		t.Errorf("standard input %q, clock %x, seed %x", part(32), in[40:48], in[48:56])
	}
	table := u32(60)
	if u32(56) != 2 || part(table) != "a" || part(table+8) != "" || part(table+16) != "d/b" || part(table+24) != "bb" {
		t.Errorf("%d files at %d", u32(56), table)
	}
	least := (&tassadar.WASI{Adapter: 1}).Input()
	if n := binary.LittleEndian.Uint64(least[40:]); n != uint64(tassadar.WASIClock) {
		t.Errorf("a clock of %d where none is given", n)
	}
	if !bytes.Contains(least, []byte("program\x00")) {
		t.Error("no name of the program where none is given")
	}
}

// Whatever differs in what a program is given differs in the digest, and cases
// without WASI keep theirs.
func TestWASIInputs(t *testing.T) {
	calls := []tassadar.Call{{Export: "_start"}}
	plain := tassadar.Case{ID: "c", Calls: calls}
	if got, want := plain.Inputs(), tassadar.DigestOf(calls); got != want {
		t.Errorf("without WASI: %s, want %s", got, want)
	}
	seen := map[tassadar.Digest]string{plain.Inputs(): "none"}
	for name, change := range map[string]func(*tassadar.WASI){
		"same": func(*tassadar.WASI) {}, "adapter": func(w *tassadar.WASI) { w.Adapter = 2 }, "args": func(w *tassadar.WASI) { w.Args = w.Args[:1] },
		"env": func(w *tassadar.WASI) { w.Env["C"] = "" }, "stdin": func(w *tassadar.WASI) { w.Stdin.Data = []byte("im") },
		"file": func(w *tassadar.WASI) { w.Files["a"] = tassadar.Contents{Data: []byte("x")} }, "name": func(w *tassadar.WASI) { w.Files["c"] = tassadar.Contents{} },
		"clock": func(w *tassadar.WASI) { w.Clock++ }, "seed": func(w *tassadar.WASI) { w.Seed++ },
	} {
		w := world()
		change(w)
		c := tassadar.Case{Calls: calls, WASI: w}
		if old, twice := seen[c.Inputs()]; twice {
			t.Errorf("%s has the digest of %s", name, old)
		}
		seen[c.Inputs()] = name
	}
	input, clock := (&tassadar.Case{Calls: calls, WASI: world()}).Given()
	if !bytes.Equal(input, world().Input()) || clock != 0 {
		t.Errorf("given %d bytes, clock %d", len(input), clock)
	}
}

func TestWASICheck(t *testing.T) {
	if err := world().Check(); err != nil {
		t.Error(err)
	}
	for says, change := range map[string]func(*tassadar.WASI){
		"nobody read the file x":         func(w *tassadar.WASI) { w.Stdin.Path = "x" },
		"nobody read the file y":         func(w *tassadar.WASI) { w.Files["a"] = tassadar.Contents{Path: "y"} },
		"adapter 0":                      func(w *tassadar.WASI) { w.Adapter = 0 },
		"adapter 2":                      func(w *tassadar.WASI) { w.Adapter = 2 },
		"argument 1 has a zero byte":     func(w *tassadar.WASI) { w.Args[1] = "a\x00b" },
		`environment ""`:                 func(w *tassadar.WASI) { w.Env[""] = "x" },
		`environment "A=B"`:              func(w *tassadar.WASI) { w.Env["A=B"] = "x" },
		`environment "N"`:                func(w *tassadar.WASI) { w.Env["N"] = "\x00" },
		`file "/abs"`:                    func(w *tassadar.WASI) { w.Files["/abs"] = tassadar.Contents{} },
		`file "a/../b"`:                  func(w *tassadar.WASI) { w.Files["a/../b"] = tassadar.Contents{} },
		`file "../b"`:                    func(w *tassadar.WASI) { w.Files["../b"] = tassadar.Contents{} },
		`file "x/"`:                      func(w *tassadar.WASI) { w.Files["x/"] = tassadar.Contents{} },
		`file "."`:                       func(w *tassadar.WASI) { w.Files["."] = tassadar.Contents{} },
		`file ""`:                        func(w *tassadar.WASI) { w.Files[""] = tassadar.Contents{} },
		`file "d" is also a folder`:      func(w *tassadar.WASI) { w.Files["d"] = tassadar.Contents{} },
		"at most 1023 bytes":             func(w *tassadar.WASI) { w.Files[strings.Repeat("x", 1024)] = tassadar.Contents{} },
		"clock 18446744073709551615":     func(w *tassadar.WASI) { w.Clock = 1<<64 - 1 },
		"1002 files, more than 1000":     func(w *tassadar.WASI) { many(w, 1000) },
		"bytes of standard input and":    func(w *tassadar.WASI) { w.Stdin.Data = make([]byte, 1<<30) },
		`environment "E": a name must `:  func(w *tassadar.WASI) { w.Env["E"] = "a\x00" },
		`file "nul\x00": want a path su`: func(w *tassadar.WASI) { w.Files["nul\x00"] = tassadar.Contents{} },
	} {
		w := world()
		change(w)
		if err := w.Check(); err == nil || !strings.Contains(err.Error(), says) {
			t.Errorf("%v, want %s", err, says)
		}
	}
	w := world()
	w.Files[strings.Repeat("x", 1023)] = tassadar.Contents{}
	if err := w.Check(); err != nil {
		t.Error(err)
	}
}

func many(w *tassadar.WASI, n int) {
	for i := range n {
		w.Files[strings.Repeat("f", 2+i%500)+string(rune('a'+i/500))] = tassadar.Contents{}
	}
}

func TestContents(t *testing.T) {
	for text, want := range map[string]string{"text:a:b\n": "hex:613a620a", "hex:00FF": "hex:00ff", "hex:": "hex:", "text:": "hex:", "file:a b": "file:a b"} {
		var c tassadar.Contents
		if err := json.Unmarshal([]byte(`"`+strings.ReplaceAll(text, "\n", `\n`)+`"`), &c); err != nil || c.String() != want {
			t.Errorf("%q: %v, %v, want %s", text, c, err, want)
		}
	}
	for _, text := range []string{"", "abc", "hex:0", "hex:zz", "file:", "base64:AA"} {
		if c, err := tassadar.ParseContents(text); err == nil {
			t.Errorf("%q: %v", text, c)
		}
	}
	w := &tassadar.WASI{Stdin: tassadar.Contents{Path: "in"}, Files: map[string]tassadar.Contents{"x": {Path: "y"}, "z": {Data: []byte("z")}}}
	err := w.Read(func(name string) ([]byte, error) { return []byte("<" + name + ">"), nil })
	want := &tassadar.WASI{Stdin: tassadar.Contents{Data: []byte("<in>")}, Files: map[string]tassadar.Contents{"x": {Data: []byte("<y>")}, "z": {Data: []byte("z")}}}
	if diff := cmp.Diff(want, w); diff != "" || err != nil {
		t.Errorf("%v\n%s", err, diff)
	}
	gone := errors.New("gone")
	for _, w := range []*tassadar.WASI{{Stdin: tassadar.Contents{Path: "in"}}, {Files: map[string]tassadar.Contents{"x": {Path: "y"}}}} {
		if err := w.Read(func(string) ([]byte, error) { return nil, gone }); !errors.Is(err, gone) {
			t.Errorf("a file that is not there: %v", err)
		}
	}
}

func TestParseEnd(t *testing.T) {
	file := func(name string) ([]byte, error) {
		if name != "f" {
			return nil, errors.New("no such file")
		}
		return []byte("data"), nil
	}
	var r tassadar.CallResult
	for _, s := range []string{"stdout:text:a", "stderr:file:f", "exit:4294967295"} {
		if said, err := r.ParseEnd(s, file); !said || err != nil {
			t.Errorf("%s: %v, %v", s, said, err)
		}
	}
	if want := (tassadar.CallResult{Written: []byte("a"), Errors: []byte("data"), Exit: -1}); !cmp.Equal(r, want) {
		t.Errorf("got %+v", r)
	}
	for _, s := range []string{"stdout:a", "stdout:file:g", "stderr:hex:0", "exit:", "exit:x", "exit:4294967296", "exit:-2147483649"} {
		if said, err := r.ParseEnd(s, file); !said || err == nil {
			t.Errorf("%s: %v, %v", s, said, err)
		}
	}
	if said, err := r.ParseEnd("i32:4", file); said || err != nil {
		t.Errorf("a number: %v, %v", said, err)
	}
}

// A return and an exit with 0 are one; the canonical form of results without exit
// and errors is what it was.
func TestExitForm(t *testing.T) {
	data, err := tassadar.Canonical(tassadar.Result{{Written: []byte("a")}})
	if err != nil || string(data) != `[{"written":"61"}]` {
		t.Errorf("%s, %v", data, err)
	}
	data, err = tassadar.Canonical(tassadar.Result{{Errors: []byte("a"), Exit: -1}})
	if err != nil || string(data) != `[{"errors":"61","exit":-1}]` {
		t.Errorf("%s, %v", data, err)
	}
}
