// Package isatest executes programs of package isa in the plainest way: one
// switch over the operations. Tests compare what the weights of the token
// machine do, and what the front end makes, with it. It is no engine.
//
// It is stricter than the token machine: what a correct program never does (reading
// a register that nothing wrote, a frame left open, a value that the host gives
// and no [isa.Arg] takes) is an error here, while the token machine goes on.
package isatest

import (
	"errors"
	"fmt"
	"math/bits"

	"tassadar/vm/isa"
)

// ErrLimit is returned by [Interpreter.Invoke] when the limit of instructions is
// reached.
var ErrLimit = errors.New("isatest: instruction limit")

// NoTrap is the trap kind of an invocation that ended without one.
const NoTrap = -1

// Interpreter is a program with its state: absolute registers and memory are kept
// from one invocation to the next.
type Interpreter struct {
	// Host answers Host instructions: the index of the import and its arguments
	// to its results. It may invoke nothing.
	Host func(imp int, args []uint64) ([]uint64, error)
	// Step, if set, is called after each instruction with the pc that follows:
	// -1 after the last one of an invocation.
	Step func(pc, next int)

	// Instructions and Tokens count over all invocations. A value costs its
	// digits of 16 bits without leading zeros, at least one; everything else
	// one, and one more where the pc moves by more than FarDelta.
	Instructions, Tokens uint64
	// PC is where the last invocation ended.
	PC int

	p      *isa.Program
	abs    []uint64 // by -1-register
	words  [isa.MaxRegion + 1]*[isa.RegionWords]uint32
	regs   []register // by key
	epoch  uint32     // of the invocation
	frames []frame
	base   int
	given  []uint64 // values of the host that no Arg took so far
}

// FarDelta is the largest distance that a jump, call or return covers with one
// token.
const FarDelta = 4095

type register struct {
	value uint64
	epoch uint32 // of the invocation that wrote it
}

type frame struct {
	pc    int // behind the call
	shift int
}

// New returns an interpreter that holds a program.
func New(p *isa.Program) *Interpreter {
	m := &Interpreter{p: p, abs: append([]uint64(nil), p.Consts...)}
	for _, w := range p.Words {
		m.setWord(w.Index, w.Value)
	}
	return m
}

// Word returns a word of memory.
func (m *Interpreter) Word(index uint32) uint32 {
	if page := m.words[index/isa.RegionWords]; page != nil {
		return page[index%isa.RegionWords]
	}
	return 0
}

func (m *Interpreter) setWord(index, value uint32) {
	page := &m.words[index/isa.RegionWords]
	if *page == nil {
		*page = new([isa.RegionWords]uint32)
	}
	(*page)[index%isa.RegionWords] = value
}

// Byte returns the byte at an address of the memory that begins with region.
func (m *Interpreter) Byte(region int32, addr uint32) byte {
	return byte(m.Word(uint32(region)*isa.RegionWords+addr/4) >> (addr % 4 * 8))
}

// Abs returns an absolute register: Abs(isa.Zero) is 0.
func (m *Interpreter) Abs(register int32) uint64 { return m.abs[-1-register] }

// Depth is the number of calls that the last invocation left open: after a
// trap, how deep it happened.
func (m *Interpreter) Depth() int { return len(m.frames) }

// Callers returns the pcs of the calls that the last invocation left open, the
// innermost first.
func (m *Interpreter) Callers() []int {
	var out []int
	for i := len(m.frames) - 1; i >= 0; i-- {
		out = append(out, m.frames[i].pc-1)
	}
	return out
}

// fault is a panic of a program that is not correct; Invoke returns it.
type fault struct{ error }

func (m *Interpreter) fail(format string, args ...any) {
	panic(fault{fmt.Errorf("isatest: pc %d: "+format, append([]any{m.PC}, args...)...)})
}

func (m *Interpreter) get(r int32) uint64 {
	if r < 0 {
		if i := -1 - int(r); i < len(m.abs) {
			return m.abs[i]
		}
		m.fail("register miss: %v of %d absolute registers", isa.Reg(r), len(m.abs))
	}
	key := m.base + int(r)
	if key >= len(m.regs) || m.regs[key].epoch != m.epoch {
		m.fail("register miss: %v at base %d was never written", isa.Reg(r), m.base)
	}
	return m.regs[key].value
}

func (m *Interpreter) set(r int32, v uint64) {
	if r < 0 {
		if r == isa.Zero {
			m.fail("write to the register that holds 0")
		}
		if i := -1 - int(r); i < len(m.abs) {
			m.abs[i] = v
			return
		}
		m.fail("write to %v of %d absolute registers", isa.Reg(r), len(m.abs))
	}
	key := m.base + int(r)
	for key >= len(m.regs) {
		m.regs = append(m.regs, make([]register, len(m.regs)+1024)...)
	}
	m.regs[key] = register{v, m.epoch}
}

// Invoke calls an entry with its arguments. The trap is NoTrap where there was
// none; then results are those of the entry. limit bounds the instructions of
// this invocation, 0 for none. What an invocation that trapped has written
// stays.
func (m *Interpreter) Invoke(entry isa.Entry, args []uint64, limit uint64) (results []uint64, trap int, err error) {
	defer func() {
		if r := recover(); r != nil {
			f, ok := r.(fault)
			if !ok {
				panic(r)
			}
			results, trap, err = nil, NoTrap, f.error
		}
	}()
	m.PC = entry.PC
	if len(args) != len(entry.Params) {
		m.fail("%d arguments for %d parameters", len(args), len(entry.Params))
	}
	m.epoch++
	m.frames, m.base = m.frames[:0], 0
	m.given = append([]uint64(nil), args...)
	for n := uint64(0); ; n++ {
		if limit > 0 && n >= limit {
			return nil, NoTrap, ErrLimit
		}
		if m.PC < 0 || m.PC >= len(m.p.Code) {
			m.fail("no code here")
		}
		in := &m.p.Code[m.PC]
		if len(m.given) > 0 && in.Op != isa.Arg {
			m.fail("%d values of the host are not taken", len(m.given))
		}
		m.Instructions++
		next, trap := m.execute(in)
		if trap != NoTrap {
			m.Tokens++
			m.step(-1)
			return nil, trap, nil
		}
		if in.Op == isa.Done {
			break
		}
		m.step(next)
		m.PC = next
	}
	m.step(-1)
	if len(m.frames) > 0 {
		m.fail("done with %d open frames", len(m.frames))
	}
	for i := range entry.Results {
		results = append(results, m.get(isa.EntryShift+int32(i)))
	}
	return results, NoTrap, nil
}

func (m *Interpreter) step(next int) {
	if m.Step != nil {
		m.Step(m.PC, next)
	}
}

// Digits is the number of digits of 16 bits of a value without leading zeros.
func Digits(v uint64) uint64 { return uint64(max(1, (bits.Len64(v)+15)/16)) }

// jump counts the tokens of a move of the pc.
func (m *Interpreter) jump(next int) int {
	m.Tokens++
	if d := next - m.PC; d > FarDelta || d < -FarDelta {
		m.Tokens++
	}
	return next
}

// execute executes one instruction at m.PC.
func (m *Interpreter) execute(in *isa.Instr) (next, trap int) {
	next = m.PC + 1
	switch shape := in.Op.Info().Shape; {
	case in.Op >= isa.NumOps:
		m.fail("unknown operation %d", in.Op)
	case in.Op >= isa.BrEq && in.Op <= isa.BrLeS64:
		if compare(in.Op-isa.BrEq+isa.Eq, m.get(in.A), m.get(in.B)) {
			next = m.PC + int(in.Delta)
		}
		return m.jump(next), NoTrap
	case in.Op >= isa.St8 && in.Op <= isa.St64H:
		return m.store(in)
	case shape&isa.Region != 0:
		v, trap := m.load(in)
		if trap != NoTrap {
			return 0, trap
		}
		m.value(in, v)
		return next, NoTrap
	case in.Op == isa.Arg:
		if len(m.given) == 0 {
			m.fail("no value of the host")
		}
		m.value(in, m.given[0])
		m.given = m.given[1:]
		return next, NoTrap
	case shape&isa.HasDst != 0:
		var a, b, c uint64
		a = m.get(in.A)
		if shape&isa.HasB != 0 {
			b = m.get(in.B)
		}
		if shape&isa.HasC != 0 {
			c = m.get(in.C)
		}
		v, trap := compute(in.Op, a, b, c)
		if trap != NoTrap {
			return 0, trap
		}
		m.value(in, v)
		return next, NoTrap
	}
	return m.control(in)
}

func (m *Interpreter) value(in *isa.Instr, v uint64) {
	m.Tokens += Digits(v)
	m.set(in.Dst, v)
}

func (m *Interpreter) control(in *isa.Instr) (next, trap int) {
	next = m.PC + 1
	switch in.Op {
	case isa.Nop, isa.Done:
		m.Tokens++
	case isa.ChkSig:
		a, b := m.get(in.A), m.get(in.B)
		switch {
		case a == b:
			m.Tokens++
		case a == 0:
			return 0, isa.TrapNull
		default:
			return 0, isa.TrapSignature
		}
	case isa.Jmp:
		next = m.jump(m.PC + int(in.Delta))
	case isa.BrTab:
		next = m.jump(m.PC + 1 + int(min(uint32(m.get(in.A)), in.Imm)))
	case isa.Call, isa.CallR:
		next = m.PC + int(in.Delta)
		if in.Op == isa.CallR {
			next = int(uint32(m.get(in.A)))
		}
		if in.Dst < 1 || in.Dst > isa.MaxRegister {
			m.fail("frame shift %d", in.Dst)
		}
		if uint64(len(m.frames)) >= m.get(in.C) || m.base+int(in.Dst) >= isa.MaxBase {
			return 0, isa.TrapDepth
		}
		m.frames = append(m.frames, frame{m.PC + 1, int(in.Dst)})
		m.base += int(in.Dst)
		next = m.jump(next)
	case isa.Ret:
		top := len(m.frames) - 1
		if top < 0 {
			m.fail("return without a call")
		}
		next = m.jump(m.frames[top].pc)
		m.base -= m.frames[top].shift
		m.frames = m.frames[:top]
	case isa.Trap:
		return 0, int(in.Imm)
	case isa.Host:
		m.host(in)
	default:
		m.fail("operation %v", in.Op)
	}
	return next, NoTrap
}

func (m *Interpreter) host(in *isa.Instr) {
	m.Tokens++
	if int(in.Imm) >= len(m.p.Imports) {
		m.fail("no import %d", in.Imm)
	}
	imp := &m.p.Imports[in.Imm]
	if m.Host == nil {
		m.fail("no host for import %q %q", imp.Module, imp.Name)
	}
	args := make([]uint64, len(imp.Params))
	for i := range args {
		args[i] = m.get(int32(i))
	}
	results, err := m.Host(int(in.Imm), args)
	if err != nil {
		panic(fault{fmt.Errorf("isatest: import %q %q: %w", imp.Module, imp.Name, err)})
	}
	if len(results) != len(imp.Results) {
		m.fail("import %q %q: %d results, not %d", imp.Module, imp.Name, len(results), len(imp.Results))
	}
	m.given = results
}
