package wasi_test

import (
	"errors"
	"slices"
	"testing"

	"tassadar"
	"tassadar/internal/wasi"
)

// TestOf: a WASI program gets what is said and read; to another module nothing may be
// said; of what is no module others complain.
func TestOf(t *testing.T) {
	program, other := exposing(t), []byte("\x00asm\x01\x00\x00\x00")
	read := func(name string) ([]byte, error) {
		if name != "in" {
			return nil, errors.New("no such file")
		}
		return []byte("input"), nil
	}
	w, err := (&wasi.Given{Args: []string{"a"}, Stdin: "in"}).Of(program, "name", read)
	if err != nil || !slices.Equal(w.Args, []string{"name", "a"}) || string(w.Stdin.Data) != "input" {
		t.Errorf("a program: %+v, %v", w, err)
	}
	if _, err := (&wasi.Given{Stdin: "none"}).Of(program, "name", read); err == nil {
		t.Error("a file that cannot be read is taken")
	}
	for name, module := range map[string][]byte{"no program": other, "no module": []byte("text")} {
		if w, err := (&wasi.Given{}).Of(module, "name", read); w != nil || err != nil {
			t.Errorf("%s: %+v, %v", name, w, err)
		}
	}
	for _, g := range []wasi.Given{{Stdin: "in"}, {Clock: 1}, {Seed: 1}, {Env: []string{"a=b"}}, {Files: []string{"a=in"}}, {Args: []string{"a"}}} {
		if _, err := g.Of(other, "name", read); tassadar.CodeOf(err) != tassadar.BadUse {
			t.Errorf("%+v to a module that is no program: %v", g, err)
		}
	}
}
