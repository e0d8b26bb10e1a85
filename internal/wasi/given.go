package wasi

import (
	"fmt"
	"strings"

	"tassadar"
	"tassadar/wasm"
)

// Given is what a user says that a program is given, as commands take it.
type Given struct {
	Args  []string // behind the program's name
	Stdin string   // a file; "" for none
	Env   []string // NAME=VALUE
	Files []string // NAME=FILE
	Clock int64    // nanoseconds; 0 for the usual one
	Seed  uint64
}

// Empty reports whether nothing is said; the clock may be another program's.
func (g *Given) Empty() bool {
	return len(g.Args)+len(g.Env)+len(g.Files) == 0 && g.Stdin == "" && g.Seed == 0
}

// Of is what a module is given as a WASI program, nil if it is none: then nothing may be
// said. Files are read as [Given.WASI] does.
func (g *Given) Of(module []byte, name string, read func(path string) ([]byte, error)) (*tassadar.WASI, error) {
	m, err := wasm.Decode(module)
	switch {
	case err != nil: // what is wrong with the module is said where it is admitted
		return nil, nil
	case Uses(m):
		return g.WASI(name, read)
	case !g.Empty() || g.Clock != 0:
		return nil, tassadar.Errorf(tassadar.BadUse, "the module is no WASI program: it imports nothing from %s, and has no use for --stdin, --env, --file, --clock, --seed and what stands behind --", tassadar.ImportWASI)
	}
	return nil, nil
}

// WASI reads what is named by files, and checks the whole. Errors are of bad use,
// or those of read.
func (g *Given) WASI(name string, read func(path string) ([]byte, error)) (*tassadar.WASI, error) {
	w := &tassadar.WASI{Adapter: tassadar.WASIAdapter, Args: append([]string{name}, g.Args...), Seed: tassadar.Uint(g.Seed)}
	bad := func(format string, args ...any) (*tassadar.WASI, error) {
		return nil, tassadar.Errorf(tassadar.BadUse, "%w", fmt.Errorf(format, args...))
	}
	if g.Clock < 0 {
		return bad("--clock %d: a WASI program starts in 1970 or later", g.Clock)
	}
	w.Clock = tassadar.Uint(g.Clock)
	if g.Stdin != "" {
		data, err := read(g.Stdin)
		if err != nil {
			return nil, err
		}
		w.Stdin.Data = data
	}
	for _, e := range g.Env {
		name, value, ok := strings.Cut(e, "=")
		if _, twice := w.Env[name]; !ok || twice {
			return bad("--env %q: want NAME=VALUE, and each name once", e)
		}
		if w.Env == nil {
			w.Env = map[string]string{}
		}
		w.Env[name] = value
	}
	for _, f := range g.Files {
		name, path, ok := strings.Cut(f, "=")
		name = strings.TrimPrefix(name, "/")
		if _, twice := w.Files[name]; !ok || twice {
			return bad("--file %q: want NAME=FILE, and each name once", f)
		}
		data, err := read(path)
		if err != nil {
			return nil, err
		}
		if w.Files == nil {
			w.Files = map[string]tassadar.Contents{}
		}
		w.Files[name] = tassadar.Contents{Data: data}
	}
	if err := w.Check(); err != nil {
		return bad("%w", err)
	}
	return w, nil
}
