package lower_test

import (
	"context"
	"fmt"
	"strings"
	"testing"

	"github.com/tetratelabs/wazero"
	"github.com/tetratelabs/wazero/api"

	"tassadar/internal/testing/host"
	"tassadar/vm/isa"
	"tassadar/vm/isa/isatest"
	"tassadar/wasm"
	"tassadar/wasm/lower"
)

// wat assembles the text format, also what is not valid, with its names.
func wat(t testing.TB, source string) []byte {
	t.Helper()
	return host.Wat(t, source, "--enable-all", "--no-check", "--debug-names")
}

func decode(t testing.TB, data []byte) *wasm.Module {
	t.Helper()
	m, err := wasm.Decode(data)
	if err != nil {
		t.Fatal(err)
	}
	return m
}

// pair is a module in two machines: lowered, and instrumented in wazero's
// interpreter.
type pair struct {
	t      testing.TB
	result *lower.Result
	m      *isatest.Interpreter
	mod    api.Module
	steps  uint64 // source instructions that the token machine completed
}

func newPair(t testing.TB, data []byte, opts lower.Options) *pair {
	t.Helper()
	result, err := lower.Lower([]lower.Link{{Name: "m", Module: decode(t, data)}}, opts)
	if err != nil {
		t.Fatal(err)
	}
	check(t, result)
	p := &pair{t: t, result: result, m: isatest.New(result.Program)}
	p.m.Step = func(pc, next int) { p.steps += uint64(result.Completes(pc, next)) }

	counted, err := wasm.Instrument(data, 1<<62)
	if err != nil {
		t.Fatal(err)
	}
	ctx := context.Background()
	r := wazero.NewRuntimeWithConfig(ctx, wazero.NewRuntimeConfigInterpreter().WithCoreFeatures(api.CoreFeaturesV2))
	t.Cleanup(func() { r.Close(ctx) })
	p.mod, err = r.InstantiateWithConfig(ctx, counted, wazero.NewModuleConfig())
	_, trap, own := p.m.Invoke(result.Instances[0].Instantiate, nil, 1e8)
	if own != nil {
		t.Fatal(own)
	}
	if (err != nil) != (trap != isatest.NoTrap) {
		t.Fatalf("instantiate: wazero %v, trap %d", err, trap)
	}
	p.compareState("instantiate")
	return p
}

// check checks that a program is well formed.
func check(t testing.TB, r *lower.Result) {
	t.Helper()
	p := r.Program
	if err := isatest.Check(p); err != nil {
		t.Error(err)
	}
	if p.Consts[0] != 0 {
		t.Errorf("register g1 holds %d", p.Consts[0])
	}
	for pc, in := range p.Code {
		shape := in.Op.Info().Shape
		reg := func(name string, r int32, used bool) {
			if !used && r != isa.Zero || r < -int32(len(p.Consts)) || r > isa.MaxRegister {
				t.Errorf("pc %d: %v: %s is %d", pc, in, name, r)
			}
		}
		store := in.Op >= isa.St8 && in.Op <= isa.St64H
		load := shape&isa.Region != 0 && !store
		if !store && in.Op != isa.Call && in.Op != isa.CallR {
			reg("Dst", in.Dst, shape&isa.HasDst != 0)
		}
		reg("A", in.A, shape&isa.HasA != 0)
		if !load {
			reg("B", in.B, shape&isa.HasB != 0)
		}
		reg("C", in.C, shape&isa.HasC != 0)
		if shape&isa.HasDst != 0 && in.Dst == isa.Zero {
			t.Errorf("pc %d: %v writes g1", pc, in)
		}
		if to := pc + int(in.Delta); to < 0 || to >= len(p.Code) || shape&isa.HasDelta == 0 && in.Delta != 0 {
			t.Errorf("pc %d: %v goes to %d", pc, in, to)
		}
		// What routines store is aligned.
		if store && shape&isa.HasDelta != 0 && in.Delta == 0 && r.Routine(pc) == "" {
			t.Errorf("pc %d: %v goes nowhere", pc, in)
		}
		if store && (in.Delta >= 1<<15 || in.Delta < -1<<15) {
			t.Errorf("pc %d: %v goes too far for a store", pc, in)
		}
	}
	last := int64(-1)
	for _, w := range p.Words {
		if int64(w.Index) <= last || w.Index >= isa.MaxWords || w.Value == 0 {
			t.Errorf("word %d after %d is %d", w.Index, last, w.Value)
		}
		last = int64(w.Index)
	}
}

var traps = []struct {
	kind int
	text string
}{
	{isa.TrapUnreachable, "unreachable"}, {isa.TrapDivide, "integer divide by zero"}, {isa.TrapOverflow, "integer overflow"},
	{isa.TrapMemory, "out of bounds memory access"}, {isa.TrapTable, "invalid table access"}, {isa.TrapNull, "invalid table access"},
	{isa.TrapSignature, "indirect call type mismatch"}, {isa.TrapDepth, "stack overflow"},
}

func sameTrap(err error, trap int) bool {
	if err == nil || trap == isatest.NoTrap {
		return err == nil && trap == isatest.NoTrap
	}
	for _, x := range traps {
		if x.kind == trap && strings.Contains(err.Error(), x.text) {
			return true
		}
	}
	return false
}

// call calls an export in both and compares results, traps, the count of source
// instructions, and memory.
func (p *pair) call(name string, args ...uint64) []uint64 {
	p.t.Helper()
	what := fmt.Sprintf("%s(%x)", name, args)
	entry, ok := p.result.Instances[0].Funcs[name]
	if !ok {
		p.t.Fatalf("%s: no entry", what)
	}
	counter := p.mod.ExportedGlobal(wasm.CounterExport).(api.MutableGlobal)
	before := counter.Get()
	want, wantErr := p.mod.ExportedFunction(name).Call(context.Background(), args...)
	p.steps = 0
	got, trap, err := p.m.Invoke(entry, args, 1e8)
	if err != nil {
		p.t.Fatalf("%s: %v\n%s", what, err, p.trace())
	}
	if !sameTrap(wantErr, trap) {
		p.t.Errorf("%s: trap %d at %s, want %v", what, trap, p.where(), wantErr)
	}
	if fmt.Sprintf("%x", got) != fmt.Sprintf("%x", want) {
		p.t.Errorf("%s = %x, want %x", what, got, want)
	}
	if count := counter.Get() - before; trap == isatest.NoTrap && p.steps != count {
		p.t.Errorf("%s: completed %d source instructions, want %d", what, p.steps, count)
	}
	p.compareState(what)
	return got
}

func (p *pair) where() string {
	at, _ := p.result.Locate(p.m.PC)
	return fmt.Sprintf("%v %s", at, p.result.Routine(p.m.PC))
}

func (p *pair) trace() string {
	var b strings.Builder
	fmt.Fprintf(&b, "at %s, called from", p.where())
	for _, pc := range p.m.Callers() {
		at, _ := p.result.Locate(pc)
		fmt.Fprintf(&b, " %v", at)
	}
	return b.String()
}

func (p *pair) compareState(what string) {
	p.t.Helper()
	if p.mod == nil {
		return
	}
	for _, name := range []string{"memory", "mem"} {
		mem := p.mod.ExportedMemory(name)
		i, ok := p.result.Instances[0].Memories[name]
		if mem == nil || !ok {
			continue
		}
		own := p.result.Memories[i]
		if got := p.m.Abs(own.Bytes); got != uint64(mem.Size()) || p.m.Abs(own.Pages)*wasm.PageBytes != got {
			p.t.Errorf("%s: memory of %d bytes, %d pages, want %d", what, got, p.m.Abs(own.Pages), mem.Size())
			return
		}
		data, _ := mem.Read(0, mem.Size())
		for at := 0; at < len(data); at += 4 {
			w := p.m.Word(uint32(own.Region)*isa.RegionWords + uint32(at/4))
			if want := uint32(data[at]) | uint32(data[at+1])<<8 | uint32(data[at+2])<<16 | uint32(data[at+3])<<24; w != want {
				p.t.Errorf("%s: memory at %#x is %08x, want %08x", what, at, w, want)
				return
			}
		}
	}
	for name, entry := range p.result.Instances[0].Globals {
		got, _, err := p.m.Invoke(entry, nil, 100)
		if want := p.mod.ExportedGlobal(name).Get(); err != nil || got[0] != want {
			p.t.Errorf("%s: global %s is %x, %v, want %x", what, name, got, err, want)
		}
	}
}
