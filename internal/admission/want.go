package admission

import (
	"slices"

	"tassadar"
	"tassadar/internal/invocation"
	"tassadar/internal/wasi"
	"tassadar/wasm"
)

// Wants is all that a program and calls of it use of what a profile can admit,
// by the names in [tassadar.Admits].
type Wants struct {
	Types     []tassadar.ValueType
	Features  []string
	Operators []string
	Shapes    []string
	Imports   []string // of the declared import set
	Pages     int      // that all memories start with
	Start     bool
	// Outputs are the bytes of output buffers, of all calls together.
	Outputs int
	// Module is the size of the largest module in bytes.
	Module int
}

// Want says what a module uses in calls, with the modules that it is linked with,
// of which all code counts. The error carries the code with which admission
// refuses a module that it does not read.
func Want(module []byte, calls []tassadar.Call, links ...invocation.Link) (*Wants, error) {
	return new(Checker).Want(module, calls, links...)
}

// Want is [Want].
func (c *Checker) Want(module []byte, calls []tassadar.Call, links ...invocation.Link) (*Wants, error) {
	w := &Wants{}
	for i, l := range append(slices.Clone(links), invocation.Link{Module: module}) {
		m, refusal := c.read(l.Module)
		if refusal != nil {
			if l.Name != "" {
				return nil, tassadar.Errorf(refusal.Code, "link %s: %s", l.Name, refusal.Detail)
			}
			return nil, tassadar.Errorf(refusal.Code, "%s", refusal.Detail)
		}
		of := calls
		if i < len(links) {
			of = nil // a linked module may be called anywhere
		}
		w.add(m, of, i == len(links) && !slices.ContainsFunc(links, func(l invocation.Link) bool { return l.Name == tassadar.ImportWASI }))
		w.Module = max(w.Module, len(l.Module))
	}
	for _, c := range calls {
		for _, a := range c.Args {
			if a.Output() {
				w.Outputs += a.Size()
			}
		}
		w.Outputs += c.Returns.Size()
	}
	return w, nil
}

// add adds what a module uses; an adapted one may import from the WASI adapter.
func (w *Wants) add(m *wasm.Module, calls []tassadar.Call, adapted bool) {
	w.Types = union(w.Types, m.ValueTypes())
	for _, f := range m.Features() {
		w.Features = union(w.Features, []string{string(f)})
	}
	w.Operators = union(w.Operators, reached(m, calls))
	w.Shapes = union(w.Shapes, shapesOf(m, calls))
	for _, i := range m.Imports {
		if i.Module == tassadar.ImportModule {
			w.Imports = union(w.Imports, []string{i.Module + "." + i.Name})
		}
	}
	if adapted && wasi.Uses(m) {
		w.Imports = union(w.Imports, []string{tassadar.ImportWASI})
	}
	for _, mem := range m.Memories {
		w.Pages += int(min(mem.Min, wasm.MaxPages))
	}
	w.Start = w.Start || m.Start != nil
}

// Add adds what another program and its calls use.
func (w *Wants) Add(o *Wants) {
	w.Types, w.Features, w.Operators = union(w.Types, o.Types), union(w.Features, o.Features), union(w.Operators, o.Operators)
	w.Shapes, w.Imports = union(w.Shapes, o.Shapes), union(w.Imports, o.Imports)
	w.Pages, w.Start = max(w.Pages, o.Pages), w.Start || o.Start
	w.Outputs, w.Module = max(w.Outputs, o.Outputs), max(w.Module, o.Module)
}

// union keeps lists sorted.
func union[T ~string](a, b []T) []T {
	out := slices.Concat(a, b)
	slices.Sort(out)
	return slices.Compact(out)
}

// Beyond is what is wanted beyond what the profile admits, and Admitted what the
// profile admits then.
func (w *Wants) Beyond(p *tassadar.Profile) (beyond *Wants, admitted tassadar.Profile) {
	beyond, admitted = &Wants{}, *p
	a := &admitted.Admits
	a.Types = slices.Concat(a.Types, missing(&beyond.Types, w.Types, a.Types))
	a.Features = slices.Concat(a.Features, missing(&beyond.Features, w.Features, a.Features))
	a.Imports = slices.Concat(a.Imports, missing(&beyond.Imports, w.Imports, a.Imports))
	if len(a.Operators) > 0 {
		a.Operators = slices.Concat(a.Operators, missing(&beyond.Operators, w.Operators, a.Operators))
	}
	if len(a.Shapes) > 0 {
		a.Shapes = slices.Concat(a.Shapes, missing(&beyond.Shapes, w.Shapes, a.Shapes))
	}
	if w.Pages > a.MemoryPages {
		beyond.Pages, a.MemoryPages = w.Pages, w.Pages
	}
	if w.Start && !a.Start {
		beyond.Start, a.Start = true, true
	}
	return beyond, admitted
}

// missing sets and returns what is wanted and not there.
func missing[T comparable](to *[]T, want, have []T) []T {
	for _, x := range want {
		if !slices.Contains(have, x) {
			*to = append(*to, x)
		}
	}
	return *to
}
