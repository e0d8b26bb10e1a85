package vm

import (
	"context"
	"slices"

	"tassadar/vm/int128"
)

// Engine is what every implementation of a token machine offers. Where a
// context ends, the engine is as it was before the token at hand; after any
// other error it is of no use.
type Engine interface {
	// Name is the backend family, such as vm.exact.
	Name() string
	// Len is the number of tokens that the engine holds.
	Len() int
	// Tokens returns what the engine holds; it is to be read only, and until
	// the next token.
	Tokens() []Token
	// Append takes the next token, given or predicted.
	Append(ctx context.Context, t Token) error
	// Next predicts the token after the last.
	Next() (Token, error)
	// Extend appends what the engine predicts, until it holds limit tokens or
	// predicts one of the stop tokens, which it does not append: then stopped
	// is true.
	Extend(ctx context.Context, limit int, stop ...Token) (stopped bool, err error)
}

// Observer sees, after each layer of each position, the state (a value for each
// of the model's slots) and the position that every head picked which adds to
// the state, in the order of the heads; -1 stands for an average. The slices
// are reused. Engines in floating point show no state.
type Observer func(position, layer int, state []int128.Int, picks []int)

// Maker makes engines of one model, each at its first position. Observe may be
// nil; an engine that cannot be observed never calls it.
type Maker func(observe Observer) Engine

// ExtendByTokens is [Engine.Extend] for engines that have no faster way.
func ExtendByTokens(ctx context.Context, e Engine, limit int, stop ...Token) (stopped bool, err error) {
	for {
		if err := ctx.Err(); err != nil {
			return false, err
		}
		if e.Len() >= limit {
			return false, nil
		}
		t, err := e.Next()
		if err != nil {
			return false, err
		}
		if slices.Contains(stop, t) {
			return true, nil
		}
		if err := e.Append(ctx, t); err != nil {
			return false, err
		}
	}
}
