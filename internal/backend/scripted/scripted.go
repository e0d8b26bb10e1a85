// Package scripted runs WebAssembly on programs that only call functions without
// parameters, on a module that they are given whole: what was called so far, with
// constants, is written into the module, and the program runs it from its beginning for
// every further step. The families are wasmtime-MAJOR.cranelift, by npm's package wizer,
// which holds wasmtime, and wabt-1.interpreter, by wasm-interp. Start with [New].
package scripted

import (
	"bytes"
	"context"
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"sync"
	"time"

	"tassadar"
	"tassadar/internal/backend"
	"tassadar/internal/backend/process"
	"tassadar/wasm"
)

// outputMax bounds what a program writes, in bytes.
const outputMax = 1 << 30

// askLimit is for a program that is only asked for its version.
const askLimit = 10 * time.Second

// kind is a kind of program.
type kind struct {
	name    string // of the program
	prefix  string // of families
	tier    string
	install string
	caps    func() backend.Capabilities
	// version finds the version of a program.
	version func(ctx context.Context, p process.Program) (string, error)
	// run runs a script.
	run func(ctx context.Context, path string, s *script) (seen, error)
}

// Programs are the programs of a kind on this host. It may be used by many goroutines.
type Programs struct {
	kind  *kind
	names func() []string
	files *process.Files

	mu       sync.Mutex
	versions map[process.Program]string // guarded by mu
}

// Wizer returns wasmtime in programs called wizer; names gives their names or paths.
func Wizer(names func() []string) *Programs { return newPrograms(&wizer, names) }

// Interp returns wabt's interpreter.
func Interp(names func() []string) *Programs { return newPrograms(&interp, names) }

func newPrograms(k *kind, names func() []string) *Programs {
	return &Programs{kind: k, names: names, files: process.NewFiles(), versions: map[process.Program]string{}}
}

// found is a program with its version.
type found struct {
	process.Program
	version string
}

func (f found) major() string {
	major, _, _ := strings.Cut(f.version, ".")
	return major
}

// look finds out what a program is.
func (ps *Programs) look(ctx context.Context, name string) (found, error) {
	p, err := ps.files.Program(name)
	if err != nil {
		return found{}, tassadar.Errorf(tassadar.BackendUnavailable, "find %s: %w; %s", ps.kind.name, err, ps.kind.install)
	}
	ps.mu.Lock()
	version, ok := ps.versions[p]
	ps.mu.Unlock()
	if !ok {
		limited, cancel := context.WithTimeout(ctx, askLimit)
		defer cancel()
		if version, err = ps.kind.version(limited, p); err != nil {
			if ctx.Err() != nil {
				return found{}, ctx.Err()
			}
			return found{}, tassadar.Errorf(tassadar.BackendUnavailable, "the version of %s: %w", name, err)
		}
		ps.mu.Lock()
		ps.versions[p] = version
		ps.mu.Unlock()
	}
	return found{p, version}, nil
}

// all finds the programs of a major version, "" for any; the error is the first one's
// that was in the way.
func (ps *Programs) all(ctx context.Context, major string) (out []found, err error) {
	for _, name := range ps.names() {
		f, failed := ps.look(ctx, name)
		switch {
		case failed != nil && err == nil:
			err = failed
		case failed == nil && (major == "" || f.major() == major):
			out = append(out, f)
		case failed == nil && err == nil:
			err = tassadar.Errorf(tassadar.BackendUnavailable, "%s holds version %s, not %s; %s", name, f.version, major, ps.kind.install)
		}
	}
	return out, err
}

// Kind is the entry in a [backend.Registry].
func (ps *Programs) Kind() backend.Kind {
	return backend.Kind{
		Name: ps.kind.prefix,
		Backend: func(family string) (backend.Backend, bool) {
			b, err := ps.Backend(family)
			return b, err == nil
		},
		Families: func(ctx context.Context) (out []string, err error) {
			all, err := ps.all(ctx, "")
			for _, f := range all {
				if family := ps.kind.family(f.major()); !slices.Contains(out, family) {
					out = append(out, family)
				}
			}
			if len(out) > 0 {
				err = nil
			}
			return out, err
		},
	}
}

func (k *kind) family(major string) string { return k.prefix + "-" + major + "." + k.tier }

// Backend is a family of one kind of program.
type Backend struct {
	programs *Programs
	major    string
}

var (
	_ backend.Backend = (*Backend)(nil)
	_ backend.Session = (*session)(nil)
)

// Backend returns the backend of a family. The error carries backend_unavailable for a
// name that is of none.
func (ps *Programs) Backend(family string) (*Backend, error) {
	pattern := regexp.MustCompile(`^` + ps.kind.prefix + `-([1-9][0-9]{0,3})\.` + ps.kind.tier + `$`)
	m := pattern.FindStringSubmatch(family)
	if m == nil {
		return nil, tassadar.Errorf(tassadar.BackendUnavailable, "%s has no family %q; want %s", ps.kind.name, family, ps.kind.family("MAJOR"))
	}
	return &Backend{ps, m[1]}, nil
}

// Family is the family asked for.
func (b *Backend) Family() string { return b.programs.kind.family(b.major) }

// Capabilities are those of the kind of program.
func (b *Backend) Capabilities() backend.Capabilities { return b.programs.kind.caps() }

// Probe runs a module of one function. The error carries backend_unavailable where the
// program is missing or of another version.
func (b *Backend) Probe(ctx context.Context) (backend.Engine, error) {
	return backend.ProbeByOpening(ctx, b)
}

// empty is (module (func (export "f") (result i32) i32.const 42)).
const empty = "\x00asm\x01\x00\x00\x00\x01\x05\x01\x60\x00\x01\x7f\x03\x02\x01\x00\x07\x05\x01\x01f\x00\x00\x0a\x06\x01\x04\x00\x41\x2a\x0b"

// Open finds the program and has it run a function.
func (b *Backend) Open(ctx context.Context, memoryPages int) (backend.Session, error) {
	if err := backend.CheckPages(b.Family(), memoryPages); err != nil {
		return nil, err
	}
	all, err := b.programs.all(ctx, b.major)
	if len(all) == 0 {
		return nil, fmt.Errorf("open %s: %w", b.Family(), err)
	}
	f := all[0]
	s := &session{backend: b, found: f, pages: memoryPages}
	s.engine = backend.Engine{Family: b.Family(), Version: f.version, Evidence: map[string]string{
		"program": filepath.Base(f.Path), "executable": string(f.Digest),
	}}
	s.engine.Digest = tassadar.DigestOf(struct {
		Family     string          `json:"family"`
		Executable tassadar.Digest `json:"executable"`
	}{b.Family(), f.Digest})
	answer, err := s.Run(ctx, backend.Invocation{Module: []byte(empty), Time: askLimit, Calls: callF})
	if err == nil && (answer.Refusal != nil || len(answer.Result) != 1 || answer.Result[0].Results[0].Bits != 42) {
		err = fmt.Errorf("a function that returns 42 came to %v, %v", answer.Result, answer.Refusal)
	}
	if err != nil && ctx.Err() == nil {
		return nil, tassadar.Errorf(tassadar.BackendUnavailable, "open %s: %w", b.Family(), err)
	}
	return s, err
}

// wizer: results are read from the globals and the memory of the module that it writes
// when its function has returned.
var wizer = kind{
	name: "wizer", prefix: "wasmtime", tier: "cranelift",
	install: "tassadar backend install wasmtime fetches it",
	caps: func() backend.Capabilities {
		return slices.Concat(backend.Numbers(), backend.Traps(), backend.Features(wasm.MutableGlobals, wasm.SignExtension, wasm.SaturatingConversion, wasm.MultiValue, wasm.SIMD),
			backend.Capabilities{backend.MemoryGrowth, backend.TimeLimit, backend.StackLimit, backend.LongRuns, backend.ElementBounds, backend.GrowthBounds, backend.CanaryBits, backend.Executable})
	},
	version: inside, run: runWizer,
}

// interp: results are what it prints.
var interp = kind{
	name: "wasm-interp", prefix: "wabt", tier: "interpreter",
	install: "apt install wabt has it",
	caps: func() backend.Capabilities {
		return slices.Concat(backend.Numbers(), backend.Traps(), backend.Version2(),
			backend.Capabilities{backend.MemoryGrowth, backend.TimeLimit, backend.StackLimit, backend.ElementBounds, backend.GrowthBounds, backend.StateAfterTraps, backend.CanaryBits, backend.Executable})
	},
	version: printed, run: runInterp,
}

// printed is what a program prints for --version.
func printed(ctx context.Context, p process.Program) (string, error) {
	ended, err := process.Once(ctx, process.Options{Name: filepath.Base(p.Path), Path: p.Path, Args: []string{"--version"}}, nil, 1<<12)
	version := strings.TrimSpace(string(ended.Output))
	if err == nil && !regexp.MustCompile(`^[1-9][0-9]*\.[0-9.]+$`).MatchString(version) {
		err = fmt.Errorf("it prints %q", version)
	}
	return version, err
}

var wasmtime = regexp.MustCompile(`/wasmtime-([1-9][0-9]{0,3}\.[0-9]+\.[0-9]+)/src/`)

// inside is the version of wasmtime whose files' names stand in a program: wizer does
// not print one.
func inside(_ context.Context, p process.Program) (string, error) {
	data, err := os.ReadFile(p.Path)
	if err != nil {
		return "", err
	}
	if i := bytes.Index(data, []byte("/wasmtime-")); i >= 0 {
		if m := wasmtime.FindSubmatch(data[i:]); m != nil {
			return string(m[1]), nil
		}
	}
	return "", fmt.Errorf("no file of wasmtime is named in %s", p.Path)
}
