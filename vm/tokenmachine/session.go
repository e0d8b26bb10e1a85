package tokenmachine

import (
	"context"
	"fmt"
	"slices"

	"tassadar/vm"
	"tassadar/vm/isa"
	"tassadar/vm/traces"
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

	e     vm.Engine
	model *vm.Model // of the engine
	stop  []vm.Token
	// answer is what the host gave and the limit of tokens had no room for.
	answer []vm.Token
	follower
}

// NewSession runs the prompt of a program on a fresh engine. A vm.exact without
// a fallback is right: a position that its plans do not cover is an error of
// ours.
func NewSession(ctx context.Context, e vm.Engine, p *isa.Program) (*Session, error) {
	return NewSessionOf(ctx, Model(), e, p)
}

// NewSessionOf is [NewSession] for an engine of weights that [Compile] made anew: whoever
// runs one program and lets go of its weights does not have [Model] keep them for ever.
func NewSessionOf(ctx context.Context, m *vm.Model, e vm.Engine, p *isa.Program) (*Session, error) {
	f, prompt, err := newFollower(p)
	if err != nil {
		return nil, err
	}
	return begin(ctx, e, m, f, prompt)
}

// begin runs a prompt on a fresh engine of the model.
func begin(ctx context.Context, e vm.Engine, m *vm.Model, f follower, prompt []vm.Token) (*Session, error) {
	s := newSession(e, m, f)
	for _, t := range prompt {
		if err := ctx.Err(); err != nil {
			return nil, err
		}
		if err := e.Append(ctx, t); err != nil {
			return nil, err
		}
	}
	return s, s.follow(e.Tokens())
}

func newSession(e vm.Engine, m *vm.Model, f follower) *Session {
	s := &Session{Program: f.d.p, e: e, model: m, stop: []vm.Token{tokDone}, follower: f}
	for i := range f.d.p.Imports {
		s.stop = append(s.stop, tokHost+vm.Token(i))
	}
	return s
}

// Outcome is how an invocation ended.
type Outcome struct {
	// Results are those of the entry; nil where it trapped.
	Results []uint64
	// Trap is the kind of trap, -1 for none.
	Trap int
}

// Invoke runs an entry to its end, or until the trace has limit tokens (0:
// [Horizon]), which is token_limit_exceeded: [Session.Resume] goes on then.
// What the host gives is taken as a whole: where the limit has no room for the
// arguments, the invocation has not begun.
func (s *Session) Invoke(ctx context.Context, entry isa.Entry, args []uint64, limit int) (Outcome, error) {
	if len(args) != len(entry.Params) {
		return Outcome{}, malformed("%d arguments for %d parameters", len(args), len(entry.Params))
	}
	if s.open {
		return Outcome{}, malformed("an invocation has not ended: resume it first")
	}
	if e, ok := entryAt(s.Program, entry.PC); !ok || !slices.Equal(e.Params, entry.Params) || !slices.Equal(e.Results, entry.Results) {
		return Outcome{}, malformed("%q at address %d is no entry of the program with such parameters and results", entry.Name, entry.PC)
	}
	given := appendMove([]vm.Token{tokInvoke}, tokJump, entry.PC-s.d.pc)
	for i, v := range args {
		if !fits(v, entry.Params[i]) {
			return Outcome{}, malformed("argument %d: %#x is no value of type %v", i, v, entry.Params[i])
		}
		given = appendDigits(given, v, tokD0)
	}
	return s.run(ctx, given, limit)
}

// Resume goes on with an invocation that has not ended.
func (s *Session) Resume(ctx context.Context, limit int) (Outcome, error) {
	if !s.open {
		return Outcome{}, malformed("no invocation to go on with")
	}
	given := s.answer
	if call, ok := s.waiting(); ok && given == nil {
		var err error
		if given, err = s.host(call); err != nil {
			return Outcome{}, err
		}
	}
	return s.run(ctx, given, limit)
}

// Tell has the session say to a listener what its trace says, as [Follow] finds it. It
// is called before the first invocation.
func (s *Session) Tell(l Listener) { s.listener = l }

// Followed says which tokens of the trace so far were given, without what it says.
func (s *Session) Followed() *Followed { return s.followed() }

// Open reports whether an invocation has not ended.
func (s *Session) Open() bool { return s.open }

func (s *Session) run(ctx context.Context, given []vm.Token, limit int) (Outcome, error) {
	if limit == 0 {
		limit = Horizon
	}
	for {
		if err := s.give(ctx, given, limit); err != nil {
			if s.open {
				s.answer = given
			}
			return Outcome{}, err
		}
		s.answer = nil
		_, err := traces.RunFrom(ctx, s.model, s.e, nil, traces.RunOptions{Stop: s.stop, Limit: limit, Progress: s.Progress})
		if err := s.follow(s.e.Tokens()); err != nil {
			return Outcome{}, err
		}
		if err != nil {
			return Outcome{}, err
		}
		if call, ok := s.waiting(); ok {
			if given, err = s.host(call); err != nil {
				return Outcome{}, err
			}
			continue
		}
		return s.outcome(), nil
	}
}

// give hands tokens of the host to the engine, all or none.
func (s *Session) give(ctx context.Context, given []vm.Token, limit int) error {
	if err := ctx.Err(); err != nil {
		return err
	}
	if len(s.tokens)+len(given) > limit {
		return &vm.Error{Code: vm.CodeTokenLimit, Err: fmt.Errorf("no end after %d tokens", limit)}
	}
	for _, t := range given {
		if err := s.e.Append(ctx, t); err != nil {
			return err
		}
	}
	return nil
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
	for i, v := range results {
		if !fits(v, im.Results[i]) {
			return nil, malformed("import %d gave %#x as result %d, which is no value of type %v", call, v, i, im.Results[i])
		}
		tokens = appendDigits(tokens, v, tokD0)
	}
	return tokens, nil
}
