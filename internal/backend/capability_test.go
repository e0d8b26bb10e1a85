package backend_test

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"tassadar"
	"tassadar/internal/backend"
	"tassadar/internal/invocation"
)

func module(t *testing.T, name string) []byte {
	t.Helper()
	data, err := os.ReadFile(filepath.Join("backendtest", "testdata", name+".wasm"))
	if err != nil {
		t.Fatal(err)
	}
	return data
}

func TestNeeds(t *testing.T) {
	for _, c := range []struct {
		name    string
		program invocation.Program
		want    []backend.Capability
	}{
		{"integers", invocation.Program{Module: module(t, "integers")}, []backend.Capability{"feature.multi_value", "feature.mutable_globals", "i32", "i64", "memory_growth"}},
		{"floats", invocation.Program{Module: module(t, "conformance")}, []backend.Capability{"f32", "f64", "feature.multi_value", "feature.mutable_globals", "i32", "i64", "memory_growth"}},
		{"imports", invocation.Program{Module: module(t, "host_start")}, []backend.Capability{"host_imports", "i32", "i64"}},
		{"a link's", invocation.Program{Module: module(t, "start_loops"), Links: []invocation.Link{{Name: "a", Module: module(t, "link_start")}}},
			[]backend.Capability{"feature.mutable_globals", "i32", "linked_modules"}},
		{"no module", invocation.Program{Module: []byte("text")}, nil},
	} {
		if got := backend.Needs(c.program); !slices.Equal(got, c.want) {
			t.Errorf("%s: %q, want %q", c.name, got, c.want)
		}
	}
	both := backend.Needs(invocation.Program{Module: module(t, "host_start")}, invocation.Program{Module: module(t, "conformance")})
	if want := []backend.Capability{"f32", "f64", "feature.multi_value", "feature.mutable_globals", "host_imports", "i32", "i64", "memory_growth"}; !slices.Equal(both, want) {
		t.Errorf("of two: %q, want %q", both, want)
	}
}

func TestLacking(t *testing.T) {
	caps := backend.Capabilities{"i32", "i64", backend.Trap(tassadar.TrapUnreachable)}
	if err := caps.Lacking("e", []backend.Capability{"i64", "i32"}); err != nil {
		t.Error(err)
	}
	err := caps.Lacking("e.int", []backend.Capability{"f64", "i32", "linked_modules", "f64"})
	if tassadar.CodeOf(err) != tassadar.BackendUnavailable || err.Error() != "backend_unavailable: e.int lacks f64, linked_modules" {
		t.Errorf("got %v", err)
	}
	if caps.Has("i32", "f64") || !caps.Has("i32", "i64") || !caps.Has() {
		t.Errorf("has: %v", caps)
	}
	if err := caps.Untold("e", tassadar.Result{{}, {Trap: tassadar.TrapUnreachable}}); err != nil {
		t.Error(err)
	}
	err = caps.Untold("e", tassadar.Result{{Trap: tassadar.TrapUnreachable}, {Trap: tassadar.TrapDivideByZero}})
	if tassadar.CodeOf(err) != tassadar.BackendUnavailable || err.Error() != "backend_unavailable: e lacks trap.integer_divide_by_zero" {
		t.Errorf("a trap that is not told: %v", err)
	}
}

func TestLackingFeatures(t *testing.T) {
	caps := slices.Concat(backend.Numbers(), backend.Version2())
	err := caps.Lacking("e", backend.Needs(invocation.Program{Module: module(t, "feature_tail_call")}))
	if tassadar.CodeOf(err) != tassadar.FeatureUnsupported || err.Error() != "feature_unsupported: e lacks tail calls (tail_call)" {
		t.Errorf("got %v", err)
	}
	if err := caps.Lacking("e", backend.Needs(invocation.Program{Module: module(t, "feature_bulk_memory")})); err != nil {
		t.Errorf("bulk memory is of version 2.0: %v", err)
	}
}

// What an engine refuses is malformed only if it is.
func TestRefused(t *testing.T) {
	caps := slices.Concat(backend.Numbers(), backend.Version2())
	for _, c := range []struct {
		name string
		inv  backend.Invocation
		code tassadar.Code
		by   tassadar.Refuser
	}{
		{"text", backend.Invocation{Module: []byte("text")}, tassadar.MalformedModule, tassadar.ByEngine},
		{"a link", backend.Invocation{Module: module(t, "integers"), Links: []invocation.Link{{Module: []byte("\x00asm")}}}, tassadar.MalformedModule, tassadar.ByEngine},
		{"ill typed", backend.Invocation{Module: []byte("\x00asm\x01\x00\x00\x00\x01\x05\x01\x60\x00\x01\x7f\x03\x02\x01\x00\x0a\x04\x01\x02\x00\x0b")}, tassadar.MalformedModule, tassadar.ByEngine},
		{"valid", backend.Invocation{Module: module(t, "integers")}, tassadar.ModuleLimitExceeded, tassadar.ByLimit},
		{"a proposal", backend.Invocation{Module: module(t, "feature_threads")}, tassadar.FeatureUnsupported, tassadar.ByLimit},
		{"a proposal of a link", backend.Invocation{Module: module(t, "integers"), Links: []invocation.Link{{Module: module(t, "feature_memory64")}}}, tassadar.FeatureUnsupported, tassadar.ByLimit},
		{"a proposal that is not read", backend.Invocation{Module: []byte("\x00asm\x01\x00\x00\x00\x01\x03\x01\x5f\x00")}, tassadar.FeatureUnsupported, tassadar.ByLimit},
	} {
		r := caps.Refused("e", c.inv, "said")
		if r.Code != c.code || r.By != c.by || !strings.HasPrefix(r.Detail, "said") {
			t.Errorf("%s: %v, want %s by %s", c.name, r, c.code, c.by)
		}
	}
}

func TestRegistry(t *testing.T) {
	kind := func(name string, families ...string) backend.Kind {
		return backend.Kind{Name: name, Backend: func(f string) (backend.Backend, bool) {
			return named(name + " " + f), slices.Contains(families, f)
		}}
	}
	r := backend.Registry{kind("a", "x", "y"), kind("b", "y", "z")}
	var got []string
	for _, b := range r.Backends([]string{"z", "y", "none", "x"}) {
		got = append(got, b.Family())
	}
	if want := []string{"b z", "a y", "a x"}; !slices.Equal(got, want) {
		t.Errorf("got %q, want %q", got, want)
	}
	if b, err := r.Backend("none"); tassadar.CodeOf(err) != tassadar.BackendUnavailable {
		t.Errorf("none: %v, %v", b, err)
	}
}

// namedBackend has a name and nothing else.
type namedBackend struct {
	backend.Backend
	name string
}

func named(name string) backend.Backend { return namedBackend{name: name} }

func (b namedBackend) Family() string { return b.name }
