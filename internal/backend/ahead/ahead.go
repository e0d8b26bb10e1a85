// Package ahead runs WebAssembly that was compiled ahead of time: wasm2c of wabt makes C
// of a module, and gcc or clang a program of that. The families are
// wasm2c-COMPILER-MAJOR.guarded, where every product is rounded, and .contracted, where
// the compiler fuses what it likes for the processor of this host, as gcc does by
// default: it is there to show what that changes. Start with [Kind]. Likewise wasm2go makes
// Go and the Go compiler a program of it, in the families wasm2go-MAJOR.nanbox of [Go].
//
// What runs is known by the digests of the translator, the compiler with the parts of it
// that make code, the runtime's source and the flags.
package ahead

import (
	"context"
	_ "embed"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"time"

	"tassadar"
	"tassadar/internal/backend"
	"tassadar/internal/backend/known"
	"tassadar/internal/backend/process"
	"tassadar/wasm"
)

const (
	translator = "wasm2c"
	guarded    = "guarded"
	contracted = "contracted"

	askLimit   = 10 * time.Second // for a program that prints its version
	buildLimit = 10 * time.Minute // of a translation and its compilation
	cacheSize  = 64               // programs that a session keeps
	startLimit = time.Minute      // of a program, with the start function of the module
	outputMax  = 1 << 28          // bytes of a translation
	stackDepth = 20000            // calls, by 1 GiB of stack
	installs   = "apt install wabt gcc has them"
)

//go:embed main.c.txt
var mainC string

// runtimes are where wabt's packages put the source of wasm2c's runtime.
var runtimes = []string{"/usr/share/wabt/wasm2c", "/usr/local/share/wabt/wasm2c", "/opt/homebrew/share/wabt/wasm2c", "/usr/src/wasm2c"}

// flags of the compiler, beside those of the optimization.
func flags(kind string) []string {
	out := []string{"-ffp-contract=off", "-O2", "-DWASM_RT_MEMCHECK_SIGNAL_HANDLER=0", "-DWASM_RT_MAX_CALL_STACK_DEPTH=" + strconv.Itoa(stackDepth), "-w", "-pthread"}
	if kind == contracted {
		out[0] = "-ffp-contract=fast"
		out = append(out, "-march=native")
	}
	return out
}

var files = process.NewFiles()

// Kind is the entry of this package in a [backend.Registry].
func Kind() backend.Kind {
	return backend.Kind{
		Name: "wasm2c",
		Backend: func(family string) (backend.Backend, bool) {
			b, err := New(family)
			return b, err == nil
		},
		Families: families,
	}
}

func families(ctx context.Context) (out []string, err error) {
	var first error
	for _, name := range compilers() {
		c, err := find(ctx, name)
		if err != nil {
			if first == nil {
				first = err
			}
			continue
		}
		for _, kind := range []string{guarded, contracted} {
			if family := fmt.Sprintf("wasm2c-%s-%s.%s", c.name, c.major, kind); !slices.Contains(out, family) {
				out = append(out, family)
			}
		}
	}
	if len(out) == 0 {
		return nil, first
	}
	return out, nil
}

// compilers are those that are looked for: the plain names, or where one is not on the
// path the newest with a number, of those whose builds are known if one is. A family of
// another version is found by its number.
func compilers() (out []string) {
	for _, base := range []string{"gcc", "clang"} {
		names, others := []string{base}, []string(nil)
		for major := 22; major >= 10; major-- {
			number := strconv.Itoa(major)
			if slices.Contains(known.Families(), "wasm2c-"+base+"-"+number+"."+guarded) {
				names = append(names, base+"-"+number)
			} else {
				others = append(others, base+"-"+number)
			}
		}
		for _, name := range append(names, others...) {
			if _, err := exec.LookPath(name); err == nil {
				out = append(out, name)
				break
			}
		}
	}
	if len(out) == 0 {
		return []string{"gcc"} // which is what is missing
	}
	return out
}

// Backend is a family of this package.
type Backend struct{ compiler, major, kind string }

var (
	_ backend.Backend = (*Backend)(nil)
	_ backend.Session = (*session)(nil)
)

var familyPattern = regexp.MustCompile(`^wasm2c-(gcc|clang)-([1-9][0-9]{0,2})\.(guarded|contracted)$`)

// New returns the backend of a family. The error carries backend_unavailable for a name
// that is of none.
func New(family string) (*Backend, error) {
	m := familyPattern.FindStringSubmatch(family)
	if m == nil {
		return nil, tassadar.Errorf(tassadar.BackendUnavailable, "wasm2c has no family %q; want wasm2c-COMPILER-MAJOR.guarded or .contracted with gcc or clang", family)
	}
	return &Backend{m[1], m[2], m[3]}, nil
}

// Family is the family asked for.
func (b *Backend) Family() string { return "wasm2c-" + b.compiler + "-" + b.major + "." + b.kind }

// Capabilities are those of wasm2c 1.0.32, without imports. Its runtime adds the pages
// of memory.grow modulo 2^32: one page grown by -1 gives 0.
func (b *Backend) Capabilities() backend.Capabilities {
	return slices.Concat(backend.Numbers(), backend.Traps(), backend.Features(wasm.MutableGlobals, wasm.SignExtension, wasm.SaturatingConversion, wasm.MultiValue, wasm.BulkMemory, wasm.ReferenceTypes),
		backend.Capabilities{backend.MemoryGrowth, backend.TimeLimit, backend.StackLimit, backend.LongRuns, backend.StateAfterTraps, backend.CanaryBits, backend.Executable})
}

// compiler is a C compiler with what else makes a program of a module.
type compiler struct {
	name, major string
	version     string // of translator and compiler
	translator  process.Program
	driver      process.Program
	backend     process.Program // what makes code, where that is another program
	runtime     string          // the folder of its source
	source      tassadar.Digest
}

// find finds a compiler by its name on the path, and the rest.
func find(ctx context.Context, name string) (c compiler, err error) {
	missing := func(what string, err error) (compiler, error) {
		return compiler{}, tassadar.Errorf(tassadar.BackendUnavailable, "find %s: %w; %s", what, err, installs)
	}
	if c.translator, err = files.Program(translator); err != nil {
		return missing(translator, err)
	}
	if c.driver, err = files.Program(name); err != nil {
		return missing(name, err)
	}
	i := slices.IndexFunc(runtimes, func(dir string) bool { _, err := os.Stat(filepath.Join(dir, "wasm-rt-impl.c")); return err == nil })
	if i < 0 {
		return missing("the source of wasm2c's runtime", os.ErrNotExist)
	}
	c.runtime = runtimes[i]
	source, err := os.ReadFile(filepath.Join(c.runtime, "wasm-rt-impl.c"))
	if err != nil {
		return missing("the source of wasm2c's runtime", err)
	}
	c.source = tassadar.DigestBytes(source)
	c.name, _, _ = strings.Cut(filepath.Base(name), "-")
	of, err := ask(ctx, c.translator.Path, "--version")
	if err != nil {
		return c, err
	}
	version, err := ask(ctx, c.driver.Path, "-dumpfullversion", "-dumpversion")
	if err != nil {
		return c, err
	}
	c.version = of + "-" + c.name + "-" + version
	if c.major, _, _ = strings.Cut(version, "."); c.name == "gcc" {
		cc1, err := ask(ctx, c.driver.Path, "-print-prog-name=cc1")
		if err == nil {
			c.backend, err = files.Program(cc1)
		}
		if err != nil {
			return missing("the cc1 of "+name, err)
		}
	}
	return c, nil
}

// ask is the first line that a program prints.
func ask(ctx context.Context, path string, args ...string) (string, error) {
	limited, cancel := context.WithTimeout(ctx, askLimit)
	defer cancel()
	ended, err := process.Once(limited, process.Options{Name: filepath.Base(path), Path: path, Args: args}, nil, 1<<12)
	line, _, _ := strings.Cut(string(ended.Output), "\n")
	if err == nil && (ended.Code != 0 || line == "") {
		err = fmt.Errorf("it exits with %d and %q", ended.Code, line)
	}
	if err != nil && ctx.Err() == nil {
		return "", tassadar.Errorf(tassadar.BackendUnavailable, "ask %s %s: %w", path, strings.Join(args, " "), err)
	}
	return line, err
}

// Probe compiles and runs a module of one function. The error carries
// backend_unavailable where a part is missing.
func (b *Backend) Probe(ctx context.Context) (backend.Engine, error) {
	return backend.ProbeByOpening(ctx, b)
}

// Open finds the compiler and compiles the runtime.
func (b *Backend) Open(ctx context.Context, memoryPages int) (backend.Session, error) {
	if err := backend.CheckPages(b.Family(), memoryPages); err != nil {
		return nil, err
	}
	c, err := b.find(ctx)
	if err != nil {
		return nil, fmt.Errorf("open %s: %w", b.Family(), err)
	}
	return open(ctx, b.Family(), b.Capabilities(), ofC{c, b.kind}, memoryPages)
}

// find finds the compiler of the major version.
func (b *Backend) find(ctx context.Context) (compiler, error) {
	var seen []string
	for _, name := range []string{b.compiler, b.compiler + "-" + b.major} {
		if _, err := exec.LookPath(name); err != nil {
			continue
		}
		c, err := find(ctx, name)
		if err == nil && c.major == b.major {
			return c, nil
		}
		if err != nil {
			return compiler{}, err
		}
		seen = append(seen, name+" is of version "+c.major)
	}
	if _, err := files.Program(translator); err != nil {
		seen = append(seen, err.Error())
	}
	if len(seen) == 0 {
		seen = []string{"it is not on the path"}
	}
	return compiler{}, tassadar.Errorf(tassadar.BackendUnavailable, "find %s %s: %s; %s", b.compiler, b.major, strings.Join(seen, ", "), installs)
}
