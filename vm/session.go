package vm

import (
	"context"
	"slices"
)

// RunOptions say how far RunFrom goes.
type RunOptions struct {
	// Stop lists the tokens that end a run; empty means the model's stop
	// token. Ends are appended like all others, so that more tokens can
	// follow: a machine may be invoked again, or a host may answer.
	Stop []Token
	// Limit is the number of tokens that the engine may hold in all; 0 means
	// the model's horizon.
	Limit int
	// Progress, where not nil, is told how many tokens the engine holds now
	// and then.
	Progress func(int)
}

// RunFrom appends the given tokens to what e holds already, and then what it
// predicts, until a stop token has been appended. It returns the predicted
// tokens, the stop token being the last. At the limit it returns
// token_limit_exceeded and what it has; calling it again without given tokens
// goes on from there, as it does after the context ended.
func RunFrom(ctx context.Context, m *Model, e Engine, given []Token, o RunOptions) ([]Token, error) {
	if err := m.checkTokens(given); err != nil {
		return nil, err
	}
	if e.Len()+len(given) == 0 {
		return nil, errorf(CodeInputMalformed, "no tokens to continue")
	}
	stop := newStops(m, o.Stop)
	limit := o.Limit
	if limit == 0 {
		limit = m.horizon()
	}
	if r, ok := e.(interface {
		runFrom(context.Context, []Token, stops, int, func(int)) ([]Token, error)
	}); ok {
		return r.runFrom(ctx, given, stop, limit, o.Progress)
	}
	var out []Token
	for i := 0; ; i++ {
		if i%64 == 0 {
			if err := ctx.Err(); err != nil {
				return out, err
			}
			if o.Progress != nil && i%4096 == 0 {
				o.Progress(e.Len())
			}
		}
		if e.Len() >= limit {
			return out, errorf(CodeTokenLimit, "no end after %d tokens", limit)
		}
		if i < len(given) {
			if err := appendTo(ctx, e, given[i]); err != nil {
				return out, err
			}
			continue
		}
		t, err := e.Next()
		if err != nil {
			return out, err
		}
		if err := appendTo(ctx, e, t); err != nil {
			return out, err
		}
		if out = append(out, t); stop.has(t) {
			return out, nil
		}
	}
}

// stops is a set of tokens that a run ends with.
type stops struct {
	lo, hi Token
	all    []Token
}

func newStops(m *Model, list []Token) stops {
	if len(list) == 0 {
		list = []Token{m.Stop}
	}
	return stops{slices.Min(list), slices.Max(list), list}
}

func (s *stops) has(t Token) bool {
	return t >= s.lo && t <= s.hi && slices.Contains(s.all, t)
}

// Tokens returns what the engine holds; it is to be read only, and until the
// next token.
func (x *Exact) Tokens() []Token { return x.s.tokens }

func (x *Exact) runFrom(ctx context.Context, given []Token, stop stops, limit int, progress func(int)) ([]Token, error) {
	from := len(x.s.tokens) + len(given)
	rest := func() []Token { return x.s.tokens[min(from, len(x.s.tokens)):] }
	for i := 0; ; i++ {
		if i&1023 == 0 {
			if err := ctx.Err(); err != nil {
				return rest(), err
			}
			if progress != nil && i&0xffff == 0 {
				progress(len(x.s.tokens))
			}
		}
		if len(x.s.tokens) >= limit {
			return rest(), errorf(CodeTokenLimit, "no end after %d tokens", limit)
		}
		if i < len(given) {
			if err := x.append(ctx, given[i]); err != nil {
				return rest(), err
			}
			continue
		}
		t := x.next
		if err := x.append(ctx, t); err != nil {
			return rest(), err
		}
		if stop.has(t) {
			return rest(), nil
		}
	}
}

// Range is the positions from From up to and without To.
type Range struct{ From, To int }

// forced answers which positions of a trace were given.
type forced struct {
	prompt int
	ranges []Range
}

func newForced(prompt, n int, ranges []Range) (forced, error) {
	last := prompt
	for _, r := range ranges {
		if r.From < last || r.To <= r.From || r.To > n {
			return forced{}, errorf(CodeInputMalformed, "forced positions %d to %d: not ascending from %d, or beyond a trace of %d tokens", r.From, r.To, last, n)
		}
		last = r.To
	}
	return forced{prompt, ranges}, nil
}

// next returns the first position from p on that is predicted, and the one
// after it that is not (a large number where all are).
func (f *forced) next(p int) (from, to int) {
	p = max(p, f.prompt)
	at, _ := slices.BinarySearchFunc(f.ranges, p, func(r Range, p int) int {
		if r.To <= p {
			return -1
		}
		return 1
	})
	for ; at < len(f.ranges); at++ {
		if r := f.ranges[at]; p < r.From {
			return p, r.From
		} else if p < r.To {
			p = r.To
		}
	}
	return p, int(^uint(0) >> 1)
}

func (f *forced) has(p int) bool {
	from, _ := f.next(p)
	return from != p
}

// count is the number of predicted positions of a trace of n tokens.
func (f *forced) count(n int) int {
	sum := n - f.prompt
	for _, r := range f.ranges {
		sum -= max(0, min(r.To, n)-min(r.From, n))
	}
	return sum
}
