package policy_test

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"tassadar"
	"tassadar/internal/policy"
)

// args reads arguments.
func args(t *testing.T, texts ...string) []tassadar.Arg {
	t.Helper()
	var out []tassadar.Arg
	for _, s := range texts {
		a, err := tassadar.ParseArg(s)
		if err != nil {
			t.Fatal(err)
		}
		out = append(out, a)
	}
	return out
}

func module(t *testing.T, name string) []byte {
	t.Helper()
	data, err := os.ReadFile("../../cmd/tassadar/testdata/modules/" + name + ".wasm")
	if err != nil {
		t.Fatal(err)
	}
	return data
}

func own(t *testing.T) *policy.OwnModule {
	t.Helper()
	return &policy.OwnModule{
		Name: "adder", Module: module(t, "own"),
		Cases: []tassadar.Case{{ID: "own", Calls: []tassadar.Call{{Export: "add", Args: args(t, "i32:2", "i32:3")}},
			Expect: tassadar.Result{{Results: []tassadar.Value{tassadar.MustValue("i32:5")}}}}},
		Class: "linux/amd64/v3", Backends: []string{"wazero.compiler", "wazero.interpreter"},
	}
}

// What is written is a policy that reads back with the module, the case and the
// cells that were asked for.
func TestOwnModule(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "p")
	o := own(t)
	if err := o.Write(dir); err != nil {
		t.Fatal(err)
	}
	b, err := policy.Load(dir)
	if err != nil {
		t.Fatal(err)
	}
	p, ok := b.Policy.Profile("own.adder.v1")
	if !ok || len(b.Policy.Profiles) != 1 || p.Workloads[0].Cases[0].Consensus || p.Workloads[0].Cases[0].Digest() != o.Cases[0].Digest() {
		t.Fatalf("the profile is %+v", p)
	}
	if cells := b.Policy.Cells(); len(cells) != 2 || cells[0].Machine != o.Class || cells[0].Toolchain != tassadar.ToolchainSupplied {
		t.Errorf("cells %v", cells)
	}
	if !slices.Equal(b.Modules[p.Workloads[0].Modules[0].Digest], o.Module) {
		t.Error("the module is another one")
	}
	if err := o.Write(dir); tassadar.CodeOf(err) != tassadar.BadUse {
		t.Errorf("an existing directory: %v", err)
	}
}

func TestOwnModuleRefuses(t *testing.T) {
	for name, c := range map[string]struct {
		edit func(*policy.OwnModule)
		code tassadar.Code
		says string
	}{
		"no module":      {func(o *policy.OwnModule) { o.Module = []byte("text") }, tassadar.MalformedModule, ""},
		"no such export": {func(o *policy.OwnModule) { o.Cases[0].Calls[0].Export = "ad" }, tassadar.ABIUnsupported, `the module exports no function "ad", did you mean "add"?; it exports add, mul, half`},
		"one argument":   {func(o *policy.OwnModule) { o.Cases[0].Calls[0].Args = o.Cases[0].Calls[0].Args[:1] }, tassadar.ABIUnsupported, "the module is not admitted"},
		"another type": {func(o *policy.OwnModule) { o.Cases[0].Expect[0].Results[0].Type = tassadar.I64 }, tassadar.BadUse,
			`--expect: call 1, of "add": it returns [i32], expected are [i64]`},
		"a result too many":          {func(o *policy.OwnModule) { o.Cases[0].Expect[0].Outputs = []tassadar.Bytes{{1}} }, tassadar.BadUse, "it has 0 outputs, and 1 are expected"},
		"no call":                    {func(o *policy.OwnModule) { o.Cases[0].Calls = nil }, tassadar.BadUse, "case own calls nothing"},
		"no record":                  {func(o *policy.OwnModule) { o.Toolchain = "clang-14/wasm32" }, tassadar.BadUse, "needs --build-record"},
		"a record of another module": {func(o *policy.OwnModule) { o.Toolchain, o.Record = "x", &policy.Record{} }, tassadar.InputMalformed, "the build record is of module"},
		"a link that is no module":   {func(o *policy.OwnModule) { o.Links = []policy.OwnLink{{Name: "env", Module: []byte("text")}} }, tassadar.MalformedModule, "link env"},
		"imports": {func(o *policy.OwnModule) {
			o.Module, o.Cases[0].Calls = module(t, "imports"), []tassadar.Call{{Export: "run"}}
		}, tassadar.HostImportUnsupported,
			"stub.wasm, a module that exports them"},
		"a class of no machine": {func(o *policy.OwnModule) { o.Class = "moon" }, tassadar.PolicyMalformed, ""},
	} {
		parent := t.TempDir()
		o := own(t)
		c.edit(o)
		err := o.Write(filepath.Join(parent, "p"))
		if tassadar.CodeOf(err) != c.code || !strings.Contains(err.Error(), c.says) {
			t.Errorf("%s: %v", name, err)
		}
		if left, _ := os.ReadDir(parent); len(left) > 0 {
			t.Errorf("%s: left %v", name, left)
		}
	}
}

func TestOwnName(t *testing.T) {
	for file, want := range map[string]string{"a/My Module-2.wasm": "my_module_2", "x.y.wasm": "x_y", "adder": "adder"} {
		if got := policy.OwnName(file); got != want || policy.CheckOwnName(got) != nil {
			t.Errorf("%s: %s", file, got)
		}
	}
	for _, name := range []string{"", "2x", "_x", "a-b", "A", "a.b"} {
		if err := policy.CheckOwnName(name); tassadar.CodeOf(err) != tassadar.BadUse {
			t.Errorf("%q: %v", name, err)
		}
	}
}

func TestWarningsFor(t *testing.T) {
	b, err := policy.Builtin()
	if err != nil {
		t.Fatal(err)
	}
	all := len(b.WarningsFor(func(string) bool { return true }))
	if all != len(b.Warnings) {
		t.Errorf("%d warnings, and the files have %d", all, len(b.Warnings))
	}
	without := b.WarningsFor(func(family string) bool { return family != "wazero.compiler" })
	if len(without) == all {
		t.Error("nobody says that a required family is not known")
	}
	said := map[string]bool{}
	for _, w := range without[all:] {
		if said[w.Message] || !strings.Contains(w.Message, "requires the backend family wazero.compiler,") {
			t.Errorf("%s", w.Message)
		}
		said[w.Message] = true
	}
}

func TestList(t *testing.T) {
	p := tassadar.Policy{Profiles: []tassadar.Profile{{ID: "a.v1", Gate: "g", Workloads: []tassadar.Workload{{Cases: make([]tassadar.Case, 2)}, {Cases: make([]tassadar.Case, 1)}}, Refusals: make([]tassadar.Refuse, 4)}, {ID: "b.v1", Implemented: true}}}
	got := policy.List(&p)
	if len(got) != 2 || got[0].Workloads != 2 || got[0].Cases != 3 || got[0].Refusals != 4 || got[0].Digest != p.Profiles[0].Digest() || got[0].Implemented || !got[1].Implemented {
		t.Errorf("%+v", got)
	}
	if policy.List(&tassadar.Policy{}) == nil {
		t.Error("no profiles are null in JSON")
	}
}
