package tokenmachine

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

	// listener is told what the trace says; nil for nobody. Of the invocation that has
	// not ended it knows now, of which said is true, and the answer that it waits for.
	listener Listener
	now      Invocation // without its answers
	said     bool
	reply    Answer
	replies  bool // the host gives results of reply, not arguments
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

// Listener is told what a trace says, in order, while it is followed. What it is given
// is to be read only, and until it returns.
type Listener interface {
	// Begin is told of an invocation when all its arguments are given.
	Begin(*Invocation)
	// Answer is told of an answer of the host when it is whole.
	Answer(*Answer)
	// End is told how the invocation ended.
	End(*Invocation)
}

// collector keeps all that it is told.
type collector struct{ all []Invocation }

var _ Listener = (*collector)(nil)

// Begin implements [Listener].
func (c *collector) Begin(in *Invocation) {
	kept := *in
	kept.Args = slices.Clone(in.Args)
	c.all = append(c.all, kept)
}

// Answer implements [Listener].
func (c *collector) Answer(a *Answer) {
	in := &c.all[len(c.all)-1]
	in.Answers = append(in.Answers, Answer{a.Import, slices.Clone(a.Args), slices.Clone(a.Results)})
}

// End implements [Listener].
func (c *collector) End(in *Invocation) {
	last := &c.all[len(c.all)-1]
	last.Ended, last.Outcome = in.Ended, in.Outcome
}

// unfinished keeps what the trace ends in.
func (c *collector) unfinished(f *follower) {
	switch {
	case !f.said || len(f.wants) == 0:
	case f.replies:
		c.Answer(&f.reply)
	default:
		c.Begin(&f.now)
	}
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
	if f.listener != nil {
		f.now = Invocation{Entry: f.entry, Args: f.now.Args[:0], Outcome: Outcome{Trap: -1}}
		if f.said, f.replies = true, false; len(f.wants) == 0 {
			f.listener.Begin(&f.now)
		}
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
	if f.listener != nil {
		f.replies, f.reply = true, Answer{call, f.reply.Args[:0], f.reply.Results[:0]}
		for i := range im.Params {
			f.reply.Args = append(f.reply.Args, f.d.register(i))
		}
		if len(f.wants) == 0 {
			f.listener.Answer(&f.reply)
		}
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
	given := f.value
	f.wants, f.value = f.wants[1:], 0
	switch whole := len(f.wants) == 0; {
	case f.listener == nil:
	case f.replies:
		if f.reply.Results = append(f.reply.Results, given); whole {
			f.listener.Answer(&f.reply)
		}
	default:
		if f.now.Args = append(f.now.Args, given); whole {
			f.listener.Begin(&f.now)
		}
	}
	return nil
}

// fits reports whether a type has the value: those of 32 bits have zeros above.
func fits(v uint64, t isa.Type) bool { return t == isa.I64 || t == isa.F64 || v>>32 == 0 }

// end ends an invocation.
func (f *follower) end() {
	f.open = false
	if f.listener != nil {
		f.said, f.now.Ended, f.now.Outcome = false, true, f.outcome()
		f.listener.End(&f.now)
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
	Prompt int
	Forced []traces.Range
	// Invocations are what the trace says; a session tells them to a [Listener] instead.
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
	var c collector
	f.listener = &c
	if err := f.follow(trace); err != nil {
		return nil, err
	}
	c.unfinished(f)
	out := f.followed()
	out.Invocations = c.all
	return out, nil
}

// followed is who gave the tokens so far.
func (f *follower) followed() *Followed {
	// The prompt is told apart by its length.
	forced := slices.Clone(f.forced)
	if len(forced) > 0 {
		if forced[0].From = f.promptTokens; forced[0].From == forced[0].To {
			forced = forced[1:]
		}
	}
	return &Followed{Prompt: f.promptTokens, Forced: forced}
}
