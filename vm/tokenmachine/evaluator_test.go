package tokenmachine

import (
	"context"
	"fmt"
	"testing"

	"tassadar/vm"
	"tassadar/vm/graph"
	"tassadar/vm/isa"
	"tassadar/vm/isa/isatest"
)

// evaluator is the token machine once more: the graph as it stands, without
// schedule, slots, weights or plans, and the choice of the next token in
// words instead of output rows.
type evaluator struct {
	*graph.Evaluator
	out []graph.Value
}

func newEvaluator() *evaluator {
	g, out := build()
	return &evaluator{g.NewEvaluator(out...), out}
}

func (e *evaluator) see(t vm.Token) error {
	columns := map[string]int64{}
	for _, c := range embedding(t) {
		columns[c.column] = c.value
	}
	return e.Append(func(name string) int64 { return columns[name] })
}

// get is the value of an output.
func (e *evaluator) get(at int) int64 {
	v, ok := e.Value(e.out[at]).Int64()
	if !ok {
		panic("an output beyond 64 bits")
	}
	return v
}

// payload is the v from 0 to size-1 for which v·X - (v²+v)·Y is largest.
func payload(x, y int64, size int) vm.Token {
	v := (x - 1) / 2 / y
	if x < 1 {
		v = 0
	}
	return vm.Token(min(v, int64(size-1)))
}

// digit is that of four outputs: a quotient, or the complement of one.
func (e *evaluator) digit(at int) vm.Token {
	if y := e.get(at + 1); y != 0 {
		return payload(e.get(at), y, digits)
	}
	return digits - 1 - payload(e.get(at+2), e.get(at+3), digits)
}

func (e *evaluator) next() vm.Token {
	is := func(at int) bool { return e.get(at) > 0 }
	switch {
	case is(emitDone):
		return tokDone
	case is(emitTrap):
		return tokTrap + payload(e.get(outSmall), 1, traps)
	case is(emitFar):
		return tokFar + payload(e.get(outFar), jumps, jumps)
	case is(emitJump):
		return tokJump + payload(e.get(outMove), 1, jumps)
	case is(emitCall):
		return tokCall + payload(e.get(outMove), 1, jumps)
	case is(emitRet):
		return tokRet + payload(e.get(outMove), 1, jumps)
	case is(emitD):
		return tokD0 + e.digit(outEven)
	case is(emitD + 1):
		return tokD1 + e.digit(outOdd)
	case is(emitD + 2):
		return tokD2 + e.digit(outEven)
	case is(emitD + 3):
		return tokD3 + e.digit(outOdd)
	case is(emitWord):
		return tokM0 + e.digit(outEven)
	case is(emitHost):
		return tokHost + payload(e.get(outSmall), 1, isa.MaxImports)
	}
	return tokNext
}

// agree checks that the graph predicts the trace of a session.
func agree(t *testing.T, s *Session) (checked int) {
	t.Helper()
	e := newEvaluator()
	forced := map[int]bool{}
	for _, r := range s.Forced() {
		for p := r.From; p < r.To; p++ {
			forced[p] = true
		}
	}
	trace := s.Tokens()
	for p, token := range trace {
		if !forced[p] {
			if next := e.next(); next != token {
				t.Errorf("token %d: the graph predicts %s, the trace has %s", p, Model().Name(next), Model().Name(token))
				return checked
			}
			checked++
		}
		if err := e.see(token); err != nil {
			t.Fatal(err)
		}
	}
	return checked
}

// traceOf runs calls of a program on vm.exact until the trace has most tokens.
func traceOf(t *testing.T, seed uint64, p *isa.Program, calls []isatest.GeneratedCall, most int) *Session {
	t.Helper()
	s, err := NewSession(t.Context(), fresh(t), p)
	if err != nil {
		t.Fatal(err)
	}
	return continued(t, s, seed, calls, most)
}

// continued makes the calls.
func continued(t *testing.T, s *Session, seed uint64, calls []isatest.GeneratedCall, most int) *Session {
	t.Helper()
	p := s.Program
	s.Host = func(call int, _ []uint64) ([]uint64, error) {
		return isatest.HostResults(seed, call, p.Imports[call]), nil
	}
	for _, c := range calls {
		_, err := s.Invoke(context.Background(), p.Entries[c.Entry], c.Args, most)
		if codeOf(err) == vm.CodeTokenLimit {
			break
		}
		if err != nil {
			t.Fatal(err)
		}
	}
	return s
}

// TestEvaluatorEdges: the graph as it stands predicts the same for every
// operation, on some of its edge values.
func TestEvaluatorEdges(t *testing.T) {
	t.Parallel()
	checked := 0
	for op := range isa.NumOps {
		if p := isatest.Edges(op); p != nil {
			p = excerpt(p, int(op), 40)
			checked += agree(t, traceOf(t, 0, p, []isatest.GeneratedCall{{}}, 2200))
		}
	}
	t.Logf("%d predictions", checked)
}

// excerpt keeps a program's constants and memory, and n instructions of its
// code as the only entry. Jumps go on to the next instruction.
func excerpt(p *isa.Program, skip, n int) *isa.Program {
	out := &isa.Program{Consts: p.Consts, Words: p.Words, Imports: p.Imports, Entries: []isa.Entry{{}}}
	var straight []isa.Instr
	for _, in := range p.Code {
		if in.Op < isa.ChkSig {
			if in.Delta != 0 {
				in.Delta = 1
			}
			straight = append(straight, in)
		}
	}
	from := skip * 37 % max(1, len(straight)-n)
	out.Code = append(out.Code, straight[from:min(from+n, len(straight))]...)
	out.Code = append(out.Code, isatest.Cleared(isa.Instr{Op: isa.Done}))
	return out
}

func TestEvaluatorGenerated(t *testing.T) {
	t.Parallel()
	checked := 0
	for seed, programs := uint64(0), 0; programs < 6; seed++ {
		p := isatest.Generate(seed)
		if len(p.Code) > 200 || len(p.Consts) > 400 {
			continue // the graph scores every position for every look-up
		}
		programs++
		t.Run(fmt.Sprint(seed), func(t *testing.T) {
			checked += agree(t, traceOf(t, seed, p, isatest.Calls(seed, p), 4000))
		})
	}
	t.Logf("%d predictions", checked)
}
