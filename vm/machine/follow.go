package machine

import (
	"fmt"
	"slices"

	"tassadar/vm"
	"tassadar/vm/isa"
	"tassadar/vm/traces"
)

// follower follows a trace from its prompt on: which tokens the host gave, and
// what invocation is open. It takes no other tokens of a host than those that
// [Session] gives: predictions prove nothing about an invocation whose values were
// given in another way.
type follower struct {
	tokens []vm.Token
	// promptTokens is the length of the prompt.
	promptTokens int
	forced       []traces.Range
	d            decoder
	open         bool      // an invocation has not ended
	moving       bool      // its tokens up to the jump are being given
	from         int       // the position of its invoke token
	fromPC       int       // the address there
	entry        isa.Entry // of the last invocation
	trap         int       // of the last invocation, -1 for none

	// wants are the types of the values that the host gives next.
	wants []isa.Type
	value uint64 // as far as it was given
	digit int    // the last of its digits, 0 where none was given

	tell bool
	told []Invocation
}

// Invocation is what a trace says of an invocation.
type Invocation struct {
	Entry isa.Entry
	Args  []uint64
	// Answers are those of the host to calls of imports.
	Answers []Answer
	// Ended: it is over; the trace may end before.
	Ended bool
	Outcome
}

// Answer is the answer of a host to a call of an import.
type Answer struct {
	Import        int
	Args, Results []uint64
}

func newFollower(p *isa.Program) (follower, []vm.Token, error) {
	prompt, err := Prompt(p)
	if err != nil {
		return follower{}, nil, err
	}
	return startFollower(p, prompt), prompt, nil
}

func startFollower(p *isa.Program, prompt []vm.Token) follower {
	return follower{promptTokens: len(prompt), d: decoder{p: p}, trap: -1}
}

// Tokens is the trace so far; it is to be read only.
func (f *follower) Tokens() []vm.Token { return f.tokens }

// PromptTokens is the length of the prompt.
func (f *follower) PromptTokens() int { return f.promptTokens }

// Forced are the positions whose tokens the host gave: the prompt, arguments,
// and what imports answered. All others are predictions.
func (f *follower) Forced() []traces.Range { return f.forced }

// Entry is the entry of the last invocation.
func (f *follower) Entry() isa.Entry { return f.entry }

// follow takes a trace that begins with the tokens so far. Tokens of the host have
// to be those that one gives, where one gives them; all others are for the model to
// predict.
func (f *follower) follow(trace []vm.Token) error {
	for at := len(f.tokens); at < len(trace); at++ {
		t := trace[at]
		f.tokens = trace[:at]
		given := at < f.promptTokens
		if !given {
			var err error
			if given, err = f.given(t); err != nil {
				return err
			}
		}
		if given {
			if n := len(f.forced); n > 0 && f.forced[n-1].To == at {
				f.forced[n-1].To++
			} else {
				f.forced = append(f.forced, traces.Range{From: at, To: at + 1})
			}
		}
		f.tokens = trace[:at+1]
		f.d.see(t)
		if at < f.promptTokens {
			continue
		}
		switch {
		case t == tokDone:
			f.end()
		case t >= tokTrap && t < tokTrap+traps:
			f.trap = int(t - tokTrap)
		case t >= tokHost && t < tokOp:
			if err := f.asked(int(t - tokHost)); err != nil {
				return err
			}
		case f.moving && t >= tokJump && t < tokCall:
			if err := f.moved(); err != nil {
				return err
			}
		}
	}
	return nil
}

// given reports whether t, behind the prompt, is a token of the host.
func (f *follower) given(t vm.Token) (bool, error) {
	switch {
	case !f.open:
		if t != tokInvoke {
			return false, f.malformed("where an invocation has to begin", t)
		}
		f.open, f.moving, f.trap = true, true, -1
		f.from, f.fromPC = len(f.tokens), f.d.pc
		return true, nil
	case f.moving:
		if t < tokJump || t >= tokCall && t < tokFar || t >= tokNext {
			return false, f.malformed("in the move to an entry", t)
		}
		return true, nil
	case len(f.wants) > 0:
		return true, f.gives(t)
	}
	return false, nil
}

func (f *follower) malformed(where string, t vm.Token) error {
	return malformedAt(len(f.tokens), "%s, %s", tokenName(t), where)
}

// TokenError is a token at which a trace is none of the program, in the errors of
// sessions and of [Follow].
type TokenError struct {
	At  int // position in the trace
	Err error
}

// Error names the position.
func (e *TokenError) Error() string { return fmt.Sprintf("position %d: %v", e.At, e.Err) }

// Unwrap returns the cause.
func (e *TokenError) Unwrap() error { return e.Err }

func malformedAt(at int, format string, args ...any) error {
	return &vm.Error{Code: vm.CodeInputMalformed, Err: &TokenError{at, fmt.Errorf(format, args...)}}
}

// moved ends the move to an entry, the arguments of which come next.
func (f *follower) moved() error {
	at := len(f.tokens) - 1
	f.moving = false
	var ok bool
	if f.entry, ok = entryAt(f.d.p, f.d.pc); !ok {
		return malformedAt(at, "an invocation of address %d, which is no entry", f.d.pc)
	}
	if want := appendMove(nil, tokJump, f.d.pc-f.fromPC); !slices.Equal(f.tokens[f.from+1:], want) {
		return malformedAt(at, "another move than the shortest to the entry at address %d", f.d.pc)
	}
	f.wants = f.entry.Params
	if f.tell {
		f.told = append(f.told, Invocation{Entry: f.entry, Outcome: Outcome{Trap: -1}})
	}
	return nil
}

// asked begins the answer of an import.
func (f *follower) asked(call int) error {
	if call >= len(f.d.p.Imports) {
		return malformedAt(len(f.tokens)-1, "a call of import %d, of %d", call, len(f.d.p.Imports))
	}
	im := &f.d.p.Imports[call]
	f.wants = im.Results
	if f.tell {
		in := &f.told[len(f.told)-1]
		a := Answer{Import: call, Args: make([]uint64, len(im.Params))}
		for i := range a.Args {
			a.Args[i] = f.d.register(i)
		}
		in.Answers = append(in.Answers, a)
	}
	return nil
}

// gives takes a digit of a value of the host: as appendDigits writes it, of the
// type that is wanted.
func (f *follower) gives(t vm.Token) error {
	if t >= tokM0 {
		return f.malformed(fmt.Sprintf("where the host gives a value of type %v", f.wants[0]), t)
	}
	k, v := int(t-tokD0)/digits, uint64(t)%digits
	switch {
	case f.digit == 0 && k > 0 && v == 0:
		return f.malformed("a leading zero of a value", t)
	case f.digit != 0 && k != f.digit-1:
		return f.malformed(fmt.Sprintf("behind digit %d of a value", f.digit), t)
	}
	f.value |= v << (16 * k)
	if f.digit = k; k > 0 {
		return nil
	}
	if !fits(f.value, f.wants[0]) {
		return f.malformed(fmt.Sprintf("the end of %#x, which is no value of type %v", f.value, f.wants[0]), t)
	}
	if f.tell {
		in := &f.told[len(f.told)-1]
		if n := len(in.Answers); n > 0 {
			in.Answers[n-1].Results = append(in.Answers[n-1].Results, f.value)
		} else {
			in.Args = append(in.Args, f.value)
		}
	}
	f.wants, f.value = f.wants[1:], 0
	return nil
}

// fits reports whether a type has the value: those of 32 bits have zeros above.
func fits(v uint64, t isa.Type) bool { return t == isa.I64 || t == isa.F64 || v>>32 == 0 }

// end ends an invocation.
func (f *follower) end() {
	f.open = false
	if f.tell {
		in := &f.told[len(f.told)-1]
		in.Ended, in.Outcome = true, f.outcome()
	}
}

// outcome is that of the invocation that has just ended.
func (f *follower) outcome() Outcome {
	if f.trap >= 0 {
		return Outcome{Trap: f.trap}
	}
	out := Outcome{Trap: -1, Results: make([]uint64, len(f.entry.Results))}
	for i := range out.Results {
		out.Results[i] = f.d.register(isa.EntryShift + i)
	}
	return out
}

// waiting returns the import whose answer comes next.
func (f *follower) waiting() (int, bool) {
	if n := len(f.tokens); n > f.promptTokens && f.open {
		if t := f.tokens[n-1]; t >= tokHost && t < tokOp {
			return int(t - tokHost), true
		}
	}
	return 0, false
}

// amid reports whether the trace ends amid what the host gives.
func (f *follower) amid() bool {
	_, waiting := f.waiting()
	return f.moving || len(f.wants) > 0 && !waiting
}

func entryAt(p *isa.Program, pc int) (isa.Entry, bool) {
	for _, e := range p.Entries {
		if e.PC == pc {
			return e, true
		}
	}
	return isa.Entry{}, false
}

// Followed is what a trace of a program says, if its predictions are right.
type Followed struct {
	// Prompt is the length of the prompt, Forced the later positions whose tokens the
	// host gave, for [traces.VerifyOptions].
	Prompt      int
	Forced      []traces.Range
	Invocations []Invocation
}

// Follow reads a whole trace of a program: its prompt has to be the
// program's, and what the host gave as [Session] gives it.
func Follow(p *isa.Program, trace []vm.Token) (*Followed, error) {
	f, want, err := newFollower(p)
	if err != nil {
		return nil, err
	}
	return f.whole(want, trace)
}

// whole follows a trace that has to begin with the prompt.
func (f *follower) whole(want, trace []vm.Token) (*Followed, error) {
	for i, t := range want {
		if i >= len(trace) || trace[i] != t {
			got := "nothing"
			if i < len(trace) {
				got = tokenName(trace[i])
			}
			return nil, &vm.Error{Code: vm.CodeTraceDiffers, Err: fmt.Errorf("position %d: the prompt has %s, the program %s", i, got, tokenName(t))}
		}
	}
	f.tell = true
	if err := f.follow(trace); err != nil {
		return nil, err
	}
	return f.followed(), nil
}

// followed is what the trace so far says.
func (f *follower) followed() *Followed {
	// The prompt is told apart by its length.
	forced := slices.Clone(f.forced)
	if len(forced) > 0 {
		if forced[0].From = f.promptTokens; forced[0].From == forced[0].To {
			forced = forced[1:]
		}
	}
	return &Followed{f.promptTokens, forced, f.told}
}
