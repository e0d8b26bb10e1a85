package vm

import "context"

// Machine is what a generated package offers (see [Generate]); T is its token
// type.
type Machine[T ~int32] interface {
	Append(T) bool
	Next() T
	Run(limit int, stop ...T) (n int, ok bool)
	Tokens() []T
	Len() int
	ModelDigest() string
}

// Adapted is vm.compiled within this process: a generated package that is
// part of the program. A position that it has no plan for is
// weights_unsupported; vm.exact runs such programs.
type Adapted[T ~int32] struct {
	machine Machine[T]
	m       *Model
}

// Adapt makes an engine of a machine that was generated from m. Digest is
// m's, for a caller who knows it; "" computes it. A machine of another model
// is weights_unsupported.
func Adapt[T ~int32](machine Machine[T], m *Model, digest string) (*Adapted[T], error) {
	if digest == "" {
		digest = m.Digest()
	}
	if got := machine.ModelDigest(); got != digest {
		return nil, errorf(CodeWeightsUnsupported, "code generated from model %s, not %s", got, digest)
	}
	return &Adapted[T]{machine, m}, nil
}

// Name is vm.compiled.
func (a *Adapted[T]) Name() string { return "vm.compiled" }

// Len is the number of tokens appended.
func (a *Adapted[T]) Len() int { return a.machine.Len() }

// Append takes the next token.
func (a *Adapted[T]) Append(t Token) error {
	if err := a.m.checkTokens([]Token{t}); err != nil {
		return err
	}
	if a.machine.Len() >= a.m.horizon() {
		return beyond(a.m)
	}
	if !a.machine.Append(T(t)) {
		return a.unplanned()
	}
	return nil
}

func (a *Adapted[T]) unplanned() error {
	return errorf(CodeWeightsUnsupported, "position %d has no plan in generated code; vm.exact runs it", max(a.machine.Len()-1, 0))
}

// Next is the token that the last position predicts.
func (a *Adapted[T]) Next() (Token, error) {
	if a.machine.Len() == 0 {
		return 0, errorf(CodeInputMalformed, "no tokens to continue")
	}
	t := a.machine.Next()
	if t < 0 {
		return 0, a.unplanned()
	}
	return Token(t), nil
}

// Tokens returns a copy of what the machine holds.
func (a *Adapted[T]) Tokens() []Token { return a.from(0) }

func (a *Adapted[T]) from(p int) []Token {
	tokens := a.machine.Tokens()
	p = min(p, len(tokens))
	out := make([]Token, len(tokens)-p)
	for i, t := range tokens[p:] {
		out[i] = Token(t)
	}
	return out
}

// adaptedChunk is how many tokens run between looks at the context.
const adaptedChunk = 1 << 13

func (a *Adapted[T]) runFrom(ctx context.Context, given []Token, stop stops, limit int, progress func(int)) ([]Token, error) {
	from := a.machine.Len() + len(given)
	ends := make([]T, len(stop.all))
	for i, t := range stop.all {
		ends[i] = T(t)
	}
	for i, t := range given {
		if i&1023 == 0 {
			if err := ctx.Err(); err != nil {
				return nil, err
			}
		}
		if a.machine.Len() >= limit {
			return nil, errorf(CodeTokenLimit, "no end after %d tokens", limit)
		}
		if err := a.Append(t); err != nil {
			return nil, err
		}
	}
	for {
		if err := ctx.Err(); err != nil {
			return a.from(from), err
		}
		if progress != nil {
			progress(a.machine.Len())
		}
		if a.machine.Len() >= min(limit, a.m.horizon()) {
			return a.from(from), errorf(CodeTokenLimit, "no end after %d tokens", limit)
		}
		n, ok := a.machine.Run(min(limit, a.machine.Len()+adaptedChunk), ends...)
		if !ok {
			return a.from(from), a.unplanned()
		}
		if n > 0 {
			if tokens := a.machine.Tokens(); stop.has(Token(tokens[len(tokens)-1])) {
				return a.from(from), nil
			}
		}
	}
}

func (a *Adapted[T]) run(ctx context.Context, prefix []Token, limit int, progress func(int)) ([]Token, error) {
	if len(prefix) > limit {
		// What fits runs, as with every engine.
		out, err := a.run(ctx, prefix[:limit], limit, progress)
		return out, err
	}
	_, err := a.runFrom(ctx, prefix, newStops(a.m, nil), limit, progress)
	return a.Tokens(), err
}
