package worker_test

import (
	"context"
	"crypto/ed25519"
	"maps"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"

	"tassadar"
	"tassadar/evidence"
	"tassadar/internal/backend"
	"tassadar/internal/backend/backendtest"
	"tassadar/internal/backend/wazero"
	"tassadar/internal/testing/fake"
	"tassadar/internal/worker"
)

const class = "linux/amd64/v1"

// measureOn has a worker measure a profile, whose modules are of the conformance
// suite, on a backend, and returns the receipt.
func measureOn(t *testing.T, b backend.Backend, p *tassadar.Profile) *evidence.Receipt {
	t.Helper()
	signer, err := evidence.NewSigner(ed25519.NewKeyFromSeed(make([]byte, ed25519.SeedSize)))
	if err != nil {
		t.Fatal(err)
	}
	modules := map[tassadar.Digest][]byte{}
	for _, name := range []string{"conformance", "integers", "host_start", "link_main_floats", "link_state_floats"} {
		data, err := backendtest.Module(name)
		if err != nil {
			t.Fatal(err)
		}
		modules[tassadar.DigestBytes(data)] = data
	}
	for _, name := range []string{"wasi", "wasi_sockets"} {
		data := commandModule(t, name)
		modules[tassadar.DigestBytes(data)] = data
	}
	w := &worker.Worker{
		Signer: signer, Machine: evidence.Machine{Class: class, OS: "linux", Arch: "amd64", Level: "v1"},
		Backends: []backend.Backend{b}, Now: func() int64 { return 1 },
		Modules: func(_ context.Context, m tassadar.Module) (worker.Built, error) {
			return worker.Built{Bytes: modules[m.Digest], Prebuilt: true}, nil
		},
	}
	record, err := w.Measure(t.Context(), worker.Assignment{
		Digest: tassadar.DigestBytes(nil), Profile: p, RefusalModules: modules, Nonce: make([]byte, 32),
		Body: evidence.Assignment{Log: "log", Runs: 1, ProfileDigest: p.Digest(),
			Cell: tassadar.Cell{Profile: p.ID, Backend: b.Family(), Toolchain: tassadar.ToolchainSupplied, Machine: class}},
	})
	if err != nil {
		t.Fatal(err)
	}
	opened, err := evidence.Open(record, []tassadar.Key{signer.Key(tassadar.RoleWorker)})
	if err != nil {
		t.Fatal(err)
	}
	var rc evidence.Receipt
	if err := opened.As(evidence.KindReceipt, &rc); err != nil {
		t.Fatal(err)
	}
	return &rc
}

func supplied(t *testing.T, name string) []tassadar.Module {
	t.Helper()
	data, err := backendtest.Module(name)
	if err != nil {
		t.Fatal(err)
	}
	return []tassadar.Module{{Toolchain: tassadar.ToolchainSupplied, Digest: tassadar.DigestBytes(data)}}
}

// profile has a workload of integers, one of floats, one that is linked, one
// that imports, and refusal cases by limits and by the engine.
func profile(t *testing.T) *tassadar.Profile {
	t.Helper()
	one := func(calls ...tassadar.Call) []tassadar.Case { return []tassadar.Case{{ID: "one", Calls: calls}} }
	state := tassadar.Link{Name: "state", Modules: supplied(t, "link_state_floats")}
	refuse := func(id, module string, code tassadar.Code, by tassadar.Refuser, calls ...tassadar.Call) tassadar.Refuse {
		return tassadar.Refuse{ID: id, Module: supplied(t, module)[0], Code: code, By: by, Calls: calls}
	}
	return &tassadar.Profile{
		ID: "test.v1",
		Admits: tassadar.Admits{
			Types:       []tassadar.ValueType{tassadar.I32, tassadar.I64, tassadar.F32, tassadar.F64},
			Features:    []string{"multi_value", "mutable_globals", "sign_extension"},
			MemoryPages: 4, Imports: tassadar.ImportNames(), Start: true,
		},
		Limits: tassadar.Limits{MemoryPages: 4, OutputBytes: 100, ModuleBytes: 1 << 20, Instructions: 1000, TimeSeconds: 1},
		Workloads: []tassadar.Workload{
			{ID: "integers", Modules: supplied(t, "integers"), Cases: []tassadar.Case{
				{ID: "one", Calls: []tassadar.Call{fake.Call(t, "i64", "i64:-5")}},
				{ID: "divides", Calls: []tassadar.Call{fake.Call(t, "trap_div", "i32:1", "i32:0")}},
			}},
			{ID: "floats", Modules: supplied(t, "conformance"), Cases: one(fake.Call(t, "f64", "f64:0.5"))},
			{ID: "linked", Modules: supplied(t, "link_main_floats"), Links: []tassadar.Link{state}, Cases: one(fake.Call(t, "nan"))},
			{ID: "imports", Modules: supplied(t, "host_start"), Cases: one(fake.Call(t, "f"))},
		},
		Refusals: []tassadar.Refuse{
			refuse("depth", "integers", tassadar.CallDepthExceeded, tassadar.ByEngine, fake.Call(t, "recurse", "i64:0")),
			refuse("time", "integers", tassadar.TimeLimitExceeded, tassadar.ByLimit, fake.Call(t, "loop_forever")),
		},
	}
}

// endings are how cases and refusal cases ended, by their ids, with the code.
func endings(rc *evidence.Receipt) map[string]string {
	out := map[string]string{}
	add := func(id string, seen []evidence.Observation) {
		for _, s := range seen {
			text := string(s.Ended)
			if s.Code != "" {
				text += " " + string(s.Code)
			}
			if s.Ended == tassadar.EndedNotMeasured {
				text += ": " + s.Detail
			}
			out[id] += text
		}
	}
	for _, c := range rc.Cases {
		add(c.ID, c.Seen)
	}
	for _, r := range rc.Refusals {
		add("refusal "+r.ID, r.Seen)
	}
	return out
}

// whole is what an engine with all capabilities comes to.
var whole = map[string]string{
	"integers/one": "returned", "integers/divides": "trapped", "floats/one": "returned", "linked/one": "returned", "imports/one": "returned",
	"refusal depth": "refused call_depth_exceeded", "refusal time": "refused time_limit_exceeded",
}

// An engine of integers has measured what it can express: its receipt is not
// that of a failed run, and what it lacks is named.
func TestEngineOfIntegers(t *testing.T) {
	b, err := wazero.New(wazero.Interpreter)
	if err != nil {
		t.Fatal(err)
	}
	rc := measureOn(t, backendtest.Integers(b), profile(t))
	if rc.Failure != nil {
		t.Fatalf("the run failed: %+v", rc.Failure)
	}
	if len(rc.Canaries) > 0 {
		t.Errorf("canaries of an engine without floats: %v", rc.Canaries)
	}
	lacks := "not_measured backend_unavailable: integers.wazero.interpreter lacks f32"
	want := maps.Clone(whole)
	want["floats/one"], want["linked/one"] = lacks+", f64", lacks
	if d := cmp.Diff(want, endings(rc)); d != "" {
		t.Errorf("endings (-want +got):\n%s", d)
	}
	// What could not be measured counts for nothing, whatever was expected.
	seen := rc.Cases[2].Seen[0]
	if !slices.Equal(seen.Lacks, []string{"f32", "f64"}) {
		t.Errorf("%s lacks %q", rc.Cases[2].ID, seen.Lacks)
	}
	expect := tassadar.Expectation{Results: []tassadar.Digest{tassadar.DigestBytes(nil)}}
	if got := expect.Outcome(tassadar.Observation{Ended: seen.Ended, Code: seen.Code, By: seen.By}); got != tassadar.NotMeasured {
		t.Errorf("%s came to %s", rc.Cases[2].ID, got)
	}
}

// limited lacks a capability that its engine has: the worker has to ask.
type limited struct {
	backend.Backend
	lacks backend.Capability
}

func (l limited) Capabilities() backend.Capabilities {
	return slices.DeleteFunc(l.Backend.Capabilities(), func(c backend.Capability) bool { return c == l.lacks })
}

func TestLackingCapability(t *testing.T) {
	b, err := wazero.New(wazero.Interpreter)
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct {
		lacks backend.Capability
		cases []string // that cannot be measured
	}{
		{"", nil},
		{backend.Type(tassadar.F64), []string{"floats/one"}},
		{backend.Type(tassadar.F32), []string{"floats/one", "linked/one"}},
		{backend.LinkedModules, []string{"linked/one"}},
		{backend.HostImports, []string{"imports/one"}},
		{backend.MemoryGrowth, []string{"integers/one", "integers/divides", "floats/one", "refusal depth", "refusal time"}},
		{backend.StackLimit, []string{"refusal depth"}},
		{backend.TimeLimit, []string{"refusal time"}},
		{backend.Trap(tassadar.TrapDivideByZero), []string{"integers/divides"}},
		{backend.CanaryBits, nil},
	} {
		t.Run(string(c.lacks), func(t *testing.T) {
			p := profile(t)
			if !slices.Contains(c.cases, "refusal time") && c.lacks != "" {
				p.Refusals = p.Refusals[:1] // the other one takes a second
			}
			rc := measureOn(t, limited{b, c.lacks}, p)
			if rc.Failure != nil {
				t.Fatalf("the run failed: %+v", rc.Failure)
			}
			if got, want := len(rc.Canaries) > 0, c.lacks != backend.CanaryBits; got != want {
				t.Errorf("canaries %v", rc.Canaries)
			}
			got := endings(rc)
			for id, want := range whole {
				if slices.Contains(c.cases, id) {
					want = "not_measured backend_unavailable: wazero.interpreter lacks " + string(c.lacks)
				}
				if got[id] != want && (id != "refusal time" || len(p.Refusals) == 2) {
					t.Errorf("%s: %s, want %s", id, got[id], want)
				}
			}
		})
	}
}
