package machine

import (
	"context"

	"tassadar/vm"
	"tassadar/vm/isa"
)

// Session is one instance of a program on an engine: a prompt, and then any
// number of invocations that share memory, tables and globals.
type Session struct {
	Program *isa.Program
	// Host answers calls of imports: the arguments, and one result for each
	// of the import's. Nil where the program imports nothing.
	Host func(call int, args []uint64) ([]uint64, error)
	// Progress, where not nil, is told the length of the trace now and then.
	Progress func(int)

	e      vm.Engine
	stop   []vm.Token
	tokens []vm.Token
	// promptTokens is the length of the prompt.
	promptTokens int
	forced       []vm.Range
	d            decoder
}

// NewSession runs the prompt of a program on a fresh engine.
func NewSession(e vm.Engine, p *isa.Program) (*Session, error) {
	prompt, err := Prompt(p)
	if err != nil {
		return nil, err
	}
	if x, ok := e.(*vm.Exact); ok {
		// A position that its plans do not cover is an error of ours.
		x.Strict = true
	}
	s := &Session{Program: p, e: e, stop: []vm.Token{tokDone}, d: decoder{p: p, regs: map[int64]uint64{}}}
	for i := range p.Imports {
		s.stop = append(s.stop, tokHost+vm.Token(i))
	}
	for _, t := range prompt {
		if err := e.Append(t); err != nil {
			return nil, err
		}
	}
	s.add(prompt, true)
	s.promptTokens = len(prompt)
	return s, nil
}

// Tokens is the trace so far.
func (s *Session) Tokens() []vm.Token { return s.tokens }

// Forced are the positions whose tokens the host gave: the prompt, arguments,
// and what imports answered. All others are predictions.
func (s *Session) Forced() []vm.Range { return s.forced }

// add notes tokens that the engine holds.
func (s *Session) add(tokens []vm.Token, forced bool) {
	from := len(s.tokens)
	s.tokens = append(s.tokens, tokens...)
	for _, t := range tokens {
		s.d.see(t)
	}
	if n := len(s.forced); !forced || len(tokens) == 0 {
		return
	} else if n > 0 && s.forced[n-1].To == from {
		s.forced[n-1].To = len(s.tokens)
	} else {
		s.forced = append(s.forced, vm.Range{From: from, To: len(s.tokens)})
	}
}

// Outcome is how an invocation ended.
type Outcome struct {
	// Results are those of the entry; nil where it trapped.
	Results []uint64
	// Trap is the kind of trap, -1 for none.
	Trap int
}

// Invoke runs an entry to its end, or until the trace has limit tokens, which
// is token_limit_exceeded and ends the session.
func (s *Session) Invoke(ctx context.Context, entry isa.Entry, args []uint64, limit int) (Outcome, error) {
	if len(args) != len(entry.Params) {
		return Outcome{}, malformed("%d arguments for %d parameters", len(args), len(entry.Params))
	}
	given := appendMove([]vm.Token{tokInvoke}, tokJump, entry.PC-s.d.pc)
	for _, v := range args {
		given = appendDigits(given, v, tokD0)
	}
	for {
		got, err := vm.RunFrom(ctx, Model(), s.e, given, vm.RunOptions{Stop: s.stop, Limit: limit, Progress: s.Progress})
		s.add(given, true)
		s.add(got, false)
		if err != nil {
			return Outcome{}, err
		}
		t := got[len(got)-1]
		if t != tokDone {
			if given, err = s.host(int(t - tokHost)); err != nil {
				return Outcome{}, err
			}
			continue
		}
		if n := len(got); n > 1 && got[n-2] >= tokTrap && got[n-2] < tokTrap+traps {
			return Outcome{Trap: int(got[n-2] - tokTrap)}, nil
		}
		out := Outcome{Trap: -1, Results: make([]uint64, len(entry.Results))}
		for i := range out.Results {
			out.Results[i] = s.d.register(isa.EntryShift + i)
		}
		return out, nil
	}
}

// host asks for the results of an import, as tokens.
func (s *Session) host(call int) ([]vm.Token, error) {
	if s.Host == nil {
		return nil, malformed("import %d has no host", call)
	}
	im := &s.Program.Imports[call]
	args := make([]uint64, len(im.Params))
	for i := range args {
		args[i] = s.d.register(i)
	}
	results, err := s.Host(call, args)
	if err != nil {
		return nil, err
	}
	if len(results) != len(im.Results) {
		return nil, malformed("import %d gave %d results, not %d", call, len(results), len(im.Results))
	}
	var tokens []vm.Token
	for _, v := range results {
		tokens = appendDigits(tokens, v, tokD0)
	}
	return tokens, nil
}
