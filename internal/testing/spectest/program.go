package spectest

import (
	"encoding/binary"
	"fmt"
	"io/fs"
	"slices"
	"strconv"

	"tassadar/wasm"
)

// hostName is the module that the specification's tests take for granted.
const hostName = "spectest"

// node is a module of a script, or one of the harness's own.
type node struct {
	Module
	command int   // that makes the instance; -1 for the host
	deps    []int // nodes that it imports from
	group   int
	refused error // by the engine, in a program that would do without
	decoded *wasm.Module
	// getters of exported globals, by the export's name: instantiated with it.
	getters map[string]int
}

// plan is a script cut into programs.
type plan struct {
	suite  *Suite
	nodes  []node
	of     map[int]int // command to node
	groups map[int]*group
	// alone are modules that no program holds: what must not decode, validate
	// or link.
	alone map[int]node
	byAs  map[string]int // registered names
}

// group is a program: its nodes in the order of the script.
type group struct {
	nodes   []int
	program Program
	err     error  // of Load
	tainted string // why an action was refused, so that the state is not the script's
}

// newPlan finds the modules of a script and which of them are linked.
func (s *Suite) newPlan(sc *script) (*plan, error) {
	p := &plan{suite: s, of: map[int]int{}, groups: map[int]*group{}, alone: map[int]node{}, byAs: map[string]int{}}
	host, err := wasm.Decode(s.host)
	if err != nil {
		return nil, fmt.Errorf("the module %s: %w", hostName, err)
	}
	p.nodes = append(p.nodes, node{Module: Module{hostName, s.host}, command: -1, decoded: host})
	p.byAs[hostName] = 0
	byName, current := map[string]int{}, -1
	target := func(name string) (int, error) {
		if name == "" {
			return current, nil
		}
		i, ok := byName[name]
		if !ok {
			return 0, fmt.Errorf("no module %s", name)
		}
		return i, nil
	}
	for i := range sc.Commands {
		c := &sc.Commands[i]
		fault := func(err error) error { return fmt.Errorf("line %d: %w", c.Line, err) }
		switch c.Type {
		case "module", "assert_uninstantiable", "assert_unlinkable", "assert_invalid", "assert_malformed":
			if c.ModuleType == "text" {
				continue
			}
			n, err := p.read(c, i)
			if err != nil {
				return nil, fault(err)
			}
			if c.Type != "module" && c.Type != "assert_uninstantiable" {
				p.alone[i] = n
				continue
			}
			p.nodes = append(p.nodes, n)
			p.of[i] = len(p.nodes) - 1
			if c.Type == "module" {
				current = p.of[i]
				if c.Name != "" {
					byName[c.Name] = current
				}
			}
		case "register":
			n, err := target(c.Name)
			if err != nil {
				return nil, fault(err)
			}
			if _, ok := p.byAs[c.As]; ok {
				return nil, fault(fmt.Errorf("%q is registered twice", c.As))
			}
			p.byAs[c.As] = n
			p.nodes[n].Name = c.As
		case "assert_return", "assert_trap", "assert_exhaustion", "action":
			n, err := target(c.Action.Module)
			if err != nil {
				return nil, fault(err)
			}
			if n < 0 {
				return nil, fault(fmt.Errorf("no module"))
			}
			p.of[i] = n
		default:
			return nil, fault(fmt.Errorf("unknown command %q", c.Type))
		}
	}
	for i := range sc.Commands {
		if c := &sc.Commands[i]; c.Action.Type == "get" {
			if err := p.getter(p.of[i], c.Action.Field); err != nil {
				return nil, fmt.Errorf("line %d: %w", c.Line, err)
			}
		}
	}
	p.group()
	return p, nil
}

// read reads the module of a command.
func (p *plan) read(c *command, i int) (node, error) {
	data, err := fs.ReadFile(p.suite.files, c.Filename)
	if err != nil {
		return node{}, err
	}
	n := node{Module: Module{"#" + strconv.Itoa(i), data}, command: i}
	if n.decoded, err = wasm.Decode(data); err != nil {
		return n, nil // an engine says the same, with a code
	}
	for _, imp := range n.decoded.Imports {
		if dep, ok := p.byAs[imp.Module]; ok && !slices.Contains(n.deps, dep) {
			n.deps = append(n.deps, dep)
		}
	}
	return n, nil
}

// getter adds a module that exports a function "get", which returns a global.
func (p *plan) getter(target int, export string) error {
	n := &p.nodes[target]
	if n.getters == nil {
		n.getters = map[string]int{}
	}
	if _, ok := n.getters[export]; ok || n.decoded == nil {
		return nil
	}
	e, ok := n.decoded.Export(export)
	if !ok || e.Kind != wasm.KindGlobal {
		return fmt.Errorf("no global %q", export)
	}
	g, _ := n.decoded.Global(e.Index)
	code, ok := map[string]byte{"i32": 0x7f, "i64": 0x7e, "f32": 0x7d, "f64": 0x7c}[string(g.Type)]
	if !ok {
		return fmt.Errorf("global %q of type %s", export, g.Type)
	}
	mutable := byte(0)
	if g.Mutable {
		mutable = 1
	}
	name := func(s string) []byte { return append(binary.AppendUvarint(nil, uint64(len(s))), s...) }
	out := []byte("\x00asm\x01\x00\x00\x00")
	section := func(id byte, parts ...[]byte) {
		content := slices.Concat(parts...)
		out = append(binary.AppendUvarint(append(out, id), uint64(len(content))), content...)
	}
	section(1, []byte{1, 0x60, 0, 1, code})
	section(2, []byte{1}, name(n.Name), name(export), []byte{3, code, mutable})
	section(3, []byte{1, 0})
	section(7, []byte{1}, name("get"), []byte{0, 0})
	section(10, []byte{1, 4, 0, 0x23, 0, 0x0b})
	decoded, err := wasm.Decode(out)
	if err != nil {
		return err
	}
	n.getters[export] = len(p.nodes)
	p.nodes = append(p.nodes, node{Module: Module{fmt.Sprintf("%s.%s", n.Name, export), out},
		command: n.command, deps: []int{target}, decoded: decoded})
	return nil
}

// group joins nodes that are linked, in the order of their commands. What is
// linked with the host alone is a program of its own: the host's instance is
// made anew in each.
func (p *plan) group() {
	root := make([]int, len(p.nodes))
	for i := range root {
		root[i] = i
	}
	var find func(int) int
	find = func(i int) int {
		if root[i] != i {
			root[i] = find(root[i])
		}
		return root[i]
	}
	for i, n := range p.nodes {
		for _, dep := range n.deps {
			if dep != 0 {
				root[find(i)] = find(dep)
			}
		}
	}
	for i := 1; i < len(p.nodes); i++ {
		r := find(i)
		p.nodes[i].group = r
		if p.groups[r] == nil {
			p.groups[r] = &group{}
		}
		p.groups[r].nodes = append(p.groups[r].nodes, i)
	}
	for _, g := range p.groups {
		slices.SortStableFunc(g.nodes, func(a, b int) int { return p.nodes[a].command - p.nodes[b].command })
	}
}

// closure returns nodes and all that they import from, dependencies first.
func (p *plan) closure(n *node) []Module {
	var out []Module
	seen := map[int]bool{}
	var visit func(n *node)
	visit = func(n *node) {
		for _, dep := range n.deps {
			if !seen[dep] {
				seen[dep] = true
				visit(&p.nodes[dep])
			}
		}
		out = append(out, n.Module)
	}
	visit(n)
	return out
}

// modules returns the modules of a group that are not refused, after the host
// where one of them imports from it.
func (p *plan) modules(g *group) []Module {
	var out []Module
	host := false
	for _, i := range g.nodes {
		if n := &p.nodes[i]; n.refused == nil {
			out = append(out, n.Module)
			host = host || slices.Contains(n.deps, 0)
		}
	}
	if host {
		out = append([]Module{p.nodes[0].Module}, out...)
	}
	return out
}

// load loads a program once. Where the engine refuses it, the modules that it
// refuses by themselves are left out, with all that import from them.
func (p *plan) load(e Engine, g *group) {
	if g.program != nil || g.err != nil {
		return
	}
	if g.program, g.err = e.Load(p.modules(g)); g.err == nil || len(g.nodes) == 1 {
		p.host(g)
		return
	}
	left := 0
	for _, i := range g.nodes {
		n := &p.nodes[i]
		program, err := e.Load(p.closure(n))
		if err != nil {
			n.refused = err
			continue
		}
		left++
		program.Close()
	}
	if left > 0 && left < len(g.nodes) {
		g.program, g.err = e.Load(p.modules(g))
		p.host(g)
	}
}

// host instantiates the host's module where the program has it.
func (p *plan) host(g *group) {
	if g.err != nil {
		return
	}
	if m := p.modules(g); m[0].Name == hostName {
		g.err = g.program.Instantiate(hostName)
	}
}

func (p *plan) close() {
	for _, g := range p.groups {
		if g.program != nil {
			g.program.Close()
		}
	}
}
