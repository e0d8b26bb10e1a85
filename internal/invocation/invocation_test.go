package invocation_test

import (
	"strings"
	"testing"

	"tassadar"
	"tassadar/internal/invocation"
	"tassadar/wasm"
)

// adder exports "f", which adds two i32.
const adder = "\x00asm\x01\x00\x00\x00\x01\x07\x01\x60\x02\x7f\x7f\x01\x7f\x03\x02\x01\x00\x07\x05\x01\x01f\x00\x00\x0a\x09\x01\x07\x00\x20\x00\x20\x01\x6a\x0b"

func TestCounted(t *testing.T) {
	alone, err := invocation.Program{Module: []byte(adder)}.Counted(10)
	if err != nil {
		t.Fatal(err)
	}
	m, err := wasm.Decode(alone.Module)
	if err != nil {
		t.Fatal(err)
	}
	if _, ok := m.Export(wasm.CounterExport); !ok || len(alone.Links) > 0 {
		t.Errorf("the counter is not exported, or %d links came", len(alone.Links))
	}

	program := invocation.Program{Module: []byte(adder), Links: []invocation.Link{
		{Name: "a", Module: []byte(adder)}, {Name: "b", Module: []byte(adder), Attempt: true}}}
	linked, err := program.Counted(10)
	if err != nil {
		t.Fatal(err)
	}
	var names []string
	for _, l := range linked.Links {
		names = append(names, l.Name)
	}
	if got, want := strings.Join(names, " "), wasm.CounterModule+" a b"; got != want || linked.Links[1].Attempt || !linked.Links[2].Attempt {
		t.Errorf("links %q, want %q; %v", got, want, linked.Links)
	}
	for _, data := range [][]byte{linked.Module, linked.Links[1].Module, linked.Links[2].Module} {
		m, err := wasm.Decode(data)
		if err != nil {
			t.Fatal(err)
		}
		if len(m.Imports) != 1 || m.Imports[0].Module != wasm.CounterModule {
			t.Errorf("imports %v: no shared counter", m.Imports)
		}
	}
	if program.Links[0].Name != "a" || string(program.Links[0].Module) != adder {
		t.Error("the program was changed")
	}
	program.Links[1].Module = []byte("no module")
	if _, err := program.Counted(10); err == nil || !strings.Contains(err.Error(), "link b") {
		t.Errorf("a link that is no module: %v", err)
	}
}

func TestHostOf(t *testing.T) {
	p := &tassadar.Profile{}
	if h := invocation.HostOf(p, tassadar.Bytes("x"), 1, 2); h != nil {
		t.Errorf("a host of a profile without imports: %v", h)
	}
	p.Admits.Imports = tassadar.ImportNames()
	h := invocation.HostOf(p, tassadar.Bytes("x"), 1<<63-1, 2)
	if h == nil || string(h.Input) != "x" || h.Clock != 1<<63-1 || h.Output != 2 {
		t.Errorf("got %+v", h)
	}
}
