package tokenmachine

import (
	"context"
	"fmt"
	"slices"
	"testing"

	"tassadar/vm"
	"tassadar/vm/exact"
	"tassadar/vm/isa"
	"tassadar/vm/isa/isatest"
	"tassadar/vm/traces"
)

// forger is a host that gives what it likes, where it likes, and lets the model
// predict the rest: what he makes has no wrong prediction but where he passes tokens
// of his own off as predictions.
type forger struct {
	*isatest.Rand
	seed uint64
	p    *isa.Program
	e    vm.Engine
	kind string // of the forgery, "" before there is one
	at   int    // how many chunks are given before
	past [][]vm.Token
}

// tricks are what a forger does with the tokens that a host would give.
var tricks = []string{"none", "drop", "double", "swap", "digit", "family", "insert", "zeros", "wide", "other", "empty", "done", "amid", "far", "any"}

// forge changes what a host would give.
func (f *forger) forge(given []vm.Token) []vm.Token {
	f.past = append(f.past, given)
	if f.at--; f.at >= 0 {
		return given
	}
	if f.kind != "" {
		return given
	}
	f.kind = tricks[f.Below(len(tricks))]
	out := slices.Clone(given)
	digit := func() vm.Token { return vm.Token(f.Below(4)*digits + f.Below(3)) }
	i := 0
	if len(out) > 0 {
		i = f.Below(len(out))
	}
	switch f.kind {
	case "drop":
		if len(out) > 0 {
			out = slices.Delete(out, i, i+1)
		}
	case "double":
		if len(out) > 0 {
			out = slices.Insert(out, i, out[i])
		}
	case "swap":
		if len(out) > 1 {
			i = f.Below(len(out) - 1)
			out[i], out[i+1] = out[i+1], out[i]
		}
	case "digit":
		if len(out) > 0 {
			_, v := familyOf(out[i])
			out[i] += vm.Token(f.Below(8) - v%8)
		}
	case "family":
		if len(out) > 0 && out[i] < tokM0 {
			out[i] = out[i]%digits + vm.Token(f.Below(5)*digits)
		}
	case "insert":
		out = slices.Insert(out, i, digit())
	case "zeros":
		out = append([]vm.Token{tokD3, tokD2, tokD1}[f.Below(3):], out...)
	case "wide":
		out = append(appendDigits(nil, 1<<40|uint64(f.Below(9)), tokD0), out...)
		if f.Chance(2) {
			out = appendDigits(nil, 1<<32|uint64(f.Below(9)), tokD0)
		}
	case "other":
		out = slices.Clone(f.past[f.Below(len(f.past))])
	case "empty":
		out = nil
	case "done":
		out = append(out, tokDone)
	case "far":
		out = append([]vm.Token{tokFar + farZero + 1, tokFar + farZero - 1}, out...)
	case "any":
		out = slices.Insert(out, i, vm.Token(f.Below(vocabulary)))
	}
	return out
}

// run makes a trace of some invocations.
func (f *forger) run(t *testing.T, prompt []vm.Token) []vm.Token {
	ctx := t.Context()
	add := func(tokens []vm.Token) bool {
		for _, x := range tokens {
			if f.e.Append(ctx, x) != nil {
				return false // vm.exact has no plan for what no machine says
			}
		}
		return true
	}
	if !add(prompt) {
		t.Fatal("no plan for the prompt")
	}
	d := startFollower(f.p, prompt)
	if err := d.follow(f.e.Tokens()); err != nil {
		t.Fatal(err)
	}
	answers := 0
	for _, c := range isatest.Calls(f.seed, f.p) {
		e := f.p.Entries[c.Entry]
		given := appendMove([]vm.Token{tokInvoke}, tokJump, e.PC-d.d.pc)
		for _, v := range c.Args {
			given = appendDigits(given, v, tokD0)
		}
		if !add(f.forge(given)) {
			return f.e.Tokens()
		}
		for steps := 0; ; steps++ {
			next, err := f.e.Next()
			if err != nil || steps > 20_000 {
				return f.e.Tokens()
			}
			if f.kind == "amid" && f.Chance(50) { // a prediction of his own
				next = vm.Token(f.Below(vocabulary))
			}
			if !add([]vm.Token{next}) {
				return f.e.Tokens()
			}
			if next >= tokHost && next < tokHost+vm.Token(len(f.p.Imports)) {
				var answer []vm.Token
				for _, v := range isatest.HostResults(f.seed, answers, f.p.Imports[next-tokHost]) {
					answer = appendDigits(answer, v, tokD0)
				}
				answers++
				if !add(f.forge(answer)) {
					return f.e.Tokens()
				}
			}
			if next == tokDone {
				break
			}
		}
		// Where the next invocation begins, as far as it can be told.
		for _, x := range f.e.Tokens()[len(d.tokens):] {
			d.d.see(x)
		}
		d.tokens = f.e.Tokens()
	}
	return f.e.Tokens()
}

// TestForgeries: what is accepted is what the interpreter of package isatest does,
// given the arguments and answers that the trace states, and nothing else is.
func TestForgeries(t *testing.T) {
	t.Parallel()
	n := uint64(400)
	if soak {
		n = 200_000
	}
	accepted, rejected := map[string]int{}, map[string]int{}
	for seed := range n {
		p := isatest.Generate(seed)
		if len(p.Code) > 1500 {
			continue
		}
		prompt, err := Prompt(p)
		if err != nil {
			t.Fatal(err)
		}
		f := &forger{Rand: isatest.NewRand(seed ^ 0xf0e), seed: seed, p: p, e: fresh(t).Make(nil)}
		f.at = f.Below(5)
		trace := slices.Clone(f.run(t, prompt))
		if err := accept(t.Context(), fresh(t), p, trace); err != nil {
			if f.kind == "" || f.kind == "none" {
				t.Errorf("seed %d: an honest trace: %v", seed, err)
			}
			rejected[f.kind]++
			continue
		}
		accepted[f.kind]++
		if err := interpreted(p, trace); err != nil {
			t.Errorf("seed %d, %q: accepted, but %v", seed, f.kind, err)
		}
	}
	t.Logf("accepted %v, rejected %v", accepted, rejected)
	for _, kind := range tricks[1:] {
		if kind != "other" && rejected[kind] == 0 {
			t.Errorf("no forgery %q was rejected", kind)
		}
	}
}

// accept is what vm verify --open does.
func accept(ctx context.Context, x *exact.Engine, p *isa.Program, trace []vm.Token) error {
	f, err := Follow(p, trace)
	if err != nil {
		return err
	}
	v, err := traces.Verify(ctx, x, trace, traces.VerifyOptions{Prompt: f.Prompt, Forced: f.Forced, Open: true})
	if err != nil {
		return err
	}
	return v.Err(Model())
}

// interpreted checks what a trace states.
func interpreted(p *isa.Program, trace []vm.Token) error {
	f, err := Follow(p, trace)
	if err != nil {
		return err
	}
	m := isatest.New(p)
	for i, in := range f.Invocations {
		if !in.Ended {
			break
		}
		n := 0
		m.Host = func(call int, args []uint64) ([]uint64, error) {
			if n == len(in.Answers) {
				return nil, fmt.Errorf("import %d is called, which the trace does not state", call)
			}
			a := in.Answers[n]
			n++
			if a.Import != call || !slices.Equal(a.Args, args) {
				return nil, fmt.Errorf("import %d is called with %v, the trace states import %d with %v", call, args, a.Import, a.Args)
			}
			return a.Results, nil
		}
		results, trap, err := m.Invoke(in.Entry, in.Args, 0)
		if err != nil {
			return fmt.Errorf("invocation %d: %w", i, err)
		}
		if trap != in.Trap || trap < 0 && !slices.Equal(results, in.Results) || n != len(in.Answers) {
			return fmt.Errorf("invocation %d comes to %v, trap %d after %d answers; the trace states %v, trap %d after %d", i, results, trap, n, in.Results, in.Trap, len(in.Answers))
		}
	}
	return nil
}
