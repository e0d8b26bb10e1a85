// Package modules gives the modules of a policy: built here where the toolchain
// is here and the sources may be compiled, and otherwise prebuilt.
//
// Start with [New]; [Modules.Wanted] and [Modules.Build] build what cells need
// before the first of them is measured, [Modules.Get] gives a module.
package modules

import (
	"context"
	"io/fs"
	"slices"
	"sync"

	"golang.org/x/sync/errgroup"

	"tassadar"
	"tassadar/internal/policy"
	"tassadar/internal/toolchain"
)

// Modules are the modules of a policy. Several goroutines may ask for them.
type Modules struct {
	bundle       *policy.Bundle
	host         toolchain.Host
	buildSources bool
	twice        map[tassadar.Digest]bool // what is built twice, by digest as of built

	mu    sync.Mutex                       // of the maps
	built map[tassadar.Digest]*once[Built] // by digest of what is said of the module, its record included
	tools map[string]*once[tools]          // by family
}

// Built is a module ready to be measured.
type Built struct {
	Bytes    []byte
	Record   *tassadar.Build // nil where nothing is known of its making
	Prebuilt bool            // it was not built here
}

// New returns the modules of a policy. With buildSources, sources that are not
// part of this program are compiled too: the operator said so (law 16).
func New(bundle *policy.Bundle, buildSources bool) *Modules {
	return &Modules{bundle: bundle, buildSources: buildSources}
}

// Described lets the compilers build that the files of a folder describe, besides those
// that the program knows.
func (m *Modules) Described(folder string) { m.host.Folder = folder }

// Twice makes modules be built twice, in two surroundings, where a gate asks their
// receipts to show it. Call it before the first module is built.
func (m *Modules) Twice() {
	m.twice = map[tassadar.Digest]bool{}
	for i := range m.bundle.Policy.Gates {
		g := &m.bundle.Policy.Gates[i]
		if !slices.ContainsFunc(g.Prerequisites, func(n tassadar.Prerequisite) bool { return n.Kind == tassadar.NeedBuilds }) {
			continue
		}
		for _, id := range g.Profiles {
			if p, ok := m.bundle.Policy.Profile(id); ok {
				for _, mod := range allOf(p) {
					m.twice[tassadar.DigestOf(mod)] = true
				}
			}
		}
	}
}

// allOf lists the modules of a profile for all toolchains, links included.
func allOf(p *tassadar.Profile) []tassadar.Module {
	var out []tassadar.Module
	for i := range p.Workloads {
		w := &p.Workloads[i]
		out = append(out, w.Modules...)
		for j := range w.Links {
			out = append(out, w.Links[j].Modules...)
		}
	}
	return out
}

// once is a value that one goroutine makes and the others wait for. What failed
// is tried again.
type once[T any] struct {
	mu    sync.Mutex
	made  bool
	value T
}

func (o *once[T]) get(create func() (T, error)) (T, error) {
	o.mu.Lock()
	defer o.mu.Unlock()
	if !o.made {
		value, err := create()
		if err != nil {
			return value, err
		}
		o.value, o.made = value, true
	}
	return o.value, nil
}

// slot is the place of a key in a map that mu guards.
func slot[K comparable, T any](mu *sync.Mutex, of *map[K]*once[T], key K) *once[T] {
	mu.Lock()
	defer mu.Unlock()
	if *of == nil {
		*of = map[K]*once[T]{}
	}
	s, ok := (*of)[key]
	if !ok {
		s = &once[T]{}
		(*of)[key] = s
	}
	return s
}

// tools is what looking for a toolchain family came to; probing compiles.
type tools struct {
	toolchain.Toolchain
	err error
}

// find looks for a family once.
func (m *Modules) find(ctx context.Context, family string) (toolchain.Toolchain, error) {
	found, _ := slot(&m.mu, &m.tools, family).get(func() (t tools, _ error) {
		t.Toolchain, t.err = m.host.Find(ctx, family)
		return t, nil
	})
	return found.Toolchain, found.err
}

// Get gives a module, and builds it first where that may and can be done here.
// Errors: evidence_incomplete where the module is not here, and what the
// toolchain says.
func (m *Modules) Get(ctx context.Context, mod tassadar.Module) (Built, error) {
	return slot(&m.mu, &m.built, tassadar.DigestOf(mod)).get(func() (Built, error) {
		data, ok := m.bundle.Modules[mod.Digest]
		if !ok {
			return Built{}, tassadar.Errorf(tassadar.EvidenceIncomplete, "module %s is not here", mod.Digest.Short())
		}
		if m.sourced(mod) {
			src := m.bundle.Sources[mod.Digest]
			switch module, record, err := m.build(ctx, src.FS, mod.Build, m.twice[tassadar.DigestOf(mod)]); {
			case err == nil:
				return Built{Bytes: module, Record: record}, nil
			case tassadar.CodeOf(err) != tassadar.ToolchainUnavailable:
				return Built{}, err
			}
		}
		return Built{Bytes: data, Record: mod.Build, Prebuilt: true}, nil
	})
}

// FromSources builds modules of a policy from their sources, also with the compilers that
// the files of a folder describe, and says what digest they come to. It takes no prebuilt
// one for it: where sources or toolchain are missing the error is toolchain_unavailable.
func FromSources(bundle *policy.Bundle, described string) func(context.Context, tassadar.Module) (tassadar.Digest, error) {
	m := New(bundle, true)
	m.Described(described)
	return func(ctx context.Context, mod tassadar.Module) (tassadar.Digest, error) {
		built, err := m.Get(ctx, mod)
		switch {
		case err != nil:
			return "", err
		case built.Prebuilt:
			return "", tassadar.Errorf(tassadar.ToolchainUnavailable, "its sources or its toolchain are not here")
		}
		return tassadar.DigestBytes(built.Bytes), nil
	}
}

// sourced reports whether a module has sources that may be compiled here.
func (m *Modules) sourced(mod tassadar.Module) bool {
	src, ok := m.bundle.Sources[mod.Digest]
	return ok && mod.Build != nil && (src.Builtin || m.buildSources)
}

// of lists what a toolchain has to build for a profile, links included.
func of(p *tassadar.Profile, toolchain string) []tassadar.Module {
	var out []tassadar.Module
	add := func(m tassadar.Module, ok bool) {
		if ok {
			out = append(out, m)
		}
	}
	for i := range p.Workloads {
		w := &p.Workloads[i]
		add(w.Module(toolchain))
		for j := range w.Links {
			add(w.Links[j].Module(toolchain))
		}
	}
	return out
}

// Wanted lists the modules that the cells need and that can be built here, each
// once, and the toolchain families that build them, sorted.
func (m *Modules) Wanted(ctx context.Context, cells []tassadar.Cell) (list []tassadar.Module, families []string) {
	seen := map[tassadar.Digest]bool{}
	for _, c := range cells {
		profile, ok := m.bundle.Policy.Profile(c.Profile)
		if !ok {
			continue
		}
		for _, mod := range of(profile, c.Toolchain) {
			key := tassadar.DigestOf(mod)
			if !m.sourced(mod) || seen[key] {
				continue
			}
			seen[key] = true
			if _, err := m.find(ctx, mod.Build.Toolchain); err != nil {
				continue
			}
			list = append(list, mod)
			if !slices.Contains(families, mod.Build.Toolchain) {
				families = append(families, mod.Build.Toolchain)
			}
		}
	}
	slices.Sort(families)
	return list, families
}

// Lacking says why modules of a cell cannot be built here: their sources may not be
// compiled, or no toolchain of theirs is here.
func (m *Modules) Lacking(ctx context.Context, c tassadar.Cell) []error {
	var out []error
	profile, ok := m.bundle.Policy.Profile(c.Profile)
	if !ok {
		return nil
	}
	for _, mod := range of(profile, c.Toolchain) {
		if mod.Build == nil { // it arrived without a record, and nobody builds it
			continue
		}
		if !m.sourced(mod) {
			out = append(out, tassadar.WithNext(tassadar.Errorf(tassadar.ToolchainUnavailable, "sources of %s are not compiled here", mod.Build.Toolchain),
				"--build-sources compiles the sources of --policy DIR."))
			continue
		}
		if _, err := m.find(ctx, mod.Build.Toolchain); err != nil {
			out = append(out, err)
		}
	}
	return out
}

// Build builds modules, several at a time, before the first cell is measured, so
// that a measurement has the host for itself. What cannot be built is told by
// [Modules.Get] to the cell that needs it.
func (m *Modules) Build(ctx context.Context, list []tassadar.Module) {
	var g errgroup.Group
	g.SetLimit(toolchain.MaxBuilds())
	for _, mod := range list {
		g.Go(func() error {
			if ctx.Err() == nil {
				_, _ = m.Get(ctx, mod) // asked for again by its cell
			}
			return nil
		})
	}
	_ = g.Wait()
}

// build compiles a module again with this host's toolchain of the family. The
// adapter composes the command; the record's is never run.
func (m *Modules) build(ctx context.Context, sources fs.FS, record *tassadar.Build, twice bool) ([]byte, *tassadar.Build, error) {
	tools, err := m.find(ctx, record.Toolchain)
	if err != nil {
		return nil, nil, err
	}
	var names []string
	for name := range record.Sources {
		names = append(names, name)
	}
	if len(names) != 1 {
		return nil, nil, tassadar.Errorf(tassadar.ToolchainUnavailable, "record with %d sources", len(names))
	}
	build := tools.Build
	if twice {
		build = tools.BuildTwice
	}
	module, made, err := build(ctx, sources, names...)
	if err != nil {
		return nil, nil, err
	}
	return module, &made, nil
}
