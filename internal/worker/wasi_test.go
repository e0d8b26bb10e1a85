package worker_test

import (
	"os"
	"testing"

	"github.com/google/go-cmp/cmp"

	"tassadar"
	"tassadar/internal/backend/wazero"
)

// commandModule is a module of the command's tests.
func commandModule(t *testing.T, name string) []byte {
	t.Helper()
	data, err := os.ReadFile("../../cmd/tassadar/testdata/modules/" + name + ".wasm")
	if err != nil {
		t.Fatal(err)
	}
	return data
}

// A WASI program is measured with what its case gives; the receipt names the
// module as it was compiled. What this program cannot give is not measured.
func TestWASI(t *testing.T) {
	b, err := wazero.New(wazero.Interpreter)
	if err != nil {
		t.Fatal(err)
	}
	module := func(name string) tassadar.Module {
		return tassadar.Module{Toolchain: tassadar.ToolchainSupplied, Digest: tassadar.DigestBytes(commandModule(t, name))}
	}
	start := []tassadar.Call{{Export: "_start"}}
	given := func(adapter int, env map[string]string) *tassadar.WASI {
		return &tassadar.WASI{Adapter: adapter, Args: []string{"p", "q"}, Env: env, Stdin: tassadar.Contents{Data: []byte("in")}}
	}
	p := &tassadar.Profile{
		ID: "test.wasi.v1", Implemented: true,
		Admits: tassadar.Admits{Types: []tassadar.ValueType{tassadar.I32}, MemoryPages: 1, Imports: []string{tassadar.ImportWASI}},
		Limits: tassadar.Limits{MemoryPages: 4, OutputBytes: 100, Instructions: 1e6, TimeSeconds: 60, ModuleBytes: 1 << 20},
		Workloads: []tassadar.Workload{
			{ID: "cat", Modules: []tassadar.Module{module("wasi")}, Cases: []tassadar.Case{
				{ID: "returns", Calls: start, WASI: given(1, nil), Consensus: true},
				{ID: "exits", Calls: start, WASI: given(1, map[string]string{"A": "", "B": ""}), Consensus: true},
				{ID: "adapter", Calls: start, WASI: given(2, nil), Consensus: true},
			}},
			{ID: "sockets", Modules: []tassadar.Module{module("wasi_sockets")}, Cases: []tassadar.Case{{ID: "c", Calls: start, WASI: given(1, nil), Consensus: true}}},
		},
		Refusals: []tassadar.Refuse{{ID: "sockets", Module: module("wasi_sockets"), Calls: start, Code: tassadar.ImportUnknown, By: tassadar.ByAdmission},
			{ID: "runs", Module: module("wasi"), Calls: start, Code: tassadar.ImportUnknown, By: tassadar.ByAdmission}},
	}
	rc := measureOn(t, b, p)
	if rc.Failure != nil {
		t.Fatal(rc.Failure)
	}
	if got, want := rc.Modules[0].Digest, module("wasi").Digest; got != want {
		t.Errorf("the receipt names %s, the module is %s", got, want)
	}
	type end struct {
		Ended  tassadar.Ending
		Code   tassadar.Code
		By     tassadar.Refuser
		Result tassadar.Result
	}
	got := map[string]end{}
	for _, c := range rc.Cases {
		s := c.Seen[0]
		got[c.ID] = end{s.Ended, s.Code, s.By, s.Result}
		if s.Ended == tassadar.EndedReturned && c.Instructions == 0 {
			t.Errorf("%s: no instructions counted", c.ID)
		}
	}
	for _, r := range rc.Refusals {
		s := r.Seen[0]
		got["refusal "+r.ID] = end{s.Ended, s.Code, s.By, s.Result}
	}
	result := func(errors string, exit int32) tassadar.Result {
		return tassadar.Result{{Written: []byte("in"), Errors: []byte(errors), Exit: exit}}
	}
	want := map[string]end{
		"cat/returns":     {tassadar.EndedReturned, "", "", result("2", 0)},
		"cat/exits":       {tassadar.EndedReturned, "", "", result("2", 2)},
		"cat/adapter":     {tassadar.EndedNotMeasured, tassadar.PolicyMalformed, "", nil},
		"sockets/c":       {tassadar.EndedRefused, tassadar.ImportUnknown, tassadar.ByAdmission, nil},
		"refusal sockets": {tassadar.EndedRefused, tassadar.ImportUnknown, tassadar.ByAdmission, nil},
		// An input that runs is given nothing but a name.
		"refusal runs": {tassadar.EndedReturned, "", "", tassadar.Result{{Errors: []byte("1")}}},
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("want (-), got (+):\n%s", diff)
	}
}
