package policy

import (
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"

	"tassadar"
	"tassadar/internal/admission"
	"tassadar/internal/atomicfile"
	"tassadar/internal/strictyaml"
	"tassadar/wasm"
)

// ownName is the form of a name that a profile is made of.
var ownName = regexp.MustCompile(`^[a-z][a-z0-9_]*$`)

// OwnModule is a user's module on its way to a policy: a profile of one case, an
// envelope for one machine class, and a gate of its own.
type OwnModule struct {
	Name   string // of the profile; see [OwnModule.ID]
	Module []byte
	Invoke string // the exported function that the case calls
	Args   []tassadar.Arg
	Expect []tassadar.Value // results; none means a consensus of backend families
	// WASI is what a program for wasi_snapshot_preview1 is given, nil for another
	// module, and End what it has to write and to exit with; nil if that is not said.
	WASI     *tassadar.WASI
	End      *tassadar.CallResult
	Class    string   // machine class
	Backends []string // families to declare
}

// OwnName makes a name out of a file's.
func OwnName(file string) string {
	base := strings.TrimSuffix(filepath.Base(file), filepath.Ext(file))
	return regexp.MustCompile(`[^a-z0-9_]+`).ReplaceAllString(strings.ToLower(base), "_")
}

// CheckOwnName refuses a name that a profile cannot be made of.
func CheckOwnName(name string) error {
	if !ownName.MatchString(name) {
		return tassadar.Errorf(tassadar.BadUse, "name %q: want a lower-case letter, then letters, digits and underscores; give --name", name)
	}
	return nil
}

// ID is the id of the profile.
func (o *OwnModule) ID() string { return "own." + o.Name + ".v1" }

// Write writes the directory and checks it as a policy. An existing directory
// is not touched.
func (o *OwnModule) Write(dir string) error {
	decoded, err := wasm.Decode(o.Module)
	if err != nil {
		return tassadar.Errorf(tassadar.MalformedModule, "%w", err)
	}
	if _, err := os.Stat(dir); err == nil {
		return tassadar.Errorf(tassadar.BadUse, "%s exists; give another -o", dir)
	}
	p, err := o.profile(decoded)
	if err != nil {
		return err
	}
	if err := o.admit(&p); err != nil {
		return err
	}
	given := o.aside(&p)
	e := tassadar.Envelope{
		Profile: p.ID, Label: "one machine",
		Require: tassadar.Requirements{Machines: 1, Workers: 1, Runs: 2, MaxAgeSeconds: 30 * 86400, Prebuilt: true, Emulated: strings.HasSuffix(o.Class, "+qemu")},
		Sets:    []tassadar.DeclaredSet{{Backends: o.Backends, Toolchains: []string{tassadar.ToolchainSupplied}, Machines: []string{o.Class}}},
	}
	g := tassadar.Gate{
		ID: "own", Title: "My own module", Profiles: []string{p.ID},
		Prerequisites: []tassadar.Prerequisite{
			{ID: "portability", Title: "Every required cell reproduces", Kind: tassadar.NeedPortability},
			{ID: "receipts", Title: "Every required cell has its receipts", Kind: tassadar.NeedReceipts},
		},
	}
	files := map[string]any{
		"policy.yaml":                   map[string]bool{"builtin": false},
		"profiles/" + o.Name + ".yaml":  p,
		"envelopes/" + o.Name + ".yaml": e,
		"gates/own.yaml":                g,
	}
	tmp, err := os.MkdirTemp(filepath.Dir(filepath.Clean(dir)), ".new-policy-*")
	if err != nil {
		return tassadar.Errorf(tassadar.DataUnavailable, "%w", err)
	}
	defer os.RemoveAll(tmp)
	for name, v := range files {
		body, err := strictyaml.Encode(v)
		if err != nil {
			return err
		}
		if err := writeUnder(tmp, name, body); err != nil {
			return err
		}
	}
	if err := writeUnder(tmp, "profiles/"+o.Name+".wasm", o.Module); err != nil {
		return err
	}
	for name, data := range given {
		if err := writeUnder(tmp, "profiles/"+name, data); err != nil {
			return err
		}
	}
	if _, err := Load(tmp); err != nil {
		return tassadar.Errorf(tassadar.CodeOf(err), "%s", strings.ReplaceAll(strings.TrimPrefix(err.Error(), string(tassadar.CodeOf(err))+": "), tmp, dir))
	}
	if err := os.Chmod(tmp, 0o755); err != nil {
		return tassadar.Errorf(tassadar.DataUnavailable, "%w", err)
	}
	if err := atomicfile.Rename(tmp, filepath.Clean(dir)); err != nil {
		return tassadar.Errorf(tassadar.DataUnavailable, "%w", err)
	}
	return nil
}

// admit says in words about the module, not about the files to be written,
// why it cannot be measured.
func (o *OwnModule) admit(p *tassadar.Profile) error {
	admitted, refusal := admission.Admit(o.Module, p, p.Workloads[0].Cases[0].Calls)
	if refusal != nil {
		return tassadar.Errorf(refusal.Code, "the module is not admitted: %s", refusal.Detail)
	}
	if !o.Expects() {
		return nil
	}
	want := admitted.Calls[0].Results
	got := make([]tassadar.ValueType, len(o.Expect))
	for i, v := range o.Expect {
		got[i] = v.Type
	}
	if !slices.Equal(got, want) {
		return tassadar.Errorf(tassadar.ABIUnsupported, "--expect: export %q returns %v, expected are %v", o.Invoke, want, got)
	}
	return nil
}

func writeUnder(root, name string, data []byte) error {
	path := filepath.Join(root, filepath.FromSlash(name))
	if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
		return tassadar.Errorf(tassadar.DataUnavailable, "%w", err)
	}
	if err := os.WriteFile(path, data, 0o644); err != nil {
		return tassadar.Errorf(tassadar.DataUnavailable, "%w", err)
	}
	return nil
}

// profile admits what the module has and the one call uses, and no more.
func (o *OwnModule) profile(m *wasm.Module) (tassadar.Profile, error) {
	c := tassadar.Case{ID: "own", Calls: []tassadar.Call{{Export: o.Invoke, Args: o.Args}}, Consensus: !o.Expects(), WASI: o.WASI}
	if o.Expects() {
		c.Expect = tassadar.Result{o.expected()}
	}
	features := []string{}
	for _, f := range m.Features() {
		features = append(features, string(f))
	}
	pages := 1
	if mem, ok := m.Memory(0); ok {
		pages = max(1, int(mem.Min))
	}
	operators, shapes, err := admission.Claims(o.Module, c.Calls)
	if err != nil {
		return tassadar.Profile{}, tassadar.Errorf(tassadar.MalformedModule, "%w", err)
	}
	return tassadar.Profile{
		ID: o.ID(), Title: "My own module", Gate: "own", Implemented: true,
		Admits: tassadar.Admits{Types: m.ValueTypes(), Features: features, Operators: operators, Shapes: shapes, MemoryPages: pages, Imports: o.imports()},
		Limits: tassadar.Limits{MemoryPages: max(1024, pages), OutputBytes: 1 << 20, Instructions: 20_000_000_000, TimeSeconds: 300, ModuleBytes: max(16<<20, len(o.Module))},
		Workloads: []tassadar.Workload{{
			ID: o.Name, Modules: []tassadar.Module{{Toolchain: tassadar.ToolchainSupplied, Digest: tassadar.DigestBytes(o.Module), Path: o.Name + ".wasm"}},
			Cases: []tassadar.Case{c},
		}},
	}, nil
}
