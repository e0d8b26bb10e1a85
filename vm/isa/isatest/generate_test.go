package isatest_test

import (
	"fmt"
	"reflect"
	"testing"

	"tassadar/vm/isa"
	"tassadar/vm/isa/isatest"
)

// Generated programs keep the rules of package isa, end within their bound, and
// execute every operation, also with traps of every kind.
func TestGenerate(t *testing.T) {
	seeds := uint64(500)
	if testing.Short() {
		seeds = 300
	}
	var executed [isa.NumOps]int
	var traps [isa.NumTraps]int
	var invocations, steps uint64
	longest := uint64(0)
	for seed := range seeds {
		p := isatest.Generate(seed)
		if err := isatest.Check(p); err != nil {
			t.Fatalf("seed %d: %v", seed, err)
		}
		m := isatest.New(p)
		answers := 0
		m.Host = func(imp int, _ []uint64) ([]uint64, error) {
			answers++
			return isatest.HostResults(seed, answers, p.Imports[imp]), nil
		}
		m.Step = func(pc, _ int) { executed[p.Code[pc].Op]++ }
		for i, c := range isatest.Calls(seed, p) {
			before := m.Instructions
			_, trap, err := m.Invoke(p.Entries[c.Entry], c.Args, isatest.MaxSteps)
			if err != nil {
				t.Fatalf("seed %d, call %d: %v", seed, i, err)
			}
			if trap != isatest.NoTrap {
				traps[trap]++
			}
			invocations++
			steps += m.Instructions - before
			longest = max(longest, m.Instructions-before)
		}
	}
	for op, n := range executed {
		if n == 0 {
			t.Errorf("%v was never executed", isa.Op(op))
		}
	}
	for trap, n := range traps {
		if n == 0 {
			t.Errorf("no trap %d", trap)
		}
	}
	t.Logf("%d invocations, %d instructions, at most %d; traps %v; %v", invocations, steps, longest, traps, fmt.Sprint(executed))
}

func TestGenerateIsDeterministic(t *testing.T) {
	for seed := range uint64(50) {
		if !reflect.DeepEqual(isatest.Generate(seed), isatest.Generate(seed)) {
			t.Fatalf("seed %d gives two programs", seed)
		}
	}
}

// Every operation with operands meets all pairs of edges, and each of its traps.
func TestEdges(t *testing.T) {
	for op := range isa.NumOps {
		p := isatest.Edges(op)
		if p == nil {
			continue
		}
		if err := isatest.Check(p); err != nil {
			t.Errorf("%v: %v", op, err)
			continue
		}
		m := isatest.New(p)
		trapped := 0
		for i, e := range p.Entries {
			_, trap, err := m.Invoke(e, nil, 0)
			if err != nil {
				t.Errorf("%v, entry %d: %v", op, i, err)
			}
			if trap != isatest.NoTrap {
				trapped++
			}
			if (trap != isatest.NoTrap) != (i > 0) {
				t.Errorf("%v: entry %d of %d has trap %d", op, i, len(p.Entries), trap)
			}
		}
		t.Logf("%v: %d instructions, %d entries, %d traps", op, len(p.Code), len(p.Entries), trapped)
	}
}
