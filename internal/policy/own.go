package policy

import (
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"

	"tassadar"
	"tassadar/internal/abort"
	"tassadar/internal/admission"
	"tassadar/internal/atomicfile"
	"tassadar/internal/invocation"
	"tassadar/internal/strictyaml"
	"tassadar/internal/text"
	"tassadar/wasm"
)

// ownName is the form of a name that a profile is made of.
var ownName = regexp.MustCompile(`^[a-z][a-z0-9_]*$`)

// OwnModule is a user's module on its way to a policy: a profile, an envelope for
// one machine class, and a gate of its own. [OwnModule.Write] writes them.
type OwnModule struct {
	Name   string // of the profile; see [OwnModule.ID]
	Module []byte
	// Toolchain is the family that compiled the module; "" is "supplied", of which
	// nobody says what did. Every other one needs a record.
	Toolchain string
	Record    *Record
	Links     []OwnLink
	Cases     []tassadar.Case
	Class     string   // machine class
	Backends  []string // families to declare
}

// OwnLink is a module that a user's module is linked with.
type OwnLink struct {
	Name   string
	Module []byte
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

// Program is the module with those that it is linked with.
func (o *OwnModule) Program() invocation.Program {
	p := invocation.Program{Module: o.Module}
	for _, l := range o.Links {
		p.Links = append(p.Links, invocation.Link{Name: l.Name, Module: l.Module})
	}
	return p
}

// link adds AssemblyScript's abort, where it is all that is missing of env.
func (o *OwnModule) link() error {
	var modules []*wasm.Module
	var names []string
	for _, l := range append(slices.Clone(o.Links), OwnLink{Module: o.Module}) {
		m, err := wasm.Decode(l.Module)
		switch {
		case err != nil && l.Name != "":
			return tassadar.Errorf(wasm.CodeOf(err), "link %s: %w", l.Name, err)
		case err != nil:
			return tassadar.Errorf(wasm.CodeOf(err), "%w", err)
		}
		modules, names = append(modules, m), append(names, l.Name)
	}
	if abort.Needed(modules, names) {
		o.Links = append([]OwnLink{{Name: abort.Name, Module: abort.Module}}, o.Links...)
	}
	return nil
}

// Linked reports whether the module is linked with one of a name.
func (o *OwnModule) Linked(name string) bool {
	return slices.ContainsFunc(o.Links, func(l OwnLink) bool { return l.Name == name })
}

// Profile is the profile, which admits what the module has and its cases use, and
// no more. A module that imports AssemblyScript's abort and is not linked with it
// gets it as a link. The error says in words about the module why it cannot
// be measured.
func (o *OwnModule) Profile() (*tassadar.Profile, error) {
	p, _, err := o.profile()
	return p, err
}

func (o *OwnModule) profile() (*tassadar.Profile, *draft, error) {
	if err := o.link(); err != nil {
		return nil, nil, err
	}
	d := newDraft()
	w := tassadar.Workload{ID: o.Name, Cases: o.Cases}
	module, err := d.module(o.Name, o.toolchain(), o.Module, o.Record)
	if err != nil {
		return nil, nil, err
	}
	w.Modules = []tassadar.Module{module}
	for i, l := range o.Links {
		// A link is of the toolchain of its module: there is one form of each.
		module, err := d.module(fmt.Sprintf("%s.link%d", o.Name, i+1), o.toolchain(), l.Module, nil)
		if err != nil {
			return nil, nil, err
		}
		if o.Record != nil {
			return nil, nil, tassadar.Errorf(tassadar.BadUse, "--toolchain %s with --link: a link needs a record of its own; write it in the YAML", o.Toolchain)
		}
		w.Links = append(w.Links, tassadar.Link{Name: l.Name, Modules: []tassadar.Module{module}})
	}
	p := &tassadar.Profile{
		ID: o.ID(), Title: "My own module", Gate: "own", Implemented: true,
		Limits:    tassadar.Limits{MemoryPages: 1024, OutputBytes: 1 << 20, Instructions: 20_000_000_000, TimeSeconds: 300, ModuleBytes: 16 << 20},
		Workloads: []tassadar.Workload{w},
	}
	if err := d.admit(p); err != nil {
		return nil, nil, err
	}
	return p, d, nil
}

func (o *OwnModule) toolchain() string {
	if o.Toolchain == "" {
		return tassadar.ToolchainSupplied
	}
	return o.Toolchain
}

// Envelope declares the cells of this machine.
func (o *OwnModule) envelope(p *tassadar.Profile) tassadar.Envelope {
	return tassadar.Envelope{
		Profile: p.ID, Label: "one machine",
		Require: tassadar.Requirements{Machines: 1, Workers: 1, Runs: 2, MaxAgeSeconds: 30 * 86400, Prebuilt: true, Emulated: strings.HasSuffix(o.Class, "+qemu")},
		Sets:    []tassadar.DeclaredSet{{Backends: o.Backends, Toolchains: []string{o.toolchain()}, Machines: []string{o.Class}}},
	}
}

// Write writes the directory and checks it as a policy. An existing directory
// is not touched.
func (o *OwnModule) Write(dir string) error {
	if err := CheckNew(dir); err != nil {
		return err
	}
	p, d, err := o.profile()
	if err != nil {
		return err
	}
	g := tassadar.Gate{
		ID: "own", Title: "My own module", Profiles: []string{p.ID},
		Prerequisites: []tassadar.Prerequisite{
			{ID: "portability", Title: "Every required cell reproduces", Kind: tassadar.NeedPortability},
			{ID: "receipts", Title: "Every required cell has its receipts", Kind: tassadar.NeedReceipts},
		},
	}
	d.yaml["policy.yaml"] = map[string]bool{"builtin": false}
	d.yaml["profiles/"+o.Name+".yaml"] = p
	d.yaml["envelopes/"+o.Name+".yaml"] = o.envelope(p)
	d.yaml["gates/own.yaml"] = g
	tmp, err := os.MkdirTemp(filepath.Dir(filepath.Clean(dir)), ".new-policy-*")
	if err != nil {
		return tassadar.Errorf(tassadar.DataUnavailable, "%w", err)
	}
	defer os.RemoveAll(tmp)
	if err := d.write(tmp); err != nil {
		return err
	}
	if err := loads(tmp, dir); err != nil {
		return err
	}
	if err := os.Chmod(tmp, 0o755); err != nil {
		return tassadar.Errorf(tassadar.DataUnavailable, "%w", err)
	}
	if err := atomicfile.Rename(tmp, filepath.Clean(dir)); err != nil {
		return tassadar.Errorf(tassadar.DataUnavailable, "%w", err)
	}
	return nil
}

// CheckNew refuses a directory that is there already, or that cannot be made.
func CheckNew(dir string) error {
	if _, err := os.Stat(dir); err == nil {
		return tassadar.Errorf(tassadar.BadUse, "%s exists; give another -o, or tassadar profile add to it", dir)
	}
	tmp, err := os.MkdirTemp(filepath.Dir(filepath.Clean(dir)), ".new-policy-*")
	if err == nil {
		err = os.Remove(tmp)
	}
	if err != nil {
		return tassadar.Errorf(tassadar.DataUnavailable, "%w", err)
	}
	return nil
}

// loads checks a directory as a policy; what is wrong is told of the directory
// that it is to become.
func loads(tmp, dir string) error {
	_, err := Load(tmp)
	if err == nil {
		return nil
	}
	code := tassadar.CodeOf(err)
	return tassadar.WithNext(tassadar.Errorf(code, "%s", strings.ReplaceAll(tassadar.Message(err), tmp, filepath.Clean(dir))),
		"Nothing was written, and lines are those that would have been: give what is named another value.")
}

// draft is what is to be written into a policy directory.
type draft struct {
	files map[string][]byte          // by name with slashes
	yaml  map[string]any             // likewise, encoded when they are written
	bytes map[tassadar.Digest][]byte // modules
}

func newDraft() *draft {
	return &draft{files: map[string][]byte{}, yaml: map[string]any{}, bytes: map[tassadar.Digest][]byte{}}
}

// module puts a module into the folder of profiles under a name, with its record.
func (d *draft) module(name, toolchain string, data []byte, record *Record) (tassadar.Module, error) {
	m := tassadar.Module{Toolchain: toolchain, Digest: tassadar.DigestBytes(data), Path: name + ".wasm"}
	d.files["profiles/"+m.Path] = data
	d.bytes[m.Digest] = data
	if record == nil {
		if toolchain != tassadar.ToolchainSupplied {
			return m, tassadar.Errorf(tassadar.BadUse, "--toolchain %s needs --build-record FILE, which says how the module was built; without one the toolchain is %q", toolchain, tassadar.ToolchainSupplied)
		}
		return m, nil
	}
	if record.Build.Module != m.Digest {
		return m, tassadar.Errorf(tassadar.InputMalformed, "the build record is of module %s, and this one is %s", record.Build.Module.Short(), m.Digest.Short())
	}
	if record.Build.Toolchain != toolchain {
		return m, tassadar.Errorf(tassadar.BadUse, "the build record is of toolchain %s: give --toolchain %s", record.Build.Toolchain, record.Build.Toolchain)
	}
	m.BuildPath = name + ".build/record.json"
	d.files["profiles/"+m.BuildPath] = record.Raw
	for file, source := range record.Sources {
		d.files["profiles/"+name+".build/"+file] = source
	}
	return m, nil
}

// program returns the modules that a workload runs under a toolchain.
func (d *draft) program(w *tassadar.Workload, toolchain string) (module []byte, links []invocation.Link) {
	m, _ := w.Module(toolchain)
	for i := range w.Links {
		l, _ := w.Links[i].Module(toolchain)
		links = append(links, invocation.Link{Name: w.Links[i].Name, Module: d.bytes[l.Digest], Attempt: w.Links[i].Attempt})
	}
	return d.bytes[m.Digest], links
}

// admit writes down what the profile's cases use as what it admits, and checks
// that each case is admitted then and can come to what is expected.
func (d *draft) admit(p *tassadar.Profile) error {
	all := &admission.Wants{}
	want := func(module []byte, calls []tassadar.Call, links []invocation.Link) error {
		wants, err := admission.Want(module, calls, links...)
		if err == nil {
			all.Add(wants)
		}
		return err
	}
	for i := range p.Workloads {
		w := &p.Workloads[i]
		for _, t := range programs(w) {
			module, links := d.program(w, t)
			named := *p // so that derived cases are drawn
			named.Admits.Operators = []string{tassadar.FamilyControl}
			calls := derivedCalls(&named, w)
			for j := range w.Cases {
				if len(w.Cases[j].Calls) == 0 {
					return tassadar.Errorf(tassadar.BadUse, "case %s calls nothing", w.Cases[j].ID)
				}
				calls = append(calls, w.Cases[j].Calls...)
				if err := want(module, w.Cases[j].Calls, links); err != nil { // for the bytes of one invocation
					return err
				}
			}
			if err := want(module, calls, links); err != nil {
				return err
			}
		}
	}
	for i := range p.Refusals {
		if r := &p.Refusals[i]; r.Denied != nil && len(r.Calls) > 1 {
			if err := want(d.bytes[r.Module.Digest], r.Calls[:len(r.Calls)-1], nil); err != nil {
				return err
			}
		}
	}
	a, l := &p.Admits, &p.Limits
	foreign := slices.DeleteFunc(slices.Clone(a.Imports), func(name string) bool {
		return strings.HasPrefix(name, tassadar.ImportModule+".") || slices.Contains(all.Imports, name)
	})
	a.Types, a.Features, a.Operators, a.Shapes = all.Types, all.Features, all.Operators, all.Shapes
	a.Imports, a.Start = slices.Concat(foreign, all.Imports), all.Start
	a.MemoryPages = max(a.MemoryPages, all.Pages, 1)
	l.MemoryPages, l.ModuleBytes = max(l.MemoryPages, all.Pages), max(l.ModuleBytes, all.Module)
	for i := range p.Workloads {
		if err := d.check(p, &p.Workloads[i]); err != nil {
			return err
		}
	}
	return nil
}

// check says in words about modules and calls why cases cannot be measured.
func (d *draft) check(p *tassadar.Profile, w *tassadar.Workload) error {
	var checker admission.Checker
	for _, t := range programs(w) {
		module, links := d.program(w, t)
		for i := range w.Cases {
			c := &w.Cases[i]
			outputs := 0
			for j := range c.Calls {
				for _, a := range c.Calls[j].Args {
					if a.Output() {
						outputs += a.Size()
					}
				}
				outputs += c.Calls[j].Returns.Size()
			}
			p.Limits.OutputBytes = max(p.Limits.OutputBytes, min(outputs, maxOutputs))
			admitted, refusal := checker.Admit(module, p, c.Calls, links...)
			if refusal != nil {
				return notAdmitted(refusal, module, links, c)
			}
			if why := unfit(p, c, admitted.Calls, attempts(w), c.Expect); why != "" {
				return tassadar.Errorf(tassadar.BadUse, "--expect: %s", why)
			}
		}
	}
	return nil
}

// maxOutputs bounds the output buffers that a profile is written for, in bytes.
const maxOutputs = 64 << 20

// notAdmitted says why a user's module is not admitted, and what can be done.
func notAdmitted(r *tassadar.Refusal, module []byte, links []invocation.Link, c *tassadar.Case) error {
	detail := r.Detail
	m, err := wasm.Decode(module)
	switch {
	case err != nil:
	case strings.Contains(detail, tassadar.ImportWASI+"."): // says what the adapter lacks
	case r.Code == tassadar.HostImportUnsupported || r.Code == tassadar.ImportUnknown:
		if say := unprovided(m, links); say != "" {
			detail = say
		}
	case r.Code == tassadar.ABIUnsupported:
		names := functions(m)
		for _, call := range c.Calls {
			if !slices.Contains(names, call.Export) {
				return tassadar.Errorf(r.Code, "the module exports no function %q%s; it exports %s", call.Export, text.Meant(call.Export, names), text.Names(names))
			}
		}
	}
	return tassadar.Errorf(r.Code, "the module is not admitted: %s", detail)
}

// functions lists the exported functions of a module.
func functions(m *wasm.Module) []string {
	var out []string
	for _, e := range m.Exports {
		if e.Kind == wasm.KindFunc {
			out = append(out, e.Name)
		}
	}
	return out
}

// unprovided lists what a module imports that no link and no declared import
// provides, and says how to link it.
func unprovided(m *wasm.Module, links []invocation.Link) string {
	var modules []string
	what := map[string][]string{}
	for _, i := range m.Imports {
		if _, _, ok := tassadar.ImportSignature(i.Module + "." + i.Name); ok && i.Module == tassadar.ImportModule {
			continue
		}
		if i.Module == tassadar.ImportWASI {
			continue // of the adapter
		}
		if slices.ContainsFunc(links, func(l invocation.Link) bool {
			linked, err := wasm.Decode(l.Module)
			if err != nil || l.Name != i.Module {
				return false
			}
			_, ok := linked.Export(i.Name)
			return ok
		}) {
			continue
		}
		if !slices.Contains(modules, i.Module) {
			modules = append(modules, i.Module)
		}
		what[i.Module] = append(what[i.Module], imported(m, i))
	}
	if len(modules) == 0 {
		return ""
	}
	var parts []string
	for _, name := range modules {
		const most = 12
		all := what[name]
		if n := len(all); n > most {
			all = append(all[:most:most], fmt.Sprintf("%d more", n-most))
		}
		parts = append(parts, fmt.Sprintf("it imports from %q %s: give --link %s=stub.wasm, a module that exports them", name, strings.Join(all, ", "), name))
	}
	return strings.Join(parts, "; ")
}

// imported writes an import as what has to be exported for it.
func imported(m *wasm.Module, i wasm.Import) string {
	switch i.Kind {
	case wasm.KindFunc:
		if int(i.Type) < len(m.Types) {
			t := m.Types[i.Type]
			return fmt.Sprintf("function %q %v -> %v", i.Name, t.Params, t.Results)
		}
	case wasm.KindMemory:
		return fmt.Sprintf("memory %q of %d pages", i.Name, i.Memory.Min)
	case wasm.KindTable:
		return fmt.Sprintf("table %q of %d entries", i.Name, i.Table.Min)
	case wasm.KindGlobal:
		return fmt.Sprintf("global %q of type %s", i.Name, i.Global.Type)
	}
	return fmt.Sprintf("%v %q", i.Kind, i.Name)
}

// write writes everything under a folder.
func (d *draft) write(root string) error {
	for name, v := range d.yaml {
		var body []byte
		var err error
		if p, ok := v.(*tassadar.Profile); ok {
			body, err = d.encode(p)
		} else {
			body, err = strictyaml.Encode(v)
		}
		if err != nil {
			return tassadar.Errorf(tassadar.BadUse, "%s: %w", name, err)
		}
		d.files[name] = body
	}
	for name, data := range d.files {
		if err := writeUnder(root, name, data); err != nil {
			return err
		}
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
