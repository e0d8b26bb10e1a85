// Package v8 runs WebAssembly on V8 through node: the families
// v8-MAJOR.liftoff and v8-MAJOR.turbofan. Start with [NewNode] and
// [Node.Backend].
//
// A session is one node process that answers many invocations. Nothing about
// it is believed because it was asked for: V8 itself names the tier of every
// function that was called, the process says its version and flags, and the
// digest is that of the executable that really runs.
package v8

import (
	"context"
	"fmt"
	"regexp"
	"slices"
	"strconv"
	"strings"

	"tassadar"
	"tassadar/internal/backend"
	"tassadar/internal/backend/process"
	"tassadar/wasm"
)

// The tiers, as families and driver name them.
const (
	liftoff  = "liftoff"
	turbofan = "turbofan"
	unknown  = "unknown"
)

// Options say where node is.
type Options struct {
	// Program is the name or path of node; "" means "node" on the path.
	Program string
}

// Node is a node program on this host. It may be used by many goroutines.
type Node struct {
	program string
	files   *process.Files
}

// NewNode returns the program; nothing is started.
func NewNode(o Options) *Node {
	if o.Program == "" {
		o.Program = "node"
	}
	return &Node{program: o.Program, files: process.NewFiles("libnode", "libv8")}
}

// Families starts the program and returns the families that it offers, in
// order. The error carries backend_unavailable.
func (n *Node) Families(ctx context.Context) ([]string, error) {
	p, h, err := n.start(ctx, flags(turbofan, 1))
	if err != nil {
		return nil, err
	}
	defer p.Stop()
	major := majorOf(h.V8)
	if major == "" {
		return nil, tassadar.Errorf(tassadar.BackendUnavailable, "%s does not say its V8 version", n.program)
	}
	return []string{"v8-" + major + "." + liftoff, "v8-" + major + "." + turbofan}, nil
}

// Backend is one tier of one major version of V8.
type Backend struct {
	node        *Node
	major, tier string
}

var (
	_ backend.Backend = (*Backend)(nil)
	_ backend.Session = (*session)(nil)
)

var familyPattern = regexp.MustCompile(`^v8-([1-9][0-9]{0,3})\.(liftoff|turbofan)$`)

// Backend returns the backend of a family such as "v8-11.liftoff". The error
// carries backend_unavailable for a name that is not of this form.
func (n *Node) Backend(family string) (*Backend, error) {
	m := familyPattern.FindStringSubmatch(family)
	if m == nil {
		return nil, tassadar.Errorf(tassadar.BackendUnavailable, "V8 has no family %q; want v8-MAJOR.liftoff or v8-MAJOR.turbofan", family)
	}
	return &Backend{n, m[1], m[2]}, nil
}

// Kind is the entry of this program in a [backend.Registry].
func (n *Node) Kind() backend.Kind {
	return backend.Kind{
		Name: "V8",
		Backend: func(family string) (backend.Backend, bool) {
			b, err := n.Backend(family)
			return b, err == nil
		},
		Families: n.Families,
	}
}

// proposals are those that V8 has by default from a major version on, which is that
// of the first release that had it (https://webassembly.org/features), or one more
// where that was not the first of its major version. Those of 11 were seen in node
// 20.
var proposals = []struct {
	from     int
	features []wasm.Feature
}{
	{10, []wasm.Feature{wasm.Threads, wasm.LegacyExceptions}},
	{11, []wasm.Feature{wasm.TailCall}},
	{12, []wasm.Feature{wasm.ExtendedConst, wasm.RelaxedSIMD, wasm.FunctionReferences, wasm.GarbageCollection}},
	{13, []wasm.Feature{wasm.MultiMemory}},
	{14, []wasm.Feature{wasm.Memory64, wasm.Exceptions}},
}

// Capabilities are those of every tier of the major version.
func (b *Backend) Capabilities() backend.Capabilities {
	major, _ := strconv.Atoi(b.major)
	var features backend.Capabilities
	for _, p := range proposals {
		if major >= p.from {
			features = append(features, backend.Features(p.features...)...)
		}
	}
	return slices.Concat(backend.Numbers(), backend.Traps(), backend.Version2(), features, backend.Capabilities{backend.LinkedModules, backend.HostImports,
		backend.MemoryGrowth, backend.TimeLimit, backend.StackLimit, backend.LongRuns, backend.ElementBounds, backend.CanaryBits, backend.Executable})
}

// Family is the family asked for.
func (b *Backend) Family() string { return "v8-" + b.major + "." + b.tier }

// Probe starts node, lets it run a module of one call and says which engine
// ran it. The error carries backend_unavailable where there is no node, where
// it has another major version of V8 or another architecture, or where it
// cannot be identified, and backend_mismatch where another tier ran.
func (b *Backend) Probe(ctx context.Context) (backend.Engine, error) {
	return backend.ProbeByOpening(ctx, b)
}

// Open starts node with memories that grow to at most memoryPages, 1 to 65536
// pages of 64 KiB. The codes of errors are those of [Backend.Probe]; another
// tier is no error here, the session shows it.
func (b *Backend) Open(ctx context.Context, memoryPages int) (backend.Session, error) {
	if err := backend.CheckPages(b.Family(), memoryPages); err != nil {
		return nil, err
	}
	s := &session{backend: b, pages: memoryPages, calls: map[string]int{}, linked: map[string]int{}}
	if err := s.start(ctx); err != nil {
		return nil, fmt.Errorf("open %s: %w", b.Family(), err)
	}
	return s, nil
}

// flags are those that node is started with. The limit on pages is V8's own:
// memory.grow beyond it gives -1.
func flags(tier string, pages int) []string {
	only := "--liftoff-only"
	if tier == turbofan {
		only = "--no-liftoff"
	}
	return []string{only, "--allow-natives-syntax", "--wasm-max-mem-pages=" + strconv.Itoa(pages)}
}

// majorOf returns the major version of a dotted one, "" if it has none.
func majorOf(version string) string {
	major, _, ok := strings.Cut(version, ".")
	if n, err := strconv.Atoi(major); !ok || err != nil || n < 1 {
		return ""
	}
	return major
}
