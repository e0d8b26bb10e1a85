package generate

import (
	"context"
	"slices"

	"tassadar/vm"
)

// Code is what a generated package offers (see [Files]); T is its token type.
type Code[T ~int32] interface {
	Append(T) bool
	Next() T
	Run(limit int, stop ...T) (n int, ok bool)
	Tokens() []T
	Len() int
	ModelDigest() string
}

// Engine is vm.compiled within this process: a generated package that is
// part of the program. A position that it has no plan for is
// weights_unsupported; vm.exact runs such programs.
type Engine[T ~int32] struct {
	code   Code[T]
	m      *vm.Model
	tokens []vm.Token // those of code that were asked for
}

// Adapt makes an engine of code that was generated from m. Digest is
// m's, for a caller who knows it; "" computes it. Code of another model
// is weights_unsupported.
func Adapt[T ~int32](code Code[T], m *vm.Model, digest string) (*Engine[T], error) {
	if digest == "" {
		digest = m.Digest()
	}
	if got := code.ModelDigest(); got != digest {
		return nil, vm.Errorf(vm.CodeWeightsUnsupported, "code generated from model %s, not %s", got, digest)
	}
	return &Engine[T]{code: code, m: m}, nil
}

// Name is vm.compiled.
func (a *Engine[T]) Name() string { return "vm.compiled" }

// Len is the number of tokens appended.
func (a *Engine[T]) Len() int { return a.code.Len() }

// Append takes the next token.
func (a *Engine[T]) Append(_ context.Context, t vm.Token) error {
	if err := a.m.CheckTokens([]vm.Token{t}); err != nil {
		return err
	}
	if a.code.Len() >= a.m.MaxTokens() {
		return a.m.HorizonError()
	}
	if !a.code.Append(T(t)) {
		return a.unplanned()
	}
	return nil
}

func (a *Engine[T]) unplanned() error {
	return vm.Errorf(vm.CodeWeightsUnsupported, "position %d has no plan in generated code; vm.exact runs it", max(a.code.Len()-1, 0))
}

// Next is the token that the last position predicts.
func (a *Engine[T]) Next() (vm.Token, error) {
	if a.code.Len() == 0 {
		return 0, vm.Errorf(vm.CodeInputMalformed, "no tokens to continue")
	}
	t := a.code.Next()
	if t < 0 {
		return 0, a.unplanned()
	}
	return vm.Token(t), nil
}

// Tokens returns what the engine holds; it is to be read only, and until the
// next token.
func (a *Engine[T]) Tokens() []vm.Token {
	tokens := a.code.Tokens()
	if len(tokens) > cap(a.tokens) {
		a.tokens = append(make([]vm.Token, 0, max(len(tokens), 2*len(a.tokens))), a.tokens...)
	}
	for _, t := range tokens[len(a.tokens):] {
		a.tokens = append(a.tokens, vm.Token(t))
	}
	return a.tokens
}

// contextTokens is how many tokens run between looks at the context.
const contextTokens = 1 << 13

// Extend appends what the engine predicts, up to limit tokens or a stop token.
func (a *Engine[T]) Extend(ctx context.Context, limit int, stop ...vm.Token) (bool, error) {
	ends := make([]T, len(stop))
	for i, t := range stop {
		ends[i] = T(t)
	}
	for {
		if err := ctx.Err(); err != nil {
			return false, err
		}
		if a.code.Len() >= limit {
			return false, nil
		}
		if a.code.Len() >= a.m.MaxTokens() {
			return false, a.m.HorizonError()
		}
		next, err := a.Next()
		if err != nil {
			return false, err
		}
		if slices.Contains(stop, next) {
			return true, nil
		}
		if _, ok := a.code.Run(min(limit, a.code.Len()+contextTokens), ends...); !ok {
			return false, a.unplanned()
		}
	}
}
