package ahead

import (
	"context"
	_ "embed"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"runtime"
	"slices"
	"strings"

	"tassadar"
	"tassadar/internal/backend"
	"tassadar/internal/backend/process"
	"tassadar/internal/backend/stepwise"
	"tassadar/internal/tempdir"
	"tassadar/wasm"
)

const (
	goTranslator = "wasm2go"
	nanbox       = "nanbox"
	goInstalls   = "it takes wasm2go, which tassadar backend install wasm2go fetches, and a Go compiler"
)

//go:embed main.go.txt
var mainGo string

// goFlags are those of the translator and of the compiler. Without -nanbox some
// translations do not compile; fused products are kept apart in any case.
var goFlags = []string{"-nanbox", "-ldflags=-s -w"}

// Go is the kind of engine that wasm2go and the Go compiler are; programs are those that
// may be the translator.
type Go struct{ programs func() []string }

// NewGo returns the kind with its programs.
func NewGo(programs func() []string) *Go { return &Go{programs} }

// Kind is the entry in a [backend.Registry].
func (g *Go) Kind() backend.Kind {
	return backend.Kind{
		Name: goTranslator,
		Backend: func(family string) (backend.Backend, bool) {
			m := goFamily.FindStringSubmatch(family)
			if m == nil {
				return nil, false
			}
			return &goBackend{g, m[1]}, true
		},
		Families: func(ctx context.Context) ([]string, error) {
			tools, err := g.find(ctx, "")
			if err != nil {
				return nil, err
			}
			return []string{(&goBackend{g, tools.major}).Family()}, nil
		},
	}
}

var (
	goFamily    = regexp.MustCompile(`^wasm2go-(0|[1-9][0-9]{0,2})\.nanbox$`)
	goVersion   = regexp.MustCompile(`^wasm2go v(([0-9]+)\.[0-9]+\.[0-9]+\S*)`)
	ofTable     = regexp.MustCompile(`\bm\.t[0-9]+\[`)
	goOutOfRoom = "goroutine stack exceeds"
)

type goBackend struct {
	kind  *Go
	major string
}

var _ backend.Backend = (*goBackend)(nil)

// Family is the family asked for.
func (b *goBackend) Family() string { return "wasm2go-" + b.major + "." + nanbox }

// Capabilities are those of wasm2go 0.4, without imports.
func (b *goBackend) Capabilities() backend.Capabilities {
	return slices.Concat(backend.Numbers(), backend.Traps(), backend.Features(wasm.MutableGlobals, wasm.SignExtension, wasm.SaturatingConversion, wasm.MultiValue, wasm.BulkMemory, wasm.ReferenceTypes),
		backend.Capabilities{backend.MemoryGrowth, backend.GrowthBounds, backend.ElementBounds, backend.TimeLimit, backend.StackLimit, backend.LongRuns, backend.StateAfterTraps, backend.CanaryBits, backend.Executable})
}

// Probe compiles and runs a module of one function. The error carries
// backend_unavailable where a part is missing.
func (b *goBackend) Probe(ctx context.Context) (backend.Engine, error) {
	return backend.ProbeByOpening(ctx, b)
}

// Open finds the translator and the compiler.
func (b *goBackend) Open(ctx context.Context, memoryPages int) (backend.Session, error) {
	if err := backend.CheckPages(b.Family(), memoryPages); err != nil {
		return nil, err
	}
	tools, err := b.kind.find(ctx, b.major)
	if err != nil {
		return nil, fmt.Errorf("open %s: %w", b.Family(), err)
	}
	return open(ctx, b.Family(), b.Capabilities(), tools, memoryPages)
}

// ofGo makes programs by wasm2go and the Go compiler.
type ofGo struct {
	major, version string // of the translator; of translator and compiler
	parts          map[string]process.Program
	cache          string // what the compiler made before
}

// find finds the translator of a major version, the first one for "", and the compiler.
func (g *Go) find(ctx context.Context, major string) (*ofGo, error) {
	missing := func(what string, err error) (*ofGo, error) {
		return nil, tassadar.Errorf(tassadar.BackendUnavailable, "find %s: %w; %s", what, err, goInstalls)
	}
	o, why := &ofGo{parts: map[string]process.Program{}}, error(nil)
	for _, name := range g.programs() {
		p, err := files.Program(name)
		var line string
		if err == nil {
			line, err = says(ctx, p.Path, "-version")
		}
		if m := goVersion.FindStringSubmatch(line); err == nil && m == nil {
			err = fmt.Errorf("%s says that it is %.60q", p.Path, line)
		} else if err == nil && major != "" && m[2] != major {
			err = fmt.Errorf("%s is of version %s", p.Path, m[1])
		} else if err == nil {
			o.parts["translator"], o.version, o.major, why = p, m[1], m[2], nil
			break
		}
		if why == nil || errors.Is(why, exec.ErrNotFound) || errors.Is(why, fs.ErrNotExist) {
			why = err // of a program that is there, rather than of one that is not
		}
	}
	if o.version == "" {
		if why == nil {
			why = errors.New("it is not here")
		}
		return missing(goTranslator, why)
	}
	compiler, err := files.Program("go")
	if err != nil {
		return missing("go", err)
	}
	o.parts["compiler"] = compiler
	printed, err := process.Once(ctx, process.Options{Name: "go", Path: compiler.Path, Args: []string{"env", "GOVERSION", "GOROOT", "GOTOOLDIR", "GOCACHE"}, Env: goSettings}, nil, 1<<12)
	lines := strings.Split(strings.TrimSpace(string(printed.Output)), "\n")
	if err == nil && (printed.Code != 0 || len(lines) != 4) {
		err = fmt.Errorf("it exits with %d and %q", printed.Code, printed.Output)
	}
	if err != nil {
		return missing("where go has its tools", err)
	}
	o.version += "-" + strings.Replace(lines[0], "go", "go-", 1)
	o.cache = lines[3]
	for role, path := range map[string]string{"compiler_proper": filepath.Join(lines[2], "compile"), "assembler": filepath.Join(lines[2], "asm"), "linker": filepath.Join(lines[2], "link")} {
		if o.parts[role], err = files.Program(path); err != nil {
			return missing("the "+role+" of go", err)
		}
	}
	return o, nil
}

// says is the first line that a program prints, of which one prints its version to
// standard error.
func says(ctx context.Context, path string, args ...string) (string, error) {
	limited, cancel := context.WithTimeout(ctx, askLimit)
	defer cancel()
	ended, err := process.Once(limited, process.Options{Name: filepath.Base(path), Path: path, Args: args}, nil, 1<<12)
	line, _, _ := strings.Cut(ended.Errors+string(ended.Output), "\n")
	return line, err
}

// goSettings keep the compiler from this host's settings; it fetches nothing.
var goSettings = []string{"GOENV=off", "GOFLAGS=", "GOPROXY=off", "GOTOOLCHAIN=local", "GO111MODULE=off", "GOWORK=off", "CGO_ENABLED=0"}

func (o *ofGo) name() string { return goTranslator }

func (o *ofGo) programs() []process.Program {
	var out []process.Program
	for _, p := range o.parts {
		out = append(out, p)
	}
	return out
}

// engine is what runs modules that the compiler compiles. The library of Go is that of its
// version, which is part of the compiler.
func (o *ofGo) engine(family string) backend.Engine {
	parts := map[string]string{"flags": strings.Join(goFlags, " "), "go": o.version, "architecture": runtime.GOARCH}
	for role, p := range o.parts {
		parts[role] = string(p.Digest)
	}
	return engineOf(family, o.version, o.parts["translator"], parts)
}

func (o *ofGo) ready(context.Context, string) error { return nil }

func (o *ofGo) make(ctx context.Context, m *stepwise.Module, _, work, out string) error {
	// wasm2go checks nothing and asks for modules that somebody verified.
	if m.Decoded == nil {
		return &stepwise.Rejected{Detail: "the module does not decode"}
	}
	if err := m.Decoded.Validate(); err != nil {
		return &stepwise.Rejected{Detail: "validate: " + err.Error()}
	}
	in, translation := filepath.Join(work, "m.wasm"), filepath.Join(work, "m.go")
	if err := os.WriteFile(in, m.Data, 0o600); err != nil {
		return tempdir.Explain(err)
	}
	if err := translate(ctx, process.Options{Name: goTranslator, Path: o.parts["translator"].Path, Args: []string{goFlags[0], "-pkg", "main", "-o", translation, in}}, work); err != nil {
		return err
	}
	text, err := os.ReadFile(translation)
	if err != nil {
		return tempdir.Explain(err)
	}
	sources := map[string]string{"main.go": mainGo, "table.go": goTable(m.Decoded, string(text))}
	args := []string{"build", goFlags[1], "-o", out, translation}
	for _, name := range []string{"main.go", "table.go"} {
		path := filepath.Join(work, name)
		if err := os.WriteFile(path, []byte(sources[name]), 0o600); err != nil {
			return tempdir.Explain(err)
		}
		args = append(args, path)
	}
	return succeed(ctx, process.Options{Name: "go", Path: o.parts["compiler"].Path, Args: args, Env: append([]string{"GOCACHE=" + o.cache}, goSettings...)}, "what wasm2go made of a module")
}

// traps are the kinds of main.go.txt, in its order from 1.
func (o *ofGo) traps() []tassadar.Trap {
	return []tassadar.Trap{tassadar.TrapMemoryBounds, tassadar.TrapIntegerOverflow, tassadar.TrapDivideByZero, tassadar.TrapUnreachable, tassadar.TrapIndirectCall}
}

// exhausted reports whether Go ended the program for its stack, which it lets nobody
// recover from.
func (o *ofGo) exhausted(err error) bool { return strings.Contains(err.Error(), goOutOfRoom) }

// goTable is the Go that calls exports by number, for the translation.
func goTable(m *wasm.Module, translation string) string {
	read := map[tassadar.ValueType]string{tassadar.I32: "int32(a[%d])", tassadar.I64: "int64(a[%d])", tassadar.F32: "math.Float32frombits(uint32(a[%d]))", tassadar.F64: "math.Float64frombits(a[%d])"}
	write := map[tassadar.ValueType]string{tassadar.I32: "uint64(uint32(v%d))", tassadar.I64: "uint64(v%d)", tassadar.F32: "uint64(math.Float32bits(v%d))", tassadar.F64: "math.Float64bits(v%d)"}
	var calls, memories, grows, globals, lines strings.Builder
	for i, e := range m.Exports {
		symbol := "instance.X" + stepwise.Name(i)
		switch e.Kind {
		case wasm.KindFunc:
			t, _ := m.FuncType(e.Index)
			if slices.ContainsFunc(slices.Concat(t.Params, t.Results), func(t tassadar.ValueType) bool { return read[t] == "" }) || len(t.Params) > 1000 || len(t.Results) > 1000 {
				continue
			}
			var args, results, values []string
			for j, p := range t.Params {
				args = append(args, fmt.Sprintf(read[p], j))
			}
			for j, r := range t.Results {
				results, values = append(results, fmt.Sprintf("v%d", j)), append(values, fmt.Sprintf("r[%d] = "+write[r], j, j))
			}
			called := symbol + "(" + strings.Join(args, ", ") + ")"
			if len(results) > 0 {
				called = strings.Join(results, ", ") + " := " + called
			}
			fmt.Fprintf(&calls, "\tcase %d:\n\t\t%s\n", i, strings.Join(append([]string{called}, values...), "\n\t\t"))
			fmt.Fprintf(&calls, "\t\treturn %d\n", len(t.Results))
		case wasm.KindMemory:
			fmt.Fprintf(&memories, "\tcase %d:\n\t\treturn %s().Slice()\n", i, symbol)
			fmt.Fprintf(&grows, "\tcase %d:\n\t\treturn %s().Grow(pages, maxMem)\n", i, symbol)
		case wasm.KindGlobal:
			if g, ok := m.Global(e.Index); ok && g.Type == tassadar.I64 {
				fmt.Fprintf(&globals, "\tcase %d:\n\t\treturn %s()\n", i, symbol)
			}
		}
	}
	number := 0
	for line := range strings.Lines(translation) {
		if number++; ofTable.MatchString(line) {
			fmt.Fprintf(&lines, "%d: true, ", number)
		}
	}
	return "package main\n\nimport \"math\"\n\nvar _ = math.Float64bits\n\nvar ofTables = map[int]bool{" + lines.String() + "}\n\n" +
		"func call(f int, a, r []uint64) int {\n\tswitch f {\n" + calls.String() + "\t}\n\treturn -1\n}\n\n" +
		"func memory(e int) *[]byte {\n\tswitch e {\n" + memories.String() + "\t}\n\treturn nil\n}\n\n" +
		"func grow(e int, pages int64) int64 {\n\tswitch e {\n" + grows.String() + "\t}\n\treturn -1\n}\n\n" +
		"func global(e int) *int64 {\n\tswitch e {\n" + globals.String() + "\t}\n\treturn nil\n}\n"
}
