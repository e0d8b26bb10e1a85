package vmcmd

import (
	"bytes"
	"context"
	"fmt"
	"io"
	"maps"
	"os"
	"slices"
	"strconv"
	"strings"
	"unicode"

	"github.com/spf13/cobra"

	"tassadar"
	"tassadar/vm"
	"tassadar/vm/isa"
	"tassadar/vm/machine"
	"tassadar/wasm"
	"tassadar/wasm/lower"
)

// maxModule bounds a module file.
const maxModule = 64 << 20

// wasmMagic opens every module.
var wasmMagic = []byte("\x00asm")

// isModule reports whether a file is a WebAssembly module. A file that cannot
// be read is none: who reads it says why.
func isModule(path string) bool {
	f, err := os.Open(path)
	if err != nil {
		return false
	}
	defer f.Close()
	var b [4]byte
	_, err = io.ReadFull(f, b[:])
	return err == nil && bytes.Equal(b[:], wasmMagic)
}

func readFile(path string, limit int64) ([]byte, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, tassadar.Errorf(tassadar.InputMalformed, "%w", err)
	}
	defer f.Close()
	data, err := io.ReadAll(io.LimitReader(f, limit+1))
	if err != nil {
		return nil, tassadar.Errorf(tassadar.InputMalformed, "%s: %w", path, err)
	}
	if int64(len(data)) > limit {
		return nil, tassadar.Errorf(tassadar.InputMalformed, "%s is larger than %d bytes", path, limit)
	}
	return data, nil
}

// invocation are the flags of commands that execute a module.
type invocation struct {
	calls []call // of --invoke and --arg, in their order
	links []string
	input string
	clock int64
	pages int
	depth int
	limit int
}

// call is one --invoke with the --arg that belong to it. Without a name it calls
// the usual function; an empty name may be an export's.
type call struct {
	name  string
	named bool
	args  []string
}

// invokeFlag begins a call. Arguments that came before the first one are its own.
type invokeFlag struct{ *invocation }

func (f invokeFlag) String() string { return "" }
func (f invokeFlag) Type() string   { return "string" }
func (f invokeFlag) Set(name string) error {
	if len(f.calls) == 1 && !f.calls[0].named {
		f.calls[0].name, f.calls[0].named = name, true
		return nil
	}
	f.calls = append(f.calls, call{name: name, named: true})
	return nil
}

// argFlag adds an argument to the last call.
type argFlag struct{ *invocation }

func (f argFlag) String() string { return "" }
func (f argFlag) Type() string   { return "TYPE:NUMBER" }
func (f argFlag) Set(text string) error {
	if len(f.calls) == 0 {
		f.calls = append(f.calls, call{})
	}
	last := &f.calls[len(f.calls)-1]
	last.args = append(last.args, text)
	return nil
}

func (v *invocation) flags(cmd *cobra.Command) {
	v.programFlags(cmd)
	cmd.Flags().Var(invokeFlag{v}, "invoke", "exported function to call (default the only one, or _start, main or run);\nrepeat to call more on the same instance, each with the --arg behind it")
	cmd.Flags().Var(argFlag{v}, "arg", "argument, such as i32:-7; repeat for more")
	v.hostFlags(cmd)
}

// hostFlags are what the host gives to an invocation: imports and a limit.
func (v *invocation) hostFlags(cmd *cobra.Command) {
	cmd.Flags().StringVar(&v.input, "input", "", "file that the import tassadar.input reads")
	cmd.Flags().Int64Var(&v.clock, "clock", 0, "what the import tassadar.clock returns, in nanoseconds")
	cmd.Flags().IntVar(&v.limit, "limit", vm.DefaultHorizon, fmt.Sprintf("most tokens, prompt included; of a module at most %d", machine.Horizon))
}

// checkLimit refuses a limit that no run of a module can have.
func (v *invocation) checkLimit() error {
	if v.limit < 1 || v.limit > machine.Horizon {
		return tassadar.Errorf(tassadar.BadUse, "--limit %d: want 1 to %d", v.limit, machine.Horizon)
	}
	return nil
}

func (v *invocation) programFlags(cmd *cobra.Command) {
	cmd.Flags().StringArrayVar(&v.links, "link", nil, "NAME=FILE: a module to instantiate before, for imports from NAME; repeat for more")
	cmd.Flags().IntVar(&v.pages, "max-pages", 0, "most pages of 64 KiB of a memory (default 1024)")
	cmd.Flags().IntVar(&v.depth, "max-depth", 0, "most nested calls (default 10000)")
}

// program is a lowered module with those it is linked with; the last instance
// is the module itself.
type program struct {
	*lower.Result
	own *lower.Instance
}

func (v *invocation) load(path string) (*program, error) {
	var links []lower.Link
	add := func(name, path string) error {
		data, err := readFile(path, maxModule)
		if err != nil {
			return err
		}
		m, err := wasm.Decode(data)
		if err != nil {
			return tassadar.Errorf(tassadar.MalformedModule, "%s: %w", path, err)
		}
		links = append(links, lower.Link{Name: name, Module: m})
		return nil
	}
	for _, l := range v.links {
		name, file, ok := strings.Cut(l, "=")
		if !ok || name == "" {
			return nil, tassadar.Errorf(tassadar.BadUse, "--link %q: want NAME=FILE", l)
		}
		if err := add(name, file); err != nil {
			return nil, err
		}
	}
	if err := add("", path); err != nil {
		return nil, err
	}
	r, err := lower.Lower(links, lower.Options{Imports: declaredImports(), MaxPages: v.pages, MaxDepth: v.depth})
	if err != nil {
		return nil, fmt.Errorf("%s: %w", path, err)
	}
	return &program{r, &r.Instances[len(r.Instances)-1]}, nil
}

// declaredImports is the import set that means the same everywhere.
func declaredImports() []isa.Import {
	var out []isa.Import
	types := map[tassadar.ValueType]isa.Type{tassadar.I32: isa.I32, tassadar.I64: isa.I64}
	for _, name := range tassadar.ImportNames() {
		params, results, _ := tassadar.ImportSignature(name)
		im := isa.Import{Module: tassadar.ImportModule, Name: strings.TrimPrefix(name, tassadar.ImportModule+".")}
		for _, t := range params {
			im.Params = append(im.Params, types[t])
		}
		for _, t := range results {
			im.Results = append(im.Results, types[t])
		}
		out = append(out, im)
	}
	return out
}

// host answers the declared imports.
type host struct {
	input  []byte
	clock  int64
	output io.Writer
}

func (v *invocation) host(w io.Writer) (*host, error) {
	h := &host{clock: v.clock, output: w}
	if v.input != "" {
		var err error
		if h.input, err = readFile(v.input, 1<<30); err != nil {
			return nil, err
		}
	}
	return h, nil
}

func (h *host) answer(p *isa.Program) func(int, []uint64) ([]uint64, error) {
	return func(call int, args []uint64) ([]uint64, error) {
		switch im := p.Imports[call]; im.Module + "." + im.Name {
		case tassadar.ImportInput:
			if at := args[0]; at < uint64(len(h.input)) {
				return []uint64{uint64(h.input[at])}, nil
			}
			return []uint64{1<<32 - 1}, nil
		case tassadar.ImportOutput:
			_, err := h.output.Write([]byte{byte(args[0])})
			if f, ok := h.output.(interface{ Flush() error }); ok && err == nil && byte(args[0]) == '\n' {
				err = f.Flush()
			}
			return nil, err
		case tassadar.ImportClock:
			return []uint64{uint64(h.clock)}, nil
		default:
			return nil, tassadar.Errorf(tassadar.ImportUnknown, "%s.%s", im.Module, im.Name)
		}
	}
}

// bound is a call of a function that the module exports.
type bound struct {
	isa.Entry
	args []uint64
}

// bind looks up what to call: at least one function, each with its arguments.
func (v *invocation) bind(p *program) ([]bound, error) {
	calls := v.calls
	if len(calls) == 0 {
		calls = []call{{}}
	}
	out := make([]bound, len(calls))
	for i, c := range calls {
		var err error
		if out[i], err = c.bind(p); err != nil {
			return nil, err
		}
	}
	return out, nil
}

func (c *call) bind(p *program) (bound, error) {
	names := slices.Sorted(maps.Keys(p.own.Funcs))
	name := c.name
	if !c.named {
		if len(names) == 1 {
			name = names[0]
		}
		for _, n := range []string{"run", "main", "_start"} {
			if slices.Contains(names, n) {
				name = n
			}
		}
	}
	e, ok := p.own.Funcs[name]
	if !ok {
		return bound{}, tassadar.Errorf(tassadar.BadUse, "--invoke %q: the module exports %s", name, listed(names))
	}
	if len(c.args) != len(e.Params) {
		return bound{}, tassadar.Errorf(tassadar.BadUse, "%q takes %d arguments of types %v, not %d", name, len(e.Params), e.Params, len(c.args))
	}
	args := make([]uint64, len(c.args))
	for i, a := range c.args {
		x, err := tassadar.ParseValue(a)
		if err != nil {
			return bound{}, tassadar.Errorf(tassadar.BadUse, "--arg: %w", err)
		}
		if string(x.Type) != e.Params[i].String() {
			return bound{}, tassadar.Errorf(tassadar.BadUse, "argument %d of %q is of type %v, not %s", i+1, name, e.Params[i], x.Type)
		}
		args[i] = x.Bits
	}
	return bound{e, args}, nil
}

// listed writes the names of exports for people: those that are empty, that do not
// show as they are, or that combine characters as another name may, in quotes.
func listed(names []string) string {
	if len(names) == 0 {
		return "no function"
	}
	out := slices.Clone(names)
	for i, n := range out {
		if n == "" || tassadar.Printable(n) != n || strings.ContainsFunc(n, func(r rune) bool { return unicode.Is(unicode.M, r) }) {
			out[i] = strconv.QuoteToASCII(n)
		}
	}
	return tassadar.Printable(strings.Join(out, ", "))
}

// instantiate invokes what instantiates each link, in order.
func (p *program) instantiate(ctx context.Context, s *machine.Session, limit int) error {
	for _, in := range p.Instances {
		out, err := s.Invoke(ctx, in.Instantiate, nil, limit)
		if err != nil {
			return coded(err)
		}
		if out.Trap >= 0 {
			return tassadar.Errorf(tassadar.StartFailed, "instantiation of %q: %s", in.Name, p.trapText(s, out.Trap))
		}
	}
	return nil
}

var trapNames = [isa.NumTraps]string{
	isa.TrapUnreachable: "unreachable", isa.TrapDivide: "integer divide by zero", isa.TrapOverflow: "integer overflow",
	isa.TrapMemory: "out of bounds memory access", isa.TrapTable: "undefined element", isa.TrapNull: "uninitialized element",
	isa.TrapSignature: "indirect call type mismatch", isa.TrapDepth: "call stack exhausted",
	isa.TrapUnsupported: "an operation that the machine does not have", isa.TrapSegment: "a segment out of bounds",
}

// trapText says which trap it was and where.
func (p *program) trapText(s *machine.Session, kind int) string {
	text := fmt.Sprint("trap ", kind)
	if kind < len(trapNames) {
		text = trapNames[kind]
	}
	at := -1
	for st := range s.Steps() {
		if !st.Forced && st.Trap {
			at = st.PC
		}
	}
	if l, ok := p.Locate(at); ok {
		return text + " in " + l.String()
	}
	if r := p.Routine(at); r != "" {
		return text + " in " + r
	}
	return text
}

// signed writes a result as a signed decimal.
func signed(t isa.Type, v uint64) string {
	if t == isa.I32 || t == isa.F32 {
		return fmt.Sprint(int32(uint32(v)))
	}
	return fmt.Sprint(int64(v))
}

// typed writes a result as the root package writes values.
func typed(t isa.Type, v uint64) string {
	return tassadar.Value{Type: tassadar.ValueType(t.String()), Bits: v}.String()
}
