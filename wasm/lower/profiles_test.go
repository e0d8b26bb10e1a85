package lower_test

import (
	"context"
	"fmt"
	"math/bits"
	"reflect"
	"slices"
	"testing"

	"github.com/tetratelabs/wazero"
	"github.com/tetratelabs/wazero/api"

	"tassadar"
	"tassadar/internal/policy"
	"tassadar/internal/tokenvm"
	"tassadar/vm/isa"
	"tassadar/vm/isa/isatest"
	"tassadar/wasm"
	"tassadar/wasm/lower"
)

// subject runs a case of a profile in the lowered program.
type subject struct {
	t       *testing.T
	result  *lower.Result
	m       *isatest.Interpreter
	main    *wasm.Module
	mem     lower.Memory
	c       *tassadar.Case
	written tassadar.Bytes
	steps   uint64
	ref     api.Module // the module, instrumented, in wazero; nil if it is linked
}

// reference makes the instrumented module, which counts source instructions.
func (s *subject) reference(data []byte) {
	counted, err := wasm.Instrument(data, 1<<62)
	if err != nil {
		s.t.Fatal(err)
	}
	ctx := context.Background()
	r := wazero.NewRuntime(ctx)
	s.t.Cleanup(func() { r.Close(ctx) })
	if s.ref, err = r.Instantiate(ctx, counted); err != nil {
		s.t.Fatal(err)
	}
}

// count calls the export in wazero and returns how many source instructions it
// executed.
func (s *subject) count(export string, writes map[uint32][]byte, args []uint64) (uint64, error) {
	for at, data := range writes {
		s.ref.ExportedMemory("memory").Write(at, data)
	}
	counter := s.ref.ExportedGlobal(wasm.CounterExport)
	before := counter.Get()
	_, err := s.ref.ExportedFunction(export).Call(context.Background(), args...)
	return counter.Get() - before, err
}

func (s *subject) host(imp int, args []uint64) ([]uint64, error) {
	switch name := tassadar.ImportModule + "." + s.result.Program.Imports[imp].Name; name {
	case tassadar.ImportClock:
		return []uint64{uint64(s.c.Clock)}, nil
	case tassadar.ImportInput:
		if at := uint32(args[0]); int(at) < len(s.c.Input) {
			return []uint64{uint64(s.c.Input[at])}, nil
		}
		return []uint64{1<<32 - 1}, nil
	case tassadar.ImportOutput:
		s.written = append(s.written, byte(args[0]))
		return nil, nil
	default:
		return nil, fmt.Errorf("import %q", name)
	}
}

func (s *subject) invoke(e isa.Entry, args ...uint64) ([]uint64, int) {
	s.t.Helper()
	got, trap, err := s.m.Invoke(e, args, 2e9)
	if err != nil {
		s.t.Fatalf("%s: %v", e.Name, err)
	}
	return got, trap
}

// entry is the outcome of one invocation.
func (s *subject) entry(results []uint64, types []tassadar.ValueType, trap int) tassadar.CallResult {
	out := tassadar.CallResult{Written: s.written}
	s.written = nil
	if trap != isatest.NoTrap {
		out.Trap = map[int]tassadar.Trap{
			isa.TrapUnreachable: tassadar.TrapUnreachable, isa.TrapDivide: tassadar.TrapDivideByZero, isa.TrapOverflow: tassadar.TrapIntegerOverflow,
			isa.TrapMemory: tassadar.TrapMemoryBounds, isa.TrapTable: tassadar.TrapIndirectCall, isa.TrapNull: tassadar.TrapIndirectCall,
			isa.TrapSignature: tassadar.TrapIndirectCall, isa.TrapDepth: tassadar.TrapStackExhausted, isa.TrapSegment: tassadar.TrapMemoryBounds,
		}[trap]
		return out
	}
	for i, v := range results {
		out.Results = append(out.Results, tassadar.Value{Type: types[i], Bits: v})
	}
	return out
}

func (s *subject) call(c tassadar.Call) tassadar.CallResult {
	typ, ok := s.main.ExportedFunc(c.Export)
	if !ok {
		s.t.Fatalf("no export %q", c.Export)
	}
	base, _ := s.main.ExportedGlobalConst("__heap_base")
	next := base.Bits
	type buffer struct{ at, n uint64 }
	var args []uint64
	var outs []buffer
	writes := map[uint32][]byte{}
	for _, a := range c.Args {
		if a.Value != nil {
			args = append(args, a.Value.Bits)
			continue
		}
		next = (next + 15) &^ 15
		n := uint64(max(len(a.In), a.Out))
		if a.Out > 0 {
			outs = append(outs, buffer{next, n})
		}
		contents := make([]byte, n)
		copy(contents, a.In)
		for i, b := range contents {
			s.invoke(s.mem.Write8, next+uint64(i), uint64(b))
		}
		writes[uint32(next)] = contents
		args = append(args, next, n)
		next += n
	}
	s.steps, s.m.Tokens, s.m.Instructions = 0, 0, 0
	results, trap := s.invoke(s.result.Instances[len(s.result.Instances)-1].Funcs[c.Export], args...)
	count, tokens, steps := s.m.Instructions, s.m.Tokens, s.steps
	if s.ref != nil {
		if want, err := s.count(c.Export, writes, args); err == nil && steps != want {
			s.t.Errorf("%s: completed %d source instructions, want %d", c.Export, steps, want)
		}
	}
	out := s.entry(results, typ.Results, trap)
	for _, b := range outs {
		if trap != isatest.NoTrap {
			break
		}
		data := tassadar.Bytes{}
		for i := range b.n {
			v, _ := s.invoke(s.mem.Read8, b.at+i)
			data = append(data, byte(v[0]))
		}
		out.Outputs = append(out.Outputs, data)
	}
	s.m.Instructions, s.m.Tokens, s.steps = count, tokens, steps
	return out
}

// Every module and case of the built-in profiles gives its reference value; a
// program with floats is refused for them, and no other is.
func TestProfiles(t *testing.T) {
	bundle, err := policy.Builtin()
	if err != nil {
		t.Fatal(err)
	}
	seen := map[string]bool{} // profiles share workloads
	for _, prof := range bundle.Policy.Profiles {
		for _, w := range prof.Workloads {
			for _, form := range w.Modules {
				key := fmt.Sprint(w.ID, form.Digest, len(w.Cases))
				if seen[key] {
					continue
				}
				seen[key] = true
				t.Run(fmt.Sprintf("%s/%s/%s", prof.ID, w.ID, form.Toolchain), func(t *testing.T) {
					runWorkload(t, bundle, &w, form)
				})
			}
		}
	}
}

func runWorkload(t *testing.T, bundle *policy.Bundle, w *tassadar.Workload, form tassadar.Module) {
	main := decode(t, bundle.Modules[form.Digest])
	var links []lower.Link
	for _, l := range w.Links {
		m, ok := l.Module(form.Toolchain)
		if !ok {
			t.Fatalf("no module of link %q", l.Name)
		}
		name := l.Name
		if l.Attempt {
			name = ""
		}
		links = append(links, lower.Link{Name: name, Module: decode(t, bundle.Modules[m.Digest])})
	}
	links = append(links, lower.Link{Module: main})
	result, err := lower.Lower(links, lower.Options{Imports: tokenvm.DeclaredImports(), HostMemory: true})
	if floats(links) {
		if tassadar.CodeOf(err) != tassadar.NumericUnsupported {
			t.Errorf("a program with floats: %v, want %s", err, tassadar.NumericUnsupported)
		}
		return
	}
	if err != nil {
		t.Fatal(err)
	}
	check(t, result)
	for i := range w.Cases {
		c := &w.Cases[i]
		// The second takes 60 million instructions.
		if testing.Short() && (c.Full || c.ID == "arto_inkala_2012") {
			continue
		}
		s := &subject{t: t, result: result, m: isatest.New(result.Program), main: main, c: c}
		s.m.Host = s.host
		s.m.Step = func(pc, next int) { s.steps += uint64(result.Completes(pc, next)) }
		if i, ok := result.Instances[len(links)-1].Memories["memory"]; ok {
			s.mem = result.Memories[i]
		}
		if len(links) == 1 && len(main.Imports) == 0 {
			s.reference(main.Bytes())
		}
		got := s.run(w.Links)
		if len(c.Expect) > 0 && !reflect.DeepEqual(got, c.Expect) {
			t.Errorf("%s: %+v\nwant %+v", c.ID, got, c.Expect)
		}
	}
}

// floats reports whether a program has values that the token machine does not have.
func floats(links []lower.Link) bool {
	return slices.ContainsFunc(links, func(l lower.Link) bool {
		return slices.ContainsFunc(l.Module.ValueTypes(), func(typ tassadar.ValueType) bool { return typ == tassadar.F32 || typ == tassadar.F64 })
	})
}

func (s *subject) run(links []tassadar.Link) (got tassadar.Result) {
	for i, in := range s.result.Instances {
		_, trap := s.invoke(in.Instantiate)
		if i < len(links) && links[i].Attempt {
			got = append(got, s.entry(nil, nil, trap))
		} else if trap != isatest.NoTrap {
			return append(got, s.entry(nil, nil, trap))
		}
	}
	var instructions, tokens, steps uint64
	for _, call := range s.c.Calls {
		out := s.call(call)
		instructions, tokens, steps = instructions+s.m.Instructions, tokens+s.m.Tokens, steps+s.steps
		if got = append(got, out); out.Trap != "" {
			break
		}
	}
	if steps > 0 {
		s.t.Logf("%-20s %s source instructions, %.3f token machine instructions and %.3f tokens for each", s.c.ID, thousands(steps),
			float64(instructions)/float64(steps), float64(tokens)/float64(steps))
	}
	return got
}

func thousands(n uint64) string {
	if bits.Len64(n) < 14 {
		return fmt.Sprint(n)
	}
	return fmt.Sprintf("%dK", n/1000)
}
