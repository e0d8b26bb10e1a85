package main

import (
	"context"
	"io/fs"
	"maps"
	"slices"
	"strings"
	"sync"
	"time"

	"golang.org/x/sync/errgroup"

	"tassadar"
	"tassadar/internal/policy"
	"tassadar/internal/text"
	"tassadar/internal/toolchain"
	"tassadar/internal/worker"
)

// modules builds workloads where the toolchain is here and the sources may be
// compiled, and otherwise takes the prebuilt module. It may be asked by several
// goroutines.
type modules struct {
	bundle *policy.Bundle
	// foreign allows compiling sources that are not part of this program
	// (law 16).
	foreign bool

	mu    sync.Mutex                              // of the maps
	built map[tassadar.Digest]*once[worker.Built] // by digest of what is said of the module, its record included
	tools map[string]*once[tools]                 // by family
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
func (m *modules) find(ctx context.Context, family string) (toolchain.Toolchain, error) {
	found, _ := slot(&m.mu, &m.tools, family).get(func() (t tools, _ error) {
		t.Toolchain, t.err = toolchain.Find(ctx, family)
		return t, nil
	})
	return found.Toolchain, found.err
}

func (m *modules) get(ctx context.Context, mod tassadar.Module, _ string) (worker.Built, error) {
	return slot(&m.mu, &m.built, tassadar.DigestOf(mod)).get(func() (worker.Built, error) {
		data, ok := m.bundle.Modules[mod.Digest]
		if !ok {
			return worker.Built{}, tassadar.Errorf(tassadar.EvidenceIncomplete, "module %s is not here", mod.Digest.Short())
		}
		if m.sourced(mod) {
			src := m.bundle.Sources[mod.Digest]
			switch module, record, err := m.build(ctx, src.FS, mod.Build); {
			case err == nil:
				return worker.Built{Bytes: module, Record: record}, nil
			case tassadar.CodeOf(err) != tassadar.ToolchainUnavailable:
				return worker.Built{}, err
			}
		}
		return worker.Built{Bytes: data, Record: mod.Build, Prebuilt: true}, nil
	})
}

// sourced reports whether a module has sources that may be compiled here.
func (m *modules) sourced(mod tassadar.Module) bool {
	src, ok := m.bundle.Sources[mod.Digest]
	return ok && mod.Build != nil && (src.Builtin || m.foreign)
}

// modulesOf lists what a toolchain has to build for a profile, links included.
func modulesOf(p *tassadar.Profile, toolchain string) []tassadar.Module {
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

// buildAll builds what the cells need, several modules at a time, before the
// first cell is measured, so that a measurement has the machine for itself. What
// cannot be built is told by the cell that needs it.
func (m *modules) buildAll(ctx context.Context, cells []tassadar.Cell, note func(format string, args ...any)) {
	wanted := map[tassadar.Digest]bool{}
	families := map[string]bool{}
	var list []tassadar.Module
	for _, c := range cells {
		profile, ok := m.bundle.Policy.Profile(c.Profile)
		if !ok {
			continue
		}
		for _, mod := range modulesOf(profile, c.Toolchain) {
			if key := tassadar.DigestOf(mod); m.sourced(mod) && !wanted[key] {
				wanted[key] = true
				if _, err := m.find(ctx, mod.Build.Toolchain); err == nil {
					list, families[mod.Build.Toolchain] = append(list, mod), true
				}
			}
		}
	}
	if len(list) == 0 {
		return
	}
	note("building %s with %s", text.Plural(len(list), "module", "modules"), strings.Join(slices.Sorted(maps.Keys(families)), ", "))
	start := time.Now()
	var g errgroup.Group
	g.SetLimit(toolchain.MaxBuilds())
	for _, mod := range list {
		g.Go(func() error {
			if ctx.Err() == nil {
				_, _ = m.get(ctx, mod, "") // asked for again by its cell
			}
			return nil
		})
	}
	_ = g.Wait()
	if ctx.Err() == nil {
		note("built in %.1f s", time.Since(start).Seconds())
	}
}

// build compiles a module again with this host's toolchain of the family. The
// adapter composes the command; the record's is never run.
func (m *modules) build(ctx context.Context, sources fs.FS, record *tassadar.Build) ([]byte, *tassadar.Build, error) {
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
	module, made, err := tools.Build(ctx, sources, names...)
	if err != nil {
		return nil, nil, err
	}
	return module, &made, nil
}
