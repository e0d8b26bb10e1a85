package vmfuzz

import (
	"context"
	"crypto/sha256"
	"encoding/binary"
	"errors"
	"fmt"

	"tassadar/vm/isa"
	"tassadar/vm/isa/isatest"
	"tassadar/wasm"
	"tassadar/wasm/lower"
)

// maxSteps bounds the instructions of one call on the token machine: more than
// a call of a program can need. A program without end is a difference.
const maxSteps = 5_000_000

// options are the limits of the front end: the depth of calls is more than fuel
// allows.
var options = lower.Options{MaxPages: 64, MaxDepth: 10_000}

// lowered is the front end of the token machine with the plain interpreter of
// its instruction set.
type lowered struct{}

// Lowered returns the front end of the token machine, whose programs are
// executed by package isatest.
func Lowered() Engine { return lowered{} }

func (lowered) Name() string { return "isatest" }

func (lowered) Close() error { return nil }

func (lowered) Run(_ context.Context, programs []*Program) ([]*Outcome, []error, error) {
	outcomes, refusals := make([]*Outcome, len(programs)), make([]error, len(programs))
	for i, p := range programs {
		outcomes[i], refusals[i] = runLowered(p)
	}
	return outcomes, refusals, nil
}

// lowerProgram makes the program of a module.
func lowerProgram(p *Program) (*lower.Result, error) {
	m, err := wasm.Decode(p.Wasm)
	if err != nil {
		return nil, err
	}
	return lower.Lower([]lower.Link{{Name: "m", Module: m}}, options)
}

// machineTraps are the kinds by their numbers on the token machine.
var machineTraps = map[int]Traps{
	isa.TrapUnreachable: Unreachable, isa.TrapDivide: Divide, isa.TrapOverflow: Overflow, isa.TrapMemory: Memory,
	isa.TrapTable: Table, isa.TrapNull: Null, isa.TrapSignature: Signature, isa.TrapDepth: Depth,
	isa.TrapSegment: Memory | Table,
}

// ended is how a call of a program of the token machine came out.
func ended(results []uint64, trap int, trapped bool) (CallOutcome, error) {
	out := CallOutcome{Results: results}
	if trapped {
		if out.Trap = machineTraps[trap]; out.Trap == 0 {
			return CallOutcome{}, fmt.Errorf("trap %d", trap)
		}
	}
	return out, nil
}

func runLowered(p *Program) (*Outcome, error) {
	r, err := lowerProgram(p)
	if err != nil {
		return nil, err
	}
	if err := isatest.Check(r.Program); err != nil {
		return nil, err
	}
	m := isatest.New(r.Program)
	invoke := func(e isa.Entry, args []uint64) (CallOutcome, error) {
		results, trap, err := m.Invoke(e, args, maxSteps)
		if err != nil {
			return CallOutcome{}, err
		}
		return ended(results, trap, trap != isatest.NoTrap)
	}
	o := &Outcome{}
	start, err := invoke(r.Instances[0].Instantiate, nil)
	if err != nil || start.Trap != 0 {
		o.Start = start.Trap
		return o, err
	}
	for i, c := range p.Calls {
		e, ok := r.Instances[0].Funcs[c.Export]
		if !ok {
			return nil, errors.New("no entry " + c.Export)
		}
		out, err := invoke(e, c.Args)
		if err != nil {
			return nil, fmt.Errorf("call %d, %v: %w", i, c, err)
		}
		o.Calls = append(o.Calls, out)
	}
	for _, i := range r.Instances[0].Memories {
		memory := r.Memories[i]
		h := sha256.New()
		words := make([]byte, 4)
		for w := range uint32(m.Abs(memory.Bytes) / 4) {
			binary.LittleEndian.PutUint32(words, m.Word(uint32(memory.Region)*isa.RegionWords+w))
			h.Write(words)
		}
		o.Memory = fmt.Sprintf("%x", h.Sum(nil))
	}
	return o, nil
}
