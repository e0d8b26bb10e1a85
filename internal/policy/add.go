package policy

import (
	"errors"
	"fmt"
	"os"
	"path"
	"path/filepath"
	"regexp"
	"slices"
	"strings"

	"tassadar"
	"tassadar/internal/atomicfile"
	"tassadar/internal/invocation"
	"tassadar/internal/text"
)

// Growth is a policy directory that is to grow: [Grow] reads it, the methods add
// to it, and [Growth.Write] checks and writes what became of it. Files that change
// are written anew: what they say stays, comments in them do not.
type Growth struct {
	dir    string
	policy tassadar.Policy
	names  map[string]string // files of profiles, envelopes and gates by kind and id
	draft  *draft
	lock   *os.File // until it is written
	// Written are the files that were written, relative to the directory.
	Written []string
}

// Grow reads a directory, which nobody else grows until it is written. It need not
// be without problems, but each file must be one that can be read.
func Grow(dir string) (*Growth, error) {
	user, _, err := userSource(dir)
	if err != nil {
		return nil, err
	}
	lock, err := lockDir(dir)
	if err != nil {
		return nil, err
	}
	b := read([]source{user})
	if err := b.malformed(); err != nil {
		lock.Close()
		return nil, err
	}
	g := &Growth{dir: dir, lock: lock, policy: b.bundle.Policy, names: map[string]string{}, draft: newDraft()}
	g.draft.bytes = b.bundle.Modules
	for kind, all := range map[string]map[string]document{"profile": b.profiles, "envelope": b.envelopes, "gate": b.gates} {
		for id, doc := range all {
			g.names[kind+" "+id] = strings.TrimPrefix(doc.file, path.Clean(filepath.ToSlash(dir))+"/")
		}
	}
	return g, nil
}

// Profile finds a profile of the directory by its id; without one it is the only
// one.
func (g *Growth) Profile(id string) (*tassadar.Profile, error) {
	var ids []string
	for i := range g.policy.Profiles {
		if p := &g.policy.Profiles[i]; p.ID == id {
			return p, nil
		}
		ids = append(ids, g.policy.Profiles[i].ID)
	}
	switch {
	case id == "" && len(ids) == 1:
		return &g.policy.Profiles[0], nil
	case id == "":
		return nil, tassadar.Errorf(tassadar.BadUse, "%s has %s: give --profile, one of %s", g.dir, text.Plural(len(ids), "profile", "profiles"), text.Names(ids))
	}
	return nil, tassadar.Errorf(tassadar.BadUse, "%s has no profile %q%s; it has %s", g.dir, id, text.Meant(id, ids), text.Names(ids))
}

// Workload finds a workload of a profile; without an id it is the only one.
func (g *Growth) Workload(p *tassadar.Profile, id string) (*tassadar.Workload, error) {
	var ids []string
	for i := range p.Workloads {
		if w := &p.Workloads[i]; w.ID == id {
			return w, nil
		}
		ids = append(ids, p.Workloads[i].ID)
	}
	switch {
	case id == "" && len(ids) == 1:
		return &p.Workloads[0], nil
	case id == "":
		return nil, tassadar.Errorf(tassadar.BadUse, "%s has %s: give --workload, one of %s", p.ID, text.Plural(len(ids), "workload", "workloads"), text.Names(ids))
	}
	return nil, tassadar.Errorf(tassadar.BadUse, "%s has no workload %q%s; it has %s", p.ID, id, text.Meant(id, ids), text.Names(ids))
}

// FreeCase is the name of a case that the workload does not have.
func FreeCase(w *tassadar.Workload) string {
	for n := len(w.Cases) + 1; ; n++ {
		name := fmt.Sprintf("case-%d", n)
		if !slices.ContainsFunc(w.Cases, func(c tassadar.Case) bool { return c.ID == name }) {
			return name
		}
	}
}

// AddCases adds cases to a workload of a profile.
func (g *Growth) AddCases(p *tassadar.Profile, w *tassadar.Workload, cases []tassadar.Case) error {
	for _, c := range cases {
		if slices.ContainsFunc(w.Cases, func(x tassadar.Case) bool { return x.ID == c.ID }) {
			return tassadar.Errorf(tassadar.BadUse, "workload %s has a case %s; give another --case", w.ID, c.ID)
		}
		w.Cases = append(w.Cases, c)
	}
	return g.admit(p)
}

// slug is a name that a file can have.
var slug = regexp.MustCompile(`[^a-z0-9_.]+`)

// AddForm adds the form of a workload that another toolchain made, and cells for
// it: on the machines and backends that are declared, without those left out.
func (g *Growth) AddForm(p *tassadar.Profile, w *tassadar.Workload, toolchain string, data []byte, record *Record, leftOut []string) error {
	if _, ok := w.Module(toolchain); ok {
		return tassadar.Errorf(tassadar.BadUse, "workload %s has a module of toolchain %s; give another --toolchain, or --name for a profile of its own", w.ID, toolchain)
	}
	if len(w.Modules) == 0 {
		return tassadar.Errorf(tassadar.PolicyMalformed, "workload %s has no module", w.ID)
	}
	base := strings.TrimSuffix(path.Base(w.Modules[0].Path), ".wasm")
	module, err := g.draft.module(base+"."+slug.ReplaceAllString(strings.ToLower(toolchain), "-"), toolchain, data, record)
	if err != nil {
		return err
	}
	w.Modules = append(w.Modules, module)
	e, err := g.envelope(p)
	if err != nil {
		return err
	}
	for _, s := range slices.Clone(e.Sets) {
		backends := slices.DeleteFunc(slices.Clone(s.Backends), func(f string) bool { return slices.Contains(leftOut, f) })
		if len(backends) > 0 && !slices.Contains(s.Toolchains, toolchain) {
			e.Sets = append(e.Sets, tassadar.DeclaredSet{Observed: s.Observed, Backends: backends, Toolchains: []string{toolchain}, Machines: s.Machines})
		}
	}
	g.change("envelope", e.Profile, e)
	return g.admit(p)
}

// AddProfile adds a user's module as a profile of its own, under the gate of
// another one.
func (g *Growth) AddProfile(o *OwnModule, beside *tassadar.Profile) (*tassadar.Profile, error) {
	if g.names["profile "+o.ID()] != "" {
		return nil, tassadar.Errorf(tassadar.BadUse, "%s has a profile %s; give another --name", g.dir, o.ID())
	}
	p, d, err := o.profile()
	if err != nil {
		return nil, err
	}
	at := slices.IndexFunc(g.policy.Gates, func(x tassadar.Gate) bool { return x.ID == beside.Gate })
	if at < 0 {
		return nil, tassadar.Errorf(tassadar.PolicyMalformed, "%s has no gate %s", g.dir, beside.Gate)
	}
	gate := &g.policy.Gates[at]
	p.Gate = gate.ID
	gate.Profiles = append(gate.Profiles, p.ID)
	for name, data := range d.files {
		g.draft.files[name] = data
	}
	e := o.envelope(p)
	for kind, v := range map[string]any{"profile": p, "envelope": &e} {
		name := kind + "s/" + o.Name + ".yaml"
		if _, err := os.Lstat(filepath.Join(g.dir, name)); err == nil {
			return nil, tassadar.Errorf(tassadar.BadUse, "%s is there; give another --name", filepath.Join(g.dir, name))
		}
		g.names[kind+" "+p.ID] = name
		g.change(kind, p.ID, v)
	}
	g.change("gate", gate.ID, gate)
	return p, nil
}

// AddCells adds backend families and machine classes to what a profile's envelope
// requires.
func (g *Growth) AddCells(p *tassadar.Profile, backends, machines []string) error {
	e, err := g.envelope(p)
	if err != nil {
		return err
	}
	for _, m := range machines {
		if !machine.MatchString(m) {
			return tassadar.WithNext(tassadar.Errorf(tassadar.BadUse, "%.100q is no machine class: it is OS/ARCHITECTURE/LEVEL, as linux/amd64/v3, linux/arm64/v8 or linux/riscv64/base+qemu are", m),
				"tassadar machine shows the class of the machine that it runs on.")
		}
	}
	grown := false
	for i := range e.Sets {
		s := &e.Sets[i]
		if s.Observed {
			continue
		}
		s.Backends, s.Machines = extend(s.Backends, backends), extend(s.Machines, machines)
		grown = true
	}
	if !grown {
		return tassadar.Errorf(tassadar.PolicyMalformed, "the envelope of %s requires no cells", p.ID)
	}
	for _, m := range machines {
		e.Require.Emulated = e.Require.Emulated || strings.HasSuffix(m, "+qemu")
	}
	g.change("envelope", e.Profile, e)
	return nil
}

func extend(have, more []string) []string {
	for _, s := range more {
		if !slices.Contains(have, s) {
			have = append(have, s)
		}
	}
	return have
}

// Program is what a workload runs under the first toolchain that it has.
func (g *Growth) Program(w *tassadar.Workload) invocation.Program {
	module, links := g.draft.program(w, programs(w)[0])
	return invocation.Program{Module: module, Links: links}
}

func (g *Growth) envelope(p *tassadar.Profile) (*tassadar.Envelope, error) {
	for i := range g.policy.Envelopes {
		if e := &g.policy.Envelopes[i]; e.Profile == p.ID {
			return e, nil
		}
	}
	return nil, tassadar.Errorf(tassadar.PolicyMalformed, "%s has no envelope of %s", g.dir, p.ID)
}

// admit works out what a profile admits now.
func (g *Growth) admit(p *tassadar.Profile) error {
	if err := g.draft.admit(p); err != nil {
		return err
	}
	g.change("profile", p.ID, p)
	return nil
}

func (g *Growth) change(kind, id string, v any) { g.draft.yaml[g.names[kind+" "+id]] = v }

// Write checks the directory as it is to be, and writes what changed: each file
// whole, and after a failure what was there before.
func (g *Growth) Write() error {
	defer g.lock.Close()
	fail := func(err error) error { return tassadar.Errorf(tassadar.DataUnavailable, "%w", err) }
	tmp, err := os.MkdirTemp("", "tassadar-policy-")
	if err != nil {
		return fail(err)
	}
	defer os.RemoveAll(tmp)
	left := int64(maxKept)
	for _, name := range []string{"policy.yaml", "profiles", "envelopes", "gates"} {
		if err := copyTree(filepath.Join(g.dir, name), filepath.Join(tmp, name), &left); err != nil {
			return fail(err)
		}
	}
	if err := g.draft.write(tmp); err != nil {
		return err
	}
	if err := loads(tmp, g.dir); err != nil {
		return err
	}
	// Modules first: nothing names them before the profile does.
	names := sortedKeys(g.draft.files)
	slices.SortStableFunc(names, func(a, b string) int { return rank(a) - rank(b) })
	type before struct {
		path string
		data []byte
		was  bool
	}
	var done []before
	for _, name := range names {
		file := filepath.Join(g.dir, filepath.FromSlash(name))
		old, err := os.ReadFile(file)
		if err != nil && !errors.Is(err, os.ErrNotExist) {
			return fail(err)
		}
		was := err == nil
		err = os.MkdirAll(filepath.Dir(file), 0o755)
		if err == nil {
			err = atomicfile.Write(file, g.draft.files[name], 0o644)
		}
		if err == nil {
			done = append(done, before{file, old, was})
			g.Written = append(g.Written, name)
			continue
		}
		for _, b := range slices.Backward(done) {
			if b.was {
				err = errors.Join(err, atomicfile.Write(b.path, b.data, 0o644))
			} else {
				err = errors.Join(err, os.Remove(b.path))
			}
		}
		g.Written = nil
		return fail(err)
	}
	return nil
}

func rank(name string) int {
	switch {
	case !strings.HasSuffix(name, ".yaml") && !strings.HasSuffix(name, ".yml"):
		return 0
	case strings.HasPrefix(name, "gates/"):
		return 2
	}
	return 1
}
